// SPDX-License-Identifier: GPL-3.0-or-later
// MCG31m1, the multiplicative congruential generator that PyTorch asks oneMKL for: x' = 1132489760 x mod (2^31 - 1).
// Source: Intel oneMKL, Notes on Vector Statistics, "MCG31m1"; L'Ecuyer, Mathematics of Computation 68 (1999).
#pragma once

#include <cstdint>

namespace dropscope {

inline constexpr std::uint64_t kMcg31Modulus = 0x7FFFFFFF;
inline constexpr std::uint64_t kMcg31Multiplier = 1132489760;

/// The first state, in [1, 2^31 - 2]: the seed modulo 2^31 - 1, with 1 in the place of 0.
[[nodiscard]] constexpr std::uint32_t mcg31Start(std::uint32_t seed) {
    const auto state = static_cast<std::uint32_t>(seed % kMcg31Modulus);
    return state == 0 ? 1 : state;
}

[[nodiscard]] constexpr std::uint32_t mcg31Next(std::uint32_t state) {
    return static_cast<std::uint32_t>(kMcg31Multiplier * state % kMcg31Modulus);
}

/// The state `steps` steps later: the multiplier's power modulo 2^31 - 1, by squaring.
[[nodiscard]] constexpr std::uint32_t mcg31Skip(std::uint32_t state, std::uint64_t steps) {
    std::uint64_t result = state;
    for (std::uint64_t power = kMcg31Multiplier; steps > 0; steps >>= 1) {
        if ((steps & 1) != 0) {
            result = result * power % kMcg31Modulus;
        }
        power = power * power % kMcg31Modulus;
    }
    return static_cast<std::uint32_t>(result);
}

/// (0, 1): the state over 2^31 - 1, rounded to float64.
[[nodiscard]] constexpr double mcg31Number(std::uint32_t state) {
    return static_cast<double>(state) / static_cast<double>(kMcg31Modulus);
}

}  // namespace dropscope
