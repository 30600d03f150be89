// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/random/pcg64.h"

#include "engine/random/seed_sequence.h"

namespace dropscope {

Pcg64::Pcg64(std::uint64_t seed) {
    std::uint32_t words[8];
    seedSequenceState(seed, words);
    // generate_state(4, uint64): pairs of words, the first one below; the state's and the increment's upper half first.
    const auto wide = [&](int first) {
        const auto word64 = [&](int k) { return std::uint64_t{words[k + 1]} << 32 | words[k]; };
        return static_cast<Wide>(word64(first)) << 64 | word64(first + 2);
    };
    m_increment = wide(4) << 1 | 1;
    m_state = (m_increment + wide(0)) * kMultiplier + m_increment;
}

void Pcg64::discard(std::uint64_t count) {
    Wide factor = 1;
    Wide offset = 0;
    Wide stepFactor = kMultiplier;
    Wide stepOffset = m_increment;
    for (; count > 0; count >>= 1) {
        if ((count & 1) != 0) {
            factor *= stepFactor;
            offset = offset * stepFactor + stepOffset;
        }
        stepOffset *= stepFactor + 1;
        stepFactor *= stepFactor;
    }
    m_state = factor * m_state + offset;
}

}  // namespace dropscope
