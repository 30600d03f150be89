// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <cstddef>

namespace dropscope {

/// Of Okabe and Ito's set; `third` and `fourth` are for comparisons of more than two.
enum class SeriesColor { without, with, third, fourth };

/// The theme's colour of a series, as it is now.
[[nodiscard]] QColor colorOf(SeriesColor color);

/// Of a comparison's side, from 0 to 3.
[[nodiscard]] inline SeriesColor seriesColorOfSide(std::size_t side) {
    return static_cast<SeriesColor>(side < 4 ? side : 3);
}

}  // namespace dropscope
