// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/random/uniform.h"

#include <cmath>
#include <numbers>

namespace dropscope {

NormalPair normalPair(std::uint32_t radiusWord, std::uint32_t angleWord) {
    const double radius = std::sqrt(-2.0 * std::log(uniformDoubleAboveZero(radiusWord)));
    const double angle = 2.0 * std::numbers::pi * static_cast<double>(angleWord) * 0x1p-32;
    return {radius * std::cos(angle), radius * std::sin(angle)};
}

}  // namespace dropscope
