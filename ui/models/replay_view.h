// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/property.h"
#include "ui/models/cell_place.h"

namespace dropscope {

/// How a person looks at the masks of the Replay page, which move together, as one plain value. A cell that the masks do
/// not have counts as the first.
struct ReplayView {
    double cellWidth = 0.0;  ///< pixels for each cell; 0: as large as fits
    double firstRow = 0.0;   ///< in sight, with fractions
    double firstColumn = 0.0;
    CellPlace current = {};
    CellPlace anchor = {};  ///< the selection's corner across the current cell

    friend bool operator==(const ReplayView&, const ReplayView&) = default;
};

/// For session files. Any thread.
[[nodiscard]] const Properties<ReplayView>& replayViewProperties();

}  // namespace dropscope
