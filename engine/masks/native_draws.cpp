// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/native_draws.h"

namespace dropscope {

void nativeTileDraws(DrawKey key, std::uint64_t tile, std::span<std::uint32_t, kTileUnits> draws) {
    for (std::uint32_t lane = 0; lane < kTileLanes; ++lane) {
        const PhiloxBlock upper = nativeBlock(key, tile, lane, DrawPlane::upper);
        const PhiloxBlock lower = nativeBlock(key, tile, lane, DrawPlane::lower);
        for (std::uint32_t h = 0; h < kUnitsPerBlock; ++h) {
            draws[h * kTileLanes + lane] = halfOf(upper, h) << 16 | halfOf(lower, h);
        }
    }
}

void nativeTileHalves(DrawKey key, std::uint64_t tile, std::span<std::uint16_t, kTileUnits> halves) {
    for (std::uint32_t lane = 0; lane < kTileLanes; ++lane) {
        const PhiloxBlock upper = nativeBlock(key, tile, lane, DrawPlane::upper);
        for (std::uint32_t h = 0; h < kUnitsPerBlock; ++h) {
            halves[h * kTileLanes + lane] = static_cast<std::uint16_t>(halfOf(upper, h));
        }
    }
}

}  // namespace dropscope
