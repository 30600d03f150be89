// SPDX-License-Identifier: GPL-3.0-or-later
// A layer under another framework's mask.
#pragma once

#include <memory>
#include <string_view>

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

/// How the source's framework forms y.
[[nodiscard]] Arithmetic arithmeticOf(ReplaySource source, std::string_view idiom = {});

/// `config` with that arithmetic, and no zeroing or scaling of its own where the arithmetic has them. The alpha kinds, which
/// PyTorch alone has, stay as they are.
[[nodiscard]] LayerConfig formedAs(Arithmetic arithmetic, LayerConfig config);

/// What a saved mask or result says of where it comes from: seed, stream and step (native), or seed, source, idiom, after,
/// sm-count, threads-per-sm, pre-vectorized, key-path as far as they are set.
[[nodiscard]] CsvFacts replayFacts(const ReplayConfig& replay);

}  // namespace dropscope
