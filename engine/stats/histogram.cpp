// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/stats/histogram.h"

#include <algorithm>
#include <functional>

#include "engine/core/assert.h"
#include "engine/core/parallel.h"
#include "engine/kernels/block_statistics.h"

namespace dropscope {

Result<Histogram> histogram(std::span<const float> values, double low, double high, std::size_t bins,
                            const Task& task) {
    DROPSCOPE_ASSERT(bins >= 1 && low < high);
    constexpr std::uint64_t kChunk = 1U << 18;
    const BinRule rule(low, high, bins);
    std::vector<std::vector<std::uint64_t>> parts(chunkCount(values.size(), kChunk));
    parallelFor(values.size(), kChunk, [&](const Chunk& chunk) {
        parts[chunk.number].assign(bins, 0);
        if (!task.stopRequested()) {
            countBins(rule, values.subspan(chunk.first, chunk.size()), nullptr, parts[chunk.number]);
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
