// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/tensor/tensor.h"

namespace dropscope {

/// One tensor of a file that holds several.
struct NamedTensor {
    std::string name;
    Tensor tensor;
};

}  // namespace dropscope
