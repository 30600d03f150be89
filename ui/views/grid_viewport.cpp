// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/grid_viewport.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/style/appearance.h"

namespace dropscope {

namespace {

// Design lengths of a cell. Cells narrower than kLeastNumberWidth are coloured squares without a number.
constexpr double kLeastNumberWidth = 44.0;
constexpr double kLeastLargeNumberWidth = 38.0;  // in presentation mode a smaller number is still as large as words are
constexpr double kReadable = 57.0;               // in the screen's own pixels: numbers in fewer are hard to read
constexpr double kNumberWidth = 56.0;
constexpr double kSquareHeight = 44.0;       // wider cells grow in height at a quarter of the pace
constexpr double kLargeSquareHeight = 32.0;  // in presentation mode: x, mask and y stay in sight on a low projector
constexpr double kThinnestCell = 44.0;       // of a vector seen whole: a hair shows nothing
constexpr double kThinnestPicture = 96.0;    // of any long thin table
constexpr double kWidestFirst = 110.0;
constexpr double kWidest = 220.0;

double scaled(double design) { return Appearance::instance().length(design * 100) / 100.0; }

/// Of a cell along an axis of so many cells.
double leastLength(int cells, int room) {
    return cells == 0 ? 0.0 : std::min({scaled(kThinnestCell), scaled(kThinnestPicture) / cells, 1.0 * room / cells});
}

double heightOf(double cellWidth) {
    const double square = scaled(Appearance::instance().isLarge() ? kLargeSquareHeight : kSquareHeight);
    return cellWidth <= square ? cellWidth : square + (cellWidth - square) / 4.0;
}

}  // namespace

double GridViewport::cellWidth() const { return std::max(m_zoom, leastLength(m_columns, m_room.width())); }

double GridViewport::cellHeight() const { return std::max(heightOf(m_zoom), leastLength(m_rows, m_room.height())); }

double GridViewport::cellHeightIn(int width) const {
    const double stretched = width / static_cast<double>(std::max(1, m_columns));
    const bool fills = !m_zoomed && m_firstZoom == FirstZoom::numbers && stretched >= leastNumberWidth();
    return fills ? heightOf(std::min(stretched, scaled(kWidestFirst))) : cellHeight();
}

double GridViewport::leastNumberWidth() const {
    const double large = scaled(kLeastLargeNumberWidth);
    const double readable = kReadable / m_pixelRatio;
    return Appearance::instance().isLarge() ? large : std::min(scaled(kLeastNumberWidth), std::max(large, readable));
}

double GridViewport::largestZoom() const { return scaled(kWidest); }

double GridViewport::smallestZoom() const {
    if (isEmpty() || m_room.isEmpty()) {
        return scaled(kNumberWidth);
    }
    const double whole =
        std::min(m_room.width() / static_cast<double>(m_columns), m_room.height() / static_cast<double>(m_rows));
    return std::min(whole, scaled(kNumberWidth));
}

void GridViewport::setTable(int rows, int columns) {
    m_rows = rows;
    m_columns = columns;
    m_origin = {};
    m_wanted.reset();
    m_current = m_anchor = {};
    m_hovered.reset();
    m_zoomed = false;
    fitFirst();
    emit currentChanged();
}

void GridViewport::setRoom(const QObject* grid, const QSize& room, double pixelRatio) {
    m_rooms.set(grid, room);
    takeSmallestRoom(std::exchange(m_pixelRatio, pixelRatio) != pixelRatio);
}

void GridViewport::removeRoom(const QObject* grid) {
    m_rooms.remove(grid);
    takeSmallestRoom();
}

void GridViewport::takeSmallestRoom(bool otherScreen) {
    const std::optional<QSize> smallest = m_rooms.size();
    if (!smallest || (*smallest == m_room && !otherScreen)) {
        return;
    }
    const bool whole = !m_room.isEmpty() && m_zoom <= smallestZoom();
    m_room = *smallest;
    const QPointF wanted = wantedOrigin();
    if (!m_zoomed) {
        fitFirst();
        place(wanted);
    } else {
        m_zoom = whole ? smallestZoom() : std::max(m_zoom, smallestZoom());
        place(wanted);
        emit moved();
    }
}

void GridViewport::fitFirst() {
    if (isEmpty() || m_room.isEmpty()) {
        return;
    }
    // Numbers, stretched over the room, where every column has space for them; else the whole table as a picture.
    const double stretched = m_room.width() / static_cast<double>(m_columns);
    if (m_firstZoom == FirstZoom::whole) {
        m_zoom = std::min(smallestZoom(), scaled(kSquareHeight));
    } else if (stretched >= leastNumberWidth()) {
        m_zoom = std::min(stretched, scaled(kWidestFirst));
        // Many rows of few columns stay numbers: as a picture they would be a ribbon.
        const bool rowsFit = cellHeight() * m_rows <= m_room.height();
        if (!rowsFit && m_rows > 64 && m_columns > 4) {
            m_zoom = smallestZoom();
        }
    } else {
        m_zoom = m_columns <= 16 && m_rows <= 64 ? scaled(kNumberWidth) : smallestZoom();
    }
    m_origin = {};
    emit moved();
}

QSizeF GridViewport::visibleCells() const { return {m_room.width() / cellWidth(), m_room.height() / cellHeight()}; }

QPointF GridViewport::largestOrigin() const {
    const QSizeF visible = visibleCells();
    return {std::max(0.0, m_columns - visible.width()), std::max(0.0, m_rows - visible.height())};
}

void GridViewport::scrollTo(const QPointF& origin) {
    m_wanted.reset();
    place(origin);
}

void GridViewport::returnTo(const QPointF& origin) {
    place(origin);
    m_wanted = origin;
}

void GridViewport::place(const QPointF& origin) {
    const QPointF largest = largestOrigin();
    const QPointF inside(std::clamp(origin.x(), 0.0, largest.x()), std::clamp(origin.y(), 0.0, largest.y()));
    if (inside != m_origin) {
        m_origin = inside;
        emit moved();
    }
}

void GridViewport::zoomTo(double zoom, const QPointF& anchor) {
    // Without a room yet every zoom may turn out to be right.
    const double smallest = m_room.isEmpty() ? std::min(zoom, smallestZoom()) : smallestZoom();
    const double wanted = std::clamp(zoom, std::max(smallest, 1e-6), largestZoom());
    if (wanted == m_zoom && m_zoomed) {
        return;
    }
    m_wanted.reset();
    const QPointF cell(m_origin.x() + anchor.x() / cellWidth(), m_origin.y() + anchor.y() / cellHeight());
    m_zoomed = true;
    m_zoom = wanted;
    const QPointF largest = largestOrigin();
    m_origin = {std::clamp(cell.x() - anchor.x() / cellWidth(), 0.0, largest.x()),
                std::clamp(cell.y() - anchor.y() / cellHeight(), 0.0, largest.y())};
    emit moved();
}

void GridViewport::zoomBy(double factor) {
    const QPointF current((m_current.x() + 0.5 - m_origin.x()) * cellWidth(),
                          (m_current.y() + 0.5 - m_origin.y()) * cellHeight());
    const bool inView = QRectF(QPointF(0, 0), QSizeF(m_room)).contains(current);
    zoomTo(m_zoom * factor, inView ? current : QPointF(m_room.width() / 2.0, m_room.height() / 2.0));
    if (inView) {
        scrollIntoView(m_current);  // whole, also where its middle was close to an edge
    }
}

void GridViewport::zoomToFit() {
    m_zoomed = false;
    m_wanted.reset();
    m_zoom = smallestZoom();
    if (isEmpty() || m_firstZoom == FirstZoom::whole ||
        m_room.width() / static_cast<double>(m_columns) >= leastNumberWidth()) {
        fitFirst();
        return;
    }
    m_zoomed = true;
    m_origin = {};
    emit moved();
}

void GridViewport::zoomAsFirst() {
    m_zoomed = false;
    m_wanted.reset();
    fitFirst();
}

QRect GridViewport::selection() const { return QRect(m_anchor, m_anchor).united(QRect(m_current, m_current)); }

void GridViewport::setCurrent(const QPoint& cell, bool extend) {
    if (isEmpty()) {
        return;
    }
    const QPoint inside(std::clamp(cell.x(), 0, m_columns - 1), std::clamp(cell.y(), 0, m_rows - 1));
    m_current = inside;
    if (!extend) {
        m_anchor = inside;
    }
    scrollIntoView(inside);
    emit currentChanged();
}

void GridViewport::selectAll() {
    if (!isEmpty()) {
        m_anchor = {0, 0};
        m_current = {m_columns - 1, m_rows - 1};
        emit currentChanged();
    }
}

void GridViewport::select(const QPoint& anchor, const QPoint& current) {
    const QRect table(0, 0, m_columns, m_rows);
    m_anchor = table.contains(anchor) ? anchor : QPoint();
    m_current = table.contains(current) ? current : QPoint();
    emit currentChanged();
}

void GridViewport::setHovered(const std::optional<QPoint>& cell) {
    if (cell != m_hovered) {
        m_hovered = cell;
        emit hoveredChanged();
    }
}

void GridViewport::scrollIntoView(const QPoint& cell) {
    const QSizeF visible = visibleCells();
    const auto along = [](double origin, int at, double span) {
        return at < origin ? at : std::max(origin, at + 1.0 - span);
    };
    scrollTo({along(m_origin.x(), cell.x(), visible.width()), along(m_origin.y(), cell.y(), visible.height())});
}

}  // namespace dropscope
