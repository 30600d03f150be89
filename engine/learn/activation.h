// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "engine/core/error.h"

namespace dropscope {

/// What a hidden layer does to its sums, z to h, as PyTorch defines each.
enum class Activation {
    relu,       ///< max(z, 0); its derivative at 0 is 0
    leakyRelu,  ///< z above 0, else 0.01 z
    tanh,
    sigmoid,  ///< 1 / (1 + exp(-z))
    gelu,     ///< z Phi(z) with the error function (torch.nn.GELU, approximate='none')
    selu,     ///< 1.0507009873554805 (z above 0, else 1.6732632423543772 (exp(z) - 1)), Klambauer, arXiv 1706.02515
    linear
};

/// All of them, in the order of menus.
[[nodiscard]] std::span<const Activation> allActivations();

/// "relu", "leaky-relu": what --activation takes.
[[nodiscard]] std::string_view nameOf(Activation activation);

/// Fails on any other name, and lists them.
[[nodiscard]] Result<Activation> parseActivation(std::string_view name);

}  // namespace dropscope
