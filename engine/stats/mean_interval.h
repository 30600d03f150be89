// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <span>

namespace dropscope {

/// P(-t < T < t) for Student's T with `degrees` >= 1 degrees of freedom, t >= 0, by the finite sums of Abramowitz and
/// Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4.
[[nodiscard]] double studentCentral(double t, std::uint32_t degrees);

/// The t with studentCentral(t, degrees) = 0.95: 12.706 for 1 degree, 2.262 for 9, 1.96 in the limit.
[[nodiscard]] double student95(std::uint32_t degrees);

/// A mean and the 95 % confidence interval of the mean that stands behind it, by Student's t. The numbers are taken for
/// independent and normal. Below two numbers there is no deviation and no interval: NaN.
struct MeanInterval {
    std::size_t count = 0;
    double mean = std::numeric_limits<double>::quiet_NaN();
    double deviation = std::numeric_limits<double>::quiet_NaN();  ///< of the sample: divided by count - 1
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = std::numeric_limits<double>::quiet_NaN();

    /// True when the whole interval is on one side of 0.
    [[nodiscard]] bool excludesZero() const { return low > 0.0 || high < 0.0; }
};

/// Of differences between paired numbers this is the paired interval.
[[nodiscard]] MeanInterval meanInterval95(std::span<const double> values);

}  // namespace dropscope
