// SPDX-License-Identifier: GPL-3.0-or-later
// The float32 logarithm, sine and cosine behind PyTorch's vectorised randn, operation by operation.
//
// Acknowledgement: the polynomials and the reduction are those of Stephen Moshier's Cephes Mathematical Library (logf.c,
// sinf.c) in the form of Julien Pommier's sse_mathfun and Giovanni Garberoglio's avx_mathfun (zlib licence), which PyTorch
// uses. Written anew here from their description; this is not their software.
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>

namespace dropscope {

struct SineCosine {
    float sine;
    float cosine;
};

/// a * b + c: one rounding where the compiler fused it (GCC for AVX2), else two.
template <bool kFused>
[[nodiscard]] inline float multiplyAdd(float a, float b, float c) {
    return kFused ? std::fma(a, b, c) : a * b + c;
}

/// ln x for x in [2^-126, 1].
template <bool kFused>
[[nodiscard]] inline float cephesLog(float x) {
    constexpr float kCoefficients[] = {7.0376836292E-2F,  -1.1514610310E-1F, 1.1676998740E-1F,
                                       -1.2420140846E-1F, 1.4249322787E-1F,  -1.6668057665E-1F,
                                       2.0000714765E-1F,  -2.4999993993E-1F, 3.3333331174E-1F};
    constexpr float kRootOfHalf = 0.707106781186547524F;
    const auto bits = std::bit_cast<std::uint32_t>(x);
    float e = static_cast<float>(static_cast<std::int32_t>(bits >> 23) - 0x7F) + 1.0F;
    float mantissa = std::bit_cast<float>((bits & 0x007FFFFFU) | 0x3F000000U);  // in [0.5, 1)
    if (mantissa < kRootOfHalf) {
        e -= 1.0F;
        mantissa = (mantissa - 1.0F) + mantissa;
    } else {
        mantissa -= 1.0F;
    }
    const float z = mantissa * mantissa;
    float y = kCoefficients[0];
    for (int k = 1; k < 9; ++k) {
        y = multiplyAdd<kFused>(y, mantissa, kCoefficients[k]);
    }
    y = y * mantissa;
    y = multiplyAdd<kFused>(y, z, e * -2.12194440e-4F);
    y = multiplyAdd<kFused>(-z, 0.5F, y);
    return multiplyAdd<kFused>(e, 0.693359375F, mantissa + y);
}

/// sin x and cos x for x in [0, 8192].
template <bool kFused>
[[nodiscard]] inline SineCosine cephesSineCosine(float x) {
    constexpr float kFourOverPi = 1.27323954473516F;
    const auto octant = (static_cast<std::uint32_t>(x * kFourOverPi) + 1) & ~1U;
    const auto turns = static_cast<float>(octant);
    x = multiplyAdd<kFused>(turns, -0.78515625F, x);
    x = multiplyAdd<kFused>(turns, -2.4187564849853515625e-4F, x);
    x = multiplyAdd<kFused>(turns, -3.77489497744594108e-8F, x);
    const float z = x * x;

    float cosine = 2.443315711809948E-005F;
    cosine = multiplyAdd<kFused>(cosine, z, -1.388731625493765E-003F);
    cosine = multiplyAdd<kFused>(cosine, z, 4.166664568298827E-002F);
    cosine = multiplyAdd<kFused>(cosine * z, z, -(z * 0.5F)) + 1.0F;
    float sine = -1.9515295891E-4F;
    sine = multiplyAdd<kFused>(sine, z, 8.3321608736E-3F);
    sine = multiplyAdd<kFused>(sine, z, -1.6666654611E-1F);
    sine = multiplyAdd<kFused>(sine * z, x, x);

    const bool swapped = (octant & 2U) != 0;
    const float s = swapped ? cosine : sine;
    const float c = swapped ? sine : cosine;
    return {(octant & 4U) != 0 ? -s : s, ((octant - 2) & 4U) == 0 ? -c : c};
}

}  // namespace dropscope
