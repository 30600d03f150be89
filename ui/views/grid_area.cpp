// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/grid_area.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/style/appearance.h"
#include "ui/views/zoom_gesture.h"

namespace dropscope {

namespace {

constexpr double kMostBarPixels = 1e9;  // scroll bars count in int

}  // namespace

GridArea::GridArea(GridViewport& sharedViewport, QWidget* parent)
    : QAbstractScrollArea(parent), m_grid(sharedViewport) {
    installSpokenGrids();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    viewport()->setAutoFillBackground(false);
    connect(&m_grid, &GridViewport::moved, this, [this] {
        updateScrollBars();
        viewport()->update();
    });
    connect(&m_grid, &GridViewport::currentChanged, this, [this] {
        viewport()->update();
        describeCurrent();
    });
    connect(&m_grid, &GridViewport::hoveredChanged, viewport(), QOverload<>::of(&QWidget::update));
    connect(&Appearance::instance(), &Appearance::changed, this, [this] {
        placeGrid();
        viewport()->update();
    });
}

// --- where cells lie ---

QRect GridArea::gridRect() const { return viewport()->rect().adjusted(0, 0, -1, -1); }

QRectF GridArea::cellRect(const QPoint& cell) const {
    const QPointF fromFirst = cell - m_grid.origin();
    return {gridRect().topLeft() + QPointF(fromFirst.x() * m_grid.cellWidth(), fromFirst.y() * m_grid.cellHeight()),
            QSizeF(m_grid.cellWidth(), m_grid.cellHeight())};
}

QRectF GridArea::cellsRect(const QRect& cells) const {
    return {cellRect(cells.topLeft()).topLeft(), cellRect(cells.bottomRight()).bottomRight()};
}

StretchedFrame GridArea::farFrame() const {
    const QRect room = gridRect();
    const QRect block = visibleCells();
    const QPointF first = cellRect(block.topLeft()).topLeft();
    StretchedFrame far{
        {m_grid.origin(), {m_grid.cellWidth(), m_grid.cellHeight()}, room.size()}, room.topLeft(), {1.0, 1.0}};
    if (m_grid.cellWidth() >= 1.0) {
        far.frame.origin.setX(block.left());
        far.frame.size.setWidth(block.width());
        far.corner.setX(first.x());
        std::swap(far.frame.cell.rwidth(), far.stretch.rwidth());
    }
    if (m_grid.cellHeight() >= 1.0) {
        far.frame.origin.setY(block.top());
        far.frame.size.setHeight(block.height());
        far.corner.setY(first.y());
        std::swap(far.frame.cell.rheight(), far.stretch.rheight());
    }
    return far;
}

QRectF GridArea::tableRect() const { return cellsRect({0, 0, m_grid.columns(), m_grid.rows()}); }

QRect GridArea::visibleCells() const {
    const auto end = [](double from, int pixels, double cellPixels, int cells) {
        return std::min(cells, static_cast<int>(std::ceil(from + pixels / cellPixels)));
    };
    const QPointF origin = m_grid.origin();
    const QSize room = gridRect().size();
    const QPoint first(static_cast<int>(origin.x()), static_cast<int>(origin.y()));
    const QPoint last(end(origin.x(), room.width(), m_grid.cellWidth(), m_grid.columns()) - 1,
                      end(origin.y(), room.height(), m_grid.cellHeight(), m_grid.rows()) - 1);
    return {first, last};
}

bool GridArea::hasCell(const QPoint& cell) const {
    return cell.x() >= 0 && cell.x() < m_grid.columns() && cell.y() >= 0 && cell.y() < m_grid.rows();
}

std::optional<QPoint> GridArea::cellAt(const QPointF& position) const {
    const QPointF inGrid = position - gridRect().topLeft();
    if (inGrid.x() < 0 || inGrid.y() < 0) {
        return std::nullopt;
    }
    const QPoint cell(static_cast<int>(m_grid.origin().x() + inGrid.x() / m_grid.cellWidth()),
                      static_cast<int>(m_grid.origin().y() + inGrid.y() / m_grid.cellHeight()));
    return hasCell(cell) ? std::optional(cell) : std::nullopt;
}

// --- room and scroll bars ---

void GridArea::placeGrid() {
    if (isVisible()) {  // a hidden grid has no say in how much room there is
        m_grid.setRoom(this, gridRect().size(), devicePixelRatioF());
    }
    updateScrollBars();
}

void GridArea::updateScrollBars() {
    m_updatingBars = true;
    const auto update = [](QScrollBar* bar, int cells, double cellPixels, double visible, double origin) {
        const double perCell = std::min(cellPixels, kMostBarPixels / std::max(1, cells));
        bar->setPageStep(std::max(1, static_cast<int>(visible * perCell)));
        bar->setSingleStep(std::max(1, static_cast<int>(std::max(1.0, visible / 10) * perCell)));
        const double hidden = std::max(0.0, cells - visible) * perCell;
        bar->setRange(0, hidden < 1.5 ? 0 : static_cast<int>(hidden));  // a rounding error needs no scroll bar
        bar->setValue(static_cast<int>(origin * perCell));
    };
    const QSizeF visible = m_grid.visibleCells();
    update(horizontalScrollBar(), m_grid.columns(), m_grid.cellWidth(), visible.width(), m_grid.origin().x());
    update(verticalScrollBar(), m_grid.rows(), m_grid.cellHeight(), visible.height(), m_grid.origin().y());
    m_updatingBars = false;
}

void GridArea::scrollContentsBy(int, int) {
    if (m_updatingBars) {
        return;
    }
    const QPointF largest = m_grid.largestOrigin();
    const auto along = [](const QScrollBar* bar, double most) {
        return bar->maximum() == 0 ? 0.0 : most * bar->value() / bar->maximum();
    };
    m_grid.scrollTo({along(horizontalScrollBar(), largest.x()), along(verticalScrollBar(), largest.y())});
}

void GridArea::resizeEvent(QResizeEvent*) { placeGrid(); }

bool GridArea::event(QEvent* event) {
    if (event->type() == QEvent::ScreenChangeInternal) {  // dragged from a laptop to a projector
        placeGrid();
    }
    return QAbstractScrollArea::event(event);
}

void GridArea::showEvent(QShowEvent* event) {
    QAbstractScrollArea::showEvent(event);
    placeGrid();
}

void GridArea::hideEvent(QHideEvent* event) {
    QAbstractScrollArea::hideEvent(event);
    m_grid.removeRoom(this);
}

// --- wheel, fingers and keys ---

void GridArea::wheelEvent(QWheelEvent* event) {
    if (verticalScrollBar()->maximum() == 0 && horizontalScrollBar()->maximum() == 0) {
        event->ignore();  // the page's wheel
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

bool GridArea::viewportEvent(QEvent* event) {
    if (const auto zoom = zoomGestureOf(*event, *viewport())) {
        m_grid.zoomTo(m_grid.zoom() * zoom->factor, zoom->anchor - gridRect().topLeft());
        event->accept();
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_grid.setHovered(std::nullopt);
    } else if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::optional<QPoint> cell = cellAt(help->pos());
        QToolTip::showText(help->globalPos(), cell ? toolTipOf(*cell) : QString(), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

std::optional<QPoint> GridArea::cellByKey(const QKeyEvent& event) const {
    const bool far = event.modifiers().testFlag(Qt::ControlModifier);
    const int page = std::max(1, static_cast<int>(m_grid.visibleCells().height()) - 1);
    const int lastColumn = m_grid.columns() - 1;
    const int lastRow = m_grid.rows() - 1;
    const QPoint from = m_grid.current();
    switch (event.key()) {
        case Qt::Key_Left:
            return QPoint(far ? 0 : from.x() - 1, from.y());
        case Qt::Key_Right:
            return QPoint(far ? lastColumn : from.x() + 1, from.y());
        case Qt::Key_Up:
            return QPoint(from.x(), far ? 0 : from.y() - 1);
        case Qt::Key_Down:
            return QPoint(from.x(), far ? lastRow : from.y() + 1);
        case Qt::Key_PageUp:
            return from - QPoint(0, page);
        case Qt::Key_PageDown:
            return from + QPoint(0, page);
        case Qt::Key_Home:
            return QPoint(0, far ? 0 : from.y());
        case Qt::Key_End:
            return QPoint(lastColumn, far ? lastRow : from.y());
        default:
            return std::nullopt;
    }
}

// --- who has the keyboard ---

void GridArea::focusInEvent(QFocusEvent*) {
    viewport()->update();
    describeCurrent();
}

void GridArea::focusOutEvent(QFocusEvent*) { viewport()->update(); }

void GridArea::describeCurrent() { sayCurrentCell(this, *this); }

}  // namespace dropscope
