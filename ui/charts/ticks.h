// SPDX-License-Identifier: GPL-3.0-or-later
// Where an axis has its ticks and what they say. Never follows the locale: the decimal sign is a point, as in the grids.
#pragma once

#include <QString>
#include <cstdint>
#include <vector>

namespace dropscope {

struct Tick {
    double at;
    QString text;
};

struct Range {
    double low;
    double high;

    [[nodiscard]] double span() const { return high - low; }
};

/// A range that starts and ends on a multiple of `step`.
struct SteppedRange {
    Range range;
    double step;
};

/// `shares` widened to multiples of a percentage that people count in (1, 2, 5, 10, 20, 25, 50 %, or 1, 2, 5 times a
/// smaller power of ten), the smallest one that takes at most `mostSteps` (>= 2). shares.low < shares.high, both finite.
[[nodiscard]] SteppedRange percentRange(Range shares, int mostSteps);

/// A tick at each step: 0.25 is "25 %".
[[nodiscard]] std::vector<Tick> percentTicks(const SteppedRange& shares);

/// Ticks at the multiples of a round step inside `range`, at most `mostTicks` (>= 2) of them, as plain numbers.
/// range.low < range.high, both finite.
[[nodiscard]] std::vector<Tick> valueTicks(Range range, int mostTicks);

/// Ticks of a logarithmic axis, at powers of ten and, where few of those are in sight, at 2 and 5 times them. `exponents`:
/// the range of log10(value), which is also what `at` counts in. At most `mostTicks` (>= 2) of them.
[[nodiscard]] std::vector<Tick> logTicks(Range exponents, int mostTicks);

/// Ticks of a count from 1 to `last` (>= 1): 1, and the multiples of a whole 1, 2 or 5 step, at most `mostTicks` of those.
[[nodiscard]] std::vector<Tick> countTicks(std::uint64_t last, int mostTicks);

/// Digits after the point that tell neighbouring multiples of `step` (> 0) apart: 0.25 needs 2. At most 12.
[[nodiscard]] int decimalsFor(double step);

/// A share as "49.8 %", with a true minus sign if it is below zero.
[[nodiscard]] QString percentText(double share, int decimals);

/// A tenth-power step that gives values within `span` (> 0) three or four digits.
[[nodiscard]] double fineStep(double span);

/// A value exact to `step`, with a true minus sign: plain digits, or as 1.45×10⁻⁶ where those would be long.
[[nodiscard]] QString valueText(double value, double step);

/// A value to three figures without zeros at the end, for one that stands alone: "0.25", "7.5×10⁸".
[[nodiscard]] QString shortText(double value);

}  // namespace dropscope
