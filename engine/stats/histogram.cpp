// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/stats/histogram.h"

#include <algorithm>
#include <functional>

#include "engine/core/assert.h"
#include "engine/core/parallel.h"

namespace dropscope {

Result<Histogram> histogram(std::span<const float> values, double low, double high, std::size_t bins,
                            const Task& task) {
    DROPSCOPE_ASSERT(bins >= 1 && low < high);
    constexpr std::uint64_t kChunk = 1U << 18;
    std::vector<std::vector<std::uint64_t>> parts(chunkCount(values.size(), kChunk));
    const auto binCount = static_cast<double>(bins);
    parallelFor(values.size(), kChunk, [&](const Chunk& chunk) {
        std::vector<std::uint64_t>& counts = parts[chunk.number];
        counts.assign(bins, 0);
        if (task.stopRequested()) {
            return;
        }
        for (const float value : values.subspan(chunk.first, chunk.size())) {
            const auto v = static_cast<double>(value);
            if (v >= low && v <= high) {  // false for NaN
                // Multiplied first: bins / (high - low) would be rounded, and a value on an edge fall into the bin below.
                ++counts[std::min(bins - 1, static_cast<std::size_t>((v - low) * binCount / (high - low)))];
            }
        }
    });
    if (task.stopRequested()) {
        return cancelled();
    }
    Histogram result{low, high, std::vector<std::uint64_t>(bins, 0)};
    for (const std::vector<std::uint64_t>& counts : parts) {
        std::ranges::transform(result.counts, counts, result.counts.begin(), std::plus<>());
    }
    return result;
}

}  // namespace dropscope
