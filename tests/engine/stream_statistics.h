// SPDX-License-Identifier: GPL-3.0-or-later
// Statistics of a mask stream, each as a standard score: nearly normal with mean 0 and variance 1 when the draws are
// independent and uniform. They take any stream, so that a test can also feed them broken ones.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "engine/masks/native_stream.h"
#include "engine/stats/binomial.h"

namespace dropscope {

/// Fills the 256 draws of one tile.
using Stream = std::function<void(DrawKey key, std::uint64_t tile, std::span<std::uint32_t, kTileUnits> draws)>;
using Draws = std::vector<std::uint32_t>;

struct Score {
    std::string what;
    double z;
};

inline Draws drawsOf(const Stream& stream, DrawKey key, std::size_t tiles) {
    Draws draws(tiles * kTileUnits);
    for (std::size_t tile = 0; tile < tiles; ++tile) {
        stream(key, tile, std::span<std::uint32_t, kTileUnits>(&draws[tile * kTileUnits], kTileUnits));
    }
    return draws;
}

/// A chi-square value as a standard score: Wilson and Hilferty (1931). Too close a fit is as suspect as too poor a one.
inline double chiSquareScore(double chiSquare, double freedom) {
    const double spread = 2.0 / (9.0 * freedom);
    return (std::cbrt(chiSquare / freedom) - (1.0 - spread)) / std::sqrt(spread);
}

/// `count` successes in `trials`, each with probability q.
inline double countScore(double count, double trials, double q) {
    return (count - trials * q) / std::sqrt(trials * q * (1 - q));
}

/// How often each cell of a table was hit, against its probability.
inline double tableScore(std::span<const double> counts, std::span<const double> probabilities, double total) {
    double chiSquare = 0;
    for (std::size_t cell = 0; cell < counts.size(); ++cell) {
        const double expected = total * probabilities[cell];
        chiSquare += (counts[cell] - expected) * (counts[cell] - expected) / expected;
    }
    return chiSquareScore(chiSquare, static_cast<double>(counts.size()) - 1);
}

/// The kept counts of many masks, sorted into twenty cells between quantiles of the binomial distribution.
inline double keptCountScore(std::span<const std::uint64_t> counts, std::uint64_t units, double q) {
    constexpr std::size_t kCells = 20;
    std::vector<std::uint64_t> upTo;  // a cell's largest count
    std::vector<double> probabilities;
    for (double before = 0; probabilities.size() < kCells;) {
        const double share = static_cast<double>(probabilities.size() + 1) / kCells;
        upTo.push_back(share < 1 ? binomialQuantile(share, units, q) : units);
        const double below = share < 1 ? binomialCumulative(upTo.back(), units, q) : 1.0;
        probabilities.push_back(below - before);
        before = below;
    }
    std::vector<double> hits(kCells, 0.0);
    for (const std::uint64_t count : counts) {
        hits[static_cast<std::size_t>(std::ranges::lower_bound(upTo, count) - upTo.begin())] += 1;
    }
    return tableScore(hits, probabilities, static_cast<double>(counts.size()));
}

/// How long runs of neighbours that are all kept (or all dropped) are: each next one goes on with probability q.
inline double runLengthScore(std::span<const std::uint8_t> kept, std::uint8_t which, double q) {
    const auto cells = static_cast<std::size_t>(std::clamp(std::ceil(std::log(1e-3) / std::log(q)), 3.0, 60.0));
    std::vector<double> hits(cells, 0.0);
    double runs = 0;
    for (std::size_t i = 0; i < kept.size();) {
        std::size_t end = i;
        while (end < kept.size() && kept[end] == kept[i]) {
            ++end;
        }
        if (kept[i] == which && i > 0 && end < kept.size()) {  // the first and the last may be cut short
            hits[std::min(end - i, cells) - 1] += 1;
            runs += 1;
        }
        i = end;
    }
    std::vector<double> probabilities;
    for (std::size_t cell = 0; cell < cells; ++cell) {
        const double reached = std::pow(q, static_cast<double>(cell));
        probabilities.push_back(cell + 1 < cells ? reached * (1 - q) : reached);
    }
    return tableScore(hits, probabilities, runs);
}

/// Pairs (a[i], b[i + lag]) of four bits each, from bit `shift` up: all 256 pairs are equally likely. With a and b the same
/// no draw is used twice.
inline double pairScore(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b, std::size_t lag,
                        int shift) {
    std::vector<double> hits(256, 0.0);
    double pairs = 0;
    for (std::size_t i = 0; i + lag < b.size(); ++i) {
        if (a.data() == b.data() && i / lag % 2 == 1) {
            continue;
        }
        hits[(a[i] >> shift & 15U) << 4 | (b[i + lag] >> shift & 15U)] += 1;
        pairs += 1;
    }
    return tableScore(hits, std::vector<double>(256, 1.0 / 256), pairs);
}

/// How often bits at two places of one draw agree, over all 496 pairs of places. By the central limit theorem the 496
/// scores are nearly normal, and they are uncorrelated, so their squares add up to a chi-square value.
inline double bitPairScore(std::span<const std::uint32_t> draws) {
    double chiSquare = 0;
    for (int distance = 1; distance <= 16; ++distance) {
        double differ[32] = {};
        for (const std::uint32_t draw : draws) {
            const std::uint32_t changed = draw ^ (draw >> distance | draw << (32 - distance));
            for (int bit = 0; bit < 32; ++bit) {
                differ[bit] += changed >> bit & 1U;
            }
        }
        for (int bit = 0; bit < (distance == 16 ? 16 : 32); ++bit) {
            const double z = countScore(differ[bit], static_cast<double>(draws.size()), 0.5);
            chiSquare += z * z;
        }
    }
    return chiSquareScore(chiSquare, 496);
}

}  // namespace dropscope
