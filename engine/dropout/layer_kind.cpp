// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/layer_kind.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <numeric>

#include "engine/core/assert.h"

namespace dropscope {

namespace {

constexpr std::array kKinds = {LayerKind::dropout,
                               LayerKind::dropout1d,
                               LayerKind::dropout2d,
                               LayerKind::dropout3d,
                               LayerKind::locked,
                               LayerKind::stochasticDepthRow,
                               LayerKind::stochasticDepthBatch,
                               LayerKind::alpha,
                               LayerKind::featureAlpha,
                               LayerKind::gaussian,
                               LayerKind::gaussianNoise,
                               LayerKind::dropBlock,
                               LayerKind::dropConnect};

/// All axes of x but the first `own`.
Result<UnitShape> sharedAfter(std::size_t own, const Shape& x) {
    std::vector<std::size_t> axes(x.rank() - std::min(own, x.rank()));
    std::iota(axes.begin(), axes.end(), own);
    return UnitShape::create(x, axes);
}

std::unexpected<Error> tooFewForChannels() {
    return fail(phrase("Feature dropout requires at least 2 dimensions in the input"), "x",
                phrase("give x a shape such as samples, channels, length"));
}

std::string deprecatedRank(std::string_view name, std::size_t rank, int spatial) {
    return fmt::format(
        "{0}: Received a {1}-D input to {0}, which is deprecated and will result in an error in a future release. To "
        "retain the behavior and silence this warning, please use dropout instead. Note that {0} exists to provide "
        "channel-wise dropout on inputs with {2} spatial dimensions, a channel dimension, and an optional batch "
        "dimension (i.e. {3}D or {4}D inputs).",
        name, rank, spatial, spatial + 1, spatial + 2);
}

}  // namespace

std::span<const LayerKind> allLayerKinds() { return kKinds; }

std::string_view nameOf(LayerKind kind) {
    switch (kind) {
        case LayerKind::dropout:
            return "dropout";
        case LayerKind::dropout1d:
            return "dropout1d";
        case LayerKind::dropout2d:
            return "dropout2d";
        case LayerKind::dropout3d:
            return "dropout3d";
        case LayerKind::locked:
            return "locked";
        case LayerKind::stochasticDepthRow:
            return "stochastic-depth-row";
        case LayerKind::stochasticDepthBatch:
            return "stochastic-depth-batch";
        case LayerKind::alpha:
            return "alpha";
        case LayerKind::featureAlpha:
            return "feature-alpha";
        case LayerKind::gaussian:
            return "gaussian";
        case LayerKind::gaussianNoise:
            return "gaussian-noise";
        case LayerKind::dropBlock:
            return "drop-block";
        case LayerKind::dropConnect:
            return "drop-connect";
    }
    DROPSCOPE_ASSERT(false);
    return {};
}

Result<LayerKind> parseLayerKind(std::string_view name) {
    const auto found = std::ranges::find(kKinds, name, nameOf);
    if (found == kKinds.end()) {
        std::vector<std::string_view> names;
        std::ranges::transform(kKinds, std::back_inserter(names), nameOf);
        return fail(phrase("there is no kind '{}'", name), phrase("kind"),
                    phrase("write one of {}", fmt::join(names, ", ")));
    }
    return *found;
}

bool takesMaskSource(LayerKind kind) {
    return kind != LayerKind::gaussian && kind != LayerKind::gaussianNoise && kind != LayerKind::dropBlock;
}

bool multipliesByMask(LayerKind kind) {
    return takesMaskSource(kind) && kind != LayerKind::alpha && kind != LayerKind::featureAlpha;
}

bool isElementwise(LayerKind kind, std::span<const std::size_t> axes) {
    switch (kind) {
        case LayerKind::dropout:
            return axes.empty();
        case LayerKind::alpha:
        case LayerKind::gaussian:
        case LayerKind::gaussianNoise:
        case LayerKind::dropBlock:
        case LayerKind::dropConnect:
            return true;
        default:
            return false;
    }
}

Status checkRank(LayerKind kind, const Shape& x) {
    const std::size_t rank = x.rank();
    if (kind == LayerKind::dropout1d && rank != 2 && rank != 3) {
        return fail(
            phrase("dropout1d: Expected 2D or 3D input, but received a {}D input. Note that dropout1d exists to "
                   "provide channel-wise dropout on inputs with 1 spatial dimension, a channel dimension, and an "
                   "optional batch dimension (i.e. 2D or 3D inputs).",
                   rank),
            "x", phrase("give x a shape such as samples, channels, length"));
    }
    if (kind == LayerKind::dropBlock && rank != 4) {
        return fail(phrase("input should be 4 dimensional. Got {} dimensions.", rank), "x",
                    phrase("give x a shape such as samples, channels, height, width"));
    }
    if (kind == LayerKind::dropConnect && rank != 2) {
        return fail(phrase("drop-connect takes a matrix of weights, but x has {} axes", rank), "x",
                    phrase("give x a shape such as outputs, inputs"));
    }
    return {};
}

std::vector<std::string> rankWarnings(LayerKind kind, const Shape& x) {
    const std::size_t rank = x.rank();
    std::vector<std::string> warnings;
    if (kind == LayerKind::dropout2d && rank != 3 && rank != 4) {
        warnings.push_back(deprecatedRank("dropout2d", rank, 2));
    }
    if (kind == LayerKind::dropout2d && rank == 3) {
        warnings.emplace_back(
            "dropout2d: Received a 3D input to dropout2d and assuming that channel-wise 1D dropout behavior is desired "
            "- input is interpreted as shape (N, C, L), where C is the channel dim. This behavior will change in a "
            "future release to interpret the input as one without a batch dimension, i.e. shape (C, H, W). To maintain "
            "the 1D channel-wise dropout behavior, please switch to using dropout1d instead.");
    }
    if (kind == LayerKind::dropout3d && rank != 4 && rank != 5) {
        warnings.push_back(deprecatedRank("dropout3d", rank, 3));
    }
    return warnings;
}

Result<UnitShape> unitsOf(LayerKind kind, std::span<const std::size_t> axes, const Shape& x) {
    if (const Status right = checkRank(kind, x); !right) {
        return std::unexpected(right.error());
    }
    const std::size_t rank = x.rank();
    switch (kind) {
        case LayerKind::dropout:
            return UnitShape::create(x, axes);
        case LayerKind::dropout1d:
            return sharedAfter(rank == 3 ? 2 : 1, x);
        case LayerKind::dropout2d:
        case LayerKind::featureAlpha:
            return rank < 2 ? tooFewForChannels() : sharedAfter(2, x);
        case LayerKind::dropout3d:
            // Whatever has not five axes is taken for one sample and gets a batch axis in front.
            return rank == 0 ? tooFewForChannels() : sharedAfter(rank == 5 ? 2 : 1, x);
        case LayerKind::locked:
            if (rank < 2) {
                return fail(phrase("locked dropout needs at least 2 axes"), "x",
                            phrase("give x a shape such as time, samples, units"));
            }
            return UnitShape::create(x, std::array<std::size_t, 1>{0});
        case LayerKind::stochasticDepthRow:
            if (rank < 1) {
                return fail(phrase("stochastic depth by row needs at least 1 axis"), "x",
                            phrase("the first axis counts the samples"));
            }
            return sharedAfter(1, x);
        case LayerKind::stochasticDepthBatch:
            return sharedAfter(0, x);
        case LayerKind::alpha:
        case LayerKind::gaussian:
        case LayerKind::gaussianNoise:
        case LayerKind::dropBlock:
        case LayerKind::dropConnect:
            return UnitShape(x);
    }
    DROPSCOPE_ASSERT(false);
    return UnitShape(x);
}

}  // namespace dropscope
