// SPDX-License-Identifier: GPL-3.0-or-later
// What one forward pass did to a whole tensor, beside what theory says of it.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/core/task.h"
#include "engine/dropout/dropout.h"
#include "engine/stats/binomial.h"
#include "engine/stats/histogram.h"
#include "engine/stats/summary.h"

namespace dropscope {

/// Everything that decides one forward pass. A value: copies share the tensor, so it is cheap to hand to another thread.
struct ForwardPass {
    Tensor x;
    Dropout layer;
    DrawKey key;
    Mode mode = Mode::train;
    HandSet byHand;
};

struct DrawReport {
    std::uint64_t units = 0;
    std::uint64_t kept = 0;
    double expectedKept = 0.0;         ///< units * (1 - p); all of them in evaluation
    CountInterval keptInterval{0, 0};  ///< 95 % of draws keep a count inside, both ends included

    Summary x;
    Summary y;
    double theoryMean = 0.0;    ///< E[mean of y] over masks
    double theoryMeanSd = 0.0;  ///< standard deviation of the mean of y over masks: sqrt(sum x² p/(1-p)) / n
    double theorySd = 0.0;      ///< expected spread of y's elements: sqrt(mean(x²)/(1-p) - mean(x)²)

    Histogram xHistogram;     ///< over both ranges; empty when x and y have no two different finite values
    Histogram keptHistogram;  ///< of y, kept elements alone, same bins
};

/// Counts, summaries and histograms of a pass. Stoppable; fails also when memory or the back end does.
[[nodiscard]] Result<DrawReport> reportDraw(const ForwardPass& pass, std::size_t bins, const Task& task = {});

/// The share of units kept in the passes 0..k together, for k = 0 .. passes-1, as drawn for `seed` and `stream` on `units`
/// units (hand-set units are left out of account: this is about the stream). Stoppable.
[[nodiscard]] Result<std::vector<double>> runningKeptShare(const Dropout& layer, std::uint64_t seed,
                                                           std::uint32_t stream, std::uint64_t units,
                                                           std::uint32_t passes, const Task& task = {});

}  // namespace dropscope
