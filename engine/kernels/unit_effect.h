// SPDX-License-Identifier: GPL-3.0-or-later
// What a mask does to an element, as numbers that a device can be given: the arithmetic of kernels/scalar and of
// engine/dropout's UnitAffine, to the bit. C++20, for host and device.
#pragma once

#include <cstdint>

#include "engine/random/philox.h"

namespace dropscope {

/// y = x * factor[kept], plus offset[kept] where `adds`; or +0 where dropped and `selects`; or the mask itself, as 1 and 0,
/// where `writesMask`. The arrays are read with 0 for a dropped and 1 for a kept unit.
struct UnitEffect {
    float factor[2] = {0.0F, 1.0F};
    float offset[2] = {0.0F, 0.0F};
    bool adds = false;
    bool selects = false;
    bool writesMask = false;
    std::uint32_t newNan = 0x7FC00000;  ///< hostNewNan(): a device's own is another one
};

/// The NaN that this processor makes of 0 * infinity.
std::uint32_t hostNewNan();

/// x * (kept ? scale : 0), or +0 where dropped.
UnitEffect dropEffect(float scale, bool selects);

DROPSCOPE_HOST_DEVICE inline std::uint32_t floatBits(float value) {
    std::uint32_t bits = 0;
    __builtin_memcpy(&bits, &value, sizeof bits);
    return bits;
}

DROPSCOPE_HOST_DEVICE inline float floatOfBits(std::uint32_t bits) {
    float value = 0;
    __builtin_memcpy(&value, &bits, sizeof value);
    return value;
}

/// `y`, computed from x, with the NaN that a host has there: x's own, made quiet, where x is one, else the new one.
DROPSCOPE_HOST_DEVICE inline float withHostNan(float y, float x, std::uint32_t newNan) {
    constexpr std::uint32_t kQuiet = 0x00400000;
    if (y == y) {
        return y;
    }
    return floatOfBits(x == x ? newNan : floatBits(x) | kQuiet);
}

/// What becomes of x. Each operation is rounded to float32: no file that includes this may be compiled with contraction.
DROPSCOPE_HOST_DEVICE inline float effectOn(const UnitEffect& effect, float x, bool kept) {
    if (effect.writesMask) {
        return kept ? 1.0F : 0.0F;
    }
    if (effect.selects && !kept) {
        return 0.0F;
    }
    // Both are read and one is taken: an index that is known only here would send the arrays through memory.
    float y = x * (kept ? effect.factor[1] : effect.factor[0]);
    if (effect.adds) {
        y = y + (kept ? effect.offset[1] : effect.offset[0]);
    }
    return withHostNan(y, x, effect.newNan);
}

}  // namespace dropscope
