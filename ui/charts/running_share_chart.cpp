// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/running_share_chart.h"

namespace dropscope {

RunningShareChart::RunningShareChart(QWidget* parent)
    : RunningChart("pass,kept_share,band_low,band_high,expected\n", parent) {
    setObjectName("runningShareChart");
    setAccessibleName(tr("Kept share over draws"));
}

void RunningShareChart::setData(const RunningShare& running) {
    if (running.isEmpty()) {
        clear(tr("No units to draw."));
    } else {
        setLine(lineOf(running));
    }
}

RunningMeanChart::RunningMeanChart(QWidget* parent) : RunningChart("pass,mean,band_low,band_high,expected\n", parent) {
    setObjectName("runningMeanChart");
    setAccessibleName(tr("Mean of an output over draws"));
}

void RunningMeanChart::setData(const RunningValue& running) { setLine(lineOf(running)); }

}  // namespace dropscope
