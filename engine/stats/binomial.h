// SPDX-License-Identifier: GPL-3.0-or-later
// How many of n units dropout keeps, in theory: kept ~ Binomial(n, 1 - p).
#pragma once

#include <cstdint>

namespace dropscope {

/// Probability that at most `k` of `n` independent trials succeed, each with probability `q` in [0, 1].
/// Through the incomplete beta function's continued fraction (Numerical Recipes, 3rd edition, section 6.4) times one
/// probability by Loader's saddle point (2000). The relative error is below 1e-9 for n up to 1e9 where the probability is
/// above 1e-12 (tests/data/engine/binomial_cumulative.csv).
[[nodiscard]] double binomialCumulative(std::uint64_t k, std::uint64_t n, double q);

/// The smallest k with binomialCumulative(k, n, q) >= probability; `probability` in (0, 1).
[[nodiscard]] std::uint64_t binomialQuantile(double probability, std::uint64_t n, double q);

struct CountInterval {
    std::uint64_t lowest;
    std::uint64_t highest;
};

/// The central interval that holds the count with at least 95 %: from the 2.5 % to the 97.5 % quantile, both included.
[[nodiscard]] CountInterval binomialInterval95(std::uint64_t n, double q);

}  // namespace dropscope
