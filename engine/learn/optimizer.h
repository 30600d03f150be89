// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "engine/core/error.h"

namespace dropscope {

/// How a gradient g changes a parameter w. Each is PyTorch's optimizer of that name with its default settings: weight
/// decay reaches every parameter, biases as well. L1 and max-norm, which PyTorch leaves to its users, reach weights alone.
enum class OptimizerKind {
    sgd,       ///< w -= rate g
    momentum,  ///< v = momentum v + g (v = g at first), w -= rate v
    nesterov,  ///< v as above, w -= rate (g + momentum v)
    adam,      ///< Kingma and Ba, arXiv 1412.6980; weight decay is added to g
    adamw      ///< Loshchilov and Hutter, arXiv 1711.05101; w *= 1 - rate decay comes first
};

[[nodiscard]] std::span<const OptimizerKind> allOptimizerKinds();

/// "sgd", "adamw": what --optimizer takes.
[[nodiscard]] std::string_view nameOf(OptimizerKind kind);

/// Fails on any other name, and lists them.
[[nodiscard]] Result<OptimizerKind> parseOptimizerKind(std::string_view name);

struct OptimizerConfig {
    OptimizerKind kind = OptimizerKind::adam;
    double learningRate = 0.01;  ///< above 0
    double momentum = 0.9;       ///< momentum and nesterov: in [0, 1)
    double weightDecay = 0.0;    ///< at least 0
    double l1 = 0.0;             ///< at least 0: l1 * sign(w) is added to the gradient of each weight
    double maxNorm = 0.0;        ///< 0: off; else after each step no unit's incoming weights are longer than this

    friend bool operator==(const OptimizerConfig&, const OptimizerConfig&) = default;
};

inline constexpr double kAdamBeta1 = 0.9;
inline constexpr double kAdamBeta2 = 0.999;
inline constexpr double kAdamEpsilon = 1e-8;

/// How many numbers besides itself the optimizer keeps for each parameter: 0, 1 or 2.
[[nodiscard]] int momentsOf(OptimizerKind kind);

/// Refuses numbers outside the ranges above; `where` is the field's name as people write it: "learning rate".
[[nodiscard]] Status validate(const OptimizerConfig& config);

}  // namespace dropscope
