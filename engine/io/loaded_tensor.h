// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/core/text.h"
#include "engine/tensor/tensor.h"

namespace dropscope {

/// What came out of a file, and what a user should be told about it: "float64 rounded to float32", "header line skipped".
struct LoadedTensor {
    Tensor tensor;
    std::vector<Text> notes;
};

}  // namespace dropscope
