// SPDX-License-Identifier: GPL-3.0-or-later
// Dropout by a mask that is given as bytes, and plain scaling.
#include "engine/kernels/simd/simd_highway.h"
#include "engine/kernels/simd/simd_kernels.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/kernels/simd/simd_apply.cpp"
#include "hwy/foreach_target.h"
// What is compiled per target comes after foreach_target.h.
#include "engine/kernels/simd/apply-inl.h"

HWY_BEFORE_NAMESPACE();
namespace dropscope {
namespace HWY_NAMESPACE {

#if DROPSCOPE_HAS_VECTORS

template <Zeroing kZeroing>
void applyWith(const std::uint8_t* kept, float scale, const float* in, float* out, std::size_t count, Stores stores) {
    if (stores == Stores::streaming) {
        dropByBytes<kZeroing, Stores::streaming>(kept, scale, in, out, count);
    } else {
        dropByBytes<kZeroing, Stores::cached>(kept, scale, in, out, count);
    }
}

void applyMask(const std::uint8_t* kept, float scale, Zeroing zeroing, const float* in, float* out, std::size_t count,
               Stores stores) {
    if (zeroing == Zeroing::multiply) {
        applyWith<Zeroing::multiply>(kept, scale, in, out, count, stores);
    } else {
        applyWith<Zeroing::select>(kept, scale, in, out, count, stores);
    }
}

template <Stores kStores>
void scaleWith(float factor, const float* in, float* out, std::size_t count) {
    const FloatTag d;
    const auto factors = hn::Set(d, factor);
    std::size_t i = kStores == Stores::streaming ? floatsBeforeLine(out, count) : 0;
    for (std::size_t head = 0; head < i; ++head) {
        out[head] = in[head] * factor;
    }
    constexpr std::size_t kStep = 4 * kLanes;
    for (; i + kStep <= count; i += kStep) {
        for (std::size_t at = i; at < i + kStep; at += kLanes) {
            const auto y = hn::Mul(hn::LoadU(d, in + at), factors);
            if constexpr (kStores == Stores::streaming) {
                hn::Stream(y, d, out + at);
            } else {
                hn::StoreU(y, d, out + at);
            }
        }
    }
    for (; i < count; ++i) {
        out[i] = in[i] * factor;
    }
    if constexpr (kStores == Stores::streaming) {
        hwy::FlushStream();
    }
}

void scale(float factor, const float* in, float* out, std::size_t count, Stores stores) {
    if (stores == Stores::streaming) {
        scaleWith<Stores::streaming>(factor, in, out, count);
    } else {
        scaleWith<Stores::cached>(factor, in, out, count);
    }
}

#else

void applyMask(const std::uint8_t* kept, float scale, Zeroing zeroing, const float* in, float* out, std::size_t count,
               Stores stores) {
    (void)scalarBackend().applyMask(kept, scale, zeroing, in, out, count, stores);
}

void scale(float factor, const float* in, float* out, std::size_t count, Stores stores) {
    (void)scalarBackend().scale(factor, in, out, count, stores);
}

#endif

}  // namespace HWY_NAMESPACE
}  // namespace dropscope
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace dropscope {

HWY_EXPORT(applyMask);
HWY_EXPORT(scale);

void simdApplyMask(const std::uint8_t* kept, float scaleOfKept, Zeroing zeroing, const float* in, float* out,
                   std::size_t count, Stores stores) {
    HWY_DYNAMIC_DISPATCH(applyMask)(kept, scaleOfKept, zeroing, in, out, count, stores);
}

void simdScale(float factor, const float* in, float* out, std::size_t count, Stores stores) {
    HWY_DYNAMIC_DISPATCH(scale)(factor, in, out, count, stores);
}

}  // namespace dropscope
#endif
