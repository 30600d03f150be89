// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/replay_view.h"

#include <limits>

namespace dropscope {

const Properties<ReplayView>& replayViewProperties() {
    constexpr double kMostPixels = 10'000;
    constexpr double kNoLimit = std::numeric_limits<double>::infinity();
    static const Properties<ReplayView> kProperties = {
        number("cell-width", &ReplayView::cellWidth, 0.0, kMostPixels),
        number("first-row", &ReplayView::firstRow, 0.0, kNoLimit),
        number("first-column", &ReplayView::firstColumn, 0.0, kNoLimit),
        group("current", &ReplayView::current, cellPlaceProperties()),
        group("anchor", &ReplayView::anchor, cellPlaceProperties()),
    };
    return kProperties;
}

}  // namespace dropscope
