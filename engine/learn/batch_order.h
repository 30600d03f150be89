// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace dropscope {

/// The order in which epoch `epoch` (0-based) takes the training rows: the same for the same seed and number of rows,
/// whatever else the run is. `order` is overwritten; with its size already right nothing is allocated.
void epochOrder(std::uint64_t seed, std::uint32_t epoch, std::size_t rows, std::vector<std::uint32_t>& order);

}  // namespace dropscope
