// SPDX-License-Identifier: GPL-3.0-or-later
// Whose is the mask that was pasted? No widget, any thread.
#pragma once

#include <QString>
#include <string>

#include "engine/masks/replay/mask_match.h"
#include "engine/masks/replay/pasted_mask.h"
#include "ui/models/replay_board.h"

namespace dropscope {

/// Seeds that are tried in one search: a minute's work at most.
inline constexpr std::uint64_t kMostSeedsTried = 10'000'000;

struct PasteAnswer {
    PastedMask mask;
    Shape shape;  ///< the page's, where the paste has no rows of its own and as many elements; else the paste's
    MatchResult match;
};

/// Reads `text` and compares it with every source, in every call, for `seedCount` seeds (at least 1) from the page's on.
/// Fails on text that is no mask, with the line and the character; on too many elements; and when stopped.
[[nodiscard]] Result<PasteAnswer> matchPaste(const std::string& text, const ReplayAsk& ask, std::uint64_t seedCount,
                                             const Task& task = {});

/// `ask` with the pasted mask to compare with, its shape, and each source in the call that gives it with the page's seed,
/// if one does.
[[nodiscard]] ReplayAsk askOfPaste(ReplayAsk ask, const PasteAnswer& answer);

/// `ask` set to one match: its seed, call and GPU.
[[nodiscard]] ReplayAsk askOfMatch(ReplayAsk ask, const MaskMatch& match);

/// What was found, in a few sentences.
[[nodiscard]] QString pasteText(const PasteAnswer& answer, const ReplayAsk& ask, std::uint64_t seedCount);

}  // namespace dropscope
