// SPDX-License-Identifier: GPL-3.0-or-later
// Any range of a tensor's elements under a mask that may be shared along axes: drawn again where it is needed, never
// kept in full. All work is done on the calling thread, without asking for memory.
#pragma once

#include <cstdint>
#include <span>

#include "engine/core/error.h"
#include "engine/kernels/backend.h"
#include "engine/masks/hand_set.h"
#include "engine/masks/mask_source.h"
#include "engine/masks/unit_shape.h"

namespace dropscope {

/// The mask of one forward pass. Refers to what it is made from.
struct UnitDraw {
    const KernelBackend& backend;
    const Shape& x;
    const UnitShape* units;  ///< null: every element is a unit of its own
    DrawKey key;
    DropThreshold threshold;
    const HandSet& byHand;               ///< by unit, over the drawn mask
    float wholeScale = 1.0F;             ///< drop-block: what it multiplies by, which takes the whole mask to know
    std::uint64_t wholeKept = 0;         ///< drop-block: how many elements the whole mask keeps
    const MaskSource* source = nullptr;  ///< another framework's mask, in the place of the stream's: key and threshold
                                         ///< count for nothing then
};

/// The kept bytes of elements, of any index range. Keeps the last tile of units, so neighbouring ranges are cheap. A back
/// end that takes whole tensors is asked for whole runs.
/// Thread rule: one to a thread.
class ElementMask {
public:
    explicit ElementMask(const UnitDraw& draw) : m_draw(draw) {}

    /// kept[k] = 1 if element first + k is kept, else 0. Fails when the device does.
    Status keep(std::uint64_t first, std::span<std::uint8_t> kept);

private:
    Status toTile(std::uint64_t tile);

    /// The units unit, unit + 1, ..., a byte each.
    Status keepInARow(std::uint64_t unit, std::span<std::uint8_t> kept);

    /// The bytes of `run`, which is shared or not, and of the runs that follow from it, as far as `kept` goes. How many.
    Result<std::size_t> keepShared(const UnitRun& run, std::span<std::uint8_t> kept);
    Result<std::size_t> keepRepeated(const UnitRun& run, std::span<std::uint8_t> kept);

    const UnitDraw& m_draw;
    std::uint64_t m_tile = ~std::uint64_t{0};
    std::uint8_t m_kept[kTileUnits] = {};
};

/// out[k] = in[k] * (kept ? scale : 0), or the select rule, for the elements first + k. `in` and `out` are equally long
/// and the same or do not overlap. Fails when the device does.
[[nodiscard]] Status applyUnits(const UnitDraw& draw, float scale, Zeroing zeroing, std::uint64_t first,
                                std::span<const float> in, std::span<float> out, Stores stores);

/// x * (m * factor) + ((m - 1) * drop + lift) with m = 1 kept, 0 dropped: each operation rounded to float32, no branch.
struct UnitAffine {
    float factor;
    float drop;
    float lift;

    [[nodiscard]] float operator()(float x, std::uint8_t kept) const {
        const auto m = static_cast<float>(kept);
        return x * (m * factor) + offset(kept);
    }
    [[nodiscard]] float offset(std::uint8_t kept) const { return (static_cast<float>(kept) - 1.0F) * drop + lift; }
};

/// out[k] = affine(in[k], kept); otherwise as above.
[[nodiscard]] Status applyUnits(const UnitDraw& draw, const UnitAffine& affine, std::uint64_t first,
                                std::span<const float> in, std::span<float> out);

/// Flax's select: a quotient, or +0. With p = 1 nothing is kept, not even by hand.
struct UnitQuotient {
    explicit UnitQuotient(double p) : divisor(static_cast<float>(1.0 - p)) {}

    [[nodiscard]] float operator()(float x, std::uint8_t kept) const {
        return kept != 0 && divisor != 0.0F ? x / divisor : 0.0F;
    }

    float divisor;
};

/// NumPy's idiom: x * (m / (1 - p)) in float64, rounded to float32 at the end.
struct UnitWideProduct {
    explicit UnitWideProduct(double p) : ofDropped(0.0 / (1.0 - p)), ofKept(1.0 / (1.0 - p)) {}

    [[nodiscard]] float operator()(float x, std::uint8_t kept) const {
        return static_cast<float>(static_cast<double>(x) * (kept != 0 ? ofKept : ofDropped));
    }

    double ofDropped;
    double ofKept;
};

/// The same with one of these rules.
[[nodiscard]] Status applyUnits(const UnitDraw& draw, const UnitQuotient& rule, std::uint64_t first,
                                std::span<const float> in, std::span<float> out);
[[nodiscard]] Status applyUnits(const UnitDraw& draw, const UnitWideProduct& rule, std::uint64_t first,
                                std::span<const float> in, std::span<float> out);

}  // namespace dropscope
