// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/stats/summary.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

#include "engine/core/parallel.h"

namespace dropscope {

namespace {

constexpr std::uint64_t kChunk = 1U << 16;

struct Part {
    Summary counts;  // only the counts are used
    double mean = 0.0;
    double squares = 0.0;  // sum of squared distances from the mean
    double minimum = std::numeric_limits<double>::infinity();
    double maximum = -std::numeric_limits<double>::infinity();
};

constexpr std::size_t kLanes = 8;  // side by side, so that a processor works on several at once

/// Finite values, without a branch: with every second one 0, a branch would be guessed wrong half the time.
struct Lanes {
    float minimum[kLanes];
    float maximum[kLanes];
    double sum[kLanes] = {};
    float notFinite[kLanes] = {};  // NaN once a value was not finite
    std::uint32_t zeros[kLanes] = {};
    std::uint32_t negativeZeros[kLanes] = {};

    Lanes() {
        std::ranges::fill(minimum, std::numeric_limits<float>::infinity());
        std::ranges::fill(maximum, -std::numeric_limits<float>::infinity());
    }

    void add(std::size_t lane, float value) {
        sum[lane] += static_cast<double>(value);
        minimum[lane] = value < minimum[lane] ? value : minimum[lane];
        maximum[lane] = value > maximum[lane] ? value : maximum[lane];
        notFinite[lane] += value * 0.0F;
        zeros[lane] += value == 0.0F ? 1U : 0U;
        negativeZeros[lane] += std::bit_cast<std::uint32_t>(value) == 0x80000000U ? 1U : 0U;
    }
};

/// `each(lane, value)` for all values, round the lanes.
template <class Each>
void forLanes(std::span<const float> values, Each each) {
    std::size_t i = 0;
    for (; i + kLanes <= values.size(); i += kLanes) {
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            each(lane, values[i + lane]);
        }
    }
    for (std::size_t lane = 0; i < values.size(); ++i, ++lane) {
        each(lane, values[i]);
    }
}

template <class Number>
Number sumOf(const Number (&lanes)[kLanes]) {
    return std::accumulate(std::begin(lanes), std::end(lanes), Number{});
}

/// The same where some are not finite.
Part summarizeMixed(std::span<const float> values) {
    Part part;
    part.counts.count = values.size();
    double sum = 0.0;
    for (const float value : values) {
        if (std::isnan(value)) {
            ++part.counts.nanCount;
        } else if (std::isinf(value)) {
            ++part.counts.infinityCount;
        } else {
            const auto v = static_cast<double>(value);
            sum += v;
            part.minimum = std::min(part.minimum, v);
            part.maximum = std::max(part.maximum, v);
            part.counts.zeroCount += value == 0.0F ? 1 : 0;
            part.counts.negativeZeroCount += value == 0.0F && std::signbit(value) ? 1 : 0;
        }
    }
    const std::uint64_t finite = part.counts.finiteCount();
    if (finite > 0) {
        part.mean = sum / static_cast<double>(finite);
        for (const float value : values) {
            if (std::isfinite(value)) {
                const double distance = static_cast<double>(value) - part.mean;
                part.squares += distance * distance;
            }
        }
    }
    return part;
}

/// Two passes over one chunk, which stays in the cache: the mean first, then the distances from it.
Part summarizeChunk(std::span<const float> values) {
    Lanes lanes;
    forLanes(values, [&lanes](std::size_t lane, float value) { lanes.add(lane, value); });
    if (values.empty() || std::isnan(sumOf(lanes.notFinite))) {
        return summarizeMixed(values);
    }
    Part part;
    part.counts.count = values.size();
    part.counts.zeroCount = sumOf(lanes.zeros);
    part.counts.negativeZeroCount = sumOf(lanes.negativeZeros);
    part.minimum = static_cast<double>(*std::ranges::min_element(lanes.minimum));
    part.maximum = static_cast<double>(*std::ranges::max_element(lanes.maximum));
    part.mean = sumOf(lanes.sum) / static_cast<double>(values.size());
    double squares[kLanes] = {};
    forLanes(values, [&](std::size_t lane, float value) {
        const double distance = static_cast<double>(value) - part.mean;
        squares[lane] += distance * distance;
    });
    part.squares = sumOf(squares);
    return part;
}

void merge(Part& total, const Part& part) {
    const auto have = static_cast<double>(total.counts.finiteCount());
    const auto more = static_cast<double>(part.counts.finiteCount());
    total.counts.count += part.counts.count;
    total.counts.nanCount += part.counts.nanCount;
    total.counts.infinityCount += part.counts.infinityCount;
    total.counts.zeroCount += part.counts.zeroCount;
    total.counts.negativeZeroCount += part.counts.negativeZeroCount;
    if (more > 0) {
        const double difference = part.mean - total.mean;
        total.mean += difference * more / (have + more);
        total.squares += part.squares + difference * difference * have * more / (have + more);
        total.minimum = std::min(total.minimum, part.minimum);
        total.maximum = std::max(total.maximum, part.maximum);
    }
}

Summary sumOf(const std::vector<Part>& parts) {
    Part total;
    for (const Part& part : parts) {
        merge(total, part);
    }
    Summary summary = total.counts;
    const bool any = summary.finiteCount() > 0;
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    summary.mean = any ? total.mean : nothing;
    summary.variance = any ? total.squares / static_cast<double>(summary.finiteCount()) : nothing;
    summary.minimum = any ? total.minimum : nothing;
    summary.maximum = any ? total.maximum : nothing;
    return summary;
}

/// `part` summarizes one chunk; chunks run in parallel.
Result<Summary> summarizeParts(std::uint64_t count, const Task& task, const std::function<Part(const Chunk&)>& part) {
    std::vector<Part> parts(chunkCount(count, kChunk));
    parallelFor(count, kChunk, [&](const Chunk& chunk) {
        if (!task.stopRequested()) {
            parts[chunk.number] = part(chunk);
        }
    });
    if (task.stopRequested()) {
        return cancelled();
    }
    task.report(1.0);
    return sumOf(parts);
}

}  // namespace

Result<Summary> summarize(std::span<const float> values, const Task& task) {
    return summarizeParts(values.size(), task, [values](const Chunk& chunk) {
        return summarizeChunk(values.subspan(chunk.first, chunk.size()));
    });
}

Result<Summary> summarize(std::uint64_t count,
                          const std::function<void(std::uint64_t first, std::span<float> values)>& read,
                          const Task& task) {
    return summarizeParts(count, task, [&read](const Chunk& chunk) {
        std::vector<float> values(chunk.size());
        read(chunk.first, values);
        return summarizeChunk(values);
    });
}

}  // namespace dropscope
