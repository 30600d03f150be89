// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/layer.h"

#include <fmt/format.h>

#include <algorithm>

#include "engine/core/assert.h"
#include "engine/core/number_text.h"
#include "engine/dropout/alpha_dropout.h"
#include "engine/dropout/unit_dropout.h"
#include "engine/kernels/whole_tensor.h"

namespace dropscope {

namespace {

constexpr std::uint64_t kMaskBlock = 4096;  // elements whose kept bytes are on the stack at once

bool isAlpha(LayerKind kind) { return kind == LayerKind::alpha || kind == LayerKind::featureAlpha; }

Status copyWhole(std::span<const float> in, std::span<float> out, const Task& task) {
    return forKernelChunks(
        in.size(),
        [&](const Chunk& chunk) {
            std::ranges::copy(in.subspan(chunk.first, chunk.size()), &out[chunk.first]);
            return Status();
        },
        task);
}

}  // namespace

Status validate(const LayerConfig& config) {
    if (const Status p = checkProbability(config.p); !p) {
        return p;
    }
    if (!config.axes.empty() && config.kind != LayerKind::dropout) {
        return fail(fmt::format("{} has its own axes", nameOf(config.kind)), "axes",
                    "leave the axes out, or take the kind dropout");
    }
    if (isAlpha(config.kind) && config.scaling == Scaling::classic) {
        return fail(fmt::format("{} has no classic scaling", nameOf(config.kind)), "scaling",
                    "take inverted: its own factors keep mean and variance");
    }
    if (isAlpha(config.kind) && config.zeroing == Zeroing::select) {
        return fail(fmt::format("{} drops to a value of its own, not to 0", nameOf(config.kind)), "zeroing",
                    "take multiply");
    }
    return {};
}

Layer::Layer(const LayerConfig& config, const KernelBackend& backend)
    : m_config(config), m_backend(backend), m_threshold(DropThreshold::fromProbability(config.p)) {}

Status Layer::keep(const UnitDraw& draw, std::uint64_t first, std::span<std::uint8_t> kept) const {
    return ElementMask(draw).keep(first, kept);
}

Result<Tensor> Layer::forward(const Tensor& x, const DrawKey& key, Mode mode, const HandSet& byHand,
                              const Task& task) const {
    return run({Direction::forward, key, mode, byHand, task}, x);
}

Result<Tensor> Layer::backward(const Tensor& dy, const DrawKey& key, Mode mode, const HandSet& byHand,
                               const Task& task) const {
    return run({Direction::backward, key, mode, byHand, task}, dy);
}

Status Layer::forward(const Shape& shape, std::span<const float> in, std::span<float> out, const DrawKey& key,
                      Mode mode, const HandSet& byHand, const Task& task) const {
    return run({Direction::forward, key, mode, byHand, task}, shape, in, out);
}

Status Layer::backward(const Shape& shape, std::span<const float> in, std::span<float> out, const DrawKey& key,
                       Mode mode, const HandSet& byHand, const Task& task) const {
    return run({Direction::backward, key, mode, byHand, task}, shape, in, out);
}

bool Layer::isIdentity(const Pass& pass) const {
    return pass.mode == Mode::eval ? evalFactor() == 1.0F : m_config.p == 0.0 && pass.byHand.empty();
}

Result<std::optional<UnitShape>> Layer::sharedUnits(const Shape& x) const {
    if (isElementwise(m_config.kind, m_config.axes)) {
        const Status right = checkRank(m_config.kind, x);
        return right ? Result<std::optional<UnitShape>>(std::nullopt) : std::unexpected(right.error());
    }
    Result<UnitShape> units = this->units(x);
    if (!units) {
        return std::unexpected(units.error());
    }
    return *std::move(units);
}

Result<Tensor> Layer::run(const Pass& pass, const Tensor& in) const {
    if (isIdentity(pass) || in.elementCount() == 0) {
        if (const Status right = checkRank(m_config.kind, in.shape()); !right) {
            return std::unexpected(right.error());
        }
        return in;
    }
    Result<Tensor> out = Tensor::uninitialized(in.shape());
    if (!out) {
        return out;
    }
    if (const Status done = run(pass, in.shape(), in.values(), *out->edit()); !done) {
        return std::unexpected(done.error());
    }
    return out;
}

Status Layer::run(const Pass& pass, const Shape& shape, std::span<const float> in, std::span<float> out) const {
    DROPSCOPE_ASSERT(in.size() == shape.elementCount() && out.size() == in.size());
    if (const Status right = checkRank(m_config.kind, shape); !right || in.empty()) {
        return right;
    }
    if (isIdentity(pass)) {
        return in.data() == out.data() ? Status() : copyWhole(in, out, pass.task);
    }
    if (pass.mode == Mode::eval) {
        return scaleWhole(m_backend, evalFactor(), in.data(), out.data(), in.size(), pass.task);
    }
    const Result<std::optional<UnitShape>> units = sharedUnits(shape);
    if (!units) {
        return std::unexpected(units.error());
    }
    const UnitDraw draw{m_backend, *units ? &**units : nullptr, pass.key, m_threshold, pass.byHand};
    const Stores stores = storesFor(in.data(), out.data(), in.size());
    return forKernelChunks(
        in.size(),
        [&](const Chunk& chunk) {
            return train(draw, pass.direction, chunk.first, in.subspan(chunk.first, chunk.size()),
                         out.subspan(chunk.first, chunk.size()), stores);
        },
        pass.task);
}

Result<Tensor> Layer::maskTensor(const Shape& x, const DrawKey& key, Mode mode, const HandSet& byHand,
                                 const Task& task) const {
    const Result<std::optional<UnitShape>> units = sharedUnits(x);
    if (!units) {
        return std::unexpected(units.error());
    }
    Result<Tensor> mask = Tensor::uninitialized(x);
    if (!mask) {
        return mask;
    }
    const std::span<float> out = *mask->edit();
    const UnitDraw draw{m_backend, *units ? &**units : nullptr, key, m_threshold, byHand};
    const Status done = forKernelChunks(
        out.size(),
        [&](const Chunk& chunk) {
            std::uint8_t kept[kMaskBlock];
            for (std::uint64_t first = chunk.first; first < chunk.last; first += kMaskBlock) {
                const std::span<std::uint8_t> block(kept, std::min(kMaskBlock, chunk.last - first));
                if (mode == Mode::eval) {
                    std::ranges::fill(block, 1);
                } else if (Status drawn = keep(draw, first, block); !drawn) {
                    return drawn;
                }
                std::ranges::copy(block, &out[first]);
            }
            return Status();
        },
        task);
    if (!done) {
        return std::unexpected(done.error());
    }
    return mask;
}

Result<CellExplanation> Layer::explain(const Tensor& x, std::uint64_t element, const DrawKey& key, Mode mode,
                                       const HandSet& byHand) const {
    using Outcome = CellExplanation::Outcome;
    const Result<UnitShape> units = this->units(x.shape());
    if (!units) {
        return std::unexpected(units.error());
    }
    CellExplanation cell;
    cell.x = cell.y = x.values()[element];
    if (mode == Mode::eval) {
        cell.factor = evalFactor();
        cell.outcome = cell.factor == 1.0F ? Outcome::identity : Outcome::evalScaled;
        cell.y = cell.outcome == Outcome::identity ? cell.x : cell.x * cell.factor;
        return cell;
    }
    cell.unit = units->runFrom(element).unit;
    cell.threshold = m_threshold.value();
    const std::optional<bool> decided = byHand.find(cell.unit);
    if (m_config.p == 0.0 && byHand.empty()) {
        return cell;
    }
    cell.byHand = decided.has_value();
    cell.draw = nativeDraw(key, cell.unit);
    const bool kept = decided.value_or(!m_threshold.drops(cell.draw));
    cell.outcome = kept ? Outcome::kept : Outcome::dropped;
    explainTrain(cell, kept);
    return cell;
}

Moments Layer::moments(double x, Mode mode) const {
    if (mode == Mode::eval) {
        return {x * static_cast<double>(evalFactor()), 0.0};
    }
    return m_config.p == 0.0 ? Moments{x, 0.0} : trainMoments(x);
}

Result<std::unique_ptr<Layer>> makeLayer(const LayerConfig& config, const KernelBackend& backend) {
    if (const Status valid = validate(config); !valid) {
        return std::unexpected(valid.error());
    }
    if (isAlpha(config.kind)) {
        return std::make_unique<AlphaDropout>(config, backend);
    }
    return std::make_unique<UnitDropout>(config, backend);
}

}  // namespace dropscope
