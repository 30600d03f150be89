// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overview_map.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "ui/style/appearance.h"
#include "ui/style/spoken.h"
#include "ui/views/zoom_gesture.h"

namespace dropscope {

namespace {

// Design lengths.
constexpr double kHighest = 56.0;
constexpr double kWidest = 150.0;
constexpr double kThinnest = 14.0;
constexpr double kLeastFrame = 7.0;  // a smaller one could not be seen or taken

/// The last cell in sight, beginning at `origin`.
int lastOf(double origin, double span, int cells) {
    return std::clamp(static_cast<int>(std::ceil(origin + span - 1e-6)) - 1, 0, std::max(0, cells - 1));
}

}  // namespace

bool isCut(const GridViewport& viewport) {
    const QPointF hidden = viewport.largestOrigin();
    return !viewport.isEmpty() && (hidden.x() > 0.01 || hidden.y() > 0.01);
}

QString rowsInSight(const GridViewport& viewport) {
    return OverviewMap::tr("rows %1 to %2 of %3")
        .arg(static_cast<int>(viewport.origin().y()))
        .arg(lastOf(viewport.origin().y(), viewport.visibleCells().height(), viewport.rows()))
        .arg(viewport.rows());
}

QString columnsInSight(const GridViewport& viewport) {
    return OverviewMap::tr("columns %1 to %2 of %3")
        .arg(static_cast<int>(viewport.origin().x()))
        .arg(lastOf(viewport.origin().x(), viewport.visibleCells().width(), viewport.columns()))
        .arg(viewport.columns());
}

OverviewMap::OverviewMap(GridViewport& viewport, QWidget* parent) : QWidget(parent), m_grid(viewport) {
    setObjectName("overviewMap");
    setSpokenRole(this, QAccessible::Graphic);
    setAccessibleName(tr("map of the whole slice"));
    setToolTip(tr("the whole slice, with a frame where the grids look; click or drag to go there, or use the arrows"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(&m_grid, &GridViewport::moved, this, [this] {
        setAccessibleDescription(tr("%1, %2").arg(rowsInSight(m_grid), columnsInSight(m_grid)));
        update();
    });
    connect(&Appearance::instance(), &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void OverviewMap::setPicture(const QImage& picture) {
    m_picture = picture;
    updateGeometry();
    update();
}

QSize OverviewMap::pictureSize() const {
    if (m_grid.isEmpty()) {
        return {};
    }
    // A hair of a picture is as good as none: long tables are stretched until their shorter side can be seen.
    Appearance& look = Appearance::instance();
    const double scale = std::min(look.length(kWidest) / static_cast<double>(m_grid.columns()),
                                  look.length(kHighest) / static_cast<double>(m_grid.rows()));
    const auto side = [&](int cells) { return std::max(look.length(kThinnest), static_cast<int>(cells * scale)); };
    return {side(m_grid.columns()), side(m_grid.rows())};
}

QSize OverviewMap::sizeHint() const {
    const int margin = 2 * Appearance::instance().length(2);
    return {pictureSize().width() + margin, Appearance::instance().length(kHighest) + margin};
}

QRectF OverviewMap::tableRect() const {
    QRectF table({}, QSizeF(pictureSize()));
    table.moveCenter(QRectF(rect()).center());
    return table;
}

QRectF OverviewMap::frameRect() const {
    const QRectF table = tableRect();
    if (m_grid.isEmpty()) {
        return table;
    }
    const double perColumn = table.width() / m_grid.columns();
    const double perRow = table.height() / m_grid.rows();
    const QSizeF seen = m_grid.visibleCells();
    QRectF frame(table.left() + m_grid.origin().x() * perColumn, table.top() + m_grid.origin().y() * perRow,
                 std::min(seen.width() * perColumn, table.width()), std::min(seen.height() * perRow, table.height()));
    const double least = Appearance::instance().length(kLeastFrame);
    const QSizeF shown(std::max(frame.width(), least), std::max(frame.height(), least));
    const QPointF middle = frame.center();
    frame.setSize(shown);
    frame.moveCenter(middle);
    frame.moveLeft(std::clamp(frame.left(), table.left(), std::max(table.left(), table.right() - frame.width())));
    frame.moveTop(std::clamp(frame.top(), table.top(), std::max(table.top(), table.bottom() - frame.height())));
    return frame;
}

void OverviewMap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = Appearance::instance().theme();
    const QRectF table = tableRect();
    painter.fillRect(table, theme.card);
    if (!m_picture.isNull()) {
        painter.drawImage(table, m_picture);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(mixed(theme.line, theme.note, 0.45));
    painter.drawRect(table.adjusted(-0.5, -0.5, 0.5, 0.5));
    // What is out of sight steps back, so that the frame is more than a coloured line.
    const QRectF frame = frameRect();
    QPainterPath outside;
    outside.addRect(table);
    QPainterPath inside;
    inside.addRect(frame);
    QColor veil = theme.page;
    veil.setAlphaF(0.45F);
    painter.fillPath(outside.subtracted(inside), veil);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.card, 4));
    painter.drawRect(frame);
    painter.setPen(QPen(theme.accent, hasFocus() ? 3 : 2));
    painter.drawRect(frame);
}

void OverviewMap::moveTo(const QPointF& position) {
    if (m_grid.isEmpty()) {
        return;
    }
    const QRectF table = tableRect();
    const QPointF middle = position - m_grip - table.topLeft();
    const QSizeF seen = m_grid.visibleCells();
    m_grid.scrollTo({middle.x() / table.width() * m_grid.columns() - seen.width() / 2,
                     middle.y() / table.height() * m_grid.rows() - seen.height() / 2});
}

void OverviewMap::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    // Taken by its middle or wherever it was pressed; beside it, it comes to the pointer.
    const QRectF frame = frameRect();
    m_grip = frame.contains(event->position()) ? event->position() - frame.center() : QPointF();
    moveTo(event->position());
}

void OverviewMap::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton)) {
        moveTo(event->position());
    }
}

void OverviewMap::wheelEvent(QWheelEvent* event) {
    // Over the map the wheel zooms, with or without Ctrl: there is nothing to scroll in it.
    const QSizeF seen = m_grid.visibleCells();
    m_grid.zoomTo(m_grid.zoom() * zoomOfWheel(*event),
                  QPointF(seen.width() * m_grid.cellWidth() / 2, seen.height() * m_grid.cellHeight() / 2));
    event->accept();
}

void OverviewMap::keyPressEvent(QKeyEvent* event) {
    const QSizeF seen = m_grid.visibleCells();
    const QPointF most = m_grid.largestOrigin();
    const double right = std::max(1.0, std::floor(seen.width() / 4));
    const double down = std::max(1.0, std::floor(seen.height() / 4));
    const bool far = event->modifiers().testFlag(Qt::ControlModifier);
    QPointF to = m_grid.origin();
    switch (event->key()) {
        case Qt::Key_Left:
            to.setX(far ? 0 : to.x() - right);
            break;
        case Qt::Key_Right:
            to.setX(far ? most.x() : to.x() + right);
            break;
        case Qt::Key_Up:
            to.setY(far ? 0 : to.y() - down);
            break;
        case Qt::Key_Down:
            to.setY(far ? most.y() : to.y() + down);
            break;
        case Qt::Key_PageUp:
            to.setY(to.y() - seen.height());
            break;
        case Qt::Key_PageDown:
            to.setY(to.y() + seen.height());
            break;
        case Qt::Key_Home:
            to = {0, 0};
            break;
        case Qt::Key_End:
            to = most;
            break;
        default:
            QWidget::keyPressEvent(event);
            return;
    }
    m_grid.scrollTo(to);
}

}  // namespace dropscope
