// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QColor>
#include <QRectF>

class QPainter;

namespace dropscope {

/// The 45° lines of what is dropped, 6 logical pixels apart on any screen. `pixelRatio`: device pixels per logical pixel.
/// (Qt's own patterns are drawn in device pixels: a haze at 4K.)
[[nodiscard]] QBrush hatchBrush(const QColor& color, double pixelRatio);

/// The same lines one by one, for an SVG file, which cannot hold a brush of pixels.
void drawHatch(QPainter& painter, const QRectF& rect, const QColor& color);

}  // namespace dropscope
