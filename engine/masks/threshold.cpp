// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/threshold.h"

#include <cmath>

#include "engine/core/assert.h"

namespace dropscope {

DropThreshold DropThreshold::fromProbability(double p) {
    DROPSCOPE_ASSERT(p >= 0.0 && p <= 1.0);
    // p * 2^32 is exact (a change of exponent); nearbyint rounds half to even in the default rounding mode.
    return DropThreshold(static_cast<std::uint64_t>(std::nearbyint(p * 0x1p32)));
}

}  // namespace dropscope
