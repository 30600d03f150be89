// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <span>

#include "engine/core/error.h"
#include "engine/core/task.h"
#include "engine/tensor/edited_tensor.h"

namespace dropscope {

/// What a tensor's values are like. Mean, variance, minimum and maximum are over the finite values alone, so that one NaN
/// does not hide the rest; they are NaN when there is no finite value.
struct Summary {
    std::uint64_t count = 0;  ///< all elements
    std::uint64_t nanCount = 0;
    std::uint64_t infinityCount = 0;      ///< both signs
    std::uint64_t zeroCount = 0;          ///< both signs
    std::uint64_t negativeZeroCount = 0;  ///< -0 alone
    double mean = 0.0;
    double variance = 0.0;  ///< of the population: divided by the number of finite values
    double minimum = 0.0;
    double maximum = 0.0;

    [[nodiscard]] std::uint64_t finiteCount() const { return count - nanCount - infinityCount; }
};

/// Whether rounding may have left little of the mean: it is below 2^-30 of the largest value, so that values cancelled out.
/// The mean of SummaryParts is right to about 2^-44 of the largest value.
[[nodiscard]] bool hasCancelled(const Summary& summary);

/// Values that are summarized on their own before chunks are merged.
inline constexpr std::uint64_t kSummaryChunk = 1U << 16;

/// A summary put together from values that lie side by side. A value.
/// Rounding: of each block of kSumBlock values, as block_statistics.h sums it, the mean and the sum of squared distances from
/// it are merged with what is there (Chan, Golub, LeVeque 1983). So values have the same bits in one piece and in pieces of
/// whole blocks, on every instruction set.
class SummaryParts {
public:
    /// Then these values. All pieces but the last are whole blocks.
    void add(std::span<const float> values);

    /// Then what `next` has.
    void add(const SummaryParts& next);

    [[nodiscard]] Summary summary() const;

private:
    Summary m_counts;  // only the counts are used
    double m_mean = 0.0;
    double m_squares = 0.0;  // sum of squared distances from the mean
    double m_minimum = std::numeric_limits<double>::infinity();
    double m_maximum = -std::numeric_limits<double>::infinity();
};

/// In float64, by chunks of kSummaryChunk values merged in order: the same bits for any number of threads. Where the mean
/// hasCancelled, it is that of the exact sum (exact_sum.h), for which the values are read once more.
/// Fails only when `task` is stopped.
[[nodiscard]] Result<Summary> summarize(std::span<const float> values, const Task& task = {});

/// The same of a tensor as it was edited.
[[nodiscard]] Result<Summary> summarize(const EditedTensor& tensor, const Task& task = {});

}  // namespace dropscope
