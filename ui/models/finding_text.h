// SPDX-License-Identifier: GPL-3.0-or-later
// What the Training page found, in sentences: computed from its log, never written by hand.
#pragma once

#include <QString>

#include "engine/learn/presets.h"
#include "ui/models/training_log.h"

namespace dropscope {

/// What a setup asks: its preset's claims; of other setups that the first side's validation loss is above the second's, with
/// four sides by more than the third's is above the fourth's, with three that the last's is above both.
[[nodiscard]] std::vector<Claim> claimsOf(const TrainingSetup& setup);

/// The sentence of the page. While the runs go on it begins with how far they are. With two sides it agrees with
/// `log.difference()`; with more there is a sentence for each claim about the validation loss.
[[nodiscard]] QString findingOf(const TrainingLog& log);

}  // namespace dropscope
