// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/replayed_mask.h"

#include <fmt/format.h>

#include "engine/core/parallel.h"

namespace dropscope {

namespace {

constexpr std::uint64_t kChunk = 1U << 16;

/// y[k] = one(x[k], kept[k]) on all threads.
template <class One>
void forEach(std::span<const float> x, std::span<const float> kept, std::span<float> y, One one) {
    parallelFor(x.size(), kChunk, [&](const Chunk& chunk) {
        for (std::uint64_t k = chunk.first; k < chunk.last; ++k) {
            y[k] = one(x[k], kept[k] != 0.0F);
        }
    });
}

bool isOnnx(const ReplayConfig& replay) { return replay.idiom == "onnx"; }

}  // namespace

Status checkMaskSource(LayerKind kind) {
    if (takesMaskSource(kind)) {
        return {};
    }
    return fail(fmt::format("{} takes no mask of another framework", nameOf(kind)), "source",
                kind == LayerKind::dropBlock ? "take native: no source replays where its squares begin"
                                             : "take native: it adds or multiplies noise and drops nothing");
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

bool formsOutputAsTorch(const ReplayConfig& replay) {
    switch (replay.source) {
        case ReplaySource::tensorflow:
        case ReplaySource::jax:
        case ReplaySource::jaxLegacy:
        case ReplaySource::numpy:
            return false;
        default:
            return true;
    }
}

void frameworkOutput(const ReplayConfig& replay, double p, std::span<const float> x, std::span<const float> kept,
                     std::span<float> y) {
    const double keep = 1.0 - p;
    const bool none = p == 1.0;
    const auto inverse = none ? 0.0F : static_cast<float>(1.0 / keep);
    switch (replay.source) {
        case ReplaySource::jax:
        case ReplaySource::jaxLegacy:
            forEach(x, kept, y, [divisor = static_cast<float>(keep), none](float value, bool isKept) {
                return isKept && !none ? value / divisor : 0.0F;
            });
            return;
        case ReplaySource::tensorflow:
            forEach(x, kept, y, [inverse](float value, bool isKept) { return isKept ? value * inverse : 0.0F; });
            return;
        case ReplaySource::numpy:
            if (!isOnnx(replay)) {
                forEach(x, kept, y, [factor = none ? 0.0 : 1.0 / keep](float value, bool isKept) {
                    return static_cast<float>(static_cast<double>(value) * (isKept ? factor : 0.0));
                });
                return;
            }
            forEach(x, kept, y,
                    [inverse](float value, bool isKept) { return value * (isKept ? 1.0F : 0.0F) * inverse; });
            return;
        default:
            forEach(x, kept, y, [scale = none ? 0.0F : 1.0F / static_cast<float>(keep)](float value, bool isKept) {
                return value * (isKept ? scale : 0.0F);
            });
    }
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
