// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QTransform>

namespace dropscope {

/// Rows and columns exchanged: pixel (x, y) comes from (y, x). Any thread.
[[nodiscard]] inline QImage mirrorImage(const QImage& image) {
    return image.transformed(QTransform().rotate(90)).mirrored(true, false);
}

}  // namespace dropscope
