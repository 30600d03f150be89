// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/random/seed_sequence.h"

namespace dropscope {

namespace {

constexpr std::uint32_t kPoolWords = 4;

/// Stirs words with a constant that changes at every use.
struct Hash {
    std::uint32_t constant = 0x43B0D7E5;

    std::uint32_t operator()(std::uint32_t value) {
        value ^= constant;
        constant *= 0x931E8875U;
        value *= constant;
        return value ^ value >> 16;
    }
};

std::uint32_t mixed(std::uint32_t x, std::uint32_t y) {
    const std::uint32_t result = 0xCA01F9DDU * x - 0x4973F715U * y;
    return result ^ result >> 16;
}

}  // namespace

void seedSequenceState(std::uint64_t seed, std::span<std::uint32_t> words) {
    const std::uint32_t entropy[kPoolWords] = {static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32),
                                               0, 0};
    std::uint32_t pool[kPoolWords];
    Hash hash;
    for (std::uint32_t k = 0; k < kPoolWords; ++k) {
        pool[k] = hash(entropy[k]);
    }
    for (std::uint32_t from = 0; from < kPoolWords; ++from) {
        for (std::uint32_t to = 0; to < kPoolWords; ++to) {
            if (from != to) {
                pool[to] = mixed(pool[to], hash(pool[from]));
            }
        }
    }
    std::uint32_t constant = 0x8B51F9DD;
    for (std::size_t k = 0; k < words.size(); ++k) {
        std::uint32_t value = pool[k % kPoolWords] ^ constant;
        constant *= 0x58F38DEDU;
        value *= constant;
        words[k] = value ^ value >> 16;
    }
}

}  // namespace dropscope
