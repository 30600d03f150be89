// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_data.h"

#include <algorithm>
#include <cmath>

#include "engine/core/number_text.h"
#include "ui/charts/ticks.h"
#include "ui/models/words.h"

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

QString spokenLines(const LineData& data) {
    const auto words = [&data](double value) {
        return data.shares ? percentText(value, 1) : QString::number(value, 'g', 4);
    };
    const auto place = [&data](std::size_t i) {
        const bool named = static_cast<qsizetype>(i) < data.xLabels.size();
        return named ? data.xLabels[static_cast<qsizetype>(i)]
                     : tr("%1 %2").arg(data.xName, QString::number(data.x[i], 'g', 6)).trimmed();
    };
    QStringList sentences;
    for (const LineSeries& series : data.series) {
        std::vector<std::size_t> numbers;
        for (std::size_t i = 0; i < std::min(data.x.size(), series.values.size()); ++i) {
            if (std::isfinite(series.values[i])) {
                numbers.push_back(i);
            }
        }
        if (numbers.empty()) {
            sentences << tr("%1: no values yet.").arg(series.name);
            continue;
        }
        const auto valueAt = [&series](std::size_t i) { return series.values[i]; };
        const std::size_t lowest = *std::ranges::min_element(numbers, {}, valueAt);
        sentences << tr("%1: begins at %2, is lowest at %3 (%4), ends at %5 (%6).")
                         .arg(series.name, words(valueAt(numbers.front())), words(valueAt(lowest)), place(lowest),
                              words(valueAt(numbers.back())), place(numbers.back()));
    }
    return sentences.join(' ');
}

}  // namespace dropscope
