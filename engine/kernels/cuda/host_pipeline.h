// SPDX-License-Identifier: GPL-3.0-or-later
// A kernel over a tensor in host memory: it crosses to the GPU and back in pieces, several of them on their way at once.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <mutex>

#include "engine/core/error.h"
#include "engine/kernels/cuda/gpu_memory.h"

namespace dropscope {

/// A piece on the GPU: the kernel reads `values` and `kept`, and leaves its results there.
struct DevicePiece {
    std::uint64_t first;  ///< its place in the tensor
    std::uint64_t count;
    float* values;
    std::uint8_t* kept;
    GpuStream stream;
};

/// What comes from host memory and what goes back, `count` elements each; null: nothing does. A result may lie where its
/// input lies.
struct HostWork {
    const float* valuesIn = nullptr;
    const std::uint8_t* keptIn = nullptr;
    float* valuesOut = nullptr;
    std::uint8_t* keptOut = nullptr;
    std::uint64_t count = 0;
};

/// Begins a kernel over a piece.
using PieceKernel = std::function<GpuCode(const DevicePiece&)>;

/// Thread rule: any thread may call; calls are done one after the other. Host memory is touched by the calling thread and
/// its helpers alone, never by the GPU, so nothing is under way in it when a call returns, with an Error or without.
class HostPipeline {
public:
    static constexpr std::uint64_t kPiece = 1U << 21;  ///< elements: 8 MiB of floats

    explicit HostPipeline(Gpu& gpu) : m_gpu(&gpu) {}

    Status run(const HostWork& work, const PieceKernel& kernel);

    /// Device memory of `bytes` (> 0) for a mask with a byte for each unit: `fill` begins to write it, and once that is done
    /// `use` is called with it. `use` may call `run`; the memory is the caller's until `use` returns.
    Status withUnitMask(std::uint64_t bytes, const std::function<GpuCode(std::uint8_t*, GpuStream)>& fill,
                        const std::function<Status(const std::uint8_t*)>& use);

private:
    /// Buffers that one piece uses from its way in to its way out.
    struct Slot {
        GpuStream stream = nullptr;
        GpuMemory pinnedValues;
        GpuMemory pinnedKept;
        GpuMemory deviceValues;
        GpuMemory deviceKept;
        std::uint64_t first = 0;
        std::uint64_t count = 0;  ///< 0: nothing is under way
    };

    Status openStream(Slot& slot);
    Status prepare(Slot& slot, const HostWork& work, std::uint64_t count);
    Status begin(Slot& slot, const HostWork& work, const PieceKernel& kernel, std::uint64_t first, std::uint64_t count);
    Status finish(Slot& slot, const HostWork& work);
    Status runPieces(const HostWork& work, const PieceKernel& kernel);

    Gpu* m_gpu;
    std::recursive_mutex m_mutex;
    std::array<Slot, 3> m_slots;  // one on its way in, one at work, one on its way out
    GpuMemory m_unitMask;
};

}  // namespace dropscope
