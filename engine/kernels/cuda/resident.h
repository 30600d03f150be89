// SPDX-License-Identifier: GPL-3.0-or-later
// Kernels on tensors that stay in the GPU's memory, and how fast they are there beside a copy from one place of that memory
// to another.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/core/error.h"
#include "engine/kernels/backend.h"
#include "engine/kernels/cuda/gpu.h"
#include "engine/kernels/paired_timer.h"

namespace dropscope {

/// All pointers are the device's, to `count` elements; `in` and `out` are the same or do not overlap. A call returns when
/// the work is done. Thread rule: used by one thread at a time.
class ResidentKernels {
public:
    static Result<ResidentKernels> create(Gpu& gpu);

    Status dropout(const MaskRange& range, float scale, Zeroing zeroing, const float* in, float* out,
                   std::uint64_t count) const;
    Status drawMask(const MaskRange& range, std::uint8_t* kept, std::uint64_t count) const;
    Status scale(float factor, const float* in, float* out, std::uint64_t count) const;
    Status copy(const void* from, void* to, std::uint64_t bytes) const;

private:
    ResidentKernels(Gpu& gpu, GpuStream stream) : m_gpu(&gpu), m_stream(stream) {}
    Status wait(GpuCode begun) const;

    Gpu* m_gpu;
    GpuStream m_stream;
};

/// Dropout in training, the same in place, scaling, and drawing a mask; the limit of each is a copy of as many bytes. The
/// rows keep the memory they work on: 8 bytes an element, of `elements` or of as many as nine tenths of the free memory
/// hold. Fails where the device does.
[[nodiscard]] Result<std::vector<TimedWork>> residentWorkloads(Gpu& gpu, std::uint64_t elements);

}  // namespace dropscope
