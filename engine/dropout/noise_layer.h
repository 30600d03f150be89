// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dropout/layer.h"

namespace dropscope {

/// Layers that drop nothing but add noise: GaussianDropout and GaussianNoise. Every element is a unit with a standard normal
/// number z of its own (masks/native_normal.h, which states how far back ends and machines agree), used as it is drawn, in
/// float64; the mask is all ones, and units set by hand have no meaning and are left out of account. Evaluation is x.
class NoiseLayer : public Layer {
protected:
    using Layer::Layer;

    /// What z does to an element: y = x * factor + offset, each rounded to float32 once.
    struct Step {
        float factor = 1.0F;
        float offset = 0.0F;
    };
    [[nodiscard]] virtual Step stepFor(double normal) const = 0;

private:
    [[nodiscard]] Status keep(const UnitDraw& draw, std::uint64_t first, std::span<std::uint8_t> kept) const override;
    void explainTrain(const UnitDraw& draw, std::uint64_t element, Direction direction,
                      CellExplanation& cell) const override;
};

/// Srivastava et al., JMLR 15, 2014, section 10; keras/src/layers/regularization/gaussian_dropout.py:
/// y = x * (float)(1 + sqrt(p / (1 - p)) z), dx = dy * the same. p = 0 is x; p = 1 is refused.
class GaussianDropout final : public NoiseLayer {
public:
    /// `config` is valid. For makeLayer.
    GaussianDropout(const LayerConfig& config, const KernelBackend& backend);

private:
    [[nodiscard]] bool trainIsIdentity(Direction direction, const HandSet& byHand) const override;
    [[nodiscard]] Status train(const UnitDraw& draw, Direction direction, std::uint64_t first,
                               std::span<const float> in, std::span<float> out, Stores stores) const override;
    [[nodiscard]] Step stepFor(double normal) const override;
    [[nodiscard]] Moments trainMoments(double x) const override;

    double m_spread;
};

/// keras/src/layers/regularization/gaussian_noise.py: y = x + (float)(sigma z), dx = dy. p has no part in it; sigma = 0 is x.
class GaussianNoise final : public NoiseLayer {
public:
    /// `config` is valid. For makeLayer.
    GaussianNoise(const LayerConfig& config, const KernelBackend& backend) : NoiseLayer(config, backend) {}

private:
    [[nodiscard]] bool trainIsIdentity(Direction direction, const HandSet& byHand) const override;
    [[nodiscard]] Status train(const UnitDraw& draw, Direction direction, std::uint64_t first,
                               std::span<const float> in, std::span<float> out, Stores stores) const override;
    [[nodiscard]] Step stepFor(double normal) const override;
    [[nodiscard]] Moments trainMoments(double x) const override;
};

}  // namespace dropscope
