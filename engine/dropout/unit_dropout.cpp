// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/unit_dropout.h"

#include "engine/kernels/scalar/scalar_backend.h"

namespace dropscope {

namespace {

float keptScale(const LayerConfig& config) {
    if (config.p == 1.0) {
        return 0.0F;  // x * 0 in PyTorch, with a gradient of 0 even for a unit that is kept by hand
    }
    return config.scaling == Scaling::classic ? 1.0F : 1.0F / static_cast<float>(1.0 - config.p);
}

}  // namespace

UnitDropout::UnitDropout(const LayerConfig& config, const KernelBackend& backend)
    : Layer(config, backend), m_scale(keptScale(config)) {}

float UnitDropout::evalFactor() const {
    return config().scaling == Scaling::classic ? static_cast<float>(1.0 - config().p) : 1.0F;
}

void UnitDropout::explainKept(CellExplanation& cell, Direction /*direction*/, bool kept) const {
    cell.factor = kept ? m_scale : 0.0F;
    cell.y = dropoutElement(cell.x, kept, m_scale, config().zeroing);
}

Status UnitDropout::train(const UnitDraw& draw, Direction /*direction*/, std::uint64_t first, std::span<const float> in,
                          std::span<float> out, Stores stores) const {
    // The derivative of y = x * m is m: the same kernel serves both directions.
    return applyUnits(draw, m_scale, config().zeroing, first, in, out, stores);
}

Moments UnitDropout::trainMoments(double x) const {
    const double p = config().p;
    if (p == 1.0) {
        return {0.0, 0.0};
    }
    return config().scaling == Scaling::classic ? Moments{x * (1.0 - p), x * x * p * (1.0 - p)}
                                                : Moments{x, x * x * p / (1.0 - p)};
}

}  // namespace dropscope
