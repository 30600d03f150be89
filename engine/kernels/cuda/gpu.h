// SPDX-License-Identifier: GPL-3.0-or-later
// All that the back end asks of a GPU, in pointers, sizes and codes: the seam between C++23 and what nvcc compiles, and
// between the back end and the GPU of plain memory that its tests bring. C++20.
#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/kernels/cuda/device_kernels.h"

namespace dropscope {

/// 0 is success; the others are the device's own (`Gpu::explain`).
using GpuCode = int;

/// Work in one stream is done in its order; streams run side by side.
using GpuStream = void*;

/// What a GPU is called and can do.
struct GpuFacts {
    char name[256];
    int major;  ///< compute capability, such as 9.0
    int minor;
    int multiprocessors;
};

/// Thread rule: every function may be called from several threads at once; two threads do not use one stream at once.
/// Functions with a stream begin the work and return; a fault of that work is told by a later `synchronize`.
class Gpu {
public:
    virtual ~Gpu() = default;

    /// Whether there is one that these kernels were compiled for: 0, or the code of what is missing.
    virtual GpuCode probe(GpuFacts& facts) = 0;
    [[nodiscard]] virtual const char* explain(GpuCode code) const = 0;
    [[nodiscard]] virtual bool isNoDriver(GpuCode code) const = 0;
    [[nodiscard]] virtual bool isOutOfMemory(GpuCode code) const = 0;
    virtual GpuCode memory(std::size_t& free, std::size_t& total) = 0;

    /// The GPU's own memory, and host memory that it can copy from and to while the host works on. `bytes` > 0.
    virtual GpuCode allocate(void** pointer, std::size_t bytes) = 0;
    virtual GpuCode release(void* pointer) = 0;
    virtual GpuCode allocatePinned(void** pointer, std::size_t bytes) = 0;
    virtual GpuCode releasePinned(void* pointer) = 0;

    /// A stream lives as long as the program.
    virtual GpuCode createStream(GpuStream* stream) = 0;
    virtual GpuCode synchronize(GpuStream stream) = 0;

    /// Host memory that is not pinned works too, slowly.
    virtual GpuCode copyToDevice(void* device, const void* pinned, std::size_t bytes, GpuStream stream) = 0;
    virtual GpuCode copyToHost(void* pinned, const void* device, std::size_t bytes, GpuStream stream) = 0;
    virtual GpuCode copyOnDevice(void* to, const void* from, std::size_t bytes, GpuStream stream) = 0;

    /// The kernels (device_kernels.h), on pointers to device memory. `in` and `out` are the same or do not overlap;
    /// any alignment that a float has. `count` may be 0.
    virtual GpuCode drawMask(const DeviceDraw& draw, std::uint8_t* kept, std::uint64_t count, GpuStream stream) = 0;
    virtual GpuCode drawAndApply(const DeviceDraw& draw, const UnitEffect& effect, const float* in, float* out,
                                 std::uint64_t count, GpuStream stream) = 0;
    /// `kept`: a byte for each element; null: everything is kept.
    virtual GpuCode applyMask(const std::uint8_t* kept, const UnitEffect& effect, const float* in, float* out,
                              std::uint64_t count, GpuStream stream) = 0;
    /// `kept`: a byte for each unit; in[0] is element `firstElement` of the tensor that `units` was made for.
    virtual GpuCode applyUnits(const std::uint8_t* kept, const UnitStrides& units, std::uint64_t firstElement,
                               const UnitEffect& effect, const float* in, float* out, std::uint64_t count,
                               GpuStream stream) = 0;

protected:
    Gpu() = default;
    Gpu(const Gpu&) = default;
    Gpu& operator=(const Gpu&) = default;
};

/// CUDA's first device, as CUDA_VISIBLE_DEVICES orders them. Never destroyed: it may be asked until the program ends.
[[nodiscard]] Gpu& cudaGpu();

}  // namespace dropscope
