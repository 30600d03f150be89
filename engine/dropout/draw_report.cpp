// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/draw_report.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

#include "engine/core/parallel.h"
#include "engine/stats/longest_run.h"

namespace dropscope {

namespace {

constexpr std::uint64_t kChunk = 1U << 16;

/// Calls `visit` with each chunk and its kept bytes; chunks run in parallel. `read` fills in the bytes.
template <class Read, class Visit>
Status forMaskChunks(std::uint64_t count, const Task& task, Read read, Visit visit) {
    parallelFor(count, kChunk, [&](const Chunk& chunk) {
        if (task.stopRequested()) {
            return;
        }
        std::vector<std::uint8_t> kept(chunk.size());
        read(chunk.first, std::span(kept));
        visit(chunk, std::span<const std::uint8_t>(kept));
    });
    return task.stopRequested() ? Status(cancelled()) : Status();
}

Result<std::uint64_t> countKept(const PreparedPass& pass, const Task& task) {
    std::atomic<std::uint64_t> total = 0;
    const Status done = forMaskChunks(
        pass.unitCount(), task, [&](std::uint64_t first, std::span<std::uint8_t> kept) { pass.keptUnits(first, kept); },
        [&](const Chunk&, std::span<const std::uint8_t> kept) {
            total += std::accumulate(kept.begin(), kept.end(), std::uint64_t{0});
        });
    if (!done) {
        return std::unexpected(done.error());
    }
    return total.load();
}

/// The count of drops and their longest run.
Result<RunTally> tallyUnits(const PreparedPass& pass, const Task& task) {
    std::vector<RunTally> parts(chunkCount(pass.unitCount(), kChunk));
    const Status done = forMaskChunks(
        pass.unitCount(), task, [&](std::uint64_t first, std::span<std::uint8_t> kept) { pass.keptUnits(first, kept); },
        [&](const Chunk& chunk, std::span<const std::uint8_t> kept) { parts[chunk.number] = RunTally::of(kept); });
    if (!done) {
        return std::unexpected(done.error());
    }
    return std::accumulate(parts.begin(), parts.end(), RunTally(),
                           [](const RunTally& all, const RunTally& next) { return all.followedBy(next); });
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

Histogram emptyHistogram(double low, double high, std::size_t bins) {
    return {low, high, std::vector<std::uint64_t>(bins, 0)};
}

Histogram sumOf(const std::vector<Histogram>& parts, Histogram total) {
    for (const Histogram& part : parts) {
        std::ranges::transform(total.counts, part.counts, total.counts.begin(), std::plus<>());
    }
    return total;
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

Result<DrawReport> reportDraw(const ForwardPass& pass, std::size_t bins, const Task& task) {
    const Task parts{task.stop, {}};  // their own progress would fall back behind ours
    const Result<PreparedPass> prepared =
        PreparedPass::create(pass.layer, pass.x.shape(), pass.key, pass.mode, pass.byHand, parts, pass.source);
    if (!prepared) {
        return std::unexpected(prepared.error());
    }
    DrawReport report;
    report.units = prepared->unitCount();
    expectCount(report, *prepared);
    const std::uint64_t count = pass.x.elementCount();
    const auto readX = [&](std::uint64_t first, std::span<float> x) { pass.x.read(first, x); };
    const Result<Summary> xSummary = summarize(count, readX, parts);
    if (!xSummary) {
        return std::unexpected(xSummary.error());
    }
    report.x = *xSummary;
    const Result<DrawTheory> theory = drawTheory(*prepared, pass.x, report.x, parts);
    if (!theory) {
        return std::unexpected(theory.error());
    }
    report.theory = *theory;
    task.report(0.3);
    // y is made where it is looked at, chunk by chunk: a large one is never in memory as a whole.
    const auto readY = [&](std::uint64_t first, std::span<float> y) {
        pass.x.read(first, y);
        prepared->values(Direction::forward, first, y, y);
    };
    const Result<Summary> ySummary = summarize(count, readY, parts);
    if (!ySummary) {
        return std::unexpected(ySummary.error());
    }
    report.y = *ySummary;
    task.report(0.6);
    const Result<RunTally> tally = tallyUnits(*prepared, parts);
    if (!tally) {
        return std::unexpected(tally.error());
    }
    report.kept = tally->count - tally->dropped;
    report.longestDropRun = tally->longest;
    report.runChance = report.binomial ? chanceOfRun(report.units, tally->longest, 1.0 - expectedKeptShare(*prepared))
                                       : std::numeric_limits<double>::quiet_NaN();
    task.report(0.7);

    const double low = std::min(report.x.minimum, report.y.minimum);
    const double high = std::max(report.x.maximum, report.y.maximum);
    if (low < high && std::isfinite(high - low)) {  // false where both are NaN
        const std::uint64_t chunks = chunkCount(count, kChunk);
        std::vector<Histogram> xParts(chunks);
        std::vector<Histogram> keptParts(chunks);
        const Status done = forMaskChunks(
            count, task, [&](std::uint64_t first, std::span<std::uint8_t> bytes) { prepared->kept(first, bytes); },
            [&](const Chunk& chunk, std::span<const std::uint8_t> bytes) {
                std::vector<float> space;
                std::vector<float> keptValues(bytes.size());
                readY(chunk.first, keptValues);
                std::size_t keptCount = 0;
                for (std::size_t i = 0; i < bytes.size(); ++i) {
                    keptValues[keptCount] =
                        keptValues[i];  // no branch: at p = 0.5 it would be guessed wrong half the time
                    keptCount += bytes[i];
                }
                keptValues.resize(keptCount);
                xParts[chunk.number] = *histogram(pass.x.part(chunk.first, chunk.size(), space), low, high, bins);
                keptParts[chunk.number] = *histogram(keptValues, low, high, bins);
            });
        if (!done) {
            return std::unexpected(done.error());
        }
        report.xHistogram = sumOf(xParts, emptyHistogram(low, high, bins));
        report.keptHistogram = sumOf(keptParts, emptyHistogram(low, high, bins));
    }
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
