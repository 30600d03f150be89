// SPDX-License-Identifier: GPL-3.0-or-later
// Which elements a thread of the grid works on. The same lines compile for the device and, for the tests, for the host,
// where a loop over all threads takes the grid's place. C++20: nvcc knows no more.
#pragma once

#include <cstdint>

#include "engine/masks/native_stream.h"

namespace dropscope {

/// One thread among all of the grid. Threads come in warps of 32, which work side by side.
struct GridThread {
    std::uint64_t thread;   ///< < threads
    std::uint64_t threads;  ///< a multiple of 32
};

/// Tiles of the native stream (masks/native_stream.h), one to a warp at a time. Lane `lane` draws block `lane` and has the
/// tile's units lane, lane + 32, ..., lane + 224: a warp's 32 lanes read and write neighbours, in eight rows, and no lane
/// needs another's numbers. The range may begin and end inside a tile.
template <class Tile>
DROPSCOPE_HOST_DEVICE void forTiles(const GridThread& at, std::uint64_t firstUnit, std::uint64_t count,
                                    const Tile& tile) {
    const std::uint64_t skew = firstUnit % kTileUnits;
    const std::uint64_t tiles = count / kTileUnits + (count % kTileUnits + skew + kTileUnits - 1) / kTileUnits;
    const auto lane = static_cast<std::uint32_t>(at.thread % kTileLanes);
    for (std::uint64_t t = at.thread / kTileLanes; t < tiles; t += at.threads / kTileLanes) {
        // The element of the tile's first unit; below zero, that is huge, in a first tile that begins before the range.
        const std::uint64_t first = t * kTileUnits - skew;
        tile(firstUnit / kTileUnits + t, lane, first + lane, first < count && count - first >= kTileUnits);
    }
}

/// The elements of a tile that a lane has: h-th at `first` + 32 h. `kWhole`: all lie in [0, count).
template <bool kWhole, class Element>
DROPSCOPE_HOST_DEVICE void forRows(std::uint64_t first, std::uint64_t count, const Element& element) {
#ifdef __CUDA_ARCH__
#pragma unroll
#endif
    for (std::uint32_t h = 0; h < kUnitsPerBlock; ++h) {
        const std::uint64_t e = first + h * kTileLanes;
        if (kWhole || e < count) {
            element(h, e);
        }
    }
}

/// Groups of kWidth neighbouring elements; a thread has kInFlight groups under way at a time, all threads' groups side by
/// side. `op`: `load(e, item)`, `store(e, item)` with an `Item`, for the group that begins with element e, and `one(e)` for
/// each of the last elements, too few for a group.
template <std::uint32_t kWidth, std::uint32_t kInFlight, class Op>
DROPSCOPE_HOST_DEVICE void forGroups(const GridThread& at, std::uint64_t count, const Op& op) {
    const std::uint64_t groups = count / kWidth;
    for (std::uint64_t g = at.thread; g < groups; g += at.threads * kInFlight) {
        typename Op::Item items[kInFlight] = {};
#ifdef __CUDA_ARCH__
#pragma unroll
#endif
        for (std::uint32_t k = 0; k < kInFlight; ++k) {
            if (g + k * at.threads < groups) {
                op.load((g + k * at.threads) * kWidth, items[k]);
            }
        }
#ifdef __CUDA_ARCH__
#pragma unroll
#endif
        for (std::uint32_t k = 0; k < kInFlight; ++k) {
            if (g + k * at.threads < groups) {
                op.store((g + k * at.threads) * kWidth, items[k]);
            }
        }
    }
    if (const std::uint64_t e = groups * kWidth + at.thread; e < count) {
        op.one(e);
    }
}

}  // namespace dropscope
