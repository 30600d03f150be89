// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "engine/learn/presets.h"
#include "ui/models/training_setup.h"

namespace dropscope {

/// A setup worth seeing, and what to watch for.
struct TrainingPreset {
    QString name;  ///< in the language of the window, as is `watch`
    QString watch;
    TrainingSetup setup;
    std::vector<Claim> claims;  ///< what `watch` says, as numbers
};

/// In the order of the menu; the page opens with the first.
[[nodiscard]] std::vector<TrainingPreset> trainingPresets();

/// Which preset this setup is; -1: none.
[[nodiscard]] int presetOf(const TrainingSetup& setup);

}  // namespace dropscope
