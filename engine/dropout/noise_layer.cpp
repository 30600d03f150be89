// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/noise_layer.h"

#include <algorithm>
#include <cmath>

#include "engine/masks/native_normal.h"

namespace dropscope {

namespace {

/// out[k] = step(in[k], z of element first + k).
template <class Step>
Status applyNormals(const DrawKey& key, std::uint64_t first, std::span<const float> in, std::span<float> out,
                    Step step) {
    double normals[512];
    for (std::size_t at = 0; at < in.size(); at += std::size(normals)) {
        const std::size_t count = std::min(std::size(normals), in.size() - at);
        nativeNormals(key, first + at, {normals, count});
        for (std::size_t k = 0; k < count; ++k) {
            out[at + k] = step(in[at + k], normals[k]);
        }
    }
    return {};
}

}  // namespace

Status NoiseLayer::keep(const UnitDraw& /*draw*/, std::uint64_t /*first*/, std::span<std::uint8_t> kept) const {
    std::ranges::fill(kept, 1);
    return {};
}

void NoiseLayer::explainTrain(const UnitDraw& draw, std::uint64_t /*element*/, Direction /*direction*/,
                              CellExplanation& cell) const {
    cell.outcome = CellExplanation::Outcome::noisy;
    cell.threshold = 0;
    cell.normal = nativeNormal(draw.key, cell.unit);
    const Step step = stepFor(cell.normal);
    cell.factor = step.factor;
    cell.offset = step.offset;
    // One of the two at a time: adding an offset of 0 would turn -0 into +0.
    cell.y = config().kind == LayerKind::gaussianNoise ? cell.x + step.offset : cell.x * step.factor;
}

GaussianDropout::GaussianDropout(const LayerConfig& config, const KernelBackend& backend)
    : NoiseLayer(config, backend), m_spread(std::sqrt(config.p / (1.0 - config.p))) {}

bool GaussianDropout::trainIsIdentity(Direction /*direction*/, const HandSet& /*byHand*/) const {
    return config().p == 0.0;
}

NoiseLayer::Step GaussianDropout::stepFor(double normal) const {
    return {static_cast<float>(1.0 + m_spread * normal), 0.0F};
}

Status GaussianDropout::train(const UnitDraw& draw, Direction /*direction*/, std::uint64_t first,
                              std::span<const float> in, std::span<float> out, Stores /*stores*/) const {
    const double spread = m_spread;
    return applyNormals(draw.key, first, in, out,
                        [spread](float x, double z) { return x * static_cast<float>(1.0 + spread * z); });
}

Moments GaussianDropout::trainMoments(double x) const {
    const double p = config().p;
    return {x, x * x * p / (1.0 - p)};
}

bool GaussianNoise::trainIsIdentity(Direction direction, const HandSet& /*byHand*/) const {
    return config().sigma == 0.0 || direction == Direction::backward;
}

NoiseLayer::Step GaussianNoise::stepFor(double normal) const {
    return {1.0F, static_cast<float>(config().sigma * normal)};
}

Status GaussianNoise::train(const UnitDraw& draw, Direction /*direction*/, std::uint64_t first,
                            std::span<const float> in, std::span<float> out, Stores /*stores*/) const {
    const double sigma = config().sigma;
    return applyNormals(draw.key, first, in, out,
                        [sigma](float x, double z) { return x + static_cast<float>(sigma * z); });
}

Moments GaussianNoise::trainMoments(double x) const { return {x, config().sigma * config().sigma}; }

}  // namespace dropscope
