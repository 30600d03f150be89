// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_data.h"

#include <cmath>

#include "engine/core/number_text.h"

namespace dropscope {

std::vector<double> smoothed(const std::vector<double>& values, double smoothing) {
    std::vector<double> result;
    result.reserve(values.size());
    double average = 0.0;
    double weight = 0.0;  // 1 - smoothing^n
    for (const double value : values) {
        if (std::isnan(value)) {
            result.push_back(value);
            continue;
        }
        average = smoothing * average + (1.0 - smoothing) * value;
        weight = smoothing * weight + (1.0 - smoothing);
        result.push_back(average / weight);
    }
    return result;
}

QString csvOf(const LineData& data, const QString& xColumn) {
    const auto text = [](const std::vector<double>& values, std::size_t i) {
        return i < values.size() && !std::isnan(values[i]) ? QString::fromStdString(shortestText(values[i]))
                                                           : QString();
    };
    QString csv = xColumn + ",series,value,low,high\n";
    for (const LineSeries& series : data.series) {
        for (std::size_t i = 0; i < std::min(data.x.size(), series.values.size()); ++i) {
            csv += text(data.x, i) + ',' + series.id + ',' + text(series.values, i) + ',' + text(series.low, i) + ',' +
                   text(series.high, i) + '\n';
        }
    }
    return csv;
}

}  // namespace dropscope
