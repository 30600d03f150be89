// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/alpha_dropout.h"

#include <cmath>

namespace dropscope {

namespace {

constexpr double kAlpha = 1.7580993408473766;

double outerFactor(double p) { return 1.0 / std::sqrt((kAlpha * kAlpha * p + 1.0) * (1.0 - p)); }

UnitAffine affineFor(double p) {
    if (p == 1.0) {
        return {};
    }
    const double a = outerFactor(p);
    return {static_cast<float>(a), static_cast<float>(kAlpha * a), static_cast<float>(kAlpha * a * p)};
}

}  // namespace

AlphaDropout::AlphaDropout(const LayerConfig& config, const KernelBackend& backend)
    : Layer(config, backend), m_affine(affineFor(config.p)) {}

void AlphaDropout::explainKept(CellExplanation& cell, Direction direction, bool kept) const {
    const std::uint8_t m = kept ? 1 : 0;
    cell.factor = kept ? m_affine.factor : 0.0F;
    if (direction == Direction::backward) {
        cell.y = cell.x * cell.factor;
        return;
    }
    cell.offset = m_affine.offset(m);
    // At p = 1 nothing is added, not even 0: that would turn -0 into +0.
    cell.y = config().p == 1.0 ? cell.x * 0.0F : m_affine(cell.x, m);
}

Status AlphaDropout::train(const UnitDraw& draw, Direction direction, std::uint64_t first, std::span<const float> in,
                           std::span<float> out, Stores stores) const {
    if (direction == Direction::backward) {
        return applyUnits(draw, m_affine.factor, Zeroing::multiply, first, in, out, stores);
    }
    if (config().p == 1.0) {
        return draw.backend.scale(0.0F, in.data(), out.data(), in.size(), stores);
    }
    return applyUnits(draw, m_affine, first, in, out);
}

Moments AlphaDropout::trainMoments(double x) const {
    const double p = config().p;
    if (p == 1.0) {
        return {0.0, 0.0};
    }
    const double a = outerFactor(p);
    // y = a (x m - alpha (1 - m)) + a alpha p: two values, a (x + alpha) apart.
    const double apart = a * (x + kAlpha);
    return {a * (x * (1.0 - p) - kAlpha * p) + a * kAlpha * p, apart * apart * p * (1.0 - p)};
}

}  // namespace dropscope
