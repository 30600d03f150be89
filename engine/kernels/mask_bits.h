// SPDX-License-Identifier: GPL-3.0-or-later
// A mask as bits: 64 units to a word, the first in the lowest place, 1 where kept. Places beyond the last unit are 0.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace dropscope {

inline constexpr std::size_t kMaskWordUnits = 64;

/// The words that hold `count` units.
[[nodiscard]] constexpr std::size_t maskWords(std::size_t count) {
    return count / kMaskWordUnits + (count % kMaskWordUnits != 0 ? 1 : 0);
}

[[nodiscard]] constexpr bool isKept(const std::uint64_t* words, std::size_t unit) {
    return (words[unit / kMaskWordUnits] >> (unit % kMaskWordUnits) & 1U) != 0;
}

constexpr void setKept(std::span<std::uint64_t> words, std::size_t unit, bool kept) {
    const std::uint64_t bit = std::uint64_t{1} << (unit % kMaskWordUnits);
    std::uint64_t& word = words[unit / kMaskWordUnits];
    word = kept ? word | bit : word & ~bit;
}

/// Of kept bytes, 1 or 0. words.size() == maskWords(kept.size()). Any thread.
void packMask(std::span<const std::uint8_t> kept, std::span<std::uint64_t> words);

}  // namespace dropscope
