// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/mask_source_settings.h"

#include <fmt/format.h>

#include "engine/core/number_text.h"
#include "engine/dropout/replayed_mask.h"

namespace dropscope {

namespace {

/// One pass of this layer, as the recipe of an earlier call.
std::string passText(ReplaySource source, const MaskRequest& request) {
    const std::string shape = request.shape.text();
    if (source == ReplaySource::numpy) {
        return fmt::format("rand {}; ", shape);
    }
    const bool draws = request.p > 0.0 && request.p < 1.0;  // PyTorch draws nothing else
    return request.viaBernoulli && draws ? fmt::format("bernoulli {}; ", shape)
                                         : fmt::format("dropout {} {}; ", shape, shortestText(request.p));
}

/// As `checkMaskSource`, in the words of the window's menus.
Status checkSourceOf(LayerKind kind) {
    if (takesMaskSource(kind)) {
        return {};
    }
    const bool squares = kind == LayerKind::dropBlock;
    const char* name = squares ? "DropBlock" : kind == LayerKind::gaussian ? "GaussianDropout" : "GaussianNoise";
    return fail(phrase("{} takes no mask of another framework", name), {},
                squares ? phrase("choose Dropscope as the mask source: no other tells where its squares begin")
                        : phrase("choose Dropscope as the mask source: noise drops nothing"));
}

}  // namespace

Result<ReplayConfig> replayConfigOf(const MaskSettings& settings, const Shape& x) {
    if (const Status takes = checkSourceOf(settings.layer.kind); !takes) {
        return std::unexpected(takes.error());
    }
    const Result<MaskRequest> request = maskRequestFor(settings.layer, x);
    if (!request) {
        return std::unexpected(request.error());
    }
    ReplayConfig config{.source = settings.source, .seed = ReplaySeed(settings.seed)};
    const ReplaySourceInfo& info = infoOf(settings.source);
    if (info.hasGrid) {
        config.grid = settings.sourceDetails.grid;
        config.preVectorized = settings.sourceDetails.preVectorized;
    }
    if (info.hasKeys) {
        config.keyPath = settings.sourceDetails.keyPath;
    }
    if (info.hasState) {
        config.recipe = settings.sourceDetails.recipe;
    }
    if (info.hasState && request->shape.elementCount() > 0) {
        if (settings.step > kMostEarlierPasses) {
            return fail(phrase("so many earlier passes are not replayed"), "draw",
                        phrase("take a draw up to {}", kMostEarlierPasses));
        }
        if (!config.recipe.empty() && settings.step > 0) {
            config.recipe += "; ";
        }
        const std::string pass = passText(settings.source, *request);
        for (std::uint32_t k = 0; k < settings.step; ++k) {
            config.recipe += pass;
        }
    }
    return config;
}

Result<std::shared_ptr<const MaskSource>> sourceOf(const MaskSettings& settings, const Shape& x) {
    const Result<ReplayConfig> config = replayConfigOf(settings, x);
    return config ? replayedMask(settings.layer, *config, x) : std::unexpected(config.error());
}

SourceOfPass sourcesOf(const MaskSettings& settings, const Shape& x) {
    if (settings.source == ReplaySource::native) {
        return {};
    }
    return [settings, x](std::uint32_t step) {
        MaskSettings there = settings;
        there.step = step;
        return sourceOf(there, x);
    };
}

}  // namespace dropscope
