// SPDX-License-Identifier: GPL-3.0-or-later
// The masks that other frameworks draw, as mask sources: the one way into this folder.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "engine/core/error.h"
#include "engine/masks/mask_source.h"
#include "engine/masks/replay/cuda_grid.h"
#include "engine/masks/replay/replay_seed.h"
#include "engine/masks/replay/replay_sources.h"
#include "engine/tensor/shape.h"

namespace dropscope {

/// Whose generator, in which state. A value type.
struct ReplayConfig {
    ReplaySource source = ReplaySource::torchCpu;
    std::string idiom = {};  ///< a name of the source's idioms; "" is the usual one
    ReplaySeed seed = {};
    std::string recipe = {};            ///< what ran before (recipe.h); sources with a state only
    std::optional<CudaGrid> grid = {};  ///< torchCuda: the GPU; may be left out for small tensors
    bool preVectorized = false;         ///< torchCuda: the kernel of PyTorch 1.4 and before
    std::string keyPath = {};           ///< jax, jaxLegacy: what was done to the key (jax_key.h)
    std::uint32_t stream = 0;           ///< native
    std::uint32_t step = 0;             ///< native

    friend bool operator==(const ReplayConfig&, const ReplayConfig&) = default;
};

/// Which mask is drawn. A value type.
struct MaskRequest {
    Shape shape = Shape({0});  ///< of the mask: its elements are the units, numbered row-major
    double p = 0.5;            ///< the probability of dropping, in [0, 1]

    /// PyTorch's kinds that drop through bernoulli_: channels (Dropout1d to 3d) and both alpha kinds. On CUDA they draw
    /// in another order; elsewhere it makes no difference.
    bool viaBernoulli = false;
};

/// The mask. It answers any index range of the request's shape; no unit beyond it may be asked for.
/// Costs at most some milliseconds, except that NumPy's randn in a recipe has to be drawn, at some 20 ns a number.
/// Fails, with `where` the name of the setting at fault, on: p outside [0, 1] (and 1 for TensorFlow); an unknown idiom; a seed
/// out of the framework's range; a recipe that cannot be read, that the framework has not, or that has no meaning
/// there; a key path for any but JAX; a mask that depends on the GPU without one; more elements than the framework takes.
[[nodiscard]] Result<std::unique_ptr<MaskSource>> makeReplaySource(const ReplayConfig& config,
                                                                   const MaskRequest& request);

}  // namespace dropscope
