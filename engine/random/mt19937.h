// SPDX-License-Identifier: GPL-3.0-or-later
// MT19937, the generator of PyTorch's CPU ops and of NumPy's RandomState, both seeded alike.
// Source: Matsumoto and Nishimura, "Mersenne Twister: A 623-Dimensionally Equidistributed Uniform Pseudo-Random Number
// Generator", ACM TOMACS 8 (1998); seeding is init_genrand of their 2002 code.
#pragma once

#include <cstdint>
#include <span>

#include "engine/random/mt19937_step.h"

namespace dropscope {

/// Thread rule: a value; one to a thread.
class Mt19937 {
public:
    static constexpr std::uint32_t kWords = kMt19937Words;  ///< words in a state, and words between two changes of it

    /// torch.manual_seed(s) uses the low 32 bits of s; numpy.random.RandomState(s) takes no larger s.
    explicit Mt19937(std::uint32_t seed);

    /// The next word, uniform over all 2^32 values.
    [[nodiscard]] std::uint32_t next() {
        if (m_used == kWords) {
            advance();
        }
        return tempered(m_state[m_used++]);
    }

    /// Writes the next words into all of `words`.
    void fill(std::span<std::uint32_t> words);

    /// As if `count` words had been drawn: about 0.3 ns a word, and never more than some 3 ms.
    void discard(std::uint64_t count);

    friend bool operator==(const Mt19937&, const Mt19937&) = default;

private:
    void advance() {
        stepMt19937(m_state);
        m_used = 0;
    }

    static std::uint32_t tempered(std::uint32_t word) {
        word ^= word >> 11;
        word ^= word << 7 & 0x9D2C5680U;
        word ^= word << 15 & 0xEFC60000U;
        return word ^ word >> 18;
    }

    std::uint32_t m_state[kWords];
    std::uint32_t m_used = kWords;
};

}  // namespace dropscope
