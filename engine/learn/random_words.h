// SPDX-License-Identifier: GPL-3.0-or-later
// Random words for the lab's own uses, from the streams that random/streams.h names.
#pragma once

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <vector>

#include "engine/masks/native_stream.h"
#include "engine/random/philox.h"

namespace dropscope {

/// Four words: block `block` of a stream's step.
[[nodiscard]] constexpr PhiloxBlock randomBlock(DrawKey key, std::uint64_t block) {
    return philox4x32(
        {{static_cast<std::uint32_t>(block), static_cast<std::uint32_t>(block >> 32), key.step, key.stream}},
        {static_cast<std::uint32_t>(key.seed), static_cast<std::uint32_t>(key.seed >> 32)});
}

/// Puts `items` into an order that the key decides: Fisher and Yates's shuffle from the back, where place i (counted from
/// 0) is exchanged with place floor(word × (i + 1) / 2^32), word i of the key. Orders are equally likely but for a share
/// of items / 2^32.
template <class T>
void shuffle(std::vector<T>& items, DrawKey key) {
    PhiloxBlock words{};
    for (std::size_t i = items.size(); i-- > 1;) {
        if (i % 4 == 3 || i + 1 == items.size()) {
            words = randomBlock(key, i / 4);
        }
        const std::uint64_t other = (std::uint64_t{words.word[i % 4]} * (i + 1)) >> 32;
        std::swap(items[i], items[other]);
    }
}

}  // namespace dropscope
