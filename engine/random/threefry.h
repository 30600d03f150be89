// SPDX-License-Identifier: GPL-3.0-or-later
// Threefry2x32-20, JAX's generator: two words of counter and two of key in, two random words out.
// Source: Salmon, Moraes, Dror, Shaw, "Parallel Random Numbers: As Easy as 1, 2, 3", SC 2011, section 4.2.
#pragma once

#include <cstdint>

namespace dropscope {

/// A counter, a key or a block of output.
struct ThreefryPair {
    std::uint32_t first = 0;
    std::uint32_t second = 0;

    friend bool operator==(const ThreefryPair&, const ThreefryPair&) = default;
};

[[nodiscard]] constexpr ThreefryPair threefry2x32(ThreefryPair key, ThreefryPair counter) {
    constexpr int kRotations[2][4] = {{13, 15, 26, 6}, {17, 29, 16, 24}};
    const std::uint32_t keys[3] = {key.first, key.second, key.first ^ key.second ^ 0x1BD11BDAU};
    std::uint32_t a = counter.first + keys[0];
    std::uint32_t b = counter.second + keys[1];
    for (std::uint32_t group = 0; group < 5; ++group) {
        for (const int rotation : kRotations[group % 2]) {
            a += b;
            b = (b << rotation | b >> (32 - rotation)) ^ a;
        }
        a += keys[(group + 1) % 3];
        b += keys[(group + 2) % 3] + group + 1;
    }
    return {a, b};
}

}  // namespace dropscope
