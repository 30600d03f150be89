// SPDX-License-Identifier: GPL-3.0-or-later
// What the Replay page shows, worked out from what it was asked. No widget, any thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/task.h"
#include "engine/masks/replay/replay_comparison.h"
#include "ui/models/drawn_mask.h"

namespace dropscope {

inline constexpr std::size_t kReplaySourceCount = 8;

/// The page draws whole masks: larger ones are for the command line.
inline constexpr std::uint64_t kMostReplayElements = 1ULL << 22;

/// Everything that a person can set on the page. A value type.
struct ReplayAsk {
    ReplayQuestion question = {.seed = ReplaySeed(42)};
    MaskRequest request = {.shape = Shape({3, 5})};
    std::vector<ReplaySource> shown = {};                ///< in the order of replaySources()
    std::array<std::string, kReplaySourceCount> idioms;  ///< by source; "" is the usual call
    ReplaySource reference = ReplaySource::torchCpu;     ///< with which the others are compared
    DrawnMask pasted = nullptr;                          ///< then all are compared with it instead

    [[nodiscard]] std::string& idiomOf(ReplaySource source) { return idioms[static_cast<std::size_t>(source)]; }
};

/// Why the page cannot show masks of this shape, if it cannot.
[[nodiscard]] Status checkReplayShape(const Shape& shape);

/// How far this very mask was checked: the call's mark, or less where only the sources are known (two-wide kernels of
/// CUDA, Flax NNX).
[[nodiscard]] Evidence evidenceOf(const ReplayConfig& config, const Shape& shape);

/// One source's answer, drawn.
struct ReplayAnswer {
    ReplayConfig config = {};
    DrawnMask kept = nullptr;           ///< null where the source refused
    std::optional<Error> refusal = {};  ///< and why
    Text note = {};                     ///< one sentence about this answer; "" for none
    Evidence evidence = Evidence::own;
    std::string code = {};  ///< what prints it in its own framework
    std::uint64_t keptCount = 0;
    MaskDifference difference = {};  ///< from the reference or the pasted mask; total 0: not compared

    [[nodiscard]] const ReplaySourceInfo& info() const { return infoOf(config.source); }
    [[nodiscard]] bool isCompared() const { return difference.total > 0; }
    [[nodiscard]] bool isSame() const { return isCompared() && difference.count == 0; }
};

struct ReplayBoard {
    ReplayAsk ask;
    std::vector<ReplayAnswer> answers;  ///< one for each of ask.shown

    /// The answer of ask.reference, or null where it is not shown.
    [[nodiscard]] const ReplayAnswer* reference() const;
    /// What the others are compared with: the pasted mask, the reference's, or null.
    [[nodiscard]] DrawnMask other() const;
};

/// The mask of each shown source, its difference from the reference and its code. Takes some 20 ms a million elements and
/// source, and what the recipe takes; uses all threads. The shape is one that checkReplayShape lets pass. Fails only when
/// stopped.
[[nodiscard]] Result<ReplayBoard> makeReplayBoard(const ReplayAsk& ask, const Task& task = {});

/// Rows and columns in which the page lays out a mask: the last axis along a row; a long vector is folded.
struct MaskTable {
    int rows = 0;
    int columns = 0;
};
[[nodiscard]] MaskTable maskTableOf(const Shape& shape);

}  // namespace dropscope
