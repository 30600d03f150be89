// SPDX-License-Identifier: GPL-3.0-or-later
// Mask bytes, and what a mask does to values, in vectors; compiled once per Highway target.

#if defined(DROPSCOPE_APPLY_INL) == defined(HWY_TARGET_TOGGLE)
#ifdef DROPSCOPE_APPLY_INL
#undef DROPSCOPE_APPLY_INL
#else
#define DROPSCOPE_APPLY_INL
#endif

#include <algorithm>

#include "engine/kernels/scalar/scalar_backend.h"
#include "engine/kernels/simd/native_tile-inl.h"
#include "hwy/cache_control.h"

HWY_BEFORE_NAMESPACE();
namespace dropscope {
namespace HWY_NAMESPACE {

#if DROPSCOPE_HAS_VECTORS

constexpr std::size_t kLineFloats = 64 / sizeof(float);  // of a cache line

/// How many floats of its cache line lie before `out`.
HWY_INLINE std::size_t floatsIntoLine(const float* out) {
    return reinterpret_cast<std::uintptr_t>(out) / sizeof(float) % kLineFloats;
}

/// How many of `count` floats come before the first whole cache line, which is where streaming stores may begin.
HWY_INLINE std::size_t floatsBeforeLine(const float* out, std::size_t count) {
    return std::min(count, (kLineFloats - floatsIntoLine(out)) % kLineFloats);
}

/// One vector of dropoutElement (scalar_backend.h). Streaming asks for `out` on a vector's own alignment.
template <Zeroing kZeroing, Stores kStores>
HWY_INLINE void dropLanes(hn::Mask<SignedTag> kept, hn::Vec<FloatTag> scale, const float* in, float* out) {
    const FloatTag d;
    const auto keptFloats = hn::RebindMask(d, kept);
    const auto x = hn::LoadU(d, in);
    const auto y = kZeroing == Zeroing::multiply ? hn::Mul(x, hn::IfThenElseZero(keptFloats, scale))
                                                 : hn::IfThenElseZero(keptFloats, hn::Mul(x, scale));
    if constexpr (kStores == Stores::streaming) {
        hn::Stream(y, d, out);
    } else {
        hn::StoreU(y, d, out);
    }
}

/// One tile of values. The same alignment rule.
template <Zeroing kZeroing, Stores kStores, bool kExact>
HWY_INLINE void dropTile(const TileRule& rule, const TileWords& words, hn::Vec<FloatTag> scale, const float* in,
                         float* out) {
    for (std::size_t word = 0; word < kTileWords; ++word) {
        for (std::size_t lane = 0; lane < kTileLanes; lane += kLanes) {
            const std::size_t unit = 2 * word * kTileLanes + lane;
            dropLanes<kZeroing, kStores>(keptLanes<kExact, false>(rule, words, word, lane), scale, in + unit,
                                         out + unit);
        }
        for (std::size_t lane = 0; lane < kTileLanes; lane += kLanes) {
            const std::size_t unit = (2 * word + 1) * kTileLanes + lane;
            dropLanes<kZeroing, kStores>(keptLanes<kExact, true>(rule, words, word, lane), scale, in + unit,
                                         out + unit);
        }
    }
}

/// Asks for the input four tiles, one page of memory, ahead: a processor's own reading ahead ends with the page, and
/// while a tile is drawn nothing else is read.
HWY_INLINE void prefetchAhead(const float* in, std::size_t tile, std::size_t tiles) {
    constexpr std::size_t kTilesAhead = 4;
    if (tile + kTilesAhead < tiles) {
        for (std::size_t i = 0; i < kTileUnits; i += kLineFloats) {
            hwy::Prefetch(in + (tile + kTilesAhead) * kTileUnits + i);
        }
    }
}

HWY_INLINE void storeBytes(hn::Mask<SignedTag> kept, std::uint8_t* out) {
    hn::StoreU(hn::DemoteTo(ByteTag(), hn::IfThenElseZero(kept, hn::Set(SignedTag(), 1))), ByteTag(), out);
}

template <bool kExact>
HWY_INLINE void keepTileBytes(const TileRule& rule, const TileWords& words, std::uint8_t* kept) {
    for (std::size_t word = 0; word < kTileWords; ++word) {
        for (std::size_t lane = 0; lane < kTileLanes; lane += kLanes) {
            storeBytes(keptLanes<kExact, false>(rule, words, word, lane), kept + 2 * word * kTileLanes + lane);
            storeBytes(keptLanes<kExact, true>(rule, words, word, lane), kept + (2 * word + 1) * kTileLanes + lane);
        }
    }
}

/// The mask bytes of one whole tile.
HWY_INLINE void drawTileBytes(const TileRule& rule, std::uint64_t tile, std::uint8_t* kept) {
    TileWords words;
    if (HWY_LIKELY(!drawTile(rule, tile, words))) {
        keepTileBytes<false>(rule, words, kept);
    } else {
        keepTileBytes<true>(rule, words, kept);
    }
}

/// Elements that fill no vector.
HWY_INLINE void dropFew(const std::uint8_t* kept, float scale, Zeroing zeroing, const float* in, float* out,
                        std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        out[i] = dropoutElement(in[i], kept[i] != 0, scale, zeroing);
    }
}

template <Zeroing kZeroing, Stores kStores>
HWY_INLINE void dropByBytes(const std::uint8_t* kept, float scale, const float* in, float* out, std::size_t count) {
    std::size_t i = kStores == Stores::streaming ? floatsBeforeLine(out, count) : 0;
    dropFew(kept, scale, kZeroing, in, out, i);
    const auto scales = hn::Set(FloatTag(), scale);
    for (; i + kLanes <= count; i += kLanes) {
        const auto bytes = hn::PromoteTo(SignedTag(), hn::LoadU(ByteTag(), kept + i));
        dropLanes<kZeroing, kStores>(hn::Gt(bytes, hn::Zero(SignedTag())), scales, in + i, out + i);
    }
    dropFew(kept + i, scale, kZeroing, in + i, out + i, count - i);
    if constexpr (kStores == Stores::streaming) {
        hwy::FlushStream();
    }
}

#endif  // DROPSCOPE_HAS_VECTORS

}  // namespace HWY_NAMESPACE
}  // namespace dropscope
HWY_AFTER_NAMESPACE();

#endif  // per-target include guard
