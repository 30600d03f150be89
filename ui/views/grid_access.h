// SPDX-License-Identifier: GPL-3.0-or-later
// A grid of cells as screen readers see it: a table whose cells say what they are.
#pragma once

#include <QWidget>

namespace dropscope {

/// What a grid that paints itself tells about its cells; x is the column, y the row.
class SpokenGrid {
public:
    SpokenGrid() = default;
    SpokenGrid(const SpokenGrid&) = delete;
    SpokenGrid& operator=(const SpokenGrid&) = delete;
    virtual ~SpokenGrid() = default;

    [[nodiscard]] virtual QSize spokenSize() const = 0;  ///< columns × rows
    /// Such as "row 1, column 2, dropped, was -0.5612".
    [[nodiscard]] virtual QString spokenCell(const QPoint& cell) const = 0;
    [[nodiscard]] virtual QPoint spokenCurrent() const = 0;
    [[nodiscard]] virtual QRect spokenSelection() const = 0;
    [[nodiscard]] virtual bool mayEditCells() const = 0;
    [[nodiscard]] virtual QRectF spokenRect(
        const QPoint& cell) const = 0;  ///< in pixels of the widget, or of its viewport
};

/// Makes Qt describe every widget that is a SpokenGrid so. Call it before such a widget is made; more than once does no harm.
void installSpokenGrids();

/// The grid's current cell changed, or what it says: screen readers hear it, if the grid has the keyboard.
void sayCurrentCell(QWidget* widget, const SpokenGrid& grid);

}  // namespace dropscope
