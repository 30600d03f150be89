// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/random/mt19937.h"

#include <algorithm>

namespace dropscope {

namespace {

constexpr std::uint32_t kMiddle = 397;

std::uint32_t twisted(std::uint32_t high, std::uint32_t low, std::uint32_t middle) {
    const std::uint32_t joined = (high & 0x80000000U) | (low & 0x7FFFFFFFU);
    return middle ^ joined >> 1 ^ ((low & 1U) != 0 ? 0x9908B0DFU : 0U);
}

}  // namespace

Mt19937::Mt19937(std::uint32_t seed) {
    m_state[0] = seed;
    for (std::uint32_t k = 1; k < kWords; ++k) {
        m_state[k] = 1812433253U * (m_state[k - 1] ^ m_state[k - 1] >> 30) + k;
    }
}

void Mt19937::advance() {
    // Each loop reads what it has not yet written, or wrote long enough ago for a vector to be between.
    for (std::uint32_t k = 0; k < kWords - kMiddle; ++k) {
        m_state[k] = twisted(m_state[k], m_state[k + 1], m_state[k + kMiddle]);
    }
    for (std::uint32_t k = kWords - kMiddle; k < kWords - 1; ++k) {
        m_state[k] = twisted(m_state[k], m_state[k + 1], m_state[k + kMiddle - kWords]);
    }
    m_state[kWords - 1] = twisted(m_state[kWords - 1], m_state[0], m_state[kMiddle - 1]);
    m_used = 0;
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
