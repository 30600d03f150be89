// SPDX-License-Identifier: GPL-3.0-or-later
// Whole tensors under a mask that is shared along axes: drawn again where it is needed, never kept in full.
#pragma once

#include <cstdint>
#include <span>

#include "engine/core/error.h"
#include "engine/kernels/backend.h"
#include "engine/masks/hand_set.h"
#include "engine/masks/unit_shape.h"

namespace dropscope {

/// The mask of one forward pass. Refers to what it is made from.
struct UnitDraw {
    const KernelBackend& backend;
    const UnitShape& units;
    DrawKey key;
    DropThreshold threshold;
    const HandSet& byHand;  ///< by unit, over the drawn mask
};

/// The kept bytes of elements, of any index range. Keeps the last tile of units, so neighbouring ranges are cheap.
/// Thread rule: one to a thread.
class ElementMask {
public:
    explicit ElementMask(const UnitDraw& draw) : m_draw(draw) {}

    /// kept[k] = 1 if element first + k is kept, else 0. Fails when the device does.
    Status keep(std::uint64_t first, std::span<std::uint8_t> kept);

private:
    Status toTile(std::uint64_t tile);

    const UnitDraw& m_draw;
    std::uint64_t m_tile = ~std::uint64_t{0};
    std::uint8_t m_kept[kTileUnits] = {};
};

/// out[i] = in[i] * (kept ? scale : 0), or the select rule; on all threads, the same bytes for any number of them.
/// `in` and `out` are of the shape the units were made for, and do not overlap. Fails when the device does.
[[nodiscard]] Status applyUnits(const UnitDraw& draw, float scale, Zeroing zeroing, std::span<const float> in,
                                std::span<float> out);

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

/// out[i] = affine(in[i], kept); otherwise as above.
[[nodiscard]] Status applyUnits(const UnitDraw& draw, const UnitAffine& affine, std::span<const float> in,
                                std::span<float> out);

/// 1 where an element is kept, 0 where it is dropped.
[[nodiscard]] Status writeUnits(const UnitDraw& draw, std::span<float> out);

}  // namespace dropscope
