// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tensor/edge_values.h"

#include <algorithm>
#include <limits>

#include "engine/core/assert.h"

namespace dropscope {

namespace {

using Limits = std::numeric_limits<float>;

constexpr float kLargestDenormal = Limits::min() - Limits::denorm_min();

constexpr float kValues[] = {
    1.5F,
    -1.5F,
    Limits::max(),
    Limits::lowest(),
    Limits::quiet_NaN(),  // row 0
    Limits::infinity(),
    -Limits::infinity(),
    0.0F,
    -0.0F,
    -0.1F,  // row 1
    Limits::min(),
    -Limits::min(),
    kLargestDenormal,
    Limits::denorm_min(),
    -Limits::denorm_min(),  // row 2
};

}  // namespace

std::span<const float> edgeValues() { return kValues; }

Tensor edgeCases() {
    Result<Tensor> tensor = Tensor::uninitialized(Shape({3, 5}));
    DROPSCOPE_ASSERT(tensor.has_value());  // 60 bytes
    std::ranges::copy(kValues, tensor->edit()->begin());
    return *std::move(tensor);
}

}  // namespace dropscope
