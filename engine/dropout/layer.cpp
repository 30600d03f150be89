// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/layer.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "engine/core/assert.h"
#include "engine/core/number_text.h"
#include "engine/dropout/alpha_dropout.h"
#include "engine/dropout/drop_block.h"
#include "engine/dropout/noise_layer.h"
#include "engine/dropout/unit_dropout.h"
#include "engine/kernels/whole_tensor.h"

namespace dropscope {

namespace {

constexpr std::uint64_t kMaskBlock = 4096;  // elements whose kept bytes are on the stack at once

bool isAlpha(LayerKind kind) { return kind == LayerKind::alpha || kind == LayerKind::featureAlpha; }
bool isNoise(LayerKind kind) { return kind == LayerKind::gaussian || kind == LayerKind::gaussianNoise; }

/// Empty for kinds that have it.
Phrase whyNoClassicScaling(LayerKind kind) {
    if (isAlpha(kind)) {
        return phrase("its own factors keep mean and variance");
    }
    if (isNoise(kind)) {
        return phrase("noise leaves the mean alone, and there is nothing to make up for");
    }
    return kind == LayerKind::dropBlock ? phrase("it divides by the share that was kept") : Phrase();
}

/// Another framework's arithmetic is all of it: mask, zero and scale.
Status checkArithmetic(const LayerConfig& config) {
    if (config.arithmetic == Arithmetic::torch) {
        return {};
    }
    if (!multipliesByMask(config.kind)) {
        return fail(phrase("{} is formed in one way only", nameOf(config.kind)), phrase("arithmetic"),
                    phrase("take torch"));
    }
    if (config.zeroing != Zeroing::multiply || config.scaling != Scaling::inverted) {
        return fail(phrase("another framework's arithmetic has its own zero and scale"), phrase("arithmetic"),
                    phrase("leave zeroing and scaling out, or take torch"));
    }
    if (config.arithmetic == Arithmetic::onnx && config.p == 1.0) {
        return fail(phrase("ONNX takes a ratio below 1"), "p", phrase("take a p below 1"));
    }
    return {};
}

/// The fields that one kind alone has, and its own bounds on p.
Status checkOwnFields(const LayerConfig& config) {
    if (config.kind == LayerKind::gaussian && config.p == 1.0) {
        return fail(phrase("gaussian dropout with p = 1 has noise without bound"), "p",
                    phrase("take a p below 1: the noise has the variance p / (1 - p)"));
    }
    if (config.kind == LayerKind::gaussianNoise && (config.sigma < 0.0 || !std::isfinite(config.sigma))) {
        return fail(
            phrase("the noise's standard deviation has to be 0 or more, but got {}", shortestText(config.sigma)),
            "sigma", phrase("sigma is a number such as 0.1"));
    }
    if (config.kind == LayerKind::dropBlock && config.blockSize == 0) {
        return fail(phrase("the block size has to be 1 or more, but got 0"), "blockSize",
                    phrase("give the side of the squares in elements, such as 7"));
    }
    return {};
}

}  // namespace

Status validate(const LayerConfig& config) {
    if (const Status p = checkProbability(config.p); !p) {
        return p;
    }
    if (!config.axes.empty() && config.kind != LayerKind::dropout) {
        return fail(phrase("{} has its own axes", nameOf(config.kind)), phrase("axes"),
                    phrase("leave the axes out, or take the kind dropout"));
    }
    if (const Status own = checkOwnFields(config); !own) {
        return own;
    }
    if (config.scaling == Scaling::classic && !whyNoClassicScaling(config.kind).pattern.empty()) {
        return fail(phrase("{} has no classic scaling", nameOf(config.kind)), phrase("scaling"),
                    phrase("take inverted: {}", Text(whyNoClassicScaling(config.kind))));
    }
    if (config.zeroing == Zeroing::select && isAlpha(config.kind)) {
        return fail(phrase("{} drops to a value of its own, not to 0", nameOf(config.kind)), phrase("zeroing"),
                    phrase("take multiply"));
    }
    if (config.zeroing == Zeroing::select && isNoise(config.kind)) {
        return fail(phrase("{} drops nothing", nameOf(config.kind)), phrase("zeroing"), phrase("take multiply"));
    }
    return checkArithmetic(config);
}

Layer::Layer(const LayerConfig& config, const KernelBackend& backend)
    : m_config(config), m_backend(backend), m_threshold(DropThreshold::fromProbability(config.p)) {}

Result<Tensor> Layer::forward(const Tensor& x, const DrawKey& key, Mode mode, const HandSet& byHand, const Task& task,
                              const MaskSource* source) const {
    return run({Direction::forward, key, mode, byHand, task, source}, x);
}

Result<Tensor> Layer::backward(const Tensor& dy, const DrawKey& key, Mode mode, const HandSet& byHand, const Task& task,
                               const MaskSource* source) const {
    return run({Direction::backward, key, mode, byHand, task, source}, dy);
}

Status Layer::forward(const Shape& shape, std::span<const float> in, std::span<float> out, const DrawKey& key,
                      Mode mode, const HandSet& byHand, const Task& task, const MaskSource* source) const {
    return run({Direction::forward, key, mode, byHand, task, source}, shape, in, out);
}

Status Layer::backward(const Shape& shape, std::span<const float> in, std::span<float> out, const DrawKey& key,
                       Mode mode, const HandSet& byHand, const Task& task, const MaskSource* source) const {
    return run({Direction::backward, key, mode, byHand, task, source}, shape, in, out);
}

bool Layer::trainIsIdentity(Direction /*direction*/, const HandSet& byHand) const {
    return m_config.p == 0.0 && byHand.empty();
}

Status Layer::keep(const UnitDraw& draw, std::uint64_t first, std::span<std::uint8_t> kept) const {
    return ElementMask(draw).keep(first, kept);
}

UnitDraw Layer::drawOf(const KernelBackend& backend, const Shape& x, const std::optional<UnitShape>& units,
                       const DrawKey& key, const HandSet& byHand, const MaskSource* source) const {
    DROPSCOPE_ASSERT(source == nullptr || takesMaskSource(m_config.kind));
    UnitDraw draw{backend, x, units ? &*units : nullptr, key, thresholdOn(x), byHand};
    draw.source = source;
    return draw;
}

bool Layer::isIdentity(Direction direction, Mode mode, const HandSet& byHand) const {
    return mode == Mode::eval ? evalFactor() == 1.0F : trainIsIdentity(direction, byHand);
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
    if (isIdentity(pass.direction, pass.mode, pass.byHand) || in.elementCount() == 0) {
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
    const bool identity = isIdentity(pass.direction, pass.mode, pass.byHand);
    if (const Status right = checkRank(m_config.kind, shape); !right || in.empty()) {
        return right;
    }
    if (identity && in.data() == out.data()) {
        return {};
    }
    std::optional<UnitShape> units;
    if (pass.mode == Mode::train && !identity) {
        Result<std::optional<UnitShape>> shared = sharedUnits(shape);
        if (!shared) {
            return std::unexpected(shared.error());
        }
        units = *std::move(shared);
    }
    UnitDraw draw = drawOf(m_backend, shape, units, pass.key, pass.byHand, pass.source);
    if (pass.mode == Mode::train && !identity) {
        if (const Status surveyed = survey(draw, pass.task); !surveyed) {
            return surveyed;
        }
    }
    const Stores stores = storesFor(in.data(), out.data(), in.size());
    return forChunksOf(
        m_backend, in.size(),
        [&](const Chunk& chunk) {
            return runRange(draw, pass.direction, pass.mode, chunk.first, in.subspan(chunk.first, chunk.size()),
                            out.subspan(chunk.first, chunk.size()), stores);
        },
        pass.task);
}

Status Layer::runRange(const UnitDraw& draw, Direction direction, Mode mode, std::uint64_t first,
                       std::span<const float> in, std::span<float> out, Stores stores) const {
    if (isIdentity(direction, mode, draw.byHand)) {
        if (in.data() != out.data()) {
            std::ranges::copy(in, out.begin());
        }
        return {};
    }
    return mode == Mode::eval ? draw.backend.scale(evalFactor(), in.data(), out.data(), in.size(), stores)
                              : train(draw, direction, first, in, out, stores);
}

Status Layer::keepRange(const UnitDraw& draw, Mode mode, std::uint64_t first, std::span<std::uint8_t> kept) const {
    if (mode == Mode::train) {
        return keep(draw, first, kept);
    }
    std::ranges::fill(kept, 1);
    return {};
}

Result<Tensor> Layer::maskTensor(const Shape& x, const DrawKey& key, Mode mode, const HandSet& byHand, const Task& task,
                                 const MaskSource* source) const {
    const Result<std::optional<UnitShape>> units = sharedUnits(x);
    if (!units) {
        return std::unexpected(units.error());
    }
    Result<Tensor> mask = Tensor::uninitialized(x);
    if (!mask) {
        return mask;
    }
    const std::span<float> out = *mask->edit();
    const UnitDraw draw = drawOf(m_backend, x, *units, key, byHand, source);
    const Status done = forKernelChunks(
        out.size(),
        [&](const Chunk& chunk) {
            std::uint8_t kept[kMaskBlock];
            for (std::uint64_t first = chunk.first; first < chunk.last; first += kMaskBlock) {
                const std::span<std::uint8_t> block(kept, std::min(kMaskBlock, chunk.last - first));
                if (Status drawn = keepRange(draw, mode, first, block); !drawn) {
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
                                       const HandSet& byHand, const MaskSource* source) const {
    const Result<std::optional<UnitShape>> units = sharedUnits(x.shape());
    if (!units) {
        return std::unexpected(units.error());
    }
    UnitDraw draw = drawOf(hostBackend(), x.shape(), *units, key, byHand, source);
    if (!isIdentity(Direction::forward, mode, byHand)) {
        if (const Status surveyed = survey(draw, {}); !surveyed) {
            return std::unexpected(surveyed.error());
        }
    }
    return explain(draw, element, x.values()[element], mode, Direction::forward);
}

CellExplanation Layer::explain(const UnitDraw& draw, std::uint64_t element, float x, Mode mode,
                               Direction direction) const {
    using Outcome = CellExplanation::Outcome;
    CellExplanation cell;
    cell.x = cell.y = x;
    if (mode == Mode::eval) {
        cell.factor = evalFactor();
        cell.outcome = cell.factor == 1.0F ? Outcome::identity : Outcome::evalScaled;
        cell.y = cell.outcome == Outcome::identity ? cell.x : cell.x * cell.factor;
        return cell;
    }
    cell.unit = draw.units != nullptr ? draw.units->runFrom(element).unit : element;
    cell.drawnUnit = cell.unit;
    cell.threshold = draw.threshold.value();
    if (!trainIsIdentity(direction, draw.byHand)) {
        explainTrain(draw, element, direction, cell);
    }
    return cell;
}

void Layer::explainTrain(const UnitDraw& draw, std::uint64_t /*element*/, Direction direction,
                         CellExplanation& cell) const {
    const std::optional<bool> decided = draw.byHand.find(cell.unit);
    cell.byHand = decided.has_value();
    bool drawn = false;
    if (draw.source != nullptr) {
        std::uint8_t keptByte = 0;
        draw.source->keep(cell.unit, {&keptByte, 1});
        drawn = keptByte != 0;
        cell.replayed = true;
        cell.threshold = 0;
    } else {
        cell.draw = nativeDraw(draw.key, cell.drawnUnit);
        drawn = !draw.threshold.drops(cell.draw);
    }
    const bool kept = decided.value_or(drawn);
    cell.outcome = kept ? CellExplanation::Outcome::kept : CellExplanation::Outcome::dropped;
    explainKept(cell, direction, kept);
}

Moments Layer::moments(double x, Mode mode) const {
    if (mode == Mode::eval) {
        return {x * static_cast<double>(evalFactor()), 0.0};
    }
    return trainIsIdentity(Direction::forward, {}) ? Moments{x, 0.0} : trainMoments(x);
}

Result<std::unique_ptr<Layer>> makeLayer(const LayerConfig& config, const KernelBackend& backend) {
    if (const Status valid = validate(config); !valid) {
        return std::unexpected(valid.error());
    }
    switch (config.kind) {
        case LayerKind::alpha:
        case LayerKind::featureAlpha:
            return std::make_unique<AlphaDropout>(config, backend);
        case LayerKind::gaussian:
            return std::make_unique<GaussianDropout>(config, backend);
        case LayerKind::gaussianNoise:
            return std::make_unique<GaussianNoise>(config, backend);
        case LayerKind::dropBlock:
            return std::make_unique<DropBlock>(config, backend);
        default:
            return std::make_unique<UnitDropout>(config, backend);
    }
}

}  // namespace dropscope
