// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/native_mask.h"

#include <algorithm>

namespace dropscope {

void nativeTile(DrawKey key, DropThreshold threshold, std::uint64_t tile, std::uint8_t (&kept)[kTileUnits]) {
    const auto upperThreshold = static_cast<std::uint32_t>(threshold.value() >> 16);
    const bool lowerMatters = (threshold.value() & 0xFFFFU) != 0;
    for (std::uint32_t lane = 0; lane < kTileLanes; ++lane) {
        const PhiloxBlock upper = nativeBlock(key, tile, lane, DrawPlane::upper);
        for (std::uint32_t h = 0; h < kUnitsPerBlock; ++h) {
            const std::uint32_t half = halfOf(upper, h);
            bool dropped = half < upperThreshold;
            // The upper half alone decides, but for one unit in 65,536.
            if (lowerMatters && half == upperThreshold) {
                dropped = threshold.drops(half << 16 | halfOf(nativeBlock(key, tile, lane, DrawPlane::lower), h));
            }
            kept[h * kTileLanes + lane] = dropped ? 0 : 1;
        }
    }
}

void NativeMask::keep(std::uint64_t firstUnit, std::span<std::uint8_t> kept) const {
    std::uint8_t tileKept[kTileUnits];
    while (!kept.empty()) {
        const std::uint64_t inTile = firstUnit % kTileUnits;
        const std::size_t count = std::min<std::size_t>(kTileUnits - inTile, kept.size());
        nativeTile(m_key, m_threshold, firstUnit / kTileUnits, tileKept);
        std::copy_n(tileKept + inTile, count, kept.begin());
        kept = kept.subspan(count);
        firstUnit += count;
    }
}

}  // namespace dropscope
