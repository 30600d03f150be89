// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/masks_view.h"

namespace dropscope {

namespace {

const Properties<SliceAxes>& axesProperties() {
    static const Properties<SliceAxes> kProperties = {
        property("rows", &SliceAxes::rows),
        property("columns", &SliceAxes::columns),
    };
    return kProperties;
}

}  // namespace

const Properties<MasksView>& viewProperties() {
    static const Properties<MasksView> kProperties = {
        group("axes-from-last", &MasksView::axes, axesProperties()),
        property("slice", &MasksView::slice),
        property("axis-names", &MasksView::names),
        property("cell-width", &MasksView::cellWidth),
        property("first-row", &MasksView::firstRow),
        property("first-column", &MasksView::firstColumn),
        property("gradients", &MasksView::gradients),
        property("channels", &MasksView::channels),
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
