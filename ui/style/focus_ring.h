// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

namespace dropscope {

/// Around a widget that paints itself and has the keyboard: `rect` is the widget's.
void paintFocusRing(QPainter& painter, const QRectF& rect);

}  // namespace dropscope
