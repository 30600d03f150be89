// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tensor/edited_tensor.h"

namespace dropscope {

/// The |value| that gets the full colour in all grids of x; > 0. It is twice a large |x|, what p = 0.5 makes of it, so that
/// kept cells deepen as p grows. Large is what 1 % of a sample exceeds: one outlier must not bleach all others. Reads about
/// 10,000 values.
[[nodiscard]] double valueLimitOf(const EditedTensor& x);

}  // namespace dropscope
