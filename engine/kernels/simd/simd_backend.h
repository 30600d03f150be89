// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/backend.h"

namespace dropscope {

/// Vectors through Google Highway, on the best instruction set that this machine has (simd_targets.h). Not available
/// where that set has no vectors: the scalar back end is then as good.
[[nodiscard]] const KernelBackend& simdBackend();

}  // namespace dropscope
