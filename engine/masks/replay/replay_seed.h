// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/core/error.h"
#include "engine/masks/replay/replay_sources.h"

namespace dropscope {

/// A whole number that may be negative, as Python's are, within 64 bits either way.
struct SeedNumber {
    std::uint64_t bits = 0;  ///< a negative one modulo 2^64
    bool negative = false;

    friend bool operator==(const SeedNumber&, const SeedNumber&) = default;
};

/// A seed as a person types it. TensorFlow takes a pair; a single number A stands for A, 0 there.
struct ReplaySeed {
    SeedNumber first;
    SeedNumber second;
    bool isPair = false;

    ReplaySeed() = default;
    explicit ReplaySeed(std::uint64_t seed) : first{seed, false} {}

    /// Reads "42", "-1" or "1,0"; blanks are allowed. Fails on anything else, and on numbers below -2^63 or from 2^64 on.
    static Result<ReplaySeed> parse(std::string_view text);

    /// What `parse` reads.
    [[nodiscard]] std::string text() const;

    friend bool operator==(const ReplaySeed&, const ReplaySeed&) = default;
};

/// Refuses a seed that the framework refuses, and a pair for any but TensorFlow. `idiom`: a name of findIdiom, or "".
[[nodiscard]] Status checkSeed(ReplaySource source, std::string_view idiom, const ReplaySeed& seed);

}  // namespace dropscope
