// SPDX-License-Identifier: GPL-3.0-or-later
// A small picture of a table of any size, from at most so many of its cells.
#pragma once

#include <QImage>
#include <QSize>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>

#include "ui/document/field_snapshot.h"
#include "ui/models/slice_plan.h"

namespace dropscope {

class CellPainter;

/// A table of cells as pictures need it: plain values, read in pieces of rows.
struct CellTable {
    int rows = 0;
    int columns = 0;
    bool hasValues = true;   ///< false: a mask, whose `values` stay empty
    bool showsDrops = true;  ///< false: x and dL/dy, whose `kept` stay empty
    bool nearInRow = true;   ///< neighbours in a row are read together; false: one by one
    bool mirrored = false;   ///< its rows are the picture's columns
    /// Cells of one row from a column on; the spans that are not empty are equally long (1 kept, 0 dropped).
    std::function<void(int row, int firstColumn, std::span<float> values, std::span<std::uint8_t> kept)> read;
};

/// One slice of a grid as it is in the snapshot, for any thread.
[[nodiscard]] CellTable sliceTable(std::shared_ptr<const FieldSnapshot> grid, std::shared_ptr<const SlicePlan> plan,
                                   std::uint64_t slice);

struct SampledPicture {
    QImage image;             ///< at most a pixel for each cell; null for a table without cells
    bool complete = false;    ///< every cell was read, so the two below hold for all of them
    bool allDropped = false;  ///< no cell that was read is kept; false where drops are not shown
    bool allZero = false;     ///< every value that was read is 0 or -0; false for a mask
};

/// Each pixel shows the mean value and the dropped share of cells that are spread over what it covers. Reads all cells
/// where there are at most `mostCells`, else about so many; neighbours in a row, up to 64 to a pixel, come with the first of
/// them and are not counted. `most`: the largest picture wanted.
[[nodiscard]] SampledPicture sampledPicture(const CellTable& table, const CellPainter& cells, const QSize& most,
                                            int mostCells);

}  // namespace dropscope
