// SPDX-License-Identifier: GPL-3.0-or-later
// Dropscope's own mask stream, version 1: the integer rule of engine/masks/README.md, word for word.
// The same lines compile for the host and, under nvcc, for the device.
#pragma once

#include <cstdint>

#include "engine/random/philox.h"

namespace dropscope {

/// Which draw: the same key gives the same mask everywhere, for ever.
struct DrawKey {
    std::uint64_t seed = 0;
    std::uint32_t stream = 0;  ///< which layer, at most kLargestStream (random/streams.h)
    std::uint32_t step = 0;    ///< which forward pass

    friend bool operator==(const DrawKey&, const DrawKey&) = default;
};

/// Units come in tiles; inside one, block `lane` decides the eight units lane, lane + 32, ..., lane + 224.
inline constexpr std::uint32_t kTileUnits = 256;
inline constexpr std::uint32_t kTileLanes = 32;
inline constexpr std::uint32_t kUnitsPerBlock = kTileUnits / kTileLanes;

/// A draw's upper 16 bits come from plane 0, its lower 16 from plane 1.
enum class DrawPlane : std::uint32_t { upper = 0, lower = 1 };

/// The four words that decide the eight units of lane `lane` (< kTileLanes) in tile `tile`, in one plane.
DROPSCOPE_HOST_DEVICE constexpr PhiloxBlock nativeBlock(DrawKey key, std::uint64_t tile, std::uint32_t lane,
                                                        DrawPlane plane) {
    const std::uint64_t block = tile * kTileLanes + lane;
    return philox4x32({{static_cast<std::uint32_t>(block), static_cast<std::uint32_t>(block >> 32), key.step,
                        key.stream | (static_cast<std::uint32_t>(plane) << 31)}},
                      {static_cast<std::uint32_t>(key.seed), static_cast<std::uint32_t>(key.seed >> 32)});
}

/// Half `h` (< kUnitsPerBlock) of a block: 16 bits, the word's upper ones for even h.
DROPSCOPE_HOST_DEVICE constexpr std::uint32_t halfOf(const PhiloxBlock& block, std::uint32_t h) {
    return h % 2 == 0 ? block.word[h / 2] >> 16 : block.word[h / 2] & 0xFFFFU;
}

/// The 32-bit draw of one unit: uniform over all 2^32 values. For single units and as the definition; whole ranges come
/// from masks/native_mask.h.
DROPSCOPE_HOST_DEVICE constexpr std::uint32_t nativeDraw(DrawKey key, std::uint64_t unit) {
    const std::uint64_t tile = unit / kTileUnits;
    const auto inTile = static_cast<std::uint32_t>(unit % kTileUnits);
    const std::uint32_t lane = inTile % kTileLanes;
    const std::uint32_t h = inTile / kTileLanes;
    return halfOf(nativeBlock(key, tile, lane, DrawPlane::upper), h) << 16 |
           halfOf(nativeBlock(key, tile, lane, DrawPlane::lower), h);
}

}  // namespace dropscope
