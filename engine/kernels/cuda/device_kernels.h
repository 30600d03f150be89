// SPDX-License-Identifier: GPL-3.0-or-later
// What one thread of each kernel does. cuda_gpu.cu calls these on the device; a test calls them for every thread of a grid,
// one after the other, on the host. C++20.
#pragma once

#include <cstdint>

#include "engine/kernels/cuda/grid_map.h"
#include "engine/kernels/cuda/unit_strides.h"
#include "engine/kernels/unit_effect.h"

namespace dropscope {

/// A drop threshold (masks/threshold.h) in two halves, with its key.
struct DeviceDraw {
    DrawKey key;
    std::uint32_t upper = 0;  ///< T >> 16, up to 2^16
    std::uint32_t lower = 0;  ///< T & 0xFFFF
    std::uint64_t firstUnit = 0;
};

/// Bit h is 1 if the unit lane + 32 h of the tile is kept. One Philox block, or two where an upper half equals the
/// threshold's: once in 65,536 units, and never where the threshold's lower half is 0.
DROPSCOPE_HOST_DEVICE inline std::uint32_t keptInLane(const DeviceDraw& draw, std::uint64_t tile, std::uint32_t lane) {
    const PhiloxBlock upper = nativeBlock(draw.key, tile, lane, DrawPlane::upper);
    std::uint32_t kept = 0;
    std::uint32_t ties = 0;
    for (std::uint32_t h = 0; h < kUnitsPerBlock; ++h) {
        const std::uint32_t half = halfOf(upper, h);
        kept |= (half >= draw.upper ? 1U : 0U) << h;
        ties |= (half == draw.upper ? 1U : 0U) << h;
    }
    if (ties != 0 && draw.lower != 0) {
        const PhiloxBlock lower = nativeBlock(draw.key, tile, lane, DrawPlane::lower);
        for (std::uint32_t h = 0; h < kUnitsPerBlock; ++h) {
            const bool dropped = halfOf(lower, h) < draw.lower;
            kept &= ~((dropped ? ties : 0U) & (1U << h));
        }
    }
    return kept;
}

/// kept[i] = 1 if unit draw.firstUnit + i is kept, else 0.
DROPSCOPE_HOST_DEVICE inline void drawMaskThread(const GridThread& at, const DeviceDraw& draw, std::uint8_t* kept,
                                                 std::uint64_t count) {
    forTiles(at, draw.firstUnit, count, [&](std::uint64_t tile, std::uint32_t lane, std::uint64_t first, bool whole) {
        const std::uint32_t bits = keptInLane(draw, tile, lane);
        const auto store = [&](std::uint32_t h, std::uint64_t e) {
            kept[e] = static_cast<std::uint8_t>(bits >> h & 1U);
        };
        whole ? forRows<true>(first, count, store) : forRows<false>(first, count, store);
    });
}

/// out[i] = the effect on in[i] of unit draw.firstUnit + i: draw, compare, scale and store in one pass. The eight loads
/// come first, so that they are under way while the block is drawn.
DROPSCOPE_HOST_DEVICE inline void drawAndApplyThread(const GridThread& at, const DeviceDraw& draw,
                                                     const UnitEffect& effect, const float* in, float* out,
                                                     std::uint64_t count) {
    forTiles(at, draw.firstUnit, count, [&](std::uint64_t tile, std::uint32_t lane, std::uint64_t first, bool whole) {
        float x[kUnitsPerBlock] = {};
        const auto load = [&](std::uint32_t h, std::uint64_t e) { x[h] = effect.writesMask ? 0.0F : in[e]; };
        whole ? forRows<true>(first, count, load) : forRows<false>(first, count, load);
        const std::uint32_t bits = keptInLane(draw, tile, lane);
        const auto store = [&](std::uint32_t h, std::uint64_t e) {
            out[e] = effectOn(effect, x[h], (bits >> h & 1U) != 0);
        };
        whole ? forRows<true>(first, count, store) : forRows<false>(first, count, store);
    });
}

/// Neighbouring values that are loaded and stored as one, where their address allows it.
template <class T, std::uint32_t kWidth>
struct alignas(sizeof(T) * kWidth) Pack {
    T value[kWidth];
};

/// Whether `pointer` may be read in packs of four.
template <class T>
bool takesPacks(const T* pointer) {
    return reinterpret_cast<std::uintptr_t>(pointer) % sizeof(Pack<T, 4>) == 0;
}

/// out[i] = the effect on in[i] of a mask that is given: everything kept, a byte for each element, or a byte for each
/// unit of a mask that is shared along axes. `in` may be null where the effect writes the mask.
enum class MaskBytes { none, ofElements, ofUnits };

template <MaskBytes kBytes, std::uint32_t kWidth>
struct ApplyOp {
    UnitEffect effect;
    const std::uint8_t* kept;    ///< null for MaskBytes::none
    const UnitStrides* units;    ///< for MaskBytes::ofUnits
    std::uint64_t firstElement;  ///< of the whole tensor: where in[0] lies
    const float* in;
    float* out;

    struct Item {
        Pack<float, kWidth> x;
        Pack<std::uint8_t, kWidth> kept;
    };

    DROPSCOPE_HOST_DEVICE void load(std::uint64_t e, Item& item) const {
        item.x = effect.writesMask ? Pack<float, kWidth>{} : *reinterpret_cast<const Pack<float, kWidth>*>(in + e);
        if constexpr (kBytes == MaskBytes::ofElements) {
            item.kept = *reinterpret_cast<const Pack<std::uint8_t, kWidth>*>(kept + e);
        } else if constexpr (kBytes == MaskBytes::ofUnits) {
            loadUnits(e, item);
        }
    }

    DROPSCOPE_HOST_DEVICE void loadUnits(std::uint64_t e, Item& item) const {
        UnitPlace place = placeOf(*units, firstElement + e);
        std::uint64_t k = 0;  // in the run
        for (std::uint32_t j = 0; j < kWidth; ++j, ++k) {
            if (k == place.left) {
                place = placeOf(*units, firstElement + e + j);
                k = 0;
            }
            item.kept.value[j] = kept[place.unit + k * place.step];
        }
    }

    DROPSCOPE_HOST_DEVICE void store(std::uint64_t e, const Item& item) const {
        Pack<float, kWidth> y;
        for (std::uint32_t j = 0; j < kWidth; ++j) {
            const bool isKept = kBytes == MaskBytes::none || item.kept.value[j] != 0;
            y.value[j] = effectOn(effect, item.x.value[j], isKept);
        }
        *reinterpret_cast<Pack<float, kWidth>*>(out + e) = y;
    }

    DROPSCOPE_HOST_DEVICE void one(std::uint64_t e) const {
        const ApplyOp<kBytes, 1> single{effect, kept, units, firstElement, in, out};
        typename ApplyOp<kBytes, 1>::Item item;
        single.load(e, item);
        single.store(e, item);
    }
};

/// Four packs of four, or eight single elements, under way in each thread.
template <MaskBytes kBytes, std::uint32_t kWidth>
DROPSCOPE_HOST_DEVICE void applyThread(const GridThread& at, const ApplyOp<kBytes, kWidth>& op, std::uint64_t count) {
    forGroups<kWidth, kWidth == 1 ? 8 : 4>(at, count, op);
}

}  // namespace dropscope
