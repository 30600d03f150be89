// SPDX-License-Identifier: GPL-3.0-or-later
// What one pass of a layer gives, worked out while it is written: a large file is never in memory as a whole.
#pragma once

#include <memory>

#include "engine/dropout/prepared_pass.h"
#include "engine/tensor/tensor_source.h"

namespace dropscope {

using SharedPass = std::shared_ptr<const PreparedPass>;

/// y of x, or dL/dx of dL/dy: `in` has the pass's shape. On all cores.
[[nodiscard]] TensorSource passValues(SharedPass pass, Direction direction, Tensor in);

/// The pass's mask, 1 kept and 0 dropped. On all cores.
[[nodiscard]] TensorSource passMask(SharedPass pass);

}  // namespace dropscope
