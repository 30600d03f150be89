// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/draw_theory.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <new>
#include <vector>

#include "engine/masks/block_mask.h"

namespace dropscope {

namespace {

/// c0 + c1 x + c2 x² through three points.
struct Parabola {
    double c0;
    double c1;
    double c2;

    Parabola(double atMinusOne, double atZero, double atOne)
        : c0(atZero), c1((atOne - atMinusOne) / 2.0), c2((atOne + atMinusOne) / 2.0 - atZero) {}

    /// Its mean over an x with this mean and mean square.
    [[nodiscard]] double mean(double x, double xSquare) const { return c0 + c1 * x + c2 * xSquare; }
};

/// Sum over units of (sum over the unit's finite elements of d0 + d1 x)².
Result<double> sumOfUnitSquares(const UnitShape& units, const EditedTensor& x, double d0, double d1, const Task& task) {
    constexpr std::uint64_t kBetweenStops = 1U << 16;
    constexpr std::uint64_t kLongRun = 64;  // from here vectors pay
    std::vector<double> sums;
    try {
        sums.assign(units.unitCount(), 0.0);
    } catch (const std::bad_alloc&) {
        return fail(phrase("there is not enough memory for a sum per unit"), "",
                    phrase("close other programs, or take a smaller tensor"));
    }
    std::vector<float> space;
    for (std::uint64_t begin = 0; begin < x.elementCount();) {
        if (task.stopRequested()) {
            return cancelled();
        }
        const std::uint64_t partFirst = begin;
        const std::uint64_t end = std::min<std::uint64_t>(x.elementCount(), begin + kBetweenStops);
        const std::span<const float> part = x.part(begin, end - begin, space);
        while (begin < end) {
            const UnitRun run = units.runFrom(begin);
            const std::uint64_t count = std::min(run.count, end - begin);
            const std::span<const float> values = part.subspan(begin - partFirst, count);
            if (run.shared && count >= kLongRun) {
                SummaryParts parts;
                parts.add(values);
                const Summary all = parts.summary();
                if (const auto finite = static_cast<double>(all.finiteCount()); finite > 0) {
                    sums[run.unit] += finite * (d0 + d1 * all.mean);
                }
            } else {
                for (std::uint64_t k = 0; k < count; ++k) {
                    const auto value = static_cast<double>(values[k]);
                    sums[run.unit + (run.shared ? 0 : k)] += std::isfinite(value) ? d0 + d1 * value : 0.0;
                }
            }
            begin += count;
        }
    }
    double total = 0.0;
    for (const double sum : sums) {
        total += sum * sum;
    }
    return total;
}

/// How many squares' rows cover each row of a map (or their columns each column): places of the same count together.
std::map<std::uint64_t, std::uint64_t> coverCounts(std::uint64_t length, std::uint64_t block) {
    std::map<std::uint64_t, std::uint64_t> counts;
    const std::uint64_t seeds = length - block + 1;
    for (std::uint64_t at = 0; at < length; ++at) {
        const std::uint64_t first = at < block ? 0 : at - block + 1;
        ++counts[std::min(at, seeds - 1) - first + 1];
    }
    return counts;
}

double keptShareOfBlocks(const BlockGrid& grid, double gamma) {
    double sum = 0.0;
    for (const auto& [rows, rowPlaces] : coverCounts(grid.height, grid.block)) {
        for (const auto& [columns, columnPlaces] : coverCounts(grid.width, grid.block)) {
            sum += static_cast<double>(rowPlaces * columnPlaces) *
                   std::pow(1.0 - gamma, static_cast<double>(rows * columns));
        }
    }
    return sum / static_cast<double>(grid.height * grid.width);
}

}  // namespace

double expectedKeptShare(const PreparedPass& pass) {
    const LayerConfig& config = pass.layer().config();
    if (pass.mode() == Mode::eval || config.kind == LayerKind::gaussian || config.kind == LayerKind::gaussianNoise) {
        return 1.0;
    }
    if (config.kind != LayerKind::dropBlock || pass.shape().elementCount() == 0) {
        return 1.0 - config.p;
    }
    const BlockGrid grid = BlockGrid::of(pass.shape(), config.blockSize);
    const DropThreshold threshold = DropThreshold::fromProbability(grid.gamma(config.p));
    return keptShareOfBlocks(grid, static_cast<double>(threshold.value()) * 0x1p-32);
}

Result<DrawTheory> drawTheory(const PreparedPass& pass, const EditedTensor& x, const Summary& summary,
                              const Task& task) {
    if (summary.finiteCount() == 0) {
        return DrawTheory{};
    }
    const auto at = [&](double value) { return pass.layer().moments(value, pass.mode()); };
    const Moments minusOne = at(-1.0);
    const Moments zero = at(0.0);
    const Moments one = at(1.0);
    const Parabola expectation(minusOne.mean, zero.mean, one.mean);
    const Parabola variance(minusOne.variance, zero.variance, one.variance);
    const double xSquare = summary.variance + summary.mean * summary.mean;
    const auto n = static_cast<double>(summary.finiteCount());

    DrawTheory theory;
    theory.mean = expectation.mean(summary.mean, xSquare);
    const double meanVariance = variance.mean(summary.mean, xSquare);
    const Parabola square(minusOne.mean * minusOne.mean, zero.mean * zero.mean, one.mean * one.mean);
    theory.sd = std::sqrt(std::max(0.0, meanVariance + square.mean(summary.mean, xSquare) - theory.mean * theory.mean));
    theory.meanSd = std::sqrt(std::max(0.0, meanVariance) / n);
    if (pass.mode() == Mode::eval || meanVariance <= 0.0) {
        return theory;
    }
    const Result<UnitShape> units = pass.layer().units(pass.shape());
    if (pass.layer().config().kind == LayerKind::dropBlock || !units) {
        theory.meanSd = std::numeric_limits<double>::quiet_NaN();
    } else if (units->unitCount() < pass.shape().elementCount()) {
        const double d1 = std::sqrt(variance.c2);
        const Result<double> squares =
            sumOfUnitSquares(*units, x, d1 == 0.0 ? 0.0 : variance.c1 / (2.0 * d1), d1, task);
        if (!squares) {
            return std::unexpected(squares.error());
        }
        theory.meanSd = std::sqrt(*squares) / n;
    }
    return theory;
}

}  // namespace dropscope
