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

/// A mask that is almost the one asked about: a slip of the pen, a cell that was changed.
struct NearMask {
    MaskMatch match;
    MaskDifference difference;
    double chanceByAccident =
        1.0;  ///< that at least one of the masks tried would come so near, at most kNearByAccident
};

inline constexpr double kNearByAccident = 1e-3;

struct MatchResult {
    std::vector<MaskMatch> matches;  ///< by seed, then in the order of replaySources(); at most kMostMatches
    std::uint64_t tried = 0;         ///< different masks that were compared

    /// The chance that at least one of `tried` masks drawn at random with this p would match, at most 1: p to the power of
    /// the dropped times 1 - p to that of the kept, times tried. Near 1 a match says nothing.
    double chanceByAccident = 1.0;

    /// Where nothing matches: the nearest mask of the first seed, if chance would hardly come so near.
    std::optional<NearMask> nearest = {};
};

inline constexpr std::size_t kMostMatches = 1000;

/// `kept`: one byte a unit of request.shape, 1 kept and 0 dropped. Sources that refuse the request are passed over. Uses all
/// threads; about 5 us a seed and source for a small mask. Fails on a count that does not fit the shape, on p outside
/// [0, 1], when seeds run past 2^64, and when stopped.
[[nodiscard]] Result<MatchResult> matchMask(std::span<const std::uint8_t> kept, const MaskRequest& request,
                                            const MatchQuestion& question, const Task& task = {});

/// The chance that a mask drawn at random with this p differs from one with so many kept and dropped units in at most
/// `differing`. 1 where that is more than 4096, which says nothing.
[[nodiscard]] double chanceOfNear(std::uint64_t keptCount, std::uint64_t droppedCount, double p,
                                  std::uint64_t differing);

/// "1 in 1.8e16", "25 %", "certain": for a chance in [0, 1].
[[nodiscard]] std::string chanceText(double chance);

}  // namespace dropscope
