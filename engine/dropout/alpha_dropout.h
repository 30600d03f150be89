// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dropout/layer.h"

namespace dropscope {

/// AlphaDropout and FeatureAlphaDropout (Klambauer et al., arXiv 1706.02515; aten/src/ATen/native/Dropout.cpp): a
/// dropped element becomes SELU's lowest value, -alpha, and an affine step brings mean 0 and variance 1 back. With m = 1 kept,
/// 0 dropped, in float32 as PyTorch's composite path rounds it, with no fused multiply-add:
///   alpha = 1.7580993408473766, a = 1 / sqrt((alpha² p + 1)(1 - p)) in float64,
///   A = (float)a, B0 = (float)(alpha a), B1 = (float)(alpha a p),
///   y = x * (m * A) + ((m - 1) * B0 + B1),    dx = dy * (m * A).
/// p = 1 is x * 0, with gradient 0.
class AlphaDropout final : public Layer {
public:
    /// `config` is valid. For makeLayer.
    AlphaDropout(const LayerConfig& config, const KernelBackend& backend);

private:
    void explainKept(CellExplanation& cell, Direction direction, bool kept) const override;
    [[nodiscard]] Status train(const UnitDraw& draw, Direction direction, std::uint64_t first,
                               std::span<const float> in, std::span<float> out, Stores stores) const override;
    [[nodiscard]] Moments trainMoments(double x) const override;

    UnitAffine m_affine{};
};

}  // namespace dropscope
