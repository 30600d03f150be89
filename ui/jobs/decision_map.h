// SPDX-License-Identifier: GPL-3.0-or-later
// What a network of one or two inputs answers everywhere, as a picture shows it.
#pragma once

#include <cstdint>
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

/// Two inputs: for each cell of a grid, top row first, the class that the network names and how sure it is. One input: its
/// output at `columns` places from left to right. A regression of two inputs has no picture.
struct DecisionMap {
    int columns = 0;
    int rows = 0;
    std::vector<std::uint8_t> classes;  ///< two inputs: columns × rows
    std::vector<float> certainty;       ///< 0: all classes alike, 1: sure
    std::vector<float> outputs;         ///< one input: columns
};

/// In eval mode. `columns` and `rows` >= 1; data with more than two features give an empty map. Classes beyond 255 count as
/// 255.
[[nodiscard]] DecisionMap decisionMap(Trainer& trainer, int columns, int rows);

}  // namespace dropscope
