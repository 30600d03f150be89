// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace dropscope {

/// PCG64 (XSL-RR 128/64), the generator of numpy.random.default_rng.
/// Source: O'Neill, "PCG: A Family of Simple Fast Space-Efficient Statistically Good Algorithms", HMC-CS-2014-0905.
/// Thread rule: a value; one to a thread.
class Pcg64 {
public:
    /// As numpy.random.PCG64(SeedSequence(seed)).
    explicit Pcg64(std::uint64_t seed);

    /// The next word, uniform over all 2^64 values.
    [[nodiscard]] std::uint64_t next() {
        m_state = m_state * kMultiplier + m_increment;
        const std::uint64_t folded = high(m_state) ^ static_cast<std::uint64_t>(m_state);
        const auto turn = static_cast<int>(high(m_state) >> 58);
        return folded >> turn | folded << (-turn & 63);
    }

    /// [0, 1): numpy's random(), multiples of 2^-53.
    [[nodiscard]] double nextNumber() { return static_cast<double>(next() >> 11) * 0x1p-53; }

    /// As if `count` words had been drawn; about 64 multiplications for any count (Brown, 1994).
    void discard(std::uint64_t count);

private:
    __extension__ using Wide = unsigned __int128;
    static constexpr Wide kMultiplier = static_cast<Wide>(0x2360ED051FC65DA4) << 64 | 0x4385DF649FCCF645;

    static std::uint64_t high(Wide value) { return static_cast<std::uint64_t>(value >> 64); }

    Wide m_state = 0;
    Wide m_increment = 0;
};

}  // namespace dropscope
