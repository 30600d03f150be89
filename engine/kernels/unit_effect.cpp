// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/unit_effect.h"

#include <limits>

namespace dropscope {

std::uint32_t hostNewNan() {
    // Read anew, so that the processor and not the compiler forms the product.
    volatile float zero = 0.0F;
    volatile float infinity = std::numeric_limits<float>::infinity();
    return floatBits(zero * infinity);
}

UnitEffect dropEffect(float scale, bool selects) {
    return {.factor = {0.0F, scale}, .selects = selects, .newNan = hostNewNan()};
}

}  // namespace dropscope
