// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/cell_painter.h"

#include <algorithm>
#include <cmath>

#include "ui/models/cell_text.h"
#include "ui/style/hatch.h"
#include "ui/style/theme.h"

namespace dropscope {

CellPainter::CellPainter(Field field, const Theme& theme, double valueLimit, double pixelRatio, bool numbers)
    : m_field(field),
      m_theme(theme),
      m_limit(valueLimit),
      m_far(field, theme, valueLimit),
      m_numbers(numbers),
      m_lines(numbers ? theme.hatch : mixed(theme.card, theme.note, dropStrength())),
      m_hatch(hatchBrush(m_lines, pixelRatio)) {}

/// How much of the note's grey a dropped square has: as much as its pixel has from afar.
double CellPainter::dropStrength() const { return m_field == Field::mask ? 0.75 : 0.4; }

bool CellPainter::showsDrop(const Cell& cell) const {
    return !cell.kept && m_field != Field::x && m_field != Field::dy;
}

QColor CellPainter::ground(const Cell& cell) const {
    if (std::isnan(cell.value)) {
        return mixed(m_theme.card, m_theme.notANumber, 0.55);
    }
    if (showsDrop(cell) && !m_numbers) {
        return mixed(m_theme.card, m_theme.note, 0.4 * dropStrength());
    }
    if (m_field == Field::mask || showsDrop(cell)) {
        return m_theme.card;
    }
    return valueColor(m_theme, static_cast<double>(cell.value), m_limit);
}

QColor CellPainter::ink(const Cell& cell) const {
    const QColor behind = ground(cell);
    return showsDrop(cell) && behind == m_theme.card ? m_theme.struck : inkOn(m_theme, behind);
}

void CellPainter::paintGround(QPainter& painter, const QRectF& rect, const Cell& cell) const {
    painter.fillRect(rect, ground(cell));
    if (showsDrop(cell)) {
        if (painter.paintEngine()->type() == QPaintEngine::SVG) {
            drawHatch(painter, rect, m_lines);
        } else {
            painter.fillRect(rect, m_hatch);
        }
    }
    if (cell.stray) {
        paintStray(painter, rect);
    }
    if (cell.byHand && m_field != Field::x && m_field != Field::dy) {
        const double corner = std::min(rect.width(), rect.height()) * 0.3;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.ink, 1.0));  // amber alone is pale on white
        painter.setBrush(m_theme.byHand);
        painter.drawPolygon(
            QPolygonF({rect.topLeft(), rect.topLeft() + QPointF(corner, 0), rect.topLeft() + QPointF(0, corner)}));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void CellPainter::paintStray(QPainter& painter, const QRectF& rect) const {
    // A frame and a corner: the shape says it too.
    const double width = std::clamp(rect.height() * 0.06, 1.0, 3.0);
    const double corner = std::min(rect.width(), rect.height()) * 0.36;
    painter.setPen(QPen(m_theme.error, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(width / 2, width / 2, -width / 2 - 1, -width / 2 - 1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.error);
    const QPointF right = rect.topRight();
    painter.drawPolygon(QPolygonF({right, right - QPointF(corner, 0), right + QPointF(0, corner)}));
}

void CellPainter::paintNumber(QPainter& painter, const QRectF& rect, const Cell& cell) const {
    const bool dropped = showsDrop(cell);
    QFont font = painter.font();
    const QFont plain = font;
    font.setStrikeOut(dropped && m_field != Field::mask);
    font.setBold(std::isinf(cell.value) || (m_field == Field::mask && cell.kept));
    font.setItalic(std::isnan(cell.value));
    // An entered -0 is rare and easily overlooked: it is underlined.
    font.setUnderline(!dropped && cell.value == 0.0F && std::signbit(cell.value));
    painter.setFont(font);
    painter.setPen(ink(cell));
    QString text = m_field == Field::mask ? QString(cell.kept ? "1" : "0") : cellText(cell.value);
    if (text.contains('e') && painter.fontMetrics().horizontalAdvance(text) > rect.width()) {
        text = QString::number(static_cast<double>(cell.value), 'e', 0);  // no number runs into its neighbour
    }
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.setFont(plain);
}

QRgb CellPainter::pixel(const Cell& cell) const {
    if (cell.stray) {
        return m_theme.error.rgb();
    }
    if (cell.byHand && m_field == Field::mask) {
        return m_theme.byHand.rgb();
    }
    const bool dropped = showsDrop(cell);
    if (std::isnan(cell.value) || (std::isinf(cell.value) && !dropped)) {
        return ground(cell).rgb();
    }
    return m_far.pixel(static_cast<double>(cell.value), dropped ? 1.0 : 0.0, 0.0, false);
}

}  // namespace dropscope
