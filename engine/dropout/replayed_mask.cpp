// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/replayed_mask.h"

#include <fmt/format.h>

namespace dropscope {

Status checkMaskSource(LayerKind kind) {
    if (takesMaskSource(kind)) {
        return {};
    }
    return fail(phrase("{} takes no mask of another framework", nameOf(kind)), phrase("source"),
                kind == LayerKind::dropBlock ? phrase("take native: no source replays where its squares begin")
                                             : phrase("take native: it adds or multiplies noise and drops nothing"));
}

Result<MaskRequest> maskRequestFor(const LayerConfig& config, const Shape& x) {
    if (const Status takes = checkMaskSource(config.kind); !takes) {
        return std::unexpected(takes.error());
    }
    if (isElementwise(config.kind, config.axes)) {
        const Status right = checkRank(config.kind, x);
        return right ? Result<MaskRequest>(MaskRequest{x, config.p, config.kind == LayerKind::alpha})
                     : std::unexpected(right.error());
    }
    const Result<UnitShape> units = unitsOf(config.kind, config.axes, x);
    return units ? Result<MaskRequest>(MaskRequest{units->maskShape(), config.p, true})
                 : std::unexpected(units.error());
}

Result<std::shared_ptr<const MaskSource>> replayedMask(const LayerConfig& config, const ReplayConfig& replay,
                                                       const Shape& x) {
    const Result<MaskRequest> request = maskRequestFor(config, x);
    if (!request) {
        return std::unexpected(request.error());
    }
    Result<std::unique_ptr<MaskSource>> made = makeReplaySource(replay, *request);
    return made ? Result<std::shared_ptr<const MaskSource>>(std::move(*made)) : std::unexpected(made.error());
}

Arithmetic arithmeticOf(ReplaySource source, std::string_view idiom) {
    switch (source) {
        case ReplaySource::torchCuda:
            return Arithmetic::torchFused;
        case ReplaySource::tensorflow:
            return Arithmetic::tensorflow;
        case ReplaySource::jax:
        case ReplaySource::jaxLegacy:
            return Arithmetic::flax;
        case ReplaySource::numpy:
            return idiom == "onnx" ? Arithmetic::onnx : Arithmetic::numpy;
        default:
            return Arithmetic::torch;
    }
}

LayerConfig formedAs(Arithmetic arithmetic, LayerConfig config) {
    if (multipliesByMask(config.kind)) {
        config.arithmetic = arithmetic;
        config.zeroing = Zeroing::multiply;
        config.scaling = Scaling::inverted;
    }
    return config;
}

CsvFacts replayFacts(const ReplayConfig& replay) {
    CsvFacts facts = {{"seed", replay.seed.text()}};
    if (replay.source == ReplaySource::native) {
        facts.emplace_back("stream", std::to_string(replay.stream));
        facts.emplace_back("step", std::to_string(replay.step));
    }
    facts.emplace_back("source", std::string(infoOf(replay.source).name));
    if (!replay.idiom.empty()) {
        facts.emplace_back("idiom", replay.idiom);
    }
    if (!replay.recipe.empty()) {
        facts.emplace_back("after", replay.recipe);
    }
    if (replay.grid) {
        facts.emplace_back("sm-count", std::to_string(replay.grid->smCount));
        facts.emplace_back("threads-per-sm", std::to_string(replay.grid->threadsPerSm));
    }
    if (replay.preVectorized) {
        facts.emplace_back("pre-vectorized", "yes");
    }
    if (!replay.keyPath.empty()) {
        facts.emplace_back("key-path", replay.keyPath);
    }
    return facts;
}

}  // namespace dropscope
