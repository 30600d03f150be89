// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace dropscope {

/// numpy.random.SeedSequence(seed).generate_state(n): a seed stirred into as many 32-bit words as are asked for.
/// Source: O'Neill, "C++ Seeding Surprises" and her seed_seq_fe, as in numpy/random/bit_generator.pyx.
/// `seed`: what Python's integer of this value gives (words of 32 bits, without leading zeros).
void seedSequenceState(std::uint64_t seed, std::span<std::uint32_t> words);

}  // namespace dropscope
