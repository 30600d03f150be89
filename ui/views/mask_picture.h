// SPDX-License-Identifier: GPL-3.0-or-later
// A mask from afar: a picture of its bytes (1 kept, 0 dropped), row-major, `columns` to a row.
#pragma once

#include <QImage>
#include <QPointF>
#include <QRect>
#include <cstdint>
#include <span>

namespace dropscope {

struct MaskColors {
    QRgb kept;
    QRgb dropped;
};

/// One pixel a cell of `cells`; clear behind the mask's end.
[[nodiscard]] QImage maskPicture(std::span<const std::uint8_t> mask, int columns, const QRect& cells,
                                 const MaskColors& colors);

/// `size` pixels from the cell `origin` (fractional) on, at `cell` pixels a cell, at most 1 each way: each pixel shows the
/// share that is kept of the cells it covers. Uses all threads.
[[nodiscard]] QImage farMaskPicture(std::span<const std::uint8_t> mask, int columns, const QPointF& origin,
                                    const QSizeF& cell, const QSize& size, const MaskColors& colors);

}  // namespace dropscope
