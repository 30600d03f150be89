// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "engine/tensor/tensor.h"

namespace dropscope {

/// What Python prints for print(x) of a float32 PyTorch tensor with its usual print options: "tensor([[0.6738, -0.0000], ...".
/// More than 1,000 elements are cut to three at each end of an axis longer than six. `suffixes` follow inside the closing
/// bracket: "device='cuda:0'", "grad_fn=<MulBackward0>".
/// Source: torch/_tensor_str.py, 1.13.1; unchanged in 2.x.
[[nodiscard]] std::string torchText(const Tensor& x, std::span<const std::string> suffixes = {});

}  // namespace dropscope
