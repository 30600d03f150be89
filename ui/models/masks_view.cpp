// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/masks_view.h"

#include <limits>

namespace dropscope {

namespace {

const Properties<SliceAxes>& axesProperties() {
    static const Properties<SliceAxes> kProperties = {
        property("rows", &SliceAxes::rows),
        property("columns", &SliceAxes::columns),
    };
    return kProperties;
}

constexpr double kMostPixels = 10'000;  // of a cell or a picture
constexpr double kNoLimit = std::numeric_limits<double>::infinity();

}  // namespace

const Properties<MasksView>& viewProperties() {
    static const Properties<MasksView> kProperties = {
        group("axes-from-last", &MasksView::axes, axesProperties()),
        property("slice", &MasksView::slice),
        property("axis-names", &MasksView::names),
        number("cell-width", &MasksView::cellWidth, 0.0, kMostPixels),
        number("first-row", &MasksView::firstRow, 0.0, kNoLimit),
        number("first-column", &MasksView::firstColumn, 0.0, kNoLimit),
        group("current", &MasksView::current, cellPlaceProperties()),
        group("anchor", &MasksView::anchor, cellPlaceProperties()),
        choice<MasksView, Field>(
            "active-grid", &MasksView::active,
            {{"x", Field::x}, {"mask", Field::mask}, {"y", Field::y}, {"dy", Field::dy}, {"dx", Field::dx}}),
        property("gradients", &MasksView::gradients),
        property("channels", &MasksView::channels),
        number("picture-width", &MasksView::pictureWidth, 0.0, kMostPixels),
        property("first-picture", &MasksView::firstPicture),
        choice<MasksView, MasksChart>("chart", &MasksView::chart,
                                      {{"share", MasksChart::share},
                                       {"mean", MasksChart::mean},
                                       {"histogram", MasksChart::histogram},
                                       {"masks", MasksChart::masks}}),
        property("seed-locked", &MasksView::seedLocked),
    };
    return kProperties;
}

}  // namespace dropscope
