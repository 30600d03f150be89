// SPDX-License-Identifier: GPL-3.0-or-later
// The kernels of the simd back end, in plain pointers: each runs the code of the Highway target in use
// (simd_targets.h). Parameters, shapes and thread rule are those of KernelBackend's functions; none can fail.
#pragma once

#include "engine/kernels/backend.h"

namespace dropscope {

void simdDrawMask(const MaskRange& range, std::uint8_t* kept, std::size_t count);

[[nodiscard]] std::uint64_t simdCountKept(const MaskRange& range, std::uint64_t count);

void simdDropout(const MaskRange& range, float scale, Zeroing zeroing, const float* in, float* out, std::size_t count,
                 Stores stores);

/// The range begins with a tile and ends with one; 0 < threshold < 2^32.
void simdDropoutAndMask(const MaskRange& range, float scale, Zeroing zeroing, const float* in, float* out,
                        std::uint64_t* kept, std::size_t tiles);

void simdApplyMask(const std::uint8_t* kept, float scale, Zeroing zeroing, const float* in, float* out,
                   std::size_t count, Stores stores);

void simdScale(float factor, const float* in, float* out, std::size_t count, Stores stores);

}  // namespace dropscope
