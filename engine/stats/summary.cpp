// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/stats/summary.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <vector>

#include "engine/core/parallel.h"
#include "engine/kernels/block_statistics.h"
#include "engine/stats/exact_sum.h"

namespace dropscope {

namespace {

/// `values` gives those of one chunk; chunks run in parallel.
template <class Values>
Result<Summary> summarizeChunks(std::uint64_t count, const Task& task, Values values) {
    std::vector<SummaryParts> parts(chunkCount(count, kSummaryChunk));
    parallelFor(count, kSummaryChunk, [&](const Chunk& chunk) {
        if (!task.stopRequested()) {
            std::vector<float> space;
            parts[chunk.number].add(values(chunk, space));
        }
    });
    if (task.stopRequested()) {
        return cancelled();
    }
    SummaryParts total;
    for (const SummaryParts& each : parts) {
        total.add(each);
    }
    Summary summary = total.summary();
    if (hasCancelled(summary)) {
        ExactSum exact;
        std::mutex adding;
        parallelFor(count, kSummaryChunk, [&](const Chunk& chunk) {
            if (!task.stopRequested()) {
                std::vector<float> space;
                ExactSum part;
                part.add(values(chunk, space));
                const std::scoped_lock lock(adding);
                exact.add(part);
            }
        });
        if (task.stopRequested()) {
            return cancelled();
        }
        summary.mean = exact.value() / static_cast<double>(summary.finiteCount());
    }
    task.report(1.0);
    return summary;
}

}  // namespace

bool hasCancelled(const Summary& summary) {
    constexpr double kLittle = 0x1p-30;
    const double largest = std::max(std::abs(summary.minimum), std::abs(summary.maximum));
    return std::abs(summary.mean) < kLittle * largest;  // false where nothing is finite
}

void SummaryParts::add(std::span<const float> values) {
    for (std::size_t first = 0; first < values.size(); first += kSumBlock) {
        const BlockSums sums = sumBlock(values.subspan(first, std::min(kSumBlock, values.size() - first)));
        SummaryParts block;
        block.m_counts.count = sums.count;
        block.m_counts.nanCount = sums.nanCount;
        block.m_counts.infinityCount = sums.infinityCount;
        block.m_counts.zeroCount = sums.zeroCount;
        block.m_counts.negativeZeroCount = sums.negativeZeroCount;
        if (const std::uint64_t finite = block.m_counts.finiteCount(); finite > 0) {
            const double meanFromShift = sums.sum / static_cast<double>(finite);
            block.m_mean = static_cast<double>(sums.shift) + meanFromShift;
            block.m_squares = std::max(0.0, sums.squares - sums.sum * meanFromShift);
            block.m_minimum = static_cast<double>(sums.minimum);
            block.m_maximum = static_cast<double>(sums.maximum);
        }
        add(block);
    }
}

void SummaryParts::add(const SummaryParts& next) {
    const auto have = static_cast<double>(m_counts.finiteCount());
    const auto more = static_cast<double>(next.m_counts.finiteCount());
    m_counts.count += next.m_counts.count;
    m_counts.nanCount += next.m_counts.nanCount;
    m_counts.infinityCount += next.m_counts.infinityCount;
    m_counts.zeroCount += next.m_counts.zeroCount;
    m_counts.negativeZeroCount += next.m_counts.negativeZeroCount;
    if (have == 0) {
        m_mean = next.m_mean;
        m_squares = next.m_squares;
    } else if (more > 0) {
        const double difference = next.m_mean - m_mean;
        m_mean += difference * more / (have + more);
        m_squares += next.m_squares + difference * difference * have * more / (have + more);
    }
    m_minimum = std::min(m_minimum, next.m_minimum);
    m_maximum = std::max(m_maximum, next.m_maximum);
}

Summary SummaryParts::summary() const {
    Summary summary = m_counts;
    const bool any = summary.finiteCount() > 0;
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    summary.mean = any ? m_mean : nothing;
    summary.variance = any ? m_squares / static_cast<double>(summary.finiteCount()) : nothing;
    summary.minimum = any ? m_minimum : nothing;
    summary.maximum = any ? m_maximum : nothing;
    return summary;
}

Result<Summary> summarize(std::span<const float> values, const Task& task) {
    return summarizeChunks(values.size(), task, [values](const Chunk& chunk, std::vector<float>&) {
        return values.subspan(chunk.first, chunk.size());
    });
}

Result<Summary> summarize(const EditedTensor& tensor, const Task& task) {
    return summarizeChunks(tensor.elementCount(), task, [&tensor](const Chunk& chunk, std::vector<float>& space) {
        return tensor.part(chunk.first, chunk.size(), space);
    });
}

}  // namespace dropscope
