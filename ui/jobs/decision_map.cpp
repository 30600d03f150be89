// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/decision_map.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "engine/learn/decision_grid.h"

namespace dropscope {

namespace {

constexpr double kMargin = 0.1;
constexpr double kWithinLimit = 0.99;  // share of the weights: a few strong ones do not make the others pale

WeightTiles tilesOf(const Trainer& trainer) {
    const DataSet& data = trainer.data();
    const std::span<const float> all = trainer.network().weights(0);
    WeightTiles tiles;
    tiles.width = static_cast<int>(data.pictureWidth);
    tiles.height = static_cast<int>(data.features / data.pictureWidth);
    tiles.units = trainer.network().outputsOf(0);
    const std::span<const float> shown = all.first(std::min(tiles.units, kMostTiles) * data.features);
    tiles.weights.assign(shown.begin(), shown.end());
    std::vector<float> sizes;
    sizes.reserve(shown.size());
    std::ranges::transform(shown, std::back_inserter(sizes), [](float w) { return std::abs(w); });
    const auto at = static_cast<std::ptrdiff_t>(kWithinLimit * static_cast<double>(sizes.size() - 1));
    std::ranges::nth_element(sizes, sizes.begin() + at);
    const float limit = sizes[static_cast<std::size_t>(at)];
    tiles.limit = std::isfinite(limit) && limit > 0.0F ? limit : 1.0F;
    return tiles;
}

InputArea stretchOf(const DataSet& data) {
    InputArea area;
    const auto widened = [](float low, float high) {
        const double by = high > low ? kMargin * static_cast<double>(high - low) : 1.0;
        return std::pair{static_cast<double>(low) - by, static_cast<double>(high) + by};
    };
    std::vector<float> inputs = data.train.x;
    std::vector<float> targets = data.train.y;
    inputs.insert(inputs.end(), data.validation.x.begin(), data.validation.x.end());
    targets.insert(targets.end(), data.validation.y.begin(), data.validation.y.end());
    const auto x = std::ranges::minmax_element(inputs);
    const auto y = std::ranges::minmax_element(targets);
    std::tie(area.left, area.right) = widened(*x.min, *x.max);
    std::tie(area.bottom, area.top) = widened(*y.min, *y.max);
    return area;
}

/// The class of one row of probabilities, and how far it is above what guessing gives, as a share of the way to 1.
std::pair<std::size_t, float> answerOf(std::span<const float> row) {
    if (row.size() == 1) {
        const float one = std::clamp(row[0], 0.0F, 1.0F);
        return {one > 0.5F ? 1 : 0, std::abs(2.0F * one - 1.0F)};
    }
    const auto largest = std::ranges::max_element(row);
    const float guess = 1.0F / static_cast<float>(row.size());
    return {static_cast<std::size_t>(largest - row.begin()),
            std::clamp((*largest - guess) / (1.0F - guess), 0.0F, 1.0F)};
}

}  // namespace

InputArea areaOf(const DataSet& data) {
    if (data.features == 1) {
        return stretchOf(data);
    }
    const DecisionArea area = areaAround(data, 1, 1);
    return {.left = static_cast<double>(area.left),
            .right = static_cast<double>(area.right),
            .bottom = static_cast<double>(area.bottom),
            .top = static_cast<double>(area.top)};
}

std::vector<float> mapPoints(const DataSet& data, int columns, int rows) {
    if (data.features == 2 && !data.isRegression()) {
        return gridPoints(areaAround(data, static_cast<std::size_t>(columns), static_cast<std::size_t>(rows)));
    }
    std::vector<float> x;
    if (data.features == 1) {
        const InputArea area = areaOf(data);
        x.reserve(static_cast<std::size_t>(columns));
        for (int column = 0; column < columns; ++column) {
            x.push_back(static_cast<float>(area.left + (column + 0.5) / columns * (area.right - area.left)));
        }
    }
    return x;
}

DecisionMap decisionMap(Trainer& trainer, int columns, int rows) {
    const DataSet& data = trainer.data();
    DecisionMap map;
    if (data.pictureWidth > 0 && data.features % data.pictureWidth == 0) {
        map.tiles = tilesOf(trainer);
        return map;
    }
    const std::vector<float> points = mapPoints(data, columns, rows);
    if (points.empty()) {
        return map;
    }
    const Result<Prediction> found = predictWithUncertainty(trainer, points, 0);
    const std::size_t width = found->columns;
    map.columns = columns;
    map.rows = data.features == 1 ? 1 : rows;
    if (data.features == 1 && width == 1) {
        map.outputs = found->plain;
        return map;
    }
    for (std::size_t first = 0; first < found->plain.size(); first += width) {
        const auto [number, certainty] = answerOf(std::span(found->plain).subspan(first, width));
        if (data.features == 1) {
            map.outputs.push_back(static_cast<float>(number));  // as high as the samples of its class
            continue;
        }
        map.classes.push_back(static_cast<std::uint8_t>(std::min<std::size_t>(number, 255)));
        map.certainty.push_back(certainty);
    }
    return map;
}

void shareTileLimit(std::span<const std::shared_ptr<DecisionMap>> maps) {
    double largest = 0.0;
    for (const std::shared_ptr<DecisionMap>& map : maps) {
        largest = std::max(largest, map->tiles.count() > 0 ? static_cast<double>(map->tiles.limit) : 0.0);
    }
    if (largest <= 0.0) {
        return;
    }
    const double step = std::pow(10.0, std::floor(std::log10(largest)) - 1.0);
    for (const std::shared_ptr<DecisionMap>& map : maps) {
        map->tiles.limit = static_cast<float>(step * std::ceil(largest / step - 1e-6));
    }
}

}  // namespace dropscope
