// SPDX-License-Identifier: GPL-3.0-or-later
// Philox4x32-10 as cuRAND's curand4 counts it, and cuRAND's uniform numbers.
// Source: curand_init and curand_uniform4 of the CUDA toolkit's curand_kernel.h, as PyTorch uses them.
#pragma once

#include <cstdint>

#include "engine/random/philox.h"

namespace dropscope {

/// The `block`-th four words of the sequence `thread` under `seed`: curand_init(seed, thread, 4 * block), curand4.
DROPSCOPE_HOST_DEVICE constexpr PhiloxBlock curandBlock(std::uint64_t seed, std::uint64_t thread, std::uint64_t block) {
    return philox4x32({{static_cast<std::uint32_t>(block), static_cast<std::uint32_t>(block >> 32),
                        static_cast<std::uint32_t>(thread), static_cast<std::uint32_t>(thread >> 32)}},
                      {static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)});
}

/// (0, 1] in float32: the word as a float times 2^-32, plus 2^-33; smallest 2^-33, largest 1. Never falls as the word
/// rises.
DROPSCOPE_HOST_DEVICE constexpr float curandUniform(std::uint32_t word) {
    return static_cast<float>(word) * 0x1p-32F + 0x1p-33F;
}

/// How many words, counted from 0, have a curandUniform below `bound`: word w does iff w < curandWordsBelow(bound).
/// So a decision on floats becomes one on integers. In [0, 2^32].
[[nodiscard]] constexpr std::uint64_t curandWordsBelow(double bound) {
    std::uint64_t low = 0;
    std::uint64_t high = std::uint64_t{1} << 32;
    while (low < high) {
        const std::uint64_t middle = low + (high - low) / 2;
        if (static_cast<double>(curandUniform(static_cast<std::uint32_t>(middle))) < bound) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

}  // namespace dropscope
