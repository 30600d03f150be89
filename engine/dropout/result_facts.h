// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/dropout/layer.h"
#include "engine/io/csv.h"
#include "engine/masks/replay/replay_source.h"

namespace dropscope {

/// What the "#" lines of a saved mask, output or gradient say, so that the file alone repeats it: kind, p, seed, stream,
/// step, source, version; sigma instead of p for gaussian-noise; the block size of drop-block; mode, zeroing, scaling and shared axes where they are not the usual ones. `version` is the
/// program's. Units set by hand follow as "by-hand: 1=0 7=0" (1 kept, 0 dropped); of more than kMostNamedUnits only the
/// number: the mask file has them.
[[nodiscard]] CsvFacts resultFacts(const LayerConfig& config, const DrawKey& key, Mode mode, const std::string& version,
                                   const HandSet& byHand = {});

/// The same under another framework's mask: seed and source as replayFacts says them (engine/dropout/replayed_mask.h).
[[nodiscard]] CsvFacts resultFacts(const LayerConfig& config, const ReplayConfig& replay, Mode mode,
                                   const std::string& version, const HandSet& byHand = {});

inline constexpr std::size_t kMostNamedUnits = 1000;

}  // namespace dropscope
