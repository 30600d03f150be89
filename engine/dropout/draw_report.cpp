// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/draw_report.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <functional>
#include <limits>
#include <memory>
#include <mutex>
#include <numeric>
#include <optional>
#include <utility>

#include "engine/core/parallel.h"
#include "engine/kernels/block_statistics.h"
#include "engine/kernels/mask_bits.h"
#include "engine/stats/exact_sum.h"
#include "engine/stats/longest_run.h"

namespace dropscope {

namespace {

constexpr std::uint64_t kChunk = kSummaryChunk;

/// Calls `visit` with each chunk; chunks run in parallel.
template <class Visit>
Status forChunks(std::uint64_t count, const Task& task, Visit visit) {
    parallelFor(count, kChunk, [&](const Chunk& chunk) {
        if (!task.stopRequested()) {
            visit(chunk);
        }
    });
    return task.stopRequested() ? Status(cancelled()) : Status();
}

Result<std::uint64_t> countKept(const PreparedPass& pass, const Task& task) {
    std::atomic<std::uint64_t> total = 0;
    const Status done = forChunks(pass.unitCount(), task,
                                  [&](const Chunk& chunk) { total += pass.countKeptUnits(chunk.first, chunk.size()); });
    if (!done) {
        return std::unexpected(done.error());
    }
    return total.load();
}

/// One after the other.
RunTally joined(const std::vector<RunTally>& parts) {
    return std::accumulate(parts.begin(), parts.end(), RunTally(),
                           [](const RunTally& all, const RunTally& next) { return all.followedBy(next); });
}

/// The count of drops and their longest run.
Result<RunTally> tallyUnits(const PreparedPass& pass, const Task& task) {
    std::vector<RunTally> parts(chunkCount(pass.unitCount(), kChunk));
    const Status done = forChunks(pass.unitCount(), task, [&](const Chunk& chunk) {
        std::vector<std::uint8_t> kept(chunk.size());
        pass.keptUnits(chunk.first, kept);
        std::vector<std::uint64_t> words(maskWords(kept.size()));
        packMask(kept, words);
        parts[chunk.number] = RunTally::of(words, kept.size());
    });
    if (!done) {
        return std::unexpected(done.error());
    }
    return joined(parts);
}

/// Whether units are dropped, and each by itself.
bool hasBinomialCount(LayerKind kind) {
    return kind != LayerKind::gaussian && kind != LayerKind::gaussianNoise && kind != LayerKind::dropBlock;
}

/// What is expected of the count of kept units.
void expectCount(DrawReport& report, const PreparedPass& pass) {
    report.binomial = hasBinomialCount(pass.layer().config().kind);
    const double keep = expectedKeptShare(pass);
    report.expectedKept = static_cast<double>(report.units) * keep;
    report.keptInterval = binomialInterval95(report.units, keep);
}

/// x's range and that of y under any mask; low < high, or nothing.
std::optional<std::pair<double, double>> histogramRange(const PreparedPass& pass, const Summary& x, bool byHand) {
    constexpr auto kLargest = static_cast<double>(std::numeric_limits<float>::max());
    double low = x.minimum;
    double high = x.maximum;
    if (x.finiteCount() == 0) {
        return std::nullopt;
    }
    const auto take = [&](double y) {
        if (!std::isnan(y)) {
            low = std::min(low, std::max(y, -kLargest));
            high = std::max(high, std::min(y, kLargest));
        }
    };
    const bool drops = pass.mode() == Mode::train && (pass.layer().config().p > 0.0 || byHand);
    for (const double end : {x.minimum, x.maximum}) {
        if (!drops || pass.layer().config().p < 1.0) {  // at p = 1 NumPy divides by 0
            take(static_cast<double>(pass.valueIf(static_cast<float>(end), true)));
        }
        if (drops) {
            take(static_cast<double>(pass.valueIf(static_cast<float>(end), false)));
        }
    }
    return low < high ? std::optional(std::pair(low, high)) : std::nullopt;
}

/// What one reading of x finds.
struct Survey {
    SummaryParts y;
    RunTally tally;  ///< of elements
    std::vector<std::uint64_t> x;
    std::vector<std::uint64_t> kept;
};

/// Histograms if there is a rule, of x only where it is asked for. y is made where it is looked at, block by block: a large
/// one is never in memory as a whole.
Result<Survey> survey(const PreparedPass& pass, const EditedTensor& x, const std::optional<BinRule>& rule, bool binsOfX,
                      const Task& task) {
    constexpr std::size_t kBlock = 8 * kSumBlock;  // stays in the second-level cache
    static_assert(kChunk % kBlock == 0);
    Survey all;
    const std::size_t bins = rule ? rule->binCount : 0;
    all.x.assign(bins, 0);
    all.kept.assign(bins, 0);
    std::vector<SummaryParts> summaries(chunkCount(x.elementCount(), kChunk));
    std::vector<RunTally> tallies(summaries.size());
    std::atomic<std::uint64_t> longest = 0;
    std::mutex adding;
    const Status done = forChunks(x.elementCount(), task, [&](const Chunk& chunk) {
        std::vector<float> space;
        const auto yBlock = std::make_unique_for_overwrite<float[]>(kBlock);
        std::uint64_t keptBlock[maskWords(kBlock)];
        std::vector<std::uint64_t> xCounts(bins, 0);
        std::vector<std::uint64_t> keptCounts(bins, 0);
        for (std::uint64_t first = chunk.first; first < chunk.last; first += kBlock) {
            const auto size = std::min<std::size_t>(kBlock, chunk.last - first);
            const std::span<const float> in = x.part(first, size, space);
            const std::span<float> y = std::span(yBlock.get(), size);
            const std::span<std::uint64_t> kept = std::span(keptBlock).first(maskWords(size));
            pass.valuesAndMask(first, in, y, kept);
            summaries[chunk.number].add(y);
            RunTally& tally = tallies[chunk.number];
            tally = tally.followedBy(RunTally::of(kept, size, longest));
            longest = std::max<std::uint64_t>(longest, tally.longest);  // one that another thread has put here may go
            if (rule) {
                countBins(*rule, y, kept.data(), keptCounts);
            }
            if (rule && binsOfX) {
                countBins(*rule, in, nullptr, xCounts);
            }
        }
        const std::scoped_lock lock(adding);  // whole numbers: in any order
        std::ranges::transform(all.x, xCounts, all.x.begin(), std::plus<>());
        std::ranges::transform(all.kept, keptCounts, all.kept.begin(), std::plus<>());
    });
    if (!done) {
        return std::unexpected(done.error());
    }
    for (const SummaryParts& part : summaries) {
        all.y.add(part);
    }
    all.tally = joined(tallies);
    return all;
}

/// The sum of y, where its values cancel out.
Result<double> exactSumOfY(const PreparedPass& pass, const EditedTensor& x, const Task& task) {
    ExactSum all;
    std::mutex adding;
    const Status done = forChunks(x.elementCount(), task, [&](const Chunk& chunk) {
        std::vector<float> space;
        std::vector<float> y(chunk.size());
        pass.values(Direction::forward, chunk.first, x.part(chunk.first, chunk.size(), space), y);
        ExactSum part;
        part.add(y);
        const std::scoped_lock lock(adding);
        all.add(part);
    });
    if (!done) {
        return std::unexpected(done.error());
    }
    return all.value();
}

/// The pass as it is at another step, without what was set by hand.
Result<PreparedPass> passAt(const ForwardPass& pass, std::uint32_t step, const Task& task,
                            const SourceOfPass& sourceOf) {
    std::shared_ptr<const MaskSource> source;
    if (sourceOf) {
        Result<std::shared_ptr<const MaskSource>> made = sourceOf(step);
        if (!made) {
            return std::unexpected(made.error());
        }
        source = *std::move(made);
    }
    const DrawKey key{pass.key.seed, pass.key.stream, step};
    return PreparedPass::create(pass.layer, pass.x.shape(), key, pass.mode, {}, task, std::move(source));
}

}  // namespace

Result<DrawReport> reportDraw(const ForwardPass& pass, std::size_t bins, const Task& task, const DrawReport* sameX) {
    const Task parts{task.stop, {}};  // their own progress would fall back behind ours
    const Result<PreparedPass> prepared =
        PreparedPass::create(pass.layer, pass.x.shape(), pass.key, pass.mode, pass.byHand, parts, pass.source);
    if (!prepared) {
        return std::unexpected(prepared.error());
    }
    DrawReport report;
    report.layer = pass.layer->config();
    report.mode = pass.mode;
    report.units = prepared->unitCount();
    expectCount(report, *prepared);
    const std::uint64_t count = pass.x.elementCount();
    if (sameX != nullptr) {
        report.x = sameX->x;
    } else {
        Result<Summary> summary = summarize(pass.x, parts);
        if (!summary) {
            return std::unexpected(summary.error());
        }
        report.x = *summary;
    }
    task.report(0.3);
    const bool sameLayer = sameX != nullptr && sameX->layer == report.layer && sameX->mode == report.mode;
    if (sameLayer) {
        report.theory = sameX->theory;
    } else {
        const Result<DrawTheory> theory = drawTheory(*prepared, pass.x, report.x, parts);
        if (!theory) {
            return std::unexpected(theory.error());
        }
        report.theory = *theory;
    }
    task.report(0.4);

    const bool noise = std::isnan(prepared->valueIf(0.0F, true));
    std::optional<std::pair<double, double>> range =
        noise ? std::nullopt : histogramRange(*prepared, report.x, !pass.byHand.empty());
    const auto ruleOf = [&] {
        return range ? std::optional(BinRule(range->first, range->second, bins)) : std::nullopt;
    };
    const auto known = [&] {
        const Histogram* x = sameX != nullptr ? &sameX->xHistogram : nullptr;
        return x != nullptr && range && x->low == range->first && x->high == range->second && x->counts.size() == bins;
    };
    Result<Survey> found = survey(*prepared, pass.x, ruleOf(), !known(), parts);
    if (!found) {
        return std::unexpected(found.error());
    }
    report.y = found->y.summary();
    if (hasCancelled(report.y)) {  // as `summarize` does
        const Result<double> sum = exactSumOfY(*prepared, pass.x, parts);
        if (!sum) {
            return std::unexpected(sum.error());
        }
        report.y.mean = *sum / static_cast<double>(report.y.finiteCount());
    }
    task.report(0.8);
    if (noise) {  // only now is known how far y reaches
        const double low = std::min(report.x.minimum, report.y.minimum);
        const double high = std::max(report.x.maximum, report.y.maximum);
        if (low < high) {  // false where both are NaN
            range.emplace(low, high);
            found = survey(*prepared, pass.x, ruleOf(), !known(), parts);
            if (!found) {
                return std::unexpected(found.error());
            }
        }
    }
    if (range) {
        report.keptHistogram = {range->first, range->second, std::move(found->kept)};
        report.xHistogram = known() ? sameX->xHistogram : Histogram{range->first, range->second, std::move(found->x)};
    }
    const Result<RunTally> tally = report.units == count ? found->tally : tallyUnits(*prepared, parts);
    if (!tally) {
        return std::unexpected(tally.error());
    }
    report.kept = tally->count - tally->dropped;
    report.droppedValue = tally->dropped > 0 ? static_cast<double>(prepared->valueIf(1.0F, false))
                                             : std::numeric_limits<double>::quiet_NaN();
    report.longestDropRun = tally->longest;
    report.runChance = report.binomial ? chanceOfRun(report.units, tally->longest, 1.0 - expectedKeptShare(*prepared))
                                       : std::numeric_limits<double>::quiet_NaN();
    task.report(1.0);
    return report;
}

Result<RunningMean> runningMean(const ForwardPass& pass, std::uint64_t element, float x, std::uint32_t passes,
                                const Task& task, const SourceOfPass& sourceOf) {
    RunningMean running;
    running.means.reserve(passes);
    double sum = 0.0;
    for (std::uint32_t step = 0; step < passes; ++step) {
        const Result<PreparedPass> prepared = passAt(pass, step, {task.stop, {}}, sourceOf);
        if (!prepared) {
            return std::unexpected(prepared.error());
        }
        if (step == 0) {
            running.expected = prepared->moments(element, static_cast<double>(x));
        }
        float y = 0.0F;
        prepared->values(Direction::forward, element, {&x, 1}, {&y, 1});
        sum += static_cast<double>(y);
        running.means.push_back(sum / (step + 1.0));
        task.report((step + 1.0) / passes);
    }
    return running;
}

Result<RunningKept> runningKeptShare(const ForwardPass& pass, std::uint32_t passes, const Task& task,
                                     const SourceOfPass& sourceOf) {
    const Task parts{task.stop, {}};
    RunningKept running;
    running.shares.reserve(passes);
    std::uint64_t kept = 0;
    for (std::uint32_t step = 0; step < passes; ++step) {
        const Result<PreparedPass> prepared = passAt(pass, step, parts, sourceOf);
        if (!prepared) {
            return std::unexpected(prepared.error());
        }
        running.unitsPerPass = prepared->unitCount();
        running.expected = expectedKeptShare(*prepared);
        running.binomial = hasBinomialCount(pass.layer->config().kind);
        if (running.unitsPerPass == 0) {
            break;
        }
        const Result<std::uint64_t> now = countKept(*prepared, parts);
        if (!now) {
            return std::unexpected(now.error());
        }
        kept += *now;
        running.shares.push_back(static_cast<double>(kept) /
                                 (static_cast<double>(running.unitsPerPass) * (step + 1.0)));
        task.report((step + 1.0) / passes);
    }
    if (task.stopRequested()) {
        return cancelled();
    }
    return running;
}

}  // namespace dropscope
