// SPDX-License-Identifier: GPL-3.0-or-later
// What a network of one or two inputs answers everywhere, as a picture shows it.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "engine/learn/trainer.h"

namespace dropscope {

/// The rectangle of inputs that a picture shows; of one input, the stretch of inputs and of targets.
struct InputArea {
    double left = -1.0;
    double right = 1.0;
    double bottom = -1.0;
    double top = 1.0;
};

/// Where all samples lie, with a margin of a tenth. `data` has one or two features and at least one sample.
[[nodiscard]] InputArea areaOf(const DataSet& data);

/// The inputs that a picture of this size shows, columns × rows × features, row by row from the top; of one input, `columns` of
/// them. Empty where the data has no such picture.
[[nodiscard]] std::vector<float> mapPoints(const DataSet& data, int columns, int rows);

/// The weights of the first layer's first units, each as large as a picture of the data.
struct WeightTiles {
    int width = 0;  ///< of a tile; 0: the data is no pictures
    int height = 0;
    std::size_t units = 0;       ///< of the layer; the tiles are those of the first ones
    std::vector<float> weights;  ///< tiles × height × width, row-major
    float limit = 1.0F;          ///< > 0: |weight| that gets the full colour

    [[nodiscard]] std::size_t count() const {
        return width > 0 ? weights.size() / static_cast<std::size_t>(width * height) : 0;
    }
};

inline constexpr std::size_t kMostTiles = 240;

/// Validation samples counted by their class and by the class that the network found, in eval mode after `step` steps.
struct Confusion {
    std::vector<std::uint32_t> counts;  ///< true classes × found classes, row-major; empty: a regression
    std::uint64_t step = 0;
};

/// Two inputs: for each cell of a grid, top row first, the class that the network names and how sure it is. One input: its
/// output at `columns` places from left to right. A regression of two inputs has no picture.
struct DecisionMap {
    int columns = 0;
    int rows = 0;
    std::vector<std::uint8_t> classes;  ///< two inputs: columns × rows
    std::vector<float> certainty;       ///< 0: all classes alike, 1: sure
    std::vector<float> outputs;         ///< one input: columns
    WeightTiles tiles;                  ///< pictures: what each unit of the first layer looks for
    Confusion confusion;                ///< of the last epoch's end or some steps later
};

/// In eval mode. `columns` and `rows` >= 1; data with more than two features give tiles alone where they are pictures, else
/// an empty map. Classes beyond 255 count as 255.
[[nodiscard]] DecisionMap decisionMap(Trainer& trainer, int columns, int rows);

/// One scale for maps that are seen side by side: the largest of their limits, rounded up to two figures.
void shareTileLimit(std::span<const std::shared_ptr<DecisionMap>> maps);

}  // namespace dropscope
