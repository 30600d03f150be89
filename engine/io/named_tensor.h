// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/tensor/tensor_source.h"

namespace dropscope {

/// One tensor of a file that holds several.
struct NamedTensor {
    std::string name;
    TensorSource tensor;
};

}  // namespace dropscope
