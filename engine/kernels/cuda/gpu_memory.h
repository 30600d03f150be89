// SPDX-License-Identifier: GPL-3.0-or-later
// A GPU's codes as Errors, and its memory as objects.
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>

#include "engine/core/error.h"
#include "engine/kernels/cuda/gpu.h"

namespace dropscope {

/// Success, or an Error that says what could not be done ("copy to the GPU") and the device's own reason.
[[nodiscard]] Status checkGpu(const Gpu& gpu, GpuCode code, Phrase what);

/// The GPU's own memory, or pinned host memory, which it copies from and to while the host works on. Thread rule: like
/// std::unique_ptr. Everything that uses the memory has to be done before it is destroyed.
class GpuMemory {
public:
    enum class Where { device, pinned };

    GpuMemory() = default;

    /// Uninitialised. Where there is not enough, the Error names the bytes asked for and, for the device, those that are
    /// free.
    static Result<GpuMemory> allocate(Gpu& gpu, Where where, std::size_t bytes);

    ~GpuMemory();
    GpuMemory(GpuMemory&& other) noexcept { swap(other); }
    GpuMemory& operator=(GpuMemory&& other) noexcept {
        swap(other);
        return *this;
    }
    GpuMemory(const GpuMemory&) = delete;
    GpuMemory& operator=(const GpuMemory&) = delete;

    /// Makes room for at least `bytes`; what was there is lost. Nothing is done where there is enough already.
    Status grow(Gpu& gpu, Where where, std::size_t bytes);

    [[nodiscard]] void* data() const { return m_data; }
    [[nodiscard]] float* floats() const { return static_cast<float*>(m_data); }
    [[nodiscard]] std::uint8_t* bytes() const { return static_cast<std::uint8_t*>(m_data); }
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    void swap(GpuMemory& other) noexcept {
        std::swap(m_gpu, other.m_gpu);
        std::swap(m_where, other.m_where);
        std::swap(m_data, other.m_data);
        std::swap(m_size, other.m_size);
    }

    Gpu* m_gpu = nullptr;
    Where m_where = Where::device;
    void* m_data = nullptr;
    std::size_t m_size = 0;
};

}  // namespace dropscope
