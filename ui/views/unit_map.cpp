// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/unit_map.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "ui/style/appearance.h"
#include "ui/style/focus_ring.h"
#include "ui/style/hatch.h"
#include "ui/style/spoken.h"

namespace dropscope {

UnitMap::UnitMap(QWidget* parent) : QWidget(parent) {
    setObjectName("unitMap");
    setSpokenRole(this, QAccessible::Graphic);
    setAccessibleName(tr("map of the mask's units"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Appearance::instance(), &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void UnitMap::show(int rows, int columns, std::vector<std::uint8_t> kept) {
    const bool sameSize = rows == m_rows && columns == m_columns;
    m_rows = rows;
    m_columns = columns;
    m_kept = std::move(kept);
    if (!sameSize) {
        m_current.reset();
        updateGeometry();
    }
    describe();
    update();
}

void UnitMap::setCurrent(std::optional<std::uint64_t> unit) {
    m_current = unit;
    describe();
    update();
}

void UnitMap::describe() {
    const auto dropped = std::ranges::count(m_kept, std::uint8_t{0});
    QString text = tr("%1 of %2 units dropped").arg(dropped).arg(m_kept.size());
    if (m_current && *m_current < m_kept.size()) {
        text += m_kept[*m_current] != 0 ? tr("; the one shown is kept") : tr("; the one shown is dropped");
    }
    dropscope::describe(this, text);
}

QSize UnitMap::sizeHint() const {
    Appearance& look = Appearance::instance();
    const double rows = std::max(1, m_rows);
    const double square = std::clamp(look.length(72) / rows, 2.0, static_cast<double>(look.length(18)));
    return {look.length(120), static_cast<int>(std::ceil(rows * square)) + 2};
}

double UnitMap::side() const {
    const double wide = (width() - 2.0) / std::max(1, m_columns);
    const double high = (height() - 2.0) / std::max(1, m_rows);
    return std::min({wide, high, static_cast<double>(Appearance::instance().length(18))});
}

QRectF UnitMap::unitRect(std::uint64_t unit) const {
    const auto columns = static_cast<std::uint64_t>(std::max(1, m_columns));
    const double square = side();
    return {1.0 + static_cast<double>(unit % columns) * square, 1.0 + static_cast<double>(unit / columns) * square,
            square, square};
}

std::optional<std::uint64_t> UnitMap::unitAt(const QPointF& position) const {
    const double square = side();
    const auto column = static_cast<int>(std::floor((position.x() - 1.0) / square));
    const auto row = static_cast<int>(std::floor((position.y() - 1.0) / square));
    if (m_kept.empty() || column < 0 || row < 0 || column >= m_columns || row >= m_rows) {
        return std::nullopt;
    }
    return static_cast<std::uint64_t>(row) * static_cast<std::uint64_t>(m_columns) + static_cast<std::uint64_t>(column);
}

void UnitMap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = Appearance::instance().theme();
    const QBrush hatch = hatchBrush(theme.hatch, devicePixelRatioF());
    const bool lines = side() >= 5.0;
    const QColor kept = mixed(theme.card, theme.accent, 0.35);
    for (std::uint64_t unit = 0; unit < m_kept.size(); ++unit) {
        const QRectF square = unitRect(unit);
        if (m_kept[unit] != 0) {
            painter.fillRect(square, kept);
        } else if (lines) {
            painter.fillRect(square, theme.card);
            painter.fillRect(square, hatch);
        } else {
            painter.fillRect(square, mixed(theme.card, theme.note, 0.75));
        }
        if (lines) {
            painter.setPen(theme.line);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(square);
        }
    }
    if (m_current && *m_current < m_kept.size()) {
        painter.setPen(QPen(theme.accent, hasFocus() ? 3.0 : 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(unitRect(*m_current));
    }
    if (hasFocus()) {
        paintFocusRing(painter, rect());
    }
}

void UnitMap::mousePressEvent(QMouseEvent* event) {
    if (const auto unit = unitAt(event->position())) {
        emit chosen(*unit);
    }
}

void UnitMap::keyPressEvent(QKeyEvent* event) {
    const std::uint64_t columns = static_cast<std::uint64_t>(std::max(1, m_columns));
    const std::uint64_t at = m_current.value_or(0);
    std::uint64_t to = at;
    switch (event->key()) {
        case Qt::Key_Left:
            to = at == 0 ? at : at - 1;
            break;
        case Qt::Key_Right:
            to = at + 1;
            break;
        case Qt::Key_Up:
            to = at < columns ? at : at - columns;
            break;
        case Qt::Key_Down:
            to = at + columns;
            break;
        default:
            QWidget::keyPressEvent(event);
            return;
    }
    if (to != at && to < m_kept.size()) {
        emit chosen(to);
    }
}

bool UnitMap::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto unit = unitAt(help->pos())) {
            QToolTip::showText(help->globalPos(),
                               m_kept[*unit] != 0 ? tr("unit %1: kept").arg(*unit) : tr("unit %1: dropped").arg(*unit),
                               this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

}  // namespace dropscope
