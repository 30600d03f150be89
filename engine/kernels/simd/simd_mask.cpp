// SPDX-License-Identifier: GPL-3.0-or-later
// The drawn mask as bytes.
#include "engine/kernels/simd/simd_highway.h"
#include "engine/kernels/simd/simd_kernels.h"

#include <numeric>

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

template <bool kExact>
HWY_INLINE Words countTile(const TileRule& rule, const TileWords& words, Words counts) {
    for (std::size_t word = 0; word < kTileWords; ++word) {
        for (std::size_t lane = 0; lane < kTileLanes; lane += kLanes) {
            // A comparison's answer is -1.
            const auto even = hn::VecFromMask(SignedTag(), keptLanes<kExact, false>(rule, words, word, lane));
            const auto odd = hn::VecFromMask(SignedTag(), keptLanes<kExact, true>(rule, words, word, lane));
            counts = hn::Sub(counts, hn::BitCast(Tag(), hn::Add(even, odd)));
        }
    }
    return counts;
}

/// Of whole tiles, fewer than 2^24: a lane counts at most 64 units of each.
std::uint64_t countKept(const MaskRange& range, std::uint64_t tiles) {
    const TileRule rule(range);
    Words counts = hn::Zero(Tag());
    for (std::uint64_t t = 0; t < tiles; ++t) {
        TileWords words;
        if (HWY_LIKELY(!drawTile(rule, range.firstUnit / kTileUnits + t, words))) {
            counts = countTile<false>(rule, words, counts);
        } else {
            counts = countTile<true>(rule, words, counts);
        }
    }
    std::uint32_t lanes[kLanes];
    hn::StoreU(counts, Tag(), lanes);
    return std::accumulate(std::begin(lanes), std::end(lanes), std::uint64_t{0});
}

#else

std::uint64_t countKept(const MaskRange& range, std::uint64_t tiles) {
    return *scalarBackend().countKept(range, tiles * kTileUnits);
}

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
HWY_EXPORT(countKept);

void simdDrawMask(const MaskRange& range, std::uint8_t* kept, std::size_t count) {
    const std::uint64_t threshold = range.threshold.value();
    if (threshold == 0 || threshold > 0xFFFFFFFFU) {
        std::fill_n(kept, count, threshold == 0 ? std::uint8_t{1} : std::uint8_t{0});
    } else {
        HWY_DYNAMIC_DISPATCH(drawMask)(range, kept, count);
    }
}

std::uint64_t simdCountKept(const MaskRange& range, std::uint64_t count) {
    const std::uint64_t threshold = range.threshold.value();
    if (threshold == 0 || threshold > 0xFFFFFFFFU) {
        return threshold == 0 ? count : 0;
    }
    constexpr std::uint64_t kMostTiles = 1U << 20;
    std::uint64_t total = 0;
    for (MaskRange rest = range; count > 0;) {
        const std::uint64_t inTile = rest.firstUnit % kTileUnits;
        std::uint64_t part = 0;
        if (inTile == 0 && count >= kTileUnits) {
            const std::uint64_t tiles = std::min(kMostTiles, count / kTileUnits);
            part = tiles * kTileUnits;
            total += HWY_DYNAMIC_DISPATCH(countKept)(rest, tiles);
        } else {
            std::uint8_t kept[kTileUnits];
            part = std::min<std::uint64_t>(kTileUnits - inTile, count);
            simdDrawMask(rest, kept, part);
            total += std::accumulate(kept, kept + part, std::uint64_t{0});
        }
        rest.firstUnit += part;
        count -= part;
    }
    return total;
}

}  // namespace dropscope
#endif
