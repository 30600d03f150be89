// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/draw_report.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <functional>
#include <numeric>

#include "engine/core/parallel.h"

namespace dropscope {

namespace {

constexpr std::uint64_t kChunk = 1U << 16;

/// Calls `visit` with each chunk and its kept bytes; chunks run in parallel.
Status forMaskChunks(const ForwardPass& pass, std::uint64_t units, const Task& task,
                     const std::function<void(const Chunk&, std::span<const std::uint8_t>)>& visit) {
    const DropThreshold threshold = DropThreshold::fromProbability(pass.layer.config().p);
    parallelFor(units, kChunk, [&](const Chunk& chunk) {
        if (task.stopRequested()) {
            return;
        }
        std::vector<std::uint8_t> kept(chunk.size(), 1);
        if (pass.mode == Mode::train) {
            (void)hostBackend().drawMask({pass.key, threshold, chunk.first}, kept.data(), kept.size());
            pass.byHand.apply(chunk.first, kept);
        }
        visit(chunk, kept);
    });
    return task.stopRequested() ? Status(cancelled()) : Status();
}

void addTheory(DrawReport& report, double p) {
    const auto n = static_cast<double>(report.x.finiteCount());
    const double meanSquare = report.x.variance + report.x.mean * report.x.mean;
    if (p == 1.0) {
        return;  // y is 0 everywhere: mean and spread 0
    }
    report.theoryMean = report.x.mean;
    report.theoryMeanSd = std::sqrt(meanSquare * p / (1.0 - p) / n);
    report.theorySd = std::sqrt(std::max(0.0, meanSquare / (1.0 - p) - report.x.mean * report.x.mean));
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

}  // namespace

Result<DrawReport> reportDraw(const ForwardPass& pass, std::size_t bins, const Task& task) {
    DrawReport report;
    const std::span<const float> x = pass.x.values();
    report.units = x.size();
    const double p = pass.mode == Mode::train ? pass.layer.config().p : 0.0;
    report.expectedKept = static_cast<double>(report.units) * (1.0 - p);
    report.keptInterval = binomialInterval95(report.units, 1.0 - p);

    const Task parts{task.stop, {}};  // their own progress would fall back behind ours
    const Result<Summary> xSummary = summarize(x, parts);
    if (!xSummary) {
        return std::unexpected(xSummary.error());
    }
    report.x = *xSummary;
    task.report(0.3);
    const Result<Tensor> y = pass.layer.forward(pass.x, pass.key, pass.mode, pass.byHand);
    if (!y) {
        return std::unexpected(y.error());
    }
    const Result<Summary> ySummary = summarize(y->values(), parts);
    if (!ySummary) {
        return std::unexpected(ySummary.error());
    }
    report.y = *ySummary;
    if (report.x.finiteCount() > 0) {
        addTheory(report, p);
    }
    task.report(0.6);

    const double low = std::min(report.x.minimum, report.y.minimum);
    const double high = std::max(report.x.maximum, report.y.maximum);
    const bool drawable = low < high && std::isfinite(high - low);  // false where both are NaN
    const std::uint64_t chunks = chunkCount(report.units, kChunk);
    std::vector<Histogram> xParts(chunks);
    std::vector<Histogram> keptParts(chunks);
    std::vector<std::uint64_t> keptCounts(chunks, 0);
    const Status done =
        forMaskChunks(pass, report.units, task, [&](const Chunk& chunk, std::span<const std::uint8_t> kept) {
            keptCounts[chunk.number] = std::accumulate(kept.begin(), kept.end(), std::uint64_t{0});
            if (!drawable) {
                return;
            }
            std::vector<float> keptValues;
            keptValues.reserve(keptCounts[chunk.number]);
            for (std::uint64_t i = 0; i < chunk.size(); ++i) {
                if (kept[i] != 0) {
                    keptValues.push_back(y->values()[chunk.first + i]);
                }
            }
            xParts[chunk.number] = *histogram(x.subspan(chunk.first, chunk.size()), low, high, bins);
            keptParts[chunk.number] = *histogram(keptValues, low, high, bins);
        });
    if (!done) {
        return std::unexpected(done.error());
    }
    report.kept = std::accumulate(keptCounts.begin(), keptCounts.end(), std::uint64_t{0});
    if (drawable) {
        report.xHistogram = sumOf(xParts, emptyHistogram(low, high, bins));
        report.keptHistogram = sumOf(keptParts, emptyHistogram(low, high, bins));
    }
    task.report(1.0);
    return report;
}

Result<std::vector<double>> runningKeptShare(const Dropout& layer, std::uint64_t seed, std::uint32_t stream,
                                             std::uint64_t units, std::uint32_t passes, const Task& task) {
    std::vector<double> shares;
    shares.reserve(passes);
    std::uint64_t kept = 0;
    for (std::uint32_t step = 0; step < passes && units > 0; ++step) {
        std::atomic<std::uint64_t> keptNow = 0;
        const DropThreshold threshold = DropThreshold::fromProbability(layer.config().p);
        parallelFor(units, kChunk, [&](const Chunk& chunk) {
            std::vector<std::uint8_t> bytes(chunk.size());
            (void)hostBackend().drawMask({{seed, stream, step}, threshold, chunk.first}, bytes.data(), bytes.size());
            keptNow += std::accumulate(bytes.begin(), bytes.end(), std::uint64_t{0});
        });
        if (task.stopRequested()) {
            return cancelled();
        }
        kept += keptNow;
        shares.push_back(static_cast<double>(kept) / (static_cast<double>(units) * (step + 1.0)));
        task.report((step + 1.0) / passes);
    }
    return shares;
}

}  // namespace dropscope
