// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/session/property.h"
#include "ui/document/field_snapshot.h"
#include "ui/models/cell_place.h"
#include "ui/models/slice_plan.h"

namespace dropscope {

/// The charts of the Masks page, behind their tabs.
enum class MasksChart { share, mean, histogram, masks };

/// How a person looks at the tensor of the Masks page, as one plain value, with the lock of the seed, which is a way of
/// working and no setting of the layer. What a tensor does not have (an axis, an index) counts as the first.
struct MasksView {
    SliceAxes axes;                    ///< which are rows and columns
    std::vector<std::uint64_t> slice;  ///< an index for each of the other axes
    std::vector<std::string> names;    ///< of all axes; empty: the usual ones
    double cellWidth = 0.0;            ///< pixels for each cell; 0: as large as fits
    double firstRow = 0.0;             ///< in sight, with fractions
    double firstColumn = 0.0;
    CellPlace current;
    CellPlace anchor;         ///< the selection's corner across the current cell
    Field active = Field::x;  ///< the grid that had the keyboard last
    bool gradients = false;
    bool channels = false;           ///< mosaics of all slices
    double pictureWidth = 0.0;       ///< pixels for each picture of the mosaics; 0: as fits
    std::uint64_t firstPicture = 0;  ///< of the first row in sight
    MasksChart chart = MasksChart::share;
    bool seedLocked = false;  ///< neither chance nor a hand changes the seed

    friend bool operator==(const MasksView&, const MasksView&) = default;
};

/// For session files. Any thread.
[[nodiscard]] const Properties<MasksView>& viewProperties();

}  // namespace dropscope
