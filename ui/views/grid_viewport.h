// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <QRect>
#include <QSize>
#include <QSizeF>
#include <optional>

#include "ui/views/smallest_room.h"

namespace dropscope {

/// Where all grids of a page look: one scroll position, one zoom, one current cell, one selection and one hovered cell,
/// shared so that the grids move together. Cells are QPoint(column, row). Knows nothing of tensors but their size.
/// Thread rule: GUI thread only.
class GridViewport : public QObject {
    Q_OBJECT

public:
    /// What is seen first of a table that nobody has zoomed.
    enum class FirstZoom {
        numbers,  ///< cells wide enough for numbers where there is room for them, else the whole table
        whole     ///< always the whole table
    };

    explicit GridViewport(QObject* parent = nullptr) : QObject(parent) {}
    explicit GridViewport(FirstZoom firstZoom, QObject* parent = nullptr) : QObject(parent), m_firstZoom(firstZoom) {}

    /// Another table of cells. Chooses a first zoom (numbers if they fit, else the whole picture) and the cell [0, 0].
    void setTable(int rows, int columns);
    /// The room that one visible grid has for cells, in pixels; the smallest of all counts, so that every grid can reach
    /// every cell. The first zoom follows it until somebody zooms. `grid` is only a key.
    /// `pixelRatio`: the screen's own pixels in one, which say how small a number can be read.
    void setRoom(const QObject* grid, const QSize& room, double pixelRatio = 1.0);
    /// The grid is hidden: its room no longer counts.
    void removeRoom(const QObject* grid);

    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] bool isEmpty() const { return m_rows == 0 || m_columns == 0; }

    // --- zoom: pixels per cell ---
    /// The width of a cell, but for long thin tables far out: their shorter side stays thick enough to be seen.
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] double cellWidth() const;
    [[nodiscard]] double cellHeight() const;
    /// What it would be if the grids had this width for cells: a grid asks for its height without its scroll bar, or the bar
    /// would come and go with the height that it costs.
    [[nodiscard]] double cellHeightIn(int width) const;
    [[nodiscard]] bool showsNumbers() const { return m_zoom >= leastNumberWidth(); }
    /// The whole table in the room; or numbers if those fit.
    [[nodiscard]] double smallestZoom() const;
    [[nodiscard]] double largestZoom() const;
    /// Keeps the cell under `anchor` (pixels from the grid's first cell) where it is.
    void zoomTo(double zoom, const QPointF& anchor);
    void zoomBy(double factor);  ///< around the current cell if it is in view, else around the middle
    void zoomToFit();
    void zoomAsFirst();  ///< as for a table that nobody has zoomed
    [[nodiscard]] bool isZoomed() const { return m_zoomed; }

    // --- scroll: the first visible cell, in cells, with fractions ---
    [[nodiscard]] QPointF origin() const { return m_origin; }
    void scrollTo(const QPointF& origin);
    /// As scrollTo; where the room is not yet what it will be, also after it has changed, until somebody moves.
    void returnTo(const QPointF& origin);
    /// The origin, or what it will be once there is room.
    [[nodiscard]] QPointF wantedOrigin() const { return m_wanted.value_or(m_origin); }
    [[nodiscard]] QSizeF visibleCells() const;
    [[nodiscard]] QPointF largestOrigin() const;

    // --- cells ---
    [[nodiscard]] QPoint current() const { return m_current; }
    [[nodiscard]] QRect selection() const;                    ///< holds at least the current cell
    [[nodiscard]] QPoint anchor() const { return m_anchor; }  ///< the selection's corner across the current cell
    /// Moves the current cell, into the table, and into view; `extend` keeps the selection's other corner.
    void setCurrent(const QPoint& cell, bool extend = false);
    void selectAll();
    /// A current cell and a selection's other corner, wherever they are; what is in view stays. Cells that the table does
    /// not have count as its first.
    void select(const QPoint& anchor, const QPoint& current);
    [[nodiscard]] std::optional<QPoint> hovered() const { return m_hovered; }
    void setHovered(const std::optional<QPoint>& cell);

signals:
    void moved();           ///< zoom or scroll
    void currentChanged();  ///< current cell or selection
    void hoveredChanged();

private:
    void place(const QPointF& origin);
    void scrollIntoView(const QPoint& cell);
    void fitFirst();
    void takeSmallestRoom(bool otherScreen = false);
    [[nodiscard]] double leastNumberWidth() const;

    FirstZoom m_firstZoom = FirstZoom::numbers;
    SmallestRoom m_rooms;
    int m_rows = 0;
    int m_columns = 0;
    double m_pixelRatio = 1.0;
    QSize m_room;
    double m_zoom = 60.0;
    bool m_zoomed = false;  // somebody chose a zoom
    QPointF m_origin;
    std::optional<QPointF> m_wanted;  // of returnTo, until somebody moves
    QPoint m_current;
    QPoint m_anchor;
    std::optional<QPoint> m_hovered;
};

}  // namespace dropscope
