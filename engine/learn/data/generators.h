// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "engine/learn/data/data_set.h"

namespace dropscope {

/// A data set that is made up, in two dimensions (curve: one). Classes alternate: sample i is of class i mod 2.
/// noise adds a normal number times `noise` to each coordinate, for curve to the target.
///   moons    two half circles of radius 1, the second one at (1, 0.5) and upside down
///   circles  class 0 on the circle of radius 1, class 1 on that of radius 0.5
///   spirals  two arms of one and a half turns, radius from 0.1 to 1
///   xor      the square [-1, 1]², class 1 where the signs differ, with a gap of 0.1 at the axes
///   gauss    normal clouds of deviation 0.4 around (0.6, 0.6) and (-0.6, -0.6); noise comes on top
///   stripes  the square [-1, 1]² in six upright stripes
///   curve    x in [-1, 1], target sin(3 x) + 0.3 sin(9 x)
struct Generated {
    Samples samples;
    std::size_t features = 2;
    bool regression = false;
};

/// Nothing when no generated data set has this name.
[[nodiscard]] std::optional<Generated> generate(std::string_view name, std::uint32_t count, double noise,
                                                std::uint64_t seed);

}  // namespace dropscope
