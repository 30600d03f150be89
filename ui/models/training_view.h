// SPDX-License-Identifier: GPL-3.0-or-later
// How the Training page is looked at: what a person sets there that changes no run.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/session/property.h"
#include "ui/models/chart_zoom.h"
#include "ui/models/sweep_table.h"

namespace dropscope {

/// The curves of the runs, behind their tabs.
enum class TrainingCurves { loss, gap, accuracy };

struct TrainingChartView {
    TrainingCurves curves = TrainingCurves::loss;
    double smoothing = 0.0;  ///< 0 to kMostSmoothing; the slider has hundredths
    bool logX = false;
    bool logY = false;
    std::vector<std::string> hidden = {};  ///< ids of lines, in the order of the alphabet
    std::optional<ChartZoom> zoom = {};    ///< nothing: all is seen

    static constexpr double kMostSmoothing = 0.99;

    friend bool operator==(const TrainingChartView&, const TrainingChartView&) = default;
};

struct TrainingView {
    bool sweep = false;         ///< the sweep in place of the runs
    std::string grid = {};      ///< of the sweep, as `SweepPanel::setGrid` takes it; empty: the usual one
    double epochsASecond = 60;  ///< of the runs; 0: as fast as it goes
    TrainingChartView chart = {};
    std::optional<std::uint64_t> step = {};  ///< whose mask the network shows; nothing: the newest
    SweepValue sweepValue = SweepValue::validationLoss;
    std::optional<ChartZoom> sweepZoom = {};  ///< of its curve

    friend bool operator==(const TrainingView&, const TrainingView&) = default;
};

/// For session files. Any thread.
[[nodiscard]] const Properties<TrainingView>& trainingViewProperties();

}  // namespace dropscope
