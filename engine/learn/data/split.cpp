// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/data/split.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "engine/learn/random_words.h"
#include "engine/random/streams.h"

namespace dropscope {

namespace {

/// The rows of each class, in an order that the seed decides.
std::vector<std::vector<std::uint32_t>> shuffledClasses(const std::vector<float>& y, bool regression,
                                                        std::uint64_t seed) {
    std::vector<std::vector<std::uint32_t>> classes;
    for (std::uint32_t row = 0; row < y.size(); ++row) {
        const auto type = regression ? std::size_t{0} : static_cast<std::size_t>(y[row]);
        classes.resize(std::max(classes.size(), type + 1));
        classes[type].push_back(row);
    }
    for (std::uint32_t type = 0; type < classes.size(); ++type) {
        shuffle(classes[type], {seed, kSplitStream, type});
    }
    return classes;
}

}  // namespace

SplitRows stratifiedSplit(const std::vector<float>& y, bool regression, double share, std::uint64_t seed) {
    SplitRows split;
    for (const std::vector<std::uint32_t>& rows : shuffledClasses(y, regression, seed)) {
        auto count = static_cast<std::size_t>(std::llround(share * static_cast<double>(rows.size())));
        if (rows.size() >= 2 && share > 0.0 && share < 1.0) {
            count = std::clamp<std::size_t>(count, 1, rows.size() - 1);
        }
        const auto middle = rows.begin() + static_cast<std::ptrdiff_t>(count);
        split.validation.insert(split.validation.end(), rows.begin(), middle);
        split.train.insert(split.train.end(), middle, rows.end());
    }
    std::ranges::sort(split.train);
    std::ranges::sort(split.validation);
    return split;
}

std::vector<std::uint32_t> stratifiedSubset(const std::vector<float>& y, bool regression, std::size_t count,
                                            std::uint64_t seed) {
    // A row's place among its class, as a share of the class: the smallest shares are taken.
    std::vector<std::pair<double, std::uint32_t>> places;
    for (const std::vector<std::uint32_t>& rows : shuffledClasses(y, regression, seed)) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            places.emplace_back((static_cast<double>(i) + 0.5) / static_cast<double>(rows.size()), rows[i]);
        }
    }
    std::ranges::sort(places);
    places.resize(std::min(count, places.size()));
    std::vector<std::uint32_t> taken;
    std::ranges::transform(places, std::back_inserter(taken), &std::pair<double, std::uint32_t>::second);
    std::ranges::sort(taken);
    return taken;
}

Samples takeRows(const Samples& all, std::size_t features, const std::vector<std::uint32_t>& rows) {
    Samples taken;
    taken.x.reserve(rows.size() * features);
    taken.y.reserve(rows.size());
    for (const std::uint32_t row : rows) {
        const auto first = all.x.begin() + static_cast<std::ptrdiff_t>(row * features);
        taken.x.insert(taken.x.end(), first, first + static_cast<std::ptrdiff_t>(features));
        taken.y.push_back(all.y[row]);
    }
    return taken;
}

std::vector<std::uint32_t> addLabelNoise(Samples& samples, std::size_t classes, double share, std::uint64_t seed) {
    std::vector<std::uint32_t> rows(samples.rows());
    std::iota(rows.begin(), rows.end(), 0U);
    shuffle(rows, {seed, kLabelNoiseStream, 0});
    rows.resize(static_cast<std::size_t>(std::llround(share * static_cast<double>(rows.size()))));
    for (const std::uint32_t row : rows) {
        // 1 to classes - 1 classes further on, all equally likely.
        const std::uint32_t word = randomBlock({seed, kLabelNoiseStream, 1}, row).word[0];
        const std::uint64_t further = 1 + ((std::uint64_t{word} * (classes - 1)) >> 32);
        samples.y[row] = static_cast<float>((static_cast<std::uint64_t>(samples.y[row]) + further) % classes);
    }
    std::ranges::sort(rows);
    return rows;
}

}  // namespace dropscope
