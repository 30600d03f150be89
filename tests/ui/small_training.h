// SPDX-License-Identifier: GPL-3.0-or-later
// A training that takes milliseconds.
#pragma once

#include "ui/models/training_setup.h"

namespace dropscope {

/// Without and with dropout, 16 training samples in batches of 4: 4 steps an epoch.
[[nodiscard]] inline TrainingSetup smallTraining(std::uint32_t seeds, std::uint32_t epochs) {
    TrainingSetup setup;
    setup.seeds = seeds;
    for (Experiment& side : setup.sides) {
        side.data.samples = 32;
        side.run.hidden = {4};
        side.run.hiddenDropout = {{LayerKind::dropout, {.p = 0.5}}};
        side.run.batch = 4;
        side.run.epochs = epochs;
    }
    setup.sides[kWithout].run.hiddenDropout = {{LayerKind::dropout, {.p = 0.0}}};
    return setup;
}

}  // namespace dropscope
