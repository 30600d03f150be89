// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <span>

#include "engine/core/error.h"
#include "engine/core/task.h"

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

/// In float64, by chunks merged in a fixed order (Chan, Golub, LeVeque 1983): the same bits for any number of threads.
/// Fails only when `task` is stopped.
[[nodiscard]] Result<Summary> summarize(std::span<const float> values, const Task& task = {});

/// The same of `count` values that are made when they are asked for: `read` fills in the values first, first + 1, ... and is
/// called from several threads at once, with at most 65,536 of them.
[[nodiscard]] Result<Summary> summarize(std::uint64_t count,
                                        const std::function<void(std::uint64_t first, std::span<float> values)>& read,
                                        const Task& task = {});

}  // namespace dropscope
