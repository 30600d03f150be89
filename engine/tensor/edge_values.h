// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "engine/tensor/tensor.h"

namespace dropscope {

/// The float32 numbers at which rules of arithmetic show: ordinary ones, both ends of the range, NaN, infinities, both
/// zeros, the smallest normal and the denormals. 15 of them.
[[nodiscard]] std::span<const float> edgeValues();

/// The same as a 3×5 tensor: large numbers, what is no number and zeros, small numbers, a row each.
[[nodiscard]] Tensor edgeCases();

}  // namespace dropscope
