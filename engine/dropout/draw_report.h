// SPDX-License-Identifier: GPL-3.0-or-later
// What one forward pass did to a whole tensor, beside what theory says of it.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "engine/core/task.h"
#include "engine/dropout/draw_theory.h"
#include "engine/dropout/layer.h"
#include "engine/stats/binomial.h"
#include "engine/stats/histogram.h"
#include "engine/stats/summary.h"
#include "engine/tensor/edited_tensor.h"

namespace dropscope {

/// Everything that decides one forward pass. A value: copies share the tensor, so it is cheap to hand to another thread.
struct ForwardPass {
    EditedTensor x;
    std::shared_ptr<const Layer> layer;
    DrawKey key;
    Mode mode = Mode::train;
    HandSet byHand;
    std::shared_ptr<const MaskSource> source = {};  ///< another framework's mask; null: the stream's
};

struct DrawReport {
    std::uint64_t units = 0;  ///< what is counted: the kind's units; single elements for drop-block
    std::uint64_t kept = 0;
    double expectedKept = 0.0;         ///< E[kept]; all of them in evaluation and where only noise is added
    bool binomial = true;              ///< false where units are not independent (drop-block): no interval is known
    CountInterval keptInterval{0, 0};  ///< 95 % of draws keep a count inside, both ends included
    std::uint64_t longestDropRun = 0;  ///< units dropped in a row, in the order of their numbers
    double runChance = 1.0;            ///< that a draw has a run as long; NaN where units are not independent

    Summary x;
    Summary y;
    DrawTheory theory;

    Histogram xHistogram;     ///< over both ranges; empty when x and y have no two different finite values
    Histogram keptHistogram;  ///< of y, kept elements alone, same bins
};

/// Counts, summaries and histograms of a pass. Stoppable; fails also when the layer does not take x, and when memory or
/// the back end does.
[[nodiscard]] Result<DrawReport> reportDraw(const ForwardPass& pass, std::size_t bins, const Task& task = {});

struct RunningKept {
    std::uint64_t unitsPerPass = 0;  ///< as DrawReport counts them
    double expected = 1.0;           ///< expectedKeptShare
    bool binomial = true;            ///< as in DrawReport
    std::vector<double> shares;      ///< [k]: the share kept in the passes 0..k together
};

struct RunningMean {
    Moments expected{0.0, 0.0};  ///< of y over all masks
    std::vector<double> means;   ///< [k]: the mean of y over the passes 0..k
};

/// Another framework's mask at each pass, from 0. Empty: the stream's.
using SourceOfPass = std::function<Result<std::shared_ptr<const MaskSource>>(std::uint32_t step)>;

/// The output of one element whose x is `x` over the passes 0 .. passes-1, as runningKeptShare takes them. `element` < the
/// count of the pass's x. Stoppable; fails as `reportDraw` and `sourceOf` do.
[[nodiscard]] Result<RunningMean> runningMean(const ForwardPass& pass, std::uint64_t element, float x,
                                              std::uint32_t passes, const Task& task = {},
                                              const SourceOfPass& sourceOf = {});

/// For the passes 0 .. passes-1 as drawn for the pass's seed and stream, or by `sourceOf`; hand-set units and the pass's own
/// step and source are left out of account. Stoppable; fails as `reportDraw` and `sourceOf` do.
[[nodiscard]] Result<RunningKept> runningKeptShare(const ForwardPass& pass, std::uint32_t passes, const Task& task = {},
                                                   const SourceOfPass& sourceOf = {});

}  // namespace dropscope
