// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <optional>

#include "ui/views/far_view.h"
#include "ui/views/grid_access.h"
#include "ui/views/grid_viewport.h"

class QKeyEvent;

namespace dropscope {

/// Where a picture of cells too small for marks belongs: at `corner` of the viewport, `stretch` times as large. Along an
/// axis with room for whole cells, such as the shorter one of a long thin table, it has one pixel a cell.
struct StretchedFrame {
    FarFrame frame;
    QPointF corner;
    QSizeF stretch;
};

/// A widget that looks at a table of cells through a shared GridViewport: where each cell lies in it, its scroll bars, the
/// zoom by wheel and fingers, and the current and hovered cell, for people and screen readers. What cells look like, and
/// what a click does, is up to the view that derives from it.
/// Thread rule: GUI thread only.
class GridArea : public QAbstractScrollArea, public SpokenGrid {
    Q_OBJECT

public:
    /// Where a cell is drawn, in viewport pixels.
    [[nodiscard]] QRectF cellRect(const QPoint& cell) const;
    /// A rectangle of cells as they are drawn, in viewport pixels.
    [[nodiscard]] QRectF cellsRect(const QRect& cells) const;
    /// The whole table, most of which may be out of sight.
    [[nodiscard]] QRectF tableRect() const;
    /// The part of the viewport where cells are.
    [[nodiscard]] virtual QRect gridRect() const;
    /// The cells that are in sight, if only by an edge.
    [[nodiscard]] QRect visibleCells() const;

    /// Where this and other areas look.
    [[nodiscard]] GridViewport& grid() const { return m_grid; }

protected:
    GridArea(GridViewport& sharedViewport, QWidget* parent);

    /// The cell at a place in the viewport, if there is one.
    [[nodiscard]] std::optional<QPoint> cellAt(const QPointF& position) const;
    /// Where a key moves the current cell, if it is one that moves it; it may be outside of the table.
    [[nodiscard]] std::optional<QPoint> cellByKey(const QKeyEvent& event) const;
    [[nodiscard]] StretchedFrame farFrame() const;
    /// The room for cells may have changed: the shared viewport learns of it.
    void placeGrid();
    /// Screen readers hear the current cell.
    void describeCurrent();

    /// Whether the view has such a cell: a table's last row may be cut short.
    [[nodiscard]] virtual bool hasCell(const QPoint& cell) const;
    [[nodiscard]] virtual QString toolTipOf(const QPoint& cell) const = 0;

    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

    [[nodiscard]] QPoint spokenCurrent() const override { return m_grid.current(); }
    [[nodiscard]] QRectF spokenRect(const QPoint& cell) const override { return cellRect(cell); }

private:
    void updateScrollBars();

    GridViewport& m_grid;
    bool m_updatingBars = false;
};

}  // namespace dropscope
