// SPDX-License-Identifier: GPL-3.0-or-later
// A layer under another framework's mask.
#pragma once

#include <memory>
#include <span>

#include "engine/core/error.h"
#include "engine/dropout/layer.h"
#include "engine/io/csv.h"
#include "engine/masks/replay/replay_source.h"

namespace dropscope {

/// Refuses the noise kinds and drop-block, with `where` "source".
[[nodiscard]] Status checkMaskSource(LayerKind kind);

/// Which mask the framework draws for this layer and a tensor of shape `x`: its units, and for the kinds that PyTorch drops
/// through bernoulli_ (channels, shared axes, both alpha kinds) that way. Fails for the noise kinds and drop-block, and on a
/// shape that the kind does not take.
[[nodiscard]] Result<MaskRequest> maskRequestFor(const LayerConfig& config, const Shape& x);

/// That mask, for Layer::forward and its like. Fails as maskRequestFor and makeReplaySource do. For ReplaySource::native
/// the layer's own draw with the config's seed, stream and step is the same and faster.
[[nodiscard]] Result<std::shared_ptr<const MaskSource>> replayedMask(const LayerConfig& config,
                                                                     const ReplayConfig& replay, const Shape& x);

/// How the source's framework forms y from x and the mask, where it is not as PyTorch does:
///   torch-*, native   x * (m ? 1 / (float)(1 - p) : 0)          Layer::forward
///   jax, jax-legacy   m ? x / (float)(1 - p) : +0               flax/linen/stochastic.py
///   tensorflow        m ? x * (float)(1 / (1 - p)) : +0         tensorflow/python/ops/nn_ops.py, read only [S]
///   numpy             (float)(x * (m / (1 - p))) in float64     CS231n's idiom, narrowed at the end
///   numpy, onnx       x * m * (float)(1 / (1 - p))              onnx/reference/ops/op_dropout.py
/// `kept`: 1 or 0 for each element, as Layer::maskTensor gives. All three are equally long; `y` may be `x`. Backward is the
/// same on dy. With p = 1 every y is x * 0, or +0 where the framework selects.
void frameworkOutput(const ReplayConfig& replay, double p, std::span<const float> x, std::span<const float> kept,
                     std::span<float> y);

/// True where frameworkOutput gives what Layer::forward gives.
[[nodiscard]] bool formsOutputAsTorch(const ReplayConfig& replay);

/// What a saved mask or result says of where it comes from: seed, stream and step (native), or seed, source, idiom, after,
/// sm-count, threads-per-sm, pre-vectorized, key-path as far as they are set.
[[nodiscard]] CsvFacts replayFacts(const ReplayConfig& replay);

}  // namespace dropscope
