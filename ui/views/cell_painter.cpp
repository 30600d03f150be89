// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/cell_painter.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "ui/models/cell_text.h"
#include "ui/style/theme.h"

namespace dropscope {

CellPainter::CellPainter(Field field, const Theme& theme, double valueLimit)
    : m_field(field),
      m_theme(theme),
      m_limit(valueLimit),
      m_dropped(mixed(theme.card, theme.note, field == Field::mask ? 0.75 : 0.4).rgb()) {}

bool CellPainter::showsDrop(const Cell& cell) const {
    return !cell.kept && m_field != Field::x && m_field != Field::dy;
}

QColor CellPainter::ground(const Cell& cell) const {
    if (std::isnan(cell.value)) {
        return mixed(m_theme.card, m_theme.notANumber, 0.55);
    }
    if (m_field == Field::mask || showsDrop(cell)) {
        return m_theme.card;
    }
    return valueColor(m_theme, static_cast<double>(cell.value), m_limit);
}

void CellPainter::paintGround(QPainter& painter, const QRectF& rect, const Cell& cell) const {
    painter.fillRect(rect, ground(cell));
    if (showsDrop(cell)) {
        painter.fillRect(rect, QBrush(m_theme.hatch, Qt::BDiagPattern));
    }
    if (cell.byHand && m_field != Field::x && m_field != Field::dy) {
        const double corner = std::min(rect.width(), rect.height()) * 0.3;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.byHand);
        painter.drawPolygon(QPolygonF({rect.topLeft(), rect.topLeft() + QPointF(corner, 0),
                                       rect.topLeft() + QPointF(0, corner)}));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
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
    painter.setPen(dropped ? m_theme.note : inkOn(m_theme, ground(cell)));
    const QString text = m_field == Field::mask ? QString(cell.kept ? "1" : "0") : cellText(cell.value);
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.setFont(plain);
}

QRgb CellPainter::pixel(const Cell& cell) const {
    if (cell.byHand && m_field == Field::mask) {
        return m_theme.byHand.rgb();
    }
    return showsDrop(cell) && !std::isnan(cell.value) ? m_dropped : ground(cell).rgb();
}

QRgb CellPainter::pixel(double meanValue, double droppedShare, bool anyNotFinite) const {
    if (anyNotFinite) {
        return m_theme.notANumber.rgb();
    }
    const bool valueless = m_field == Field::mask;
    const QColor value = valueless ? m_theme.card : valueColor(m_theme, meanValue, m_limit);
    const bool greyed = m_field != Field::x && m_field != Field::dy;
    return greyed ? mixed(value, QColor(m_dropped), droppedShare).rgb() : value.rgb();
}

QImage paintFarView(const TensorModel& model, const CellPainter& cells, const QPointF& origin, double cellWidth,
                    const QSize& size) {
    const int firstColumn = static_cast<int>(origin.x());
    const int firstRow = static_cast<int>(origin.y());
    const int columns = std::min(model.columnCount() - firstColumn,
                                 static_cast<int>(std::ceil(size.width() / cellWidth)) + 1);
    const int rows = std::min(model.rowCount() - firstRow, static_cast<int>(std::ceil(size.height() / cellWidth)) + 1);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (columns <= 0 || rows <= 0) {
        return image;
    }
    const int rowStride = std::max(1, static_cast<int>(static_cast<double>(rows) * columns / kMostCellsRead));

    // Which pixel column each cell falls into, worked out once for all rows.
    std::vector<int> pixelOf(static_cast<std::size_t>(columns));
    for (int c = 0; c < columns; ++c) {
        pixelOf[static_cast<std::size_t>(c)] =
            std::clamp(static_cast<int>((firstColumn + c - origin.x()) * cellWidth), 0, size.width() - 1);
    }
    struct Sum {
        double value = 0.0;
        int dropped = 0;
        int count = 0;
        bool notFinite = false;
    };
    std::vector<Sum> sums(static_cast<std::size_t>(size.width()));
    std::vector<Cell> row(static_cast<std::size_t>(columns));
    int pixelRow = -1;
    const auto flush = [&] {
        if (pixelRow >= 0 && pixelRow < size.height()) {
            auto* line = reinterpret_cast<QRgb*>(image.scanLine(pixelRow));
            for (std::size_t x = 0; x < sums.size(); ++x) {
                if (sums[x].count > 0) {
                    line[x] = cells.pixel(sums[x].value / sums[x].count,
                                          static_cast<double>(sums[x].dropped) / sums[x].count, sums[x].notFinite);
                }
            }
        }
        std::ranges::fill(sums, Sum{});
    };
    for (int r = 0; r < rows; r += rowStride) {
        const int y = std::max(0, static_cast<int>((firstRow + r - origin.y()) * cellWidth));
        if (y != pixelRow) {
            flush();
            pixelRow = y;
        }
        model.readRow(firstRow + r, firstColumn, row);
        for (std::size_t c = 0; c < row.size(); ++c) {
            Sum& sum = sums[static_cast<std::size_t>(pixelOf[c])];
            ++sum.count;
            sum.dropped += row[c].kept ? 0 : 1;
            if (std::isfinite(row[c].value)) {
                sum.value += static_cast<double>(row[c].value);
            } else {
                sum.notFinite = true;
            }
        }
    }
    flush();
    return image;
}

}  // namespace dropscope
