// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/stats/mean_interval.h"

#include <cmath>
#include <numbers>

#include "engine/core/assert.h"

namespace dropscope {

double studentCentral(double t, std::uint32_t degrees) {
    DROPSCOPE_ASSERT(degrees >= 1 && t >= 0.0);
    const double angle = std::atan(t / std::sqrt(static_cast<double>(degrees)));
    const double cosine = std::cos(angle);
    const bool odd = degrees % 2 == 1;
    // 1 + (1/2) cos² + (1·3)/(2·4) cos⁴ + ... for even degrees, cos + (2/3) cos³ + (2·4)/(3·5) cos⁵ + ... for odd ones.
    double term = odd ? cosine : 1.0;
    double sum = degrees == 1 ? 0.0 : term;
    for (std::uint32_t k = odd ? 3 : 2; k + 1 < degrees; k += 2) {
        const auto at = static_cast<double>(k);
        term *= (at - 1.0) / at * cosine * cosine;
        sum += term;
    }
    const double product = std::sin(angle) * sum;
    return odd ? 2.0 / std::numbers::pi * (angle + product) : product;
}

double student95(std::uint32_t degrees) {
    double low = 1.9;
    double high = 12.8;
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2.0;
        (studentCentral(middle, degrees) < 0.95 ? low : high) = middle;
    }
    return (low + high) / 2.0;
}

MeanInterval meanInterval95(std::span<const double> values) {
    MeanInterval interval;
    interval.count = values.size();
    if (values.empty()) {
        return interval;
    }
    const auto count = static_cast<double>(values.size());
    double sum = 0.0;
    for (const double value : values) {
        sum += value;
    }
    interval.mean = sum / count;
    if (values.size() < 2) {
        return interval;
    }
    double squares = 0.0;
    for (const double value : values) {
        squares += (value - interval.mean) * (value - interval.mean);
    }
    interval.deviation = std::sqrt(squares / (count - 1.0));
    const double half =
        student95(static_cast<std::uint32_t>(values.size() - 1)) * interval.deviation / std::sqrt(count);
    interval.low = interval.mean - half;
    interval.high = interval.mean + half;
    return interval;
}

}  // namespace dropscope
