// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <vector>

#include "ui/charts/ticks.h"

namespace dropscope {

/// How many units one seed keeps as its forward passes add up.
struct RunningShare {
    std::uint64_t unitsPerDraw = 0;
    double expected = 0.5;       ///< 1 - p, in [0, 1]
    bool binomial = true;        ///< units are dropped independently: there is a band
    std::vector<double> shares;  ///< [k - 1]: kept share of all units of the first k passes, in [0, 1]

    [[nodiscard]] bool isEmpty() const { return unitsPerDraw == 0 || shares.empty(); }
};

/// What a seed's kept share may be after so many passes: keptShareBand, or no more than the expected share itself where
/// there is no band.
[[nodiscard]] Range bandOf(const RunningShare& running, std::uint64_t passes);

/// The same for the passes 1 .. `passes`: [k - 1] after k of them. Remembers the last one asked for. Any thread.
[[nodiscard]] std::vector<Range> bandsOf(const RunningShare& running, std::uint64_t passes);

/// The kept shares after `passes` (>= 1) passes that 95 % of seeds stay in, both ends included: binomialInterval95, as the
/// panel of one draw has it, up to kExactTrials; beyond, q ± 1.96 sqrt(q (1 - q) / (units passes)), the normal approximation,
/// clipped to [0, 1], which is then off by less than one unit. `units` >= 1, `q` in [0, 1].
[[nodiscard]] Range keptShareBand(double q, std::uint64_t units, std::uint64_t passes);

/// units × passes × min(q, 1 - q): so many units of the rarer kind are expected.
inline constexpr double kExactTrials = 2000.0;

/// One row a pass: pass,kept_share,band_low,band_high,expected. Shortest numbers that read back the same, lines end in
/// a line feed.
[[nodiscard]] QString csvOf(const RunningShare& running);

/// What the chart shows, in a sentence or two. Not empty data only.
[[nodiscard]] QString findingOf(const RunningShare& running);

}  // namespace dropscope
