// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/learn/data/data_set.h"

namespace dropscope {

/// Rows of a data set, for each part in rising order.
struct SplitRows {
    std::vector<std::uint32_t> train;
    std::vector<std::uint32_t> validation;
};

/// Puts round(share × rows) of each class's rows into `validation`, which ones by `seed`. `regression`: all rows are one
/// class. Of a class with two rows or more, both parts get at least one when the share is between 0 and 1.
[[nodiscard]] SplitRows stratifiedSplit(const std::vector<float>& y, bool regression, double share, std::uint64_t seed);

/// `count` of the rows with each class's share, the same rows for the same seed, and more of them for a larger count.
[[nodiscard]] std::vector<std::uint32_t> stratifiedSubset(const std::vector<float>& y, bool regression,
                                                          std::size_t count, std::uint64_t seed);

/// The given rows of `all`.
[[nodiscard]] Samples takeRows(const Samples& all, std::size_t features, const std::vector<std::uint32_t>& rows);

/// Changes exactly round(share × rows) labels, each to one of the other classes, and says which rows, rising. More
/// noise changes the same rows and further ones.
std::vector<std::uint32_t> addLabelNoise(Samples& samples, std::size_t classes, double share, std::uint64_t seed);

}  // namespace dropscope
