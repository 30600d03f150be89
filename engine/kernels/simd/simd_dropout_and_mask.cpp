// SPDX-License-Identifier: GPL-3.0-or-later
// Dropout in one pass, as simd_dropout.cpp, that also writes the mask, a bit a unit: for statistics, which look at both while
// they are in the cache.
#include "engine/kernels/simd/simd_highway.h"
#include "engine/kernels/simd/simd_kernels.h"

#include <bit>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/kernels/simd/simd_dropout_and_mask.cpp"
#include "hwy/foreach_target.h"
// What is compiled per target comes after foreach_target.h.
#include "engine/kernels/simd/apply-inl.h"

HWY_BEFORE_NAMESPACE();
namespace dropscope {
namespace HWY_NAMESPACE {

#if DROPSCOPE_HAS_VECTORS

/// The bits of kLanes units, the first of them `unit` of the tile, in order.
HWY_INLINE void storeBits(hn::Mask<SignedTag> kept, std::size_t unit, std::uint8_t* bits) {
    if constexpr (kLanes >= 8) {
        (void)hn::StoreMaskBits(SignedTag(), kept, bits + unit / 8);
    } else {
        std::uint8_t four[8] = {};
        (void)hn::StoreMaskBits(SignedTag(), kept, four);
        bits[unit / 8] = static_cast<std::uint8_t>(unit % 8 == 0 ? four[0] : bits[unit / 8] | four[0] << 4U);
    }
}

template <Zeroing kZeroing, bool kExact, bool kOdd>
HWY_INLINE void dropHalf(const TileRule& rule, const TileWords& words, std::size_t word, hn::Vec<FloatTag> scale,
                         const float* in, float* out, std::uint8_t* bits) {
    for (std::size_t lane = 0; lane < kTileLanes; lane += kLanes) {
        const std::size_t unit = (2 * word + (kOdd ? 1 : 0)) * kTileLanes + lane;
        const auto kept = keptLanes<kExact, kOdd>(rule, words, word, lane);
        dropLanes<kZeroing, Stores::cached>(kept, scale, in + unit, out + unit);
        storeBits(kept, unit, bits);
    }
}

template <Zeroing kZeroing, bool kExact>
HWY_INLINE void dropTileAndMask(const TileRule& rule, const TileWords& words, hn::Vec<FloatTag> scale, const float* in,
                                float* out, std::uint8_t* bits) {
    for (std::size_t word = 0; word < kTileWords; ++word) {
        dropHalf<kZeroing, kExact, false>(rule, words, word, scale, in, out, bits);
        dropHalf<kZeroing, kExact, true>(rule, words, word, scale, in, out, bits);
    }
}

template <Zeroing kZeroing>
void dropTilesAndMask(const MaskRange& range, float scale, const float* in, float* out, std::uint64_t* kept,
                      std::size_t tiles) {
    static_assert(std::endian::native == std::endian::little);
    const TileRule rule(range);
    const auto scales = hn::Set(FloatTag(), scale);
    auto* bits = reinterpret_cast<std::uint8_t*>(kept);
    for (std::size_t t = 0; t < tiles; ++t) {
        prefetchAhead(in, t, tiles);
        TileWords words;
        const bool exact = drawTile(rule, range.firstUnit / kTileUnits + t, words);
        const std::size_t at = t * kTileUnits;
        if (HWY_LIKELY(!exact)) {
            dropTileAndMask<kZeroing, false>(rule, words, scales, in + at, out + at, bits + at / 8);
        } else {
            dropTileAndMask<kZeroing, true>(rule, words, scales, in + at, out + at, bits + at / 8);
        }
    }
}

void dropoutAndMask(const MaskRange& range, float scale, Zeroing zeroing, const float* in, float* out,
                    std::uint64_t* kept, std::size_t tiles) {
    if (zeroing == Zeroing::multiply) {
        dropTilesAndMask<Zeroing::multiply>(range, scale, in, out, kept, tiles);
    } else {
        dropTilesAndMask<Zeroing::select>(range, scale, in, out, kept, tiles);
    }
}

#else

void dropoutAndMask(const MaskRange& range, float scale, Zeroing zeroing, const float* in, float* out,
                    std::uint64_t* kept, std::size_t tiles) {
    (void)scalarBackend().dropoutAndMask(range, scale, zeroing, in, out, kept, tiles * kTileUnits);
}

#endif

}  // namespace HWY_NAMESPACE
}  // namespace dropscope
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace dropscope {

HWY_EXPORT(dropoutAndMask);

void simdDropoutAndMask(const MaskRange& range, float scale, Zeroing zeroing, const float* in, float* out,
                        std::uint64_t* kept, std::size_t tiles) {
    HWY_DYNAMIC_DISPATCH(dropoutAndMask)(range, scale, zeroing, in, out, kept, tiles);
}

}  // namespace dropscope
#endif
