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
    featureAlpha           ///< torch.nn.FeatureAlphaDropout: channels of (N, C, ...)
};

/// All kinds, in the order of menus and help texts.
[[nodiscard]] std::span<const LayerKind> allLayerKinds();

/// "dropout", "stochastic-depth-row": what --kind takes.
[[nodiscard]] std::string_view nameOf(LayerKind kind);

/// Fails on any other name, and lists them.
[[nodiscard]] Result<LayerKind> parseLayerKind(std::string_view name);

/// True where every element is a unit of its own, whatever x's shape.
[[nodiscard]] bool isElementwise(LayerKind kind, std::span<const std::size_t> axes);

/// What PyTorch refuses in every mode: dropout1d on anything but 2 or 3 axes, in its words.
[[nodiscard]] Status checkRank(LayerKind kind, const Shape& x);

/// What PyTorch warns of, in its words (torch/nn/functional.py, 1.13.1): dropout2d and dropout3d on other ranks.
[[nodiscard]] std::vector<std::string> rankWarnings(LayerKind kind, const Shape& x);

/// How the elements of x share units. `axes`: the shared ones, for LayerKind::dropout alone. Fails as `checkRank` and
/// UnitShape::create do, and on too few axes for the kind.
[[nodiscard]] Result<UnitShape> unitsOf(LayerKind kind, std::span<const std::size_t> axes, const Shape& x);

}  // namespace dropscope
