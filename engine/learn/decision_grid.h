// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learn/uncertainty.h"

namespace dropscope {

/// A picture's place in the plane of a data set's two features.
struct DecisionArea {
    float left = -1.0F;
    float right = 1.0F;
    float bottom = -1.0F;
    float top = 1.0F;
    std::size_t columns = 100;
    std::size_t rows = 100;
};

/// Where all samples lie, and a tenth of their extent around them.
[[nodiscard]] DecisionArea areaAround(const DataSet& data, std::size_t columns, std::size_t rows);

/// The middles of the area's cells, rows × columns points of two numbers; row 0 is the topmost, as in a picture.
[[nodiscard]] std::vector<float> gridPoints(const DecisionArea& area);

/// What the network says at each cell of the area. The data has two features. Fails when stopped.
[[nodiscard]] Result<Prediction> decisionGrid(Trainer& trainer, const DecisionArea& area, std::uint32_t passes = 0,
                                              const Task& task = {});

}  // namespace dropscope
