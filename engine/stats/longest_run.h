// SPDX-License-Identifier: GPL-3.0-or-later
// The longest run of drops, and how likely one as long is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace dropscope {

/// The longest run of drops in a row of units, put together from pieces that lie side by side. A value.
struct RunTally {
    std::uint64_t count = 0;    ///< units seen
    std::uint64_t dropped = 0;  ///< of them
    std::uint64_t longest = 0;  ///< drops in a row
    std::uint64_t head = 0;     ///< drops at the beginning
    std::uint64_t tail = 0;     ///< drops at the end

    /// Of one piece, a mask of `count` units as kernels/mask_bits.h has it. `known`: a run as long was seen elsewhere in the
    /// row, so that shorter ones need no counting; `longest` is no less.
    [[nodiscard]] static RunTally of(std::span<const std::uint64_t> kept, std::size_t count, std::uint64_t known = 0);

    /// This piece, then `next`.
    [[nodiscard]] RunTally followedBy(const RunTally& next) const;
};

/// The chance that n independent units, each dropped with probability p in [0, 1], have a run of at least k drops.
/// By a(n) = a(n-1) + (1 - a(n-k-1)) (1-p) p^k with a(k) = p^k (Feller, An Introduction to Probability Theory, volume 1,
/// XIII.7); beyond 2^16 units by his (7.11), whose error vanishes as n grows. Relative error below 1e-9 where the chance is
/// above 1e-12 (test_longest_run).
[[nodiscard]] double chanceOfRun(std::uint64_t n, std::uint64_t k, double p);

}  // namespace dropscope
