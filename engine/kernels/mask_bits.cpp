// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/mask_bits.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "engine/core/assert.h"

namespace dropscope {

namespace {

/// One bit for each of eight bytes that are 0 or 1, the first in the lowest place.
std::uint64_t bitsOfEight(const std::uint8_t* bytes) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof(word));
    static_assert(std::endian::native == std::endian::little);
    constexpr std::uint64_t kGather = 0x0102040810204080;  // byte k's bit, 8k, to 56 + k
    return (word * kGather) >> 56U;
}

}  // namespace

void packMask(std::span<const std::uint8_t> kept, std::span<std::uint64_t> words) {
    DROPSCOPE_ASSERT(words.size() == maskWords(kept.size()));
    for (std::uint64_t& word : words) {
        const std::size_t size = std::min(kMaskWordUnits, kept.size());
        word = 0;
        std::size_t i = 0;
        for (; i + 8 <= size; i += 8) {
            word |= bitsOfEight(&kept[i]) << i;
        }
        for (; i < size; ++i) {
            word |= std::uint64_t{kept[i]} << i;
        }
        kept = kept.subspan(size);
    }
}

}  // namespace dropscope
