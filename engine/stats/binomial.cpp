// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/stats/binomial.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "engine/core/assert.h"

namespace dropscope {

namespace {

/// ln n! minus Stirling's formula for it: the part that is left when the large terms have been cancelled on paper.
double stirlingRest(double n) {
    if (n < 16.0) {
        int sign = 0;  // lgamma_r, because lgamma writes a global
        return lgamma_r(n + 1.0, &sign) - (n + 0.5) * std::log(n) + n - 0.5 * std::log(2.0 * std::numbers::pi);
    }
    const double square = n * n;
    constexpr double kTerms[] = {1.0 / 1188, -1.0 / 1680, 1.0 / 1260, -1.0 / 360, 1.0 / 12};
    double rest = 0.0;
    for (const double term : kTerms) {
        rest = rest / square + term;
    }
    return rest / n;
}

/// x ln(x/mean) + mean - x without cancellation: how far a count x > 0 lies from its mean, in units of ln probability.
double deviance(double x, double mean) {
    const double v = (x - mean) / (x + mean);
    if (std::abs(v) > 0.1) {
        return x * std::log(x / mean) + mean - x;
    }
    // ln(x/mean) = 2 artanh(v); its first term and mean - x make (x - mean) v.
    double sum = (x - mean) * v;
    double power = 2.0 * x * v;
    for (int odd = 3; odd < 40; odd += 2) {
        power *= v * v;
        sum += power / odd;
    }
    return sum;
}

/// P(X = k), by the saddle point (C. Loader, "Fast and Accurate Computation of Binomial Probabilities", 2000): no
/// difference of large logarithms, so it stays accurate for large n. 0 < q < 1; `r` is 1 - q.
double binomialProbability(double k, double n, double q, double r) {
    if (k == 0.0) {
        return std::exp(n * std::log1p(-q));
    }
    if (k == n) {
        return std::exp(n * std::log(q));
    }
    const double exponent =
        stirlingRest(n) - stirlingRest(k) - stirlingRest(n - k) - deviance(k, n * q) - deviance(n - k, n * r);
    return std::exp(exponent) * std::sqrt(n / (2.0 * std::numbers::pi * k * (n - k)));
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

/// Mostly within one of the quantile: the normal quantile (Abramowitz and Stegun, 26.2.22) with the skew's first correction
/// (Cornish and Fisher). Only the search's pace hangs on it.
std::uint64_t nearQuantile(double probability, std::uint64_t n, double q) {
    const double t = std::sqrt(-2.0 * std::log(std::min(probability, 1.0 - probability)));
    const double tail = t - (2.30753 + 0.27061 * t) / (1.0 + t * (0.99229 + 0.04481 * t));
    const double z = probability < 0.5 ? -tail : tail;
    const auto count = static_cast<double>(n);
    const double mean = count * q;
    const double near = mean + z * std::sqrt(mean * (1.0 - q)) + (z * z - 1.0) * (1.0 - 2.0 * q) / 6.0;
    return static_cast<std::uint64_t>(std::clamp(std::ceil(near - 0.5), 0.0, count));
}

}  // namespace

double binomialCumulative(std::uint64_t k, std::uint64_t n, double q) {
    DROPSCOPE_ASSERT(q >= 0.0 && q <= 1.0);
    if (k >= n) {
        return 1.0;
    }
    if (q == 0.0 || q == 1.0) {
        return q == 0.0 ? 1.0 : 0.0;
    }
    // P(X <= k) = I_r(n-k, k+1) = 1 - I_q(k+1, n-k), whose front factors x^a (1-x)^b / (a B(a, b)) are probabilities.
    const double r = 1.0 - q;
    const auto count = static_cast<double>(n);
    const auto below = static_cast<double>(k);
    const double a = count - below;
    const double b = below + 1.0;
    return r < (a + 1.0) / (a + b + 2.0) ? q * binomialProbability(below, count, q, r) * betaFraction(a, b, r)
                                         : 1.0 - r * binomialProbability(b, count, q, r) * betaFraction(b, a, q);
}

std::uint64_t binomialQuantile(double probability, std::uint64_t n, double q) {
    std::uint64_t low = 0;
    std::uint64_t high = n;
    std::uint64_t at = nearQuantile(probability, n, q);
    for (std::uint64_t stride = 1; low < high; stride *= 2) {
        at = std::clamp(at, low, high - 1);
        const bool reached = binomialCumulative(at, n, q) >= probability;
        (reached ? high : low) = reached ? at : at + 1;
        if (low > 0 && high < n) {
            at = low + (high - low) / 2;
        } else {
            at = reached ? high - std::min(high, stride) : low + (stride - 1);
        }
    }
    return low;
}

CountInterval binomialInterval95(std::uint64_t n, double q) {
    return {binomialQuantile(0.025, n, q), binomialQuantile(0.975, n, q)};
}

}  // namespace dropscope
