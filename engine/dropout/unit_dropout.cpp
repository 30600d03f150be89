// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/unit_dropout.h"

#include "engine/kernels/scalar/scalar_backend.h"

namespace dropscope {

namespace {

float keptScale(const LayerConfig& config) {
    if (config.p == 1.0) {
        return 0.0F;  // x * 0 in PyTorch, with a gradient of 0 even for a unit that is kept by hand
    }
    switch (config.arithmetic) {
        case Arithmetic::tensorflow:
        case Arithmetic::onnx:
            return static_cast<float>(1.0 / (1.0 - config.p));
        default:
            return config.scaling == Scaling::classic ? 1.0F : 1.0F / static_cast<float>(1.0 - config.p);
    }
}

float backwardScale(const LayerConfig& config) {
    return config.arithmetic == Arithmetic::torchFused && config.p != 1.0 ? static_cast<float>(1.0 / (1.0 - config.p))
                                                                          : keptScale(config);
}

bool selects(Arithmetic arithmetic) { return arithmetic == Arithmetic::tensorflow || arithmetic == Arithmetic::flax; }

}  // namespace

UnitDropout::UnitDropout(const LayerConfig& config, const KernelBackend& backend)
    : Layer(config, backend),
      m_scale(keptScale(config)),
      m_backwardScale(backwardScale(config)),
      m_zeroing(selects(config.arithmetic) ? Zeroing::select : config.zeroing) {}

float UnitDropout::evalFactor() const {
    return config().scaling == Scaling::classic ? static_cast<float>(1.0 - config().p) : 1.0F;
}

void UnitDropout::explainKept(CellExplanation& cell, Direction direction, bool kept) const {
    cell.factor = kept ? scale(direction) : 0.0F;
    switch (config().arithmetic) {
        case Arithmetic::flax:
            cell.y = UnitQuotient(config().p)(cell.x, kept ? 1 : 0);
            return;
        case Arithmetic::numpy:
            cell.y = UnitWideProduct(config().p)(cell.x, kept ? 1 : 0);
            return;
        default:
            cell.y = dropoutElement(cell.x, kept, scale(direction), m_zeroing);
    }
}

Status UnitDropout::train(const UnitDraw& draw, Direction direction, std::uint64_t first, std::span<const float> in,
                          std::span<float> out, Stores stores) const {
    // The derivative of y = x * m is m: the same kernel serves both directions.
    switch (config().arithmetic) {
        case Arithmetic::flax:
            return applyUnits(draw, UnitQuotient(config().p), first, in, out);
        case Arithmetic::numpy:
            return applyUnits(draw, UnitWideProduct(config().p), first, in, out);
        default:
            return applyUnits(draw, scale(direction), m_zeroing, first, in, out, stores);
    }
}

std::optional<Layer::Product> UnitDropout::product() const {
    const bool other = config().arithmetic == Arithmetic::flax || config().arithmetic == Arithmetic::numpy;
    return other ? std::nullopt : std::optional(Product{scale(Direction::forward), m_zeroing});
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
