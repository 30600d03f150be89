// SPDX-License-Identifier: GPL-3.0-or-later
// What a trained network says about points: plainly, with its weights as they are, and by Monte-Carlo dropout.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/task.h"
#include "engine/learn/trainer.h"

namespace dropscope {

/// Outputs to what people read, in place: of binary cross-entropy the probability of class 1, of softmax the
/// probability of each class; squared error's outputs stay. `outputs` is rows × columns.
void toProbabilities(Loss loss, std::size_t columns, std::span<float> outputs);

/// rows × columns each, where columns is 1 or the number of classes.
struct Prediction {
    std::size_t columns = 1;
    std::vector<float> plain;      ///< in eval mode: what weight scaling gives
    std::vector<float> mean;       ///< over the Monte-Carlo passes; empty without
    std::vector<float> deviation;  ///< of the sample, over the passes: 0 for one pass; empty without
};

/// Mean and squared distances from it, one pass after the other (Welford, Technometrics 4, 1962).
class RunningSpread {
public:
    explicit RunningSpread(std::size_t count) : m_mean(count), m_squares(count) {}
    /// As many values as it was made for.
    void add(std::span<const float> values);
    /// Fills in mean and deviation.
    void writeTo(Prediction& prediction) const;

private:
    double m_passes = 0.0;
    std::vector<double> m_mean;
    std::vector<double> m_squares;
};

/// Probabilities, or a regression's values, for rows × features of x. `passes` forward passes keep dropout on (Gal and
/// Ghahramani, arXiv 1506.02142): pass t draws from stream k + 2^20 and step t, with the p that training has now. Mean and
/// deviation are those of the probabilities. Stoppable.
[[nodiscard]] Result<Prediction> predictWithUncertainty(Trainer& trainer, std::span<const float> x,
                                                        std::uint32_t passes, const Task& task = {});

/// Counts over `samples` in eval mode: row = the true class, column = the class that was found. Classes only.
[[nodiscard]] std::vector<std::uint32_t> confusionMatrix(Trainer& trainer, const Samples& samples);

}  // namespace dropscope
