// SPDX-License-Identifier: GPL-3.0-or-later
// From random words to numbers.
#pragma once

#include <cstdint>

namespace dropscope {

/// [0, 1) in float32: multiples of 2^-24, smallest 0, largest 1 - 2^-24, all equally likely. Uses the word's upper 24 bits.
[[nodiscard]] constexpr float uniformFloat(std::uint32_t word) { return static_cast<float>(word >> 8) * 0x1p-24F; }

/// (0, 1] in float64: multiples of 2^-32, smallest 2^-32, largest 1. For logarithms.
[[nodiscard]] constexpr double uniformDoubleAboveZero(std::uint32_t word) {
    return (static_cast<double>(word) + 1.0) * 0x1p-32;
}

/// Two independent standard normal numbers.
struct NormalPair {
    double first;
    double second;
};

/// Box and Muller's transform (Annals of Mathematical Statistics 29, 1958) of two words, in float64 with the C library's
/// log, cos and sin: the last bit may differ between C libraries. |value| is at most 6.67.
[[nodiscard]] NormalPair normalPair(std::uint32_t radiusWord, std::uint32_t angleWord);

}  // namespace dropscope
