// SPDX-License-Identifier: GPL-3.0-or-later
// How fast whole layers are on this machine, beside its limits (kernels/paired_timer.h).
#pragma once

#include "engine/core/error.h"
#include "engine/kernels/throughput.h"

namespace dropscope {

/// A layer's pass from memory to memory, p = kThroughputP in training, and its limit.
enum class LayerWorkload {
    forward,   ///< element dropout; limit: y = factor * x by the same back end with the same stores
    backward,  ///< the same on dy: the mask is drawn again
    channel,  ///< dropout2d, channels of 64 x 64; limit: y = factor * x for kept channels, filling zeros for dropped ones
    eval      ///< element dropout in evaluation, which has nothing to do; limit: y = factor * x
};

inline constexpr LayerWorkload kLayerWorkloads[] = {LayerWorkload::forward, LayerWorkload::backward,
                                                    LayerWorkload::channel, LayerWorkload::eval};

/// "forward", "backward", "channel", "eval".
[[nodiscard]] std::string_view nameOf(LayerWorkload workload);

/// The workload on the first `elements` elements of `memory`, which has as many; for channels on as many whole ones as
/// there are, at least one. `memory` and `backend` outlive what is returned. Fails on fewer elements than a channel has.
[[nodiscard]] Result<TimedWork> timedWork(const KernelBackend& backend, LayerWorkload workload,
                                          ThroughputMemory& memory, std::uint64_t elements);

}  // namespace dropscope
