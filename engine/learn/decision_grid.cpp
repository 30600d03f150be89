// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/decision_grid.h"

#include <algorithm>
#include <limits>

#include "engine/core/assert.h"

namespace dropscope {

DecisionArea areaAround(const DataSet& data, std::size_t columns, std::size_t rows) {
    DROPSCOPE_ASSERT(data.features == 2);
    constexpr float kMargin = 0.1F;
    constexpr float kFar = std::numeric_limits<float>::max();
    DecisionArea area{kFar, -kFar, kFar, -kFar, columns, rows};
    for (const Samples* part : {&data.train, &data.validation}) {
        for (std::size_t i = 0; i < part->rows(); ++i) {
            area.left = std::min(area.left, part->x[2 * i]);
            area.right = std::max(area.right, part->x[2 * i]);
            area.bottom = std::min(area.bottom, part->x[2 * i + 1]);
            area.top = std::max(area.top, part->x[2 * i + 1]);
        }
    }
    const float aside = kMargin * (area.right - area.left);
    const float above = kMargin * (area.top - area.bottom);
    return {area.left - aside, area.right + aside, area.bottom - above, area.top + above, columns, rows};
}

std::vector<float> gridPoints(const DecisionArea& area) {
    std::vector<float> points;
    points.reserve(2 * area.rows * area.columns);
    const float width = (area.right - area.left) / static_cast<float>(area.columns);
    const float height = (area.top - area.bottom) / static_cast<float>(area.rows);
    for (std::size_t row = 0; row < area.rows; ++row) {
        for (std::size_t column = 0; column < area.columns; ++column) {
            points.push_back(area.left + (static_cast<float>(column) + 0.5F) * width);
            points.push_back(area.top - (static_cast<float>(row) + 0.5F) * height);
        }
    }
    return points;
}

Result<Prediction> decisionGrid(Trainer& trainer, const DecisionArea& area, std::uint32_t passes, const Task& task) {
    DROPSCOPE_ASSERT(trainer.data().features == 2);
    return predictWithUncertainty(trainer, gridPoints(area), passes, task);
}

}  // namespace dropscope
