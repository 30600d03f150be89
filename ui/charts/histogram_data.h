// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <limits>
#include <optional>
#include <vector>

#include "ui/charts/ticks.h"

namespace dropscope {

/// How the values of x and of y = dropout(x) spread, in equal bins over [low, high].
struct HistogramData {
    double low = 0.0;
    double high = 0.0;
    std::vector<double> x;  ///< share of x's values in each bin
    std::vector<double> y;  ///< share of y's values in each bin, the dropped ones left out; as many bins as x
    double meanX = 0.0;
    double meanY = 0.0;         ///< of all of y, the dropped ones too
    double theoryMean = 0.0;    ///< E[y]; NaN where there is none
    double theorySd = 0.0;      ///< standard deviation of y's values that theory expects; NaN where there is none
    double droppedShare = 0.0;  ///< share of y's values that were dropped. Not in `y`: their spike would dwarf the bars
    double droppedTo = std::numeric_limits<
        double>::quiet_NaN();  ///< the value that those have; NaN where none was dropped, or they have none

    [[nodiscard]] bool isEmpty() const { return x.empty() || x.size() != y.size() || !(low < high); }
    [[nodiscard]] double binWidth() const { return (high - low) / static_cast<double>(x.size()); }
    /// The lower edge of a bin; of the one past the last, `high`.
    [[nodiscard]] double edge(std::size_t bin) const {
        return bin == x.size() ? high : low + static_cast<double>(bin) * binWidth();
    }
    /// The bin that the dropped values fall into, if there are any inside [low, high].
    [[nodiscard]] std::optional<std::size_t> droppedBin() const;
    /// Smallest step worth a digit where values of this histogram are named.
    [[nodiscard]] double fineness() const { return fineStep(high - low); }
};

/// The same with at most `mostBins` (>= 1) bins, neighbours added up. Bins stay equal, so the last may reach past the old
/// `high`. Not empty data only.
[[nodiscard]] HistogramData merged(const HistogramData& data, std::size_t mostBins);

/// "0", "-0.7792": what dropped values become, as the cells have it.
[[nodiscard]] QString droppedToText(const HistogramData& data);

/// One row a bin: bin_low,bin_high,x_share,y_kept_share,y_dropped_share. Shortest numbers that read back the same, lines end in a line feed.
[[nodiscard]] QString csvOf(const HistogramData& data);

/// What the chart shows, in a sentence or two. Not empty data only.
[[nodiscard]] QString findingOf(const HistogramData& data);

}  // namespace dropscope
