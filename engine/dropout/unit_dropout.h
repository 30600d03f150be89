// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dropout/layer.h"

namespace dropscope {

/// All kinds that multiply by a Bernoulli mask; they differ in which axes share a unit. Inverted: y = x * (kept ? s :
/// 0) with s = 1.0f / (float)(1 - p), the float32 PyTorch uses, 0 for p = 1. Classic: s = 1, and evaluation is
/// x * (float)(1 - p). Zeroing::select writes +0 instead of x * 0. Another framework's arithmetic: as Arithmetic says.
class UnitDropout final : public Layer {
public:
    /// `config` is valid. For makeLayer.
    UnitDropout(const LayerConfig& config, const KernelBackend& backend);

private:
    [[nodiscard]] float evalFactor() const override;
    void explainKept(CellExplanation& cell, Direction direction, bool kept) const override;
    [[nodiscard]] Status train(const UnitDraw& draw, Direction direction, std::uint64_t first,
                               std::span<const float> in, std::span<float> out, Stores stores) const override;
    [[nodiscard]] std::optional<Product> product() const override;
    [[nodiscard]] Moments trainMoments(double x) const override;

    /// x times this or 0 is what every arithmetic comes to, and exactly what it is but for Flax's and NumPy's.
    [[nodiscard]] float scale(Direction direction) const {
        return direction == Direction::forward ? m_scale : m_backwardScale;
    }

    float m_scale;
    float m_backwardScale;
    Zeroing m_zeroing;
};

}  // namespace dropscope
