// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/learn/trainer.h"
#include "engine/learn/uncertainty.h"

namespace dropscope {

/// Monte-Carlo dropout (Gal and Ghahramani, "Dropout as a Bayesian Approximation", ICML 2016, arXiv 1506.02142) in pieces as
/// small as a batch, on a copy of the network as it is now: whoever trains it goes on in between. The passes draw from streams
/// of their own (uncertainty.h), so they are the same however they are cut into pieces, and training does not see them.
/// Thread rule: one to a thread; movable. The trainer is not needed after `create`.
class MonteCarlo {
public:
    /// `x` is rows × features, at least one row. `targets`: what they should give, for `plain` and `mean`; or nothing. `passes`
    /// at least 1. Fails when the memory is not to be had.
    static Result<MonteCarlo> create(const Trainer& trainer, std::span<const float> x, std::uint32_t passes,
                                     std::span<const float> targets = {});

    /// Puts the next rows through, as many as the network takes at once. Does nothing when it is done.
    void advance();

    /// Where nothing is dropped every pass says the same: it is done after the plain one then, with deviations of 0.
    [[nodiscard]] bool isDone() const { return m_done; }
    [[nodiscard]] bool dropsNothing() const { return m_dropsNothing; }
    /// Else a regression.
    [[nodiscard]] bool isOfClasses() const { return m_classes; }
    /// From 0 to 1.
    [[nodiscard]] double progress() const;
    [[nodiscard]] std::uint32_t passes() const { return m_passes; }
    /// Optimizer steps that the network had done.
    [[nodiscard]] std::uint64_t step() const { return m_step; }

    /// When done: what predictWithUncertainty gives for the same rows.
    [[nodiscard]] const Prediction& prediction() const { return m_prediction; }
    /// When done, of the targets: loss and accuracy in eval mode, and of the mean of the passes' probabilities: a class's loss
    /// is -log of the mean probability of the true one (the predictive log likelihood, arXiv 1506.02142, section 4).
    [[nodiscard]] const LossAndAccuracy& plain() const { return m_plain; }
    [[nodiscard]] const LossAndAccuracy& mean() const { return m_mean; }

private:
    MonteCarlo(const Trainer& trainer, Network network, std::span<const float> x, std::uint32_t passes,
               std::span<const float> targets);
    void endPass();
    void finish();

    Loss m_loss;
    bool m_classes;
    Network m_network;
    std::vector<float> m_x;
    std::vector<float> m_targets;
    std::uint32_t m_passes;
    std::uint64_t m_step;
    bool m_dropsNothing;
    bool m_done = false;
    std::uint32_t m_pass = 0;     // 0: the plain one
    std::size_t m_nextRow = 0;    // of the pass under way
    std::vector<float> m_output;  // of it
    RunningSpread m_spread;
    std::vector<double> m_truth;  // of each target: the sum over passes of its probability
    Prediction m_prediction;
    LossAndAccuracy m_plain;
    LossAndAccuracy m_mean;
};

}  // namespace dropscope
