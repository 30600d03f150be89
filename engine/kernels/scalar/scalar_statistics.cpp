// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/scalar/scalar_statistics.h"

#include <algorithm>
#include <cmath>

#include "engine/core/assert.h"
#include "engine/kernels/mask_bits.h"

namespace dropscope {

BinRule::BinRule(double lowest, double highest, std::size_t bins)
    : low(lowest),
      high(highest),
      // A little more than bins / (high - low), which is rounded: a value on an edge would fall into the bin below.
      factor(std::min(static_cast<double>(bins) / (highest - lowest) * (1.0 + 0x1p-50),
                      std::numeric_limits<double>::max())),
      binCount(bins) {
    DROPSCOPE_ASSERT(bins >= 1 && lowest < highest);
}

bool startSums(std::span<const float> values, BlockSums& sums) {
    sums = {};
    sums.count = values.size();
    const auto first = std::ranges::find_if(values, [](float value) { return std::isfinite(value); });
    if (first == values.end()) {
        sums.nanCount =
            static_cast<std::uint64_t>(std::ranges::count_if(values, [](float value) { return std::isnan(value); }));
        sums.infinityCount = sums.count - sums.nanCount;
        return false;
    }
    sums.shift = sums.minimum = sums.maximum = *first + 0.0F;
    return true;
}

void addLast(std::span<const float> values, BlockSums& sums, double (&sum)[kSumLanes], double (&squares)[kSumLanes]) {
    for (std::size_t lane = 0; lane < values.size(); ++lane) {
        const float value = values[lane];
        if (std::isnan(value)) {
            ++sums.nanCount;
        } else if (std::isinf(value)) {
            ++sums.infinityCount;
        } else {
            const double distance = static_cast<double>(value) - static_cast<double>(sums.shift);
            sum[lane] += distance;
            squares[lane] += distance * distance;
            sums.minimum = std::min(sums.minimum, value);
            sums.maximum = std::max(sums.maximum, value);
            sums.zeroCount += value == 0.0F ? 1 : 0;
            sums.negativeZeroCount += value == 0.0F && std::signbit(value) ? 1 : 0;
        }
    }
}

void endSums(BlockSums& sums, double (&sum)[kSumLanes], double (&squares)[kSumLanes]) {
    for (double* lanes : {sum, squares}) {
        for (std::size_t half = kSumLanes / 2; half > 0; half /= 2) {
            for (std::size_t lane = 0; lane < half; ++lane) {
                lanes[lane] += lanes[lane + half];
            }
        }
    }
    sums.sum = sum[0];
    sums.squares = squares[0];
    sums.minimum += 0.0F;
    sums.maximum += 0.0F;
}

BlockSums scalarSumBlock(std::span<const float> values) {
    DROPSCOPE_ASSERT(values.size() <= kSumBlock);
    BlockSums sums;
    if (startSums(values, sums)) {
        double sum[kSumLanes] = {};
        double squares[kSumLanes] = {};
        for (std::size_t i = 0; i < values.size(); i += kSumLanes) {
            addLast(values.subspan(i, std::min(kSumLanes, values.size() - i)), sums, sum, squares);
        }
        endSums(sums, sum, squares);
    }
    return sums;
}

void scalarCountBins(const BinRule& rule, std::span<const float> values, const std::uint64_t* kept,
                     std::span<std::uint64_t> counts) {
    DROPSCOPE_ASSERT(counts.size() == rule.binCount);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto value = static_cast<double>(values[i]);
        if ((kept == nullptr || isKept(kept, i)) && rule.takes(value)) {
            ++counts[rule.binOf(value)];
        }
    }
}

}  // namespace dropscope
