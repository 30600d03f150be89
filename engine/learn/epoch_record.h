// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

namespace dropscope {

/// A mean loss and the share of right answers over a set of samples; the share is NaN in a regression.
struct LossAndAccuracy {
    double loss = std::numeric_limits<double>::quiet_NaN();
    double accuracy = std::numeric_limits<double>::quiet_NaN();
};

/// What was measured at the end of an epoch; epoch 0 is the network as it was initialised.
struct EpochRecord {
    std::uint32_t epoch = 0;
    std::uint64_t step = 0;  ///< optimizer steps done
    LossAndAccuracy
        train;  ///< training samples in train mode: over the epoch's batches as they went, before each one's
                ///< update; NaN in epoch 0
    LossAndAccuracy trainEval;        ///< training samples in eval mode
    LossAndAccuracy validation;       ///< validation samples in eval mode
    std::vector<double> weightNorms;  ///< of each linear layer's weights: root of the sum of squares
    std::vector<double>
        neverOnShares;  ///< of each hidden layer: units whose activation is above 0 for no training sample

    /// The generalisation gap: validation loss less training loss, both in eval mode.
    [[nodiscard]] double gap() const { return validation.loss - trainEval.loss; }
};

}  // namespace dropscope
