// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/cuda/resident.h"

#include <algorithm>
#include <memory>

#include "engine/kernels/cuda/gpu_memory.h"
#include "engine/kernels/cuda/gpu_work.h"
#include "engine/kernels/throughput.h"

namespace dropscope {

namespace {

struct Memory {
    ResidentKernels kernels;
    GpuMemory x;
    GpuMemory y;
};

Result<std::uint64_t> elementsThatFit(Gpu& gpu, std::uint64_t elements) {
    std::size_t free = 0;
    std::size_t total = 0;
    if (const Status told = checkGpu(gpu, gpu.memory(free, total), phrase("tell its memory")); !told) {
        return std::unexpected(told.error());
    }
    return std::clamp<std::uint64_t>(free / 10 * 9 / (2 * sizeof(float)), 1, elements);
}

Result<std::shared_ptr<Memory>> memoryFor(Gpu& gpu, std::uint64_t elements) {
    const Result<ResidentKernels> kernels = ResidentKernels::create(gpu);
    if (!kernels) {
        return std::unexpected(kernels.error());
    }
    auto memory = std::make_shared<Memory>(*kernels);
    for (GpuMemory* buffer : {&memory->x, &memory->y}) {
        if (const Status room = buffer->grow(gpu, GpuMemory::Where::device, elements * sizeof(float)); !room) {
            return std::unexpected(room.error());
        }
        // What fresh memory holds is nobody's promise; bytes of 0 and 1 are floats, none of them NaN.
        const MaskRange half{{}, DropThreshold::fromProbability(0.5), 0};
        if (const Status set = memory->kernels.drawMask(half, buffer->bytes(), elements * sizeof(float)); !set) {
            return std::unexpected(set.error());
        }
    }
    return memory;
}

}  // namespace

Result<ResidentKernels> ResidentKernels::create(Gpu& gpu) {
    GpuStream stream = nullptr;
    if (const Status created = checkGpu(gpu, gpu.createStream(&stream), phrase("create a stream")); !created) {
        return std::unexpected(created.error());
    }
    return ResidentKernels(gpu, stream);
}

Status ResidentKernels::wait(GpuCode begun) const {
    const GpuCode done = m_gpu->synchronize(m_stream);
    return checkGpu(*m_gpu, begun != 0 ? begun : done, phrase("do its work"));
}

Status ResidentKernels::dropout(const MaskRange& range, float scale, Zeroing zeroing, const float* in, float* out,
                                std::uint64_t count) const {
    return wait(m_gpu->drawAndApply(deviceDraw(range, 0), dropEffect(scale, zeroing == Zeroing::select), in, out, count,
                                    m_stream));
}

Status ResidentKernels::drawMask(const MaskRange& range, std::uint8_t* kept, std::uint64_t count) const {
    return wait(m_gpu->drawMask(deviceDraw(range, 0), kept, count, m_stream));
}

Status ResidentKernels::scale(float factor, const float* in, float* out, std::uint64_t count) const {
    return wait(m_gpu->applyMask(nullptr, dropEffect(factor, false), in, out, count, m_stream));
}

Status ResidentKernels::copy(const void* from, void* to, std::uint64_t bytes) const {
    return wait(m_gpu->copyOnDevice(to, from, bytes, m_stream));
}

Result<std::vector<TimedWork>> residentWorkloads(Gpu& gpu, std::uint64_t elements) {
    const Result<std::uint64_t> fit = elementsThatFit(gpu, elements);
    const Result<std::shared_ptr<Memory>> made = fit ? memoryFor(gpu, *fit) : std::unexpected(fit.error());
    if (!made) {
        return std::unexpected(made.error());
    }
    const std::shared_ptr<Memory>& memory = *made;
    const std::uint64_t count = *fit;
    const MaskRange range{{}, DropThreshold::fromProbability(kThroughputP), 0};
    constexpr auto kFactor = static_cast<float>(1.0 / (1.0 - kThroughputP));
    const auto copyAll = [=] {
        return memory->kernels.copy(memory->x.data(), memory->y.data(), count * sizeof(float));
    };
    const auto drop = [=](const GpuMemory& in) {
        return memory->kernels.dropout(range, kFactor, Zeroing::multiply, in.floats(), memory->y.floats(), count);
    };
    const auto row = [&](const char* name, int bytes, std::function<Status()> work, std::function<Status()> limit) {
        return TimedWork{name, "cuda", count, bytes, std::move(work), std::move(limit)};
    };
    return std::vector<TimedWork>{
        row(
            "forward-on-device", 8, [=] { return drop(memory->x); }, copyAll),
        row(
            "forward-in-place-on-device", 8, [=] { return drop(memory->y); }, copyAll),
        row(
            "scale-on-device", 8,
            [=] { return memory->kernels.scale(kFactor, memory->x.floats(), memory->y.floats(), count); }, copyAll),
        row(
            "mask-on-device", 1, [=] { return memory->kernels.drawMask(range, memory->y.bytes(), count); },
            // Reads and writes as many bytes as drawing writes.
            [=] {
                return memory->kernels.copy(memory->x.data(), memory->y.data(), std::max<std::uint64_t>(count / 2, 1));
            }),
    };
}

}  // namespace dropscope
