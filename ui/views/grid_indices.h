// SPDX-License-Identifier: GPL-3.0-or-later
// The strips above and left of a grid that number its columns and rows.
#pragma once

#include <QMargins>
#include <QPainter>

namespace dropscope {

class GridArea;

/// The room that the strips take: left and top, in pixels.
[[nodiscard]] QMargins indexMargins(int rows);

/// As many numbers as have room: every 1, 2, 5, 10, ... cells that are in sight.
void paintIndices(QPainter& painter, const GridArea& area);

}  // namespace dropscope
