// SPDX-License-Identifier: GPL-3.0-or-later
// What a line chart draws, in plain values.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "ui/style/series_color.h"

namespace dropscope {

/// One line and the band around it, if there is one: a value for each x, NaN where there is none.
struct LineSeries {
    QString id;    ///< "without-validation"
    QString name;  ///< "without, validation"
    SeriesColor color = SeriesColor::without;
    Qt::PenStyle style = Qt::SolidLine;
    std::vector<double> values;
    std::vector<double> low = {};
    std::vector<double> high = {};
    bool points = false;  ///< a dot at each x
};

/// Something happened at this x.
struct ChartMark {
    double x;
    QString text;
};

struct LineData {
    std::vector<double> x;  ///< rising
    std::vector<LineSeries> series;
    std::vector<ChartMark> marks = {};
    QStringList xTitles = {};  ///< the longest first
    QString xName = {};        ///< in the read-out: "epoch" before the number
    double xEnd = 0.0;         ///< the axis reaches at least to here
    QStringList xLabels = {};  ///< what stands below x = 0, 1, ...; none: numbers
    bool shares = false;       ///< y is a share, shown in percent
};

/// The exponential moving average with the weight `smoothing` in [0, 1) on the past, without the pull of its start
/// (divided by 1 - smoothing^n), as TensorBoard smooths. NaN stays NaN and does not count.
[[nodiscard]] std::vector<double> smoothed(const std::vector<double>& values, double smoothing);

/// One row for each x and series: x,series,value,low,high; low and high are empty where there is no band.
[[nodiscard]] QString csvOf(const LineData& data, const QString& xColumn);

/// The lines for who cannot see them, a sentence each: where one begins and ends, and its lowest value. Lines without a
/// number say so.
[[nodiscard]] QString spokenLines(const LineData& data);

}  // namespace dropscope
