// SPDX-License-Identifier: GPL-3.0-or-later
// The normal numbers of the layers that add noise: like the mask, a pure function of key and unit, so that any range can
// be computed alone.
#pragma once

#include <cstdint>
#include <span>

#include "engine/masks/native_stream.h"

namespace dropscope {

/// Writes one standard normal number for each of the units firstUnit, firstUnit + 1, ...
/// Unit i takes Philox block i / 4, counter (block low, block high, step, normalStream(stream)); words 0 and 1 make the
/// block's first pair, words 2 and 3 its second (Box and Muller, random/uniform.h), so i % 4 names the number.
/// The words are exact everywhere. The numbers are numeric: one path in portable float64 serves every back end, so on one
/// machine the bits are the same for all of them; between C libraries log, cos and sin may differ in the last place,
/// which is less than 1e-14 in a number, since none is larger than 6.67.
/// Thread rule: any; on the calling thread.
void nativeNormals(const DrawKey& key, std::uint64_t firstUnit, std::span<double> normals);

/// The number of one unit.
[[nodiscard]] double nativeNormal(const DrawKey& key, std::uint64_t unit);

}  // namespace dropscope
