// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/layer.h"

#include <fmt/format.h>

#include <algorithm>

#include "engine/core/number_text.h"
#include "engine/dropout/alpha_dropout.h"
#include "engine/dropout/unit_dropout.h"
#include "engine/kernels/whole_tensor.h"

namespace dropscope {

namespace {

bool isAlpha(LayerKind kind) { return kind == LayerKind::alpha || kind == LayerKind::featureAlpha; }

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

Result<Tensor> Layer::forward(const Tensor& x, const DrawKey& key, Mode mode, const HandSet& byHand) const {
    return pass(x, key, mode, byHand, &Layer::train);
}

Result<Tensor> Layer::backward(const Tensor& dy, const DrawKey& key, Mode mode, const HandSet& byHand) const {
    return pass(dy, key, mode, byHand, &Layer::trainBackward);
}

Result<Tensor> Layer::pass(const Tensor& in, const DrawKey& key, Mode mode, const HandSet& byHand,
                           Train trainPass) const {
    if (const Status right = checkRank(m_config.kind, in.shape()); !right) {
        return std::unexpected(right.error());
    }
    const bool identity = mode == Mode::eval ? evalFactor() == 1.0F : m_config.p == 0.0 && byHand.empty();
    if (identity || in.elementCount() == 0) {
        return in;
    }
    Result<Tensor> out = Tensor::uninitialized(in.shape());
    if (!out) {
        return out;
    }
    const std::span<const float> from = in.values();
    const std::span<float> to = *out->edit();
    Status done;
    if (mode == Mode::eval) {
        done = scaleWhole(m_backend, evalFactor(), from.data(), to.data(), from.size());
    } else {
        const Result<UnitShape> units = this->units(in.shape());
        if (!units) {
            return std::unexpected(units.error());
        }
        done = (this->*trainPass)({m_backend, *units, key, m_threshold, byHand}, from, to);
    }
    if (!done) {
        return std::unexpected(done.error());
    }
    return out;
}

Result<Tensor> Layer::maskTensor(const Shape& x, const DrawKey& key, Mode mode, const HandSet& byHand) const {
    const Result<UnitShape> units = this->units(x);
    if (!units) {
        return std::unexpected(units.error());
    }
    Result<Tensor> mask = Tensor::uninitialized(x);
    if (!mask) {
        return mask;
    }
    const std::span<float> out = *mask->edit();
    if (mode == Mode::eval) {
        std::ranges::fill(out, 1.0F);
    } else if (const Status done = writeUnits({m_backend, *units, key, m_threshold, byHand}, out); !done) {
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
