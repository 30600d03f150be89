// SPDX-License-Identifier: GPL-3.0-or-later
// A number that settles as forward passes add up, in plain values and with its words.
#pragma once

#include <QString>
#include <QStringList>
#include <limits>
#include <vector>

#include "ui/charts/running_share.h"
#include "ui/charts/ticks.h"

namespace dropscope {

/// With fewer passes the axis still runs to here, so that the first point does not stand alone in a plot without width.
inline constexpr std::size_t kShortestAxis = 10;

struct RunningLine {
    std::vector<double> values;  ///< [k - 1]: after k passes
    double expected = 0.0;
    double deviation = 0.0;  ///< standard deviation of one pass
    bool hasBand = true;
    std::vector<Range> bands = {};  ///< [k - 1]: after k passes, where more is known than `deviation`; may be empty
    Range bounds = {-std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
    bool share = false;     ///< shown in percent
    QString expectedName;   ///< "expected 50 %", "x = -0.5612"
    QStringList bandNames;  ///< "95 % of seeds stay inside"; the longest first
    QString readOut;        ///< "%1 kept"
    QString finding;        ///< what is to be seen, in a sentence
    QString csv;

    /// What 95 % of seeds stay in after so many passes (>= 1): as `bands` has it, else within the bounds
    /// expected ± 1.96 deviation / sqrt(passes), the normal approximation, which is rough for few passes.
    [[nodiscard]] Range band(std::size_t passes) const;
    /// What holds the bands after so many passes and more: an exact band is not widest at its beginning.
    [[nodiscard]] Range bandFrom(std::size_t passes) const;
};

/// What the chart shows for who cannot see it: the finding, then where the line begins, its lowest and highest value.
[[nodiscard]] QString spokenText(const RunningLine& line);

[[nodiscard]] RunningLine lineOf(const RunningShare& running);

/// The mean of one output over passes.
struct RunningValue {
    QString place;  ///< "y[1, 2]"
    double x = 0.0;
    double expected = 0.0;  ///< E[y]
    double deviation = 0.0;
    std::vector<double> means;
};

[[nodiscard]] RunningLine lineOf(const RunningValue& running);

}  // namespace dropscope
