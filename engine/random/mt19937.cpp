// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/random/mt19937.h"

#include <algorithm>

#include "engine/random/mt19937_jump.h"

namespace dropscope {

namespace {

constexpr std::uint64_t kWorthJumping = std::uint64_t{1} << 23;  // from there on a jump is faster than steps

}  // namespace

Mt19937::Mt19937(std::uint32_t seed) {
    m_state[0] = seed;
    for (std::uint32_t k = 1; k < kWords; ++k) {
        m_state[k] = 1812433253U * (m_state[k - 1] ^ m_state[k - 1] >> 30) + k;
    }
}

void Mt19937::fill(std::span<std::uint32_t> words) {
    while (!words.empty()) {
        if (m_used == kWords) {
            advance();
        }
        const std::size_t part = std::min<std::size_t>(words.size(), kWords - m_used);
        std::transform(m_state + m_used, m_state + m_used + part, words.data(), tempered);
        m_used += static_cast<std::uint32_t>(part);
        words = words.subspan(part);
    }
}

void Mt19937::discard(std::uint64_t count) {
    if (count >= kWorthJumping) {
        // To the block that holds the last of these words, from a block that is not a seed's own.
        count -= kWords - m_used;
        advance();
        const std::uint64_t blocks = (count - 1) / kWords;
        jumpMt19937(m_state, blocks * kWords);
        m_used = static_cast<std::uint32_t>(count - blocks * kWords);
        return;
    }
    while (count > 0) {
        if (m_used == kWords) {
            advance();
        }
        const std::uint64_t part = std::min<std::uint64_t>(count, kWords - m_used);
        m_used += static_cast<std::uint32_t>(part);
        count -= part;
    }
}

}  // namespace dropscope
