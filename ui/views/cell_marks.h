// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn over a grid's cells: frames around some of them, and the line around all.
#pragma once

#include <QPainter>
#include <QRectF>

namespace dropscope {

/// A frame inside `cell`; a cell narrower than `least` pixels gets a frame of that size around its middle.
void paintCellFrame(QPainter& painter, const QRectF& cell, const QColor& color, double width, double least);

/// Around the selected cells, and a tint over them where `tinted`: numbers keep their ground.
void paintSelection(QPainter& painter, const QRectF& cells, const QColor& color, bool tinted);

/// The outline of a grid that is too small to have lines between its cells.
void paintOutline(QPainter& painter, const QRectF& table, const QColor& color);

}  // namespace dropscope
