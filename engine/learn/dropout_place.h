// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <span>

#include "engine/dropout/layer.h"
#include "engine/learn/run_config.h"

namespace dropscope {

/// A batch that passes through one place: rows × width values; or, of drop-connect, the weights that do: outputs × inputs.
struct BatchSize {
    std::size_t rows;
    std::size_t width;

    [[nodiscard]] std::size_t count() const { return rows * width; }
};

/// Which mask: of an optimizer step, or of a Monte-Carlo pass, whose rows may go through in several batches.
struct PlaceDraw {
    std::uint32_t step;                      ///< decides p
    std::optional<std::uint32_t> pass = {};  ///< of Monte-Carlo prediction; nothing: training
    std::uint64_t firstRow = 0;  ///< elementwise dropout alone: the batch's first row among all rows of the pass
};

/// One dropout layer of a network at work: the plan's p by step, and a mask that is drawn again for the way back.
/// Thread rule: one to a thread.
class DropoutPlace {
public:
    /// `plan` is valid, `stream` its layer's number.
    DropoutPlace(const DropoutPlan& plan, std::uint64_t seed, std::uint32_t stream);

    [[nodiscard]] const DropoutPlan& plan() const { return m_plan; }
    [[nodiscard]] std::uint32_t stream() const { return m_stream; }

    /// From the next pass on; only p, so that masks stay nested. Fails as `validate` does and on p = 1.
    Status setSchedule(const PSchedule& schedule);

    /// True when nothing is dropped at this step, and `forward` would copy.
    [[nodiscard]] bool isIdentity(std::uint32_t step) const { return changesNothing(m_plan, step); }

    /// What goes through it are the weights of the next layer, in place of the values that it sees.
    [[nodiscard]] bool dropsWeights() const { return m_plan.kind == LayerKind::dropConnect; }

    /// out = the layer of in. `in` and `out` do not overlap.
    void forward(const PlaceDraw& draw, BatchSize size, const float* in, float* out);

    /// d = d(loss)/d(in) from d(loss)/d(out), in place, under the mask of the last `forward`, drawn again.
    void backward(std::uint32_t step, BatchSize size, float* d);

private:
    [[nodiscard]] DrawKey key(const PlaceDraw& draw) const;
    void take(double p);
    [[nodiscard]] const Shape& shapeFor(BatchSize size);

    DropoutPlan m_plan;
    std::uint64_t m_seed;
    std::uint32_t m_stream;
    double m_p = -1.0;  // what the rest is for
    std::optional<DropThreshold> m_threshold;
    float m_scale = 1.0F;
    std::unique_ptr<Layer> m_layer;  // kinds other than the elementwise one
    Shape m_shape = {0, 0};          // of the last batch, which they want to see
};

/// Which units of a row the layer keeps, 1, or drops, 0, from the counter alone: what a drawing shows of any step, past
/// or to come. Noise drops none, and drop-connect drops weights. `p` at that step is plan.schedule.at(step) unless it was changed by hand. `row` < size.rows.
[[nodiscard]] std::vector<std::uint8_t> keptUnits(LayerKind kind, double p, DrawKey key, BatchSize size,
                                                  std::size_t row);

/// Which weights drop-connect keeps, 1, or drops, 0: outputs × inputs, row-major.
[[nodiscard]] std::vector<std::uint8_t> keptWeights(double p, DrawKey key, BatchSize size);

}  // namespace dropscope
