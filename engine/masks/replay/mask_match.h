// SPDX-License-Identifier: GPL-3.0-or-later
// Whose mask is this?
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/core/task.h"
#include "engine/masks/replay/replay_comparison.h"

namespace dropscope {

/// What to try: every source in every idiom, with the question's recipe, grid and key path, for each seed. Without a grid
/// torch-cuda is tried on every known GPU where it matters, and with both kernels.
struct MatchQuestion {
    ReplayQuestion replay = {};   ///< its seed is the first one
    std::uint64_t seedCount = 1;  ///< seeds replay.seed, replay.seed + 1, ...; at least 1
};

struct MaskMatch {
    ReplayConfig config;
    std::string gpu = {};  ///< the first known GPU that gives it, where it depends on one
};

struct MatchResult {
    std::vector<MaskMatch> matches;  ///< by seed, then in the order of replaySources(); at most kMostMatches
    std::uint64_t tried = 0;         ///< different masks that were compared

    /// The chance that at least one of `tried` masks drawn at random with this p would match, at most 1: p to the power of
    /// the dropped times 1 - p to that of the kept, times tried. Near 1 a match says nothing.
    double chanceByAccident = 1.0;
};

inline constexpr std::size_t kMostMatches = 1000;

/// `kept`: one byte a unit of request.shape, 1 kept and 0 dropped. Sources that refuse the request are passed over. Uses all
/// threads; about 5 us a seed and source for a small mask. Fails on a count that does not fit the shape, on p outside
/// [0, 1], when seeds run past 2^64, and when stopped.
[[nodiscard]] Result<MatchResult> matchMask(std::span<const std::uint8_t> kept, const MaskRequest& request,
                                            const MatchQuestion& question, const Task& task = {});

/// "1 in 1.8e16", "25 %", "certain": for a chance in [0, 1].
[[nodiscard]] std::string chanceText(double chance);

}  // namespace dropscope
