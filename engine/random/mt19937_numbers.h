// SPDX-License-Identifier: GPL-3.0-or-later
// Words of MT19937 as the numbers PyTorch and NumPy make of them. All are in [0, 1), evenly spaced, equally likely.
#pragma once

#include <cstdint>

namespace dropscope {

/// PyTorch's float32 draw: the lower 24 bits of one word; multiples of 2^-24, largest 1 - 2^-24.
/// (aten/src/ATen/core/TransformationHelper.h)
[[nodiscard]] constexpr float torchFloat(std::uint32_t word) { return static_cast<float>(word & 0xFFFFFFU) * 0x1p-24F; }

/// PyTorch's float64 draw: the lower 53 bits of two words, the first drawn one above; multiples of 2^-53.
[[nodiscard]] constexpr double torchDouble(std::uint32_t first, std::uint32_t second) {
    const std::uint64_t both = std::uint64_t{first} << 32 | second;
    return static_cast<double>(both & ((std::uint64_t{1} << 53) - 1)) * 0x1p-53;
}

/// NumPy's random_sample: the upper 27 bits of the first word above the upper 26 of the second; multiples of 2^-53.
/// (numpy/random/src/mt19937/mt19937.h)
[[nodiscard]] constexpr double numpyDouble(std::uint32_t first, std::uint32_t second) {
    return (static_cast<double>(first >> 5) * 0x1p26 + static_cast<double>(second >> 6)) * 0x1p-53;
}

}  // namespace dropscope
