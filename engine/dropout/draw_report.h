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
    LayerConfig layer;  ///< of the pass
    Mode mode = Mode::train;

    std::uint64_t units = 0;  ///< what is counted: the kind's units; single elements for drop-block
    std::uint64_t kept = 0;
    double expectedKept = 0.0;         ///< E[kept]; all of them in evaluation and where only noise is added
    bool binomial = true;              ///< false where units are not independent (drop-block): no interval is known
    CountInterval keptInterval{0, 0};  ///< 95 % of draws keep a count inside, both ends included
    std::uint64_t longestDropRun = 0;  ///< units dropped in a row, in the order of their numbers
    double runChance = 1.0;            ///< that a draw has a run as long; NaN where units are not independent

    Summary x;
    Summary y;
    double droppedValue = 0.0;  ///< y of a dropped element whose x is finite; NaN where none is dropped, or where 0 / 0
    DrawTheory theory;

    /// Over x's range and the one that y can have under any mask, so that all draws share their bins; under noise the one
    /// that y has (and in drop-block the scale differs from mask to mask). Empty when no two of these ends differ.
    Histogram xHistogram;
    Histogram keptHistogram;  ///< of y, kept elements alone, same bins
};

/// Counts, summaries and histograms of a pass: the same bits on any machine, for any number of threads. x is read once, each
/// unit drawn once (or twice under noise, and where elements share units). Stoppable; fails also when the layer does not take
/// x, and when memory or the back end does. `sameX`: a report of a pass over the same x, from which comes what has not
/// changed: x's summary always, theory and x's histogram where the layer is the same. Null: none is at hand.
[[nodiscard]] Result<DrawReport> reportDraw(const ForwardPass& pass, std::size_t bins, const Task& task = {},
                                            const DrawReport* sameX = nullptr);

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
