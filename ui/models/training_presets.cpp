// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/training_presets.h"

#include <algorithm>

#include "ui/models/words.h"

namespace dropscope {

namespace {

TrainingSetup setupOf(const Preset& preset) {
    TrainingSetup setup;
    setup.sides.clear();
    for (const PresetArm& arm : preset.arms) {
        setup.sides.push_back(arm.experiment);
    }
    // Pictures are a hundred times the work of points.
    setup.seeds = preset.arms[0].experiment.data.source == "fashion-mnist" ? 3 : 10;
    return setup;
}

}  // namespace

std::vector<TrainingPreset> trainingPresets() {
    std::vector<TrainingPreset> all;
    for (const Preset& preset : allPresets()) {
        all.push_back({inWords(preset.name), inWords(preset.sentence), setupOf(preset), preset.claims});
    }
    return all;
}

int presetOf(const TrainingSetup& setup) {
    const std::vector<Preset>& all = allPresets();
    const auto found = std::ranges::find_if(all, [&](const Preset& preset) {
        const TrainingSetup known = setupOf(preset);
        return known.sides == setup.sides && known.seeds == setup.seeds;  // whatever is shown of it
    });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

}  // namespace dropscope
