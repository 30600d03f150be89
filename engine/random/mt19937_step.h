// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace dropscope {

inline constexpr std::uint32_t kMt19937Words = 624;          ///< words of a state
inline constexpr std::uint32_t kMt19937Twist = 0x9908B0DFU;  ///< the last row of the recurrence's matrix

/// Replaces the 624 raw words of `state` by the 624 that follow them.
inline void stepMt19937(std::uint32_t* state) {
    constexpr std::uint32_t kMiddle = 397;
    const auto twisted = [](std::uint32_t high, std::uint32_t low, std::uint32_t middle) {
        const std::uint32_t joined = (high & 0x80000000U) | (low & 0x7FFFFFFFU);
        return middle ^ joined >> 1 ^ ((low & 1U) != 0 ? kMt19937Twist : 0U);
    };
    // Each loop reads what it has not yet written, or wrote long enough ago for a vector to be between.
    for (std::uint32_t k = 0; k < kMt19937Words - kMiddle; ++k) {
        state[k] = twisted(state[k], state[k + 1], state[k + kMiddle]);
    }
    for (std::uint32_t k = kMt19937Words - kMiddle; k < kMt19937Words - 1; ++k) {
        state[k] = twisted(state[k], state[k + 1], state[k + kMiddle - kMt19937Words]);
    }
    state[kMt19937Words - 1] = twisted(state[kMt19937Words - 1], state[0], state[kMiddle - 1]);
}

}  // namespace dropscope
