// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

#include "engine/masks/native_stream.h"

namespace dropscope {

/// The draws themselves, before any threshold, of whole tiles: draws[k] = nativeDraw(key, tile * kTileUnits + k). Both
/// planes of every unit are drawn, 32 random bits each, where a mask draws the lower plane only for a tie. For tests of
/// the stream; masks come from masks/native_mask.h.
void nativeTileDraws(DrawKey key, std::uint64_t tile, std::span<std::uint32_t, kTileUnits> draws);

/// The upper plane alone, which by itself decides all but one unit in 65,536: halves[k] = draws[k] >> 16.
void nativeTileHalves(DrawKey key, std::uint64_t tile, std::span<std::uint16_t, kTileUnits> halves);

}  // namespace dropscope
