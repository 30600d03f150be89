// SPDX-License-Identifier: GPL-3.0-or-later
// The Replay page's words and its CSV, without a widget.
#pragma once

#include <QString>

#include "engine/masks/replay/mask_match.h"
#include "ui/models/replay_board.h"

namespace dropscope {

/// "PyTorch on a processor".
[[nodiscard]] QString frameworkText(ReplaySource source);

/// How far it was checked, for somebody who reads no marks: "compared with the real software". A mark in front, so that
/// it is not read by colour alone.
[[nodiscard]] QString evidenceText(Evidence evidence);

/// "[1, 2]" of a flat index.
[[nodiscard]] QString placeText(const Shape& shape, std::uint64_t flat);

/// "kept 8 of 15 (53.3 %)".
[[nodiscard]] QString keptText(const ReplayAnswer& answer);

/// "7 of 15 differ, first [0, 2]", "the same mask", or that it is what the others are compared with.
[[nodiscard]] QString differenceText(const ReplayAnswer& answer, const ReplayBoard& board);

/// One sentence why, for an answer that differs from the reference; "" for others.
[[nodiscard]] QString whyText(const ReplayAnswer& answer, const ReplayBoard& board);

/// What was found, in one or two sentences: who agrees, and where two with one generator part. `chosen`: the answer that the
/// person looks at, which then is one of the two; -1 for none.
[[nodiscard]] QString replayFinding(const ReplayBoard& board, int chosen = -1);

/// A chance for people: "1 in 3 600 000 000", "25 %".
[[nodiscard]] QString chanceWords(double chance);

/// One match: "PyTorch on a processor: torch.rand(shape) < 1 - p, seed 7, on a P100".
[[nodiscard]] QString matchText(const MaskMatch& match);

/// The mask as CSV: 1 and 0, a line for each row of the last axis.
[[nodiscard]] QString maskCsv(const DrawnMask& mask, const Shape& shape);

/// What is not known and not covered, by source, as rich text.
[[nodiscard]] QString replayLimitsText();

}  // namespace dropscope
