// SPDX-License-Identifier: GPL-3.0-or-later
// The drawn mask as bytes.
#include "engine/kernels/simd/simd_highway.h"
#include "engine/kernels/simd/simd_kernels.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/kernels/simd/simd_mask.cpp"
#include "hwy/foreach_target.h"
// What is compiled per target comes after foreach_target.h.
#include "engine/kernels/simd/apply-inl.h"

HWY_BEFORE_NAMESPACE();
namespace dropscope {
namespace HWY_NAMESPACE {

#if DROPSCOPE_HAS_VECTORS

void drawMask(const MaskRange& range, std::uint8_t* kept, std::size_t count) {
    const TileRule rule(range);
    std::uint8_t tileKept[kTileUnits];
    for (std::size_t done = 0; done < count;) {
        const std::uint64_t unit = range.firstUnit + done;
        const std::size_t inTile = unit % kTileUnits;
        const std::size_t part = std::min<std::size_t>(kTileUnits - inTile, count - done);
        if (part == kTileUnits) {
            drawTileBytes(rule, unit / kTileUnits, kept + done);
        } else {
            drawTileBytes(rule, unit / kTileUnits, tileKept);
            std::copy_n(tileKept + inTile, part, kept + done);
        }
        done += part;
    }
}

#else

void drawMask(const MaskRange& range, std::uint8_t* kept, std::size_t count) {
    (void)scalarBackend().drawMask(range, kept, count);
}

#endif

}  // namespace HWY_NAMESPACE
}  // namespace dropscope
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace dropscope {

HWY_EXPORT(drawMask);

void simdDrawMask(const MaskRange& range, std::uint8_t* kept, std::size_t count) {
    const std::uint64_t threshold = range.threshold.value();
    if (threshold == 0 || threshold > 0xFFFFFFFFU) {
        std::fill_n(kept, count, threshold == 0 ? std::uint8_t{1} : std::uint8_t{0});
    } else {
        HWY_DYNAMIC_DISPATCH(drawMask)(range, kept, count);
    }
}

}  // namespace dropscope
#endif
