// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of dropout layer, what they are called, and which axes of x share a unit in each.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/error.h"
#include "engine/masks/unit_shape.h"

namespace dropscope {

enum class LayerKind {
    dropout,               ///< elements, or what the given axes leave
    dropout1d,             ///< torch.nn.Dropout1d: channels of (N, C, L) and (C, L)
    dropout2d,             ///< torch.nn.Dropout2d: channels of (N, C, ...)
    dropout3d,             ///< torch.nn.Dropout3d: channels of (N, C, D, H, W) and (C, D, H, W)
    locked,                ///< variational: one mask for all times of (T, ...)
    stochasticDepthRow,    ///< torchvision.ops.stochastic_depth, mode "row": whole samples
    stochasticDepthBatch,  ///< mode "batch": all or nothing
    alpha,                 ///< torch.nn.AlphaDropout
    featureAlpha,          ///< torch.nn.FeatureAlphaDropout: channels of (N, C, ...)
    gaussian,              ///< Keras GaussianDropout: x times noise of mean 1
    gaussianNoise,         ///< Keras GaussianNoise: x plus noise
    dropBlock,             ///< torchvision.ops.drop_block2d: squares of (N, C, H, W)
    dropConnect            ///< Wan et al., ICML 2013: x is a matrix of weights (outputs, inputs)
};

/// All kinds, in the order of menus and help texts.
[[nodiscard]] std::span<const LayerKind> allLayerKinds();

/// "dropout", "stochastic-depth-row": what --kind takes.
[[nodiscard]] std::string_view nameOf(LayerKind kind);

/// Fails on any other name, and lists them.
[[nodiscard]] Result<LayerKind> parseLayerKind(std::string_view name);

/// True where every element is a unit of its own, whatever x's shape.
[[nodiscard]] bool isElementwise(LayerKind kind, std::span<const std::size_t> axes);

/// True where units are kept or dropped by one Bernoulli draw each, so that another framework's mask can stand in: not in
/// the noise kinds, nor in drop-block, which draws the corners of its squares.
[[nodiscard]] bool takesMaskSource(LayerKind kind);

/// True where y is x times the mask and a scale, which is all that frameworks form differently.
[[nodiscard]] bool multipliesByMask(LayerKind kind);

/// What is refused in every mode: dropout1d on anything but 2 or 3 axes in PyTorch's words, drop-block on anything but 4
/// in torchvision's, drop-connect on anything but 2.
[[nodiscard]] Status checkRank(LayerKind kind, const Shape& x);

/// What PyTorch warns of, in its words (torch/nn/functional.py, 1.13.1): dropout2d and dropout3d on other ranks.
[[nodiscard]] std::vector<std::string> rankWarnings(LayerKind kind, const Shape& x);

/// How the elements of x share units. `axes`: the shared ones, for LayerKind::dropout alone. Fails as `checkRank` and
/// UnitShape::create do, and on too few axes for the kind.
[[nodiscard]] Result<UnitShape> unitsOf(LayerKind kind, std::span<const std::size_t> axes, const Shape& x);

}  // namespace dropscope
