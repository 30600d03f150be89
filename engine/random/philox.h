// SPDX-License-Identifier: GPL-3.0-or-later
// Philox4x32-10, a counter-based generator: block number in, four random words out, no state in between.
// Source: Salmon, Moraes, Dror, Shaw, "Parallel Random Numbers: As Easy as 1, 2, 3", SC 2011, section 4.3; the constants
// are those of Random123 1.14's philox.h, whose known answers tests/engine/random checks.
// The same lines compile for the host and, under nvcc, for the device.
#pragma once

#include <cstdint>

#ifdef __CUDACC__
#define DROPSCOPE_HOST_DEVICE __host__ __device__
#else
#define DROPSCOPE_HOST_DEVICE
#endif

namespace dropscope {

/// Four 32-bit words: a counter, or a block of output.
struct PhiloxBlock {
    std::uint32_t word[4];
};

struct PhiloxKey {
    std::uint32_t low;
    std::uint32_t high;
};

inline constexpr std::uint32_t kPhiloxMultiplierA = 0xD2511F53;
inline constexpr std::uint32_t kPhiloxMultiplierB = 0xCD9E8D57;
inline constexpr std::uint32_t kPhiloxWeylLow = 0x9E3779B9;   // the golden ratio
inline constexpr std::uint32_t kPhiloxWeylHigh = 0xBB67AE85;  // sqrt(3) - 1
inline constexpr int kPhiloxRounds = 10;

/// The block that belongs to `counter` under `key`. Every word is uniform over all 2^32 values.
DROPSCOPE_HOST_DEVICE constexpr PhiloxBlock philox4x32(PhiloxBlock counter, PhiloxKey key) {
    for (int round = 0; round < kPhiloxRounds; ++round) {
        const std::uint64_t a = std::uint64_t{kPhiloxMultiplierA} * counter.word[0];
        const std::uint64_t b = std::uint64_t{kPhiloxMultiplierB} * counter.word[2];
        counter = PhiloxBlock{
            {static_cast<std::uint32_t>(b >> 32) ^ counter.word[1] ^ key.low, static_cast<std::uint32_t>(b),
             static_cast<std::uint32_t>(a >> 32) ^ counter.word[3] ^ key.high, static_cast<std::uint32_t>(a)}};
        key.low += kPhiloxWeylLow;
        key.high += kPhiloxWeylHigh;
    }
    return counter;
}

}  // namespace dropscope
