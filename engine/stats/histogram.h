// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/task.h"

namespace dropscope {

/// Counts of finite values in equal bins over [low, high]; the last bin includes `high`. Values outside are not counted.
struct Histogram {
    double low = 0.0;
    double high = 0.0;
    std::vector<std::uint64_t> counts;

    [[nodiscard]] double binWidth() const { return (high - low) / static_cast<double>(counts.size()); }
};

/// `bins` >= 1, low < high; BinRule (kernels/block_statistics.h) says which bin a value falls into. Fails only when `task` is stopped.
[[nodiscard]] Result<Histogram> histogram(std::span<const float> values, double low, double high, std::size_t bins,
                                          const Task& task = {});

}  // namespace dropscope
