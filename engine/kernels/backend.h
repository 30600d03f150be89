// SPDX-License-Identifier: GPL-3.0-or-later
// What every back end does with raw memory. A back end is named, listable and forceable, and all of them give the same
// bytes: kernels/scalar is the definition of correct.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/error.h"
#include "engine/kernels/unit_effect.h"
#include "engine/masks/hand_set.h"
#include "engine/masks/native_stream.h"
#include "engine/masks/threshold.h"
#include "engine/masks/unit_shape.h"

namespace dropscope {

/// What a dropped element becomes.
enum class Zeroing {
    multiply,  ///< x * 0: a dropped negative is -0, a dropped NaN or infinity is NaN (PyTorch)
    select     ///< +0, whatever x was (Keras, Flax)
};

/// How results are written. The bytes are the same.
enum class Stores {
    cached,    ///< as any store: for results that are read again soon
    streaming  ///< past the caches, where the back end can: for outputs larger than the last-level cache
};

/// A run of units of the native stream.
struct MaskRange {
    DrawKey key;
    DropThreshold threshold;
    std::uint64_t firstUnit = 0;
};

/// The mask of one forward pass, for a back end that takes whole tensors. Refers to what it is made from.
struct UnitMask {
    const UnitShape* units;  ///< null: every element is a unit of its own, and nothing was set by hand
    DrawKey key;
    DropThreshold threshold;
    const HandSet& byHand;  ///< by unit, over the drawn mask
};

/// Thread rule: a back end has no state; every function may be called from several threads at once, and works on the
/// thread that calls it. Whole tensors, on all threads: kernels/whole_tensor.h.
/// Shapes: every pointer is to `count` elements; `in` and `out` are the same or do not overlap; no alignment is asked for
/// beyond a float's own.
/// Failure: only a back end that needs a device can fail, and says why; nothing in `out` counts then.
class KernelBackend {
public:
    virtual ~KernelBackend() = default;

    /// "scalar", "simd", "cuda": what --backend and DROPSCOPE_BACKEND take.
    [[nodiscard]] virtual std::string_view name() const = 0;

    /// The instruction set or the device: "portable C++", "AVX-512".
    [[nodiscard]] virtual std::string description() const = 0;

    /// Fails, saying why, when this machine or this build cannot run it.
    [[nodiscard]] virtual Status available() const = 0;

    /// kept[i] = 1 if unit range.firstUnit + i is kept, else 0.
    [[nodiscard]] virtual Status drawMask(const MaskRange& range, std::uint8_t* kept, std::size_t count) const = 0;

    /// How many of the units range.firstUnit, ... are kept: what drawMask writes, added up. Draws the mask and keeps no byte.
    [[nodiscard]] virtual Result<std::uint64_t> countKept(const MaskRange& range, std::uint64_t count) const;

    /// out[i] = in[i] * (unit kept ? scale : 0), or the select rule: dropout forward, and backward on dy.
    [[nodiscard]] virtual Status dropout(const MaskRange& range, float scale, Zeroing zeroing, const float* in,
                                         float* out, std::size_t count, Stores stores = Stores::cached) const = 0;

    /// `dropout`, and which units are kept, a bit each (kernels/mask_bits.h), the first in kept[0]: the mask is drawn once for
    /// both. `kept` is maskWords(count) words.
    [[nodiscard]] virtual Status dropoutAndMask(const MaskRange& range, float scale, Zeroing zeroing, const float* in,
                                                float* out, std::uint64_t* kept, std::size_t count) const;

    /// The same as `dropout` with the mask given: kept[i] is 1 or 0.
    [[nodiscard]] virtual Status applyMask(const std::uint8_t* kept, float scale, Zeroing zeroing, const float* in,
                                           float* out, std::size_t count, Stores stores = Stores::cached) const = 0;

    /// out[i] = in[i] * factor: what is left of a layer that drops nothing, and the measure of the other two's speed.
    [[nodiscard]] virtual Status scale(float factor, const float* in, float* out, std::size_t count,
                                       Stores stores = Stores::cached) const = 0;

    /// True for a device: a call is a trip to it, so it wants whole tensors, from one thread, and the kernel below.
    /// False for what works on the calling thread: pieces on many threads suit it.
    [[nodiscard]] virtual bool takesWholeTensors() const { return false; }

    /// out[i] = the effect on in[i] of the mask at element first + i. `in` is not read, and may be null, where the effect
    /// writes the mask. Asked only of back ends that take whole tensors; anything else is a caller's bug.
    [[nodiscard]] virtual Status applyUnits(const UnitMask& mask, const UnitEffect& effect, std::uint64_t first,
                                            const float* in, float* out, std::uint64_t count) const;
};

/// Every back end there is, the slowest and most portable first, whether or not it can run here.
[[nodiscard]] const std::vector<const KernelBackend*>& allBackends();

/// The back end called `name`; "auto" is hostBackend(): a tensor in this machine's own memory takes longer to cross to a
/// device and back than its processor needs for the work, so a device has to be named. A named one never falls back to
/// another: an unknown or unavailable name is an Error.
[[nodiscard]] Result<const KernelBackend*> findBackend(std::string_view name);

/// The fastest back end that works in this machine's own memory: for small pieces, such as the cells in view, which are not
/// worth a trip to a device. Its functions never fail.
[[nodiscard]] const KernelBackend& hostBackend();

/// What the environment variable DROPSCOPE_BACKEND names, "auto" when it is unset or empty.
[[nodiscard]] Result<const KernelBackend*> defaultBackend();

}  // namespace dropscope
