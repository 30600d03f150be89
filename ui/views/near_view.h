// SPDX-License-Identifier: GPL-3.0-or-later
// How the cells of a tensor look close up: each has its own square, with its number where there is room, and lines between.
#pragma once

#include <QPainter>

namespace dropscope {

class GridArea;
class TensorModel;

/// Paints the cells of `model` that are in sight of `area`. `valueLimit` > 0: the |value| that gets the full colour.
/// Cells of x and dL/dy have a line around each; those of other grids around each unit, which is dropped as one.
void paintNearView(QPainter& painter, const GridArea& area, const TensorModel& model, double valueLimit);

}  // namespace dropscope
