// SPDX-License-Identifier: GPL-3.0-or-later
// What is made small: the loss of a batch and its gradient by the outputs, in float32 with sums in float64.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "engine/core/error.h"

namespace dropscope {

/// Each is the mean over the batch, from outputs without a last activation (logits), as PyTorch defines it.
enum class Loss {
    binaryCrossEntropy,   ///< one output, classes 0 and 1 (torch.nn.BCEWithLogitsLoss)
    softmaxCrossEntropy,  ///< an output for each class (torch.nn.CrossEntropyLoss)
    squaredError          ///< mean over the batch and the outputs of (output - target)² (torch.nn.MSELoss)
};

[[nodiscard]] std::span<const Loss> allLosses();

/// "binary", "softmax", "squared": what --loss takes.
[[nodiscard]] std::string_view nameOf(Loss loss);

/// Fails on any other name, and lists them.
[[nodiscard]] Result<Loss> parseLoss(std::string_view name);

/// What one batch gave.
struct BatchLoss {
    double sum = 0.0;           ///< of the samples' losses: the batch's loss is sum / rows
    std::uint64_t correct = 0;  ///< samples whose class was found; 0 in a regression
};

/// A batch's outputs and what they should be.
struct LossInput {
    std::span<const float> outputs;  ///< rows × columns, row-major
    std::span<const float> targets;  ///< one a row: the class, 0-based, or the target of a regression
    std::size_t columns = 1;
    bool classes =
        true;  ///< targets are classes; with squared error over several outputs, the right one is 1, others 0
};

/// With binary cross-entropy, and squared error with one output, class 1 is found when the output is above 0 and above
/// one half, respectively; else the class is the largest output's, the first of several. NaN outputs find nothing.
[[nodiscard]] BatchLoss measureLoss(Loss loss, const LossInput& batch);

/// The same, and gradient[i] = d(sum / rows) / d outputs[i]. `gradient` is as long as the outputs and no part of them.
BatchLoss lossWithGradient(Loss loss, const LossInput& batch, std::span<float> gradient);

}  // namespace dropscope
