// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/running_chart.h"

namespace dropscope {

/// "Kept share over draws": the share of units that one seed kept so far.
class RunningShareChart : public RunningChart {
    Q_OBJECT

public:
    explicit RunningShareChart(QWidget* parent = nullptr);

    /// Empty data shows a sentence that says so. Cheap enough for every frame of a dragged slider.
    void setData(const RunningShare& running);
};

/// "Mean over draws": the mean of one output so far, which settles on x.
class RunningMeanChart : public RunningChart {
    Q_OBJECT

public:
    explicit RunningMeanChart(QWidget* parent = nullptr);

    void setData(const RunningValue& running);
};

}  // namespace dropscope
