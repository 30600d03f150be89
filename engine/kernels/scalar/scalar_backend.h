// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/backend.h"

namespace dropscope {

/// The shortest readable form of every kernel, in portable C++; always available. Other back ends are right when they give
/// these bytes.
[[nodiscard]] const KernelBackend& scalarBackend();

/// What one element becomes: the one place that says so. A NaN or infinity that is dropped by multiplying is NaN.
[[nodiscard]] inline float dropoutElement(float x, bool kept, float scale, Zeroing zeroing) {
    if (zeroing == Zeroing::select && !kept) {
        return 0.0F;
    }
    return x * (kept ? scale : 0.0F);
}

}  // namespace dropscope
