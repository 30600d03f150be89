// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/cuda/gpu_memory.h"

#include <fmt/format.h>

namespace dropscope {

namespace {

std::string inMebibytes(std::size_t bytes) {
    constexpr double kMebibyte = 1 << 20;
    return fmt::format("{:.1f} MiB", static_cast<double>(bytes) / kMebibyte);
}

Error outOfMemory(Gpu& gpu, GpuMemory::Where where, std::size_t bytes) {
    std::size_t free = 0;
    std::size_t total = 0;
    if (where == GpuMemory::Where::pinned || gpu.memory(free, total) != 0) {
        return {phrase("the host's memory is not enough: {} of pinned memory were asked for", inMebibytes(bytes)),
                "cuda", phrase("use a smaller tensor or the simd back end")};
    }
    return {phrase("the GPU's memory is not enough: {} were asked for, {} of {} are free", inMebibytes(bytes),
                   inMebibytes(free), inMebibytes(total)),
            "cuda", phrase("use a smaller tensor, end other programs on the GPU, or use the simd back end")};
}

}  // namespace

Status checkGpu(const Gpu& gpu, GpuCode code, Phrase what) {
    if (code == 0) {
        return {};
    }
    return fail(phrase("the GPU failed to {}: {} (CUDA error {})", Text(what), gpu.explain(code), code), "cuda",
                phrase("see what nvidia-smi says, or use the simd back end"));
}

Result<GpuMemory> GpuMemory::allocate(Gpu& gpu, Where where, std::size_t bytes) {
    void* data = nullptr;
    const GpuCode code = where == Where::device ? gpu.allocate(&data, bytes) : gpu.allocatePinned(&data, bytes);
    if (gpu.isOutOfMemory(code)) {
        return std::unexpected(outOfMemory(gpu, where, bytes));
    }
    if (const Status done = checkGpu(gpu, code, phrase("give memory")); !done) {
        return std::unexpected(done.error());
    }
    GpuMemory memory;
    memory.m_gpu = &gpu;
    memory.m_where = where;
    memory.m_data = data;
    memory.m_size = bytes;
    return memory;
}

GpuMemory::~GpuMemory() {
    if (m_data != nullptr) {
        // A code here is a fault of earlier work, which its own call has told.
        (void)(m_where == Where::device ? m_gpu->release(m_data) : m_gpu->releasePinned(m_data));
    }
}

Status GpuMemory::grow(Gpu& gpu, Where where, std::size_t bytes) {
    if (bytes <= m_size) {
        return {};
    }
    *this = GpuMemory();
    Result<GpuMemory> larger = allocate(gpu, where, bytes);
    if (!larger) {
        return std::unexpected(larger.error());
    }
    *this = std::move(*larger);
    return {};
}

}  // namespace dropscope
