// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/stats/binomial.h"

#include <algorithm>
#include <cmath>

#include "engine/core/assert.h"

namespace dropscope {

namespace {

/// ln Gamma(x); lgamma_r, because lgamma writes a global.
double logGamma(double x) {
    int sign = 0;
    return lgamma_r(x, &sign);
}

/// The continued fraction of the incomplete beta function, by Lentz's method. Converges fast for x < (a+1)/(a+b+2), in
/// about sqrt(max(a, b)) terms.
double betaFraction(double a, double b, double x) {
    constexpr double kTiny = 1e-300;
    constexpr double kEnough = 1e-15;
    const int largestTerm = 1000 + static_cast<int>(10.0 * std::sqrt(std::max(a, b)));
    const auto notZero = [](double value) { return std::abs(value) < kTiny ? kTiny : value; };
    double c = 1.0;
    double d = 1.0 / notZero(1.0 - (a + b) * x / (a + 1.0));
    double fraction = d;
    for (int m = 1; m <= largestTerm; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1.0) * (a + 2 * m));
        d = 1.0 / notZero(1.0 + even * d);
        c = notZero(1.0 + even / c);
        fraction *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1.0));
        d = 1.0 / notZero(1.0 + odd * d);
        c = notZero(1.0 + odd / c);
        fraction *= d * c;
        if (std::abs(d * c - 1.0) < kEnough) {
            break;
        }
    }
    return fraction;
}

/// I_x(a, b), the regularised incomplete beta function.
double incompleteBeta(double a, double b, double x) {
    if (x <= 0.0 || x >= 1.0) {
        return x <= 0.0 ? 0.0 : 1.0;
    }
    const double front = std::exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * std::log(x) + b * std::log1p(-x));
    return x < (a + 1.0) / (a + b + 2.0) ? front * betaFraction(a, b, x) / a
                                         : 1.0 - front * betaFraction(b, a, 1.0 - x) / b;
}

}  // namespace

double binomialCumulative(std::uint64_t k, std::uint64_t n, double q) {
    DROPSCOPE_ASSERT(q >= 0.0 && q <= 1.0);
    if (k >= n) {
        return 1.0;
    }
    // P(X <= k) = I_{1-q}(n-k, k+1)
    return incompleteBeta(static_cast<double>(n - k), static_cast<double>(k) + 1.0, 1.0 - q);
}

std::uint64_t binomialQuantile(double probability, std::uint64_t n, double q) {
    std::uint64_t low = 0;
    std::uint64_t high = n;
    while (low < high) {
        const std::uint64_t middle = low + (high - low) / 2;
        if (binomialCumulative(middle, n, q) >= probability) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return low;
}

CountInterval binomialInterval95(std::uint64_t n, double q) {
    return {binomialQuantile(0.025, n, q), binomialQuantile(0.975, n, q)};
}

}  // namespace dropscope
