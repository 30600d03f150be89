// SPDX-License-Identifier: GPL-3.0-or-later
// What a block of values adds up to, and how many of them fall into each of equal bins: the inner loops of engine/stats. In
// vectors on this machine; the same bits on every instruction set, for kernels/scalar says in which order is added.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

namespace dropscope {

/// Values that are summed in one piece: 16 KiB, which stays in the first-level cache.
inline constexpr std::size_t kSumBlock = 4096;

/// The lanes that a block is summed in: value i goes to lane i % kSumLanes.
inline constexpr std::size_t kSumLanes = 16;

/// What a block of at most kSumBlock values adds up to.
///
/// Rounding: with the block's first finite value for `shift`, each lane adds its values' x - shift, and their squares, in
/// float64 in the order of the values, each operation rounded by itself; then lane l takes lane l + 8, then l + 4, l + 2 and
/// l + 1. As the shift is one of the values, (shift - mean)² is at most n times the variance, so that
/// squares - sum² / n is right to 1e-9 of itself at worst, and to 1e-13 where the first value is an ordinary one.
struct BlockSums {
    std::uint64_t count = 0;
    std::uint64_t nanCount = 0;
    std::uint64_t infinityCount = 0;
    std::uint64_t zeroCount = 0;          ///< both signs
    std::uint64_t negativeZeroCount = 0;  ///< -0 alone
    float minimum =
        std::numeric_limits<float>::infinity();  ///< of the finite ones, +0 for -0; untouched where there is none
    float maximum = -std::numeric_limits<float>::infinity();  ///< the same
    float shift = 0.0F;
    double sum = 0.0;      ///< of x - shift over the finite x
    double squares = 0.0;  ///< of (x - shift)²
};

/// values.size() <= kSumBlock. Any thread.
[[nodiscard]] BlockSums sumBlock(std::span<const float> values);

/// Equal bins over [low, high]: low < high. A value on an edge belongs to the bin that begins there, the last edge to the last
/// bin; where an edge is no float64, a value within 2^-50 of it counts as on it.
struct BinRule {
    /// `bins` >= 1; low and high finite.
    BinRule(double lowest, double highest, std::size_t bins);

    [[nodiscard]] bool takes(double value) const { return value >= low && value <= high; }  // false for NaN
    /// Of a value that it takes.
    [[nodiscard]] std::size_t binOf(double value) const {
        const auto bin = static_cast<std::size_t>((value - low) * factor);
        return bin < binCount ? bin : binCount - 1;
    }

    double low;
    double high;
    double factor;  ///< bins / (high - low), and a little more
    std::size_t binCount;
};

/// Adds to counts[b] the number of values in bin b, of those that are kept; all of them where `kept` is null.
/// counts.size() == rule.binCount; `kept`, if there is one, is the mask of `values` as mask_bits.h has it. Any thread.
void countBins(const BinRule& rule, std::span<const float> values, const std::uint64_t* kept,
               std::span<std::uint64_t> counts);

}  // namespace dropscope
