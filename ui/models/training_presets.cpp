// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/training_presets.h"

#include <algorithm>
namespace dropscope {

const std::vector<TrainingPreset>& trainingPresets() {
    static const std::vector<TrainingPreset> kPresets = [] {
        std::vector<TrainingPreset> all;
        for (const Preset& preset : allPresets()) {
            TrainingSetup setup;
            setup.sides.clear();
            for (const PresetArm& arm : preset.arms) {
                setup.sides.push_back(arm.experiment);
            }
            // Pictures are a hundred times the work of points.
            setup.seeds = preset.arms[0].experiment.data.source == "fashion-mnist" ? 3 : 10;
            all.push_back(
                {QString::fromStdString(preset.name), QString::fromStdString(preset.sentence), setup, preset.claims});
        }
        return all;
    }();
    return kPresets;
}

int presetOf(const TrainingSetup& setup) {
    const auto& all = trainingPresets();
    const auto found = std::ranges::find_if(all, [&](const TrainingPreset& preset) {
        return preset.setup.sides == setup.sides && preset.setup.seeds == setup.seeds;  // whatever is shown of it
    });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

}  // namespace dropscope
