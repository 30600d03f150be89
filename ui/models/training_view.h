// SPDX-License-Identifier: GPL-3.0-or-later
// How the Training page is looked at: what a person sets there that changes no run.
#pragma once

#include <string>

#include "engine/session/property.h"

namespace dropscope {

struct TrainingView {
    bool sweep = false;         ///< the sweep in place of the runs
    std::string grid;           ///< of the sweep, as `SweepPanel::setGrid` takes it; empty: the usual one
    double epochsASecond = 60;  ///< of the runs; 0: as fast as it goes

    friend bool operator==(const TrainingView&, const TrainingView&) = default;
};

[[nodiscard]] inline const Properties<TrainingView>& trainingViewProperties() {
    static const Properties<TrainingView> kProperties = {
        property("sweep", &TrainingView::sweep),
        property("grid", &TrainingView::grid),
        property("epochs-a-second", &TrainingView::epochsASecond),
    };
    return kProperties;
}

}  // namespace dropscope
