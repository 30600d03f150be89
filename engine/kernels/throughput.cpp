// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/throughput.h"

#include <fmt/format.h>

#include <cstring>

#include "engine/core/assert.h"
#include "engine/core/available_memory.h"
#include "engine/kernels/whole_tensor.h"

namespace dropscope {

namespace {

constexpr float kFactor = static_cast<float>(1.0 / (1.0 - kThroughputP));

MaskRange drawnRange() { return {{}, DropThreshold::fromProbability(kThroughputP), 0}; }

Status enoughMemory(std::uint64_t elements, std::uint64_t bytesPerElement) {
    const std::uint64_t available = availableMemoryBytes();
    if (elements <= available / bytesPerElement) {
        return {};
    }
    constexpr double kMebi = 1U << 20;
    return fail(phrase("measuring {} elements needs {:.0f} MiB of memory", elements,
                       static_cast<double>(elements) * static_cast<double>(bytesPerElement) / kMebi),
                "",
                phrase("{:.0f} MiB are free: end other programs or measure fewer elements",
                       static_cast<double>(available) / kMebi));
}

}  // namespace

std::string_view nameOf(Workload workload) {
    switch (workload) {
        case Workload::forward:
            return "forward";
        case Workload::forwardInPlace:
            return "forward-in-place";
        case Workload::applyMask:
            return "apply-mask";
        case Workload::drawMask:
            return "mask";
        case Workload::copy:
            return "copy";
        case Workload::scale:
            return "scale";
    }
    return "";
}

Result<ThroughputMemory> ThroughputMemory::create(std::uint64_t elements, bool withMask) {
    if (Status enough = enoughMemory(elements, withMask ? 9 : 8); !enough) {
        return std::unexpected(enough.error());
    }
    ThroughputMemory memory;
    for (AlignedBuffer* buffer : {&memory.m_x, &memory.m_y}) {
        Result<AlignedBuffer> allocated = AlignedBuffer::allocate(elements);
        if (!allocated) {
            return std::unexpected(allocated.error());
        }
        *buffer = std::move(*allocated);
        for (std::size_t i = 0; float& value : buffer->values()) {
            value = static_cast<float>(i++ % 1000) - 500.0F;
        }
    }
    if (withMask) {
        Result<AlignedBuffer> allocated = AlignedBuffer::allocate(elements / sizeof(float) + 1);
        if (!allocated) {
            return std::unexpected(allocated.error());
        }
        memory.m_kept = std::move(*allocated);
        if (Status drawn = hostBackend().drawMask(drawnRange(), memory.kept().data(), elements); !drawn) {
            return std::unexpected(drawn.error());
        }
    }
    return memory;
}

TimedWork timedWork(const KernelBackend& backend, Workload workload, ThroughputMemory& memory, std::uint64_t elements) {
    DROPSCOPE_ASSERT(elements <= memory.x().size());
    const KernelBackend* kernels = &backend;
    float* y = memory.y().data();
    float* x = workload == Workload::forwardInPlace ? y : memory.x().data();
    std::uint8_t* kept = memory.kept().data();
    TimedWork timed{std::string(nameOf(workload)), std::string(backend.name()), elements};
    timed.limit = [=] { return scaleWhole(*kernels, kFactor, x, y, elements); };
    switch (workload) {
        case Workload::forward:
        case Workload::forwardInPlace:
            timed.work = [=] {
                return dropoutWhole(*kernels, drawnRange(), kFactor, Zeroing::multiply, x, y, elements);
            };
            break;
        case Workload::applyMask:
            timed.bytesPerElement = 9;
            timed.work = [=] { return applyMaskWhole(*kernels, kept, kFactor, Zeroing::multiply, x, y, elements); };
            break;
        case Workload::drawMask:
            timed.bytesPerElement = 1;
            timed.work = [=] { return drawMaskWhole(*kernels, drawnRange(), kept, elements); };
            timed.limit = [=] {
                return forKernelChunks(elements, [&](const Chunk& chunk) {
                    std::memset(kept + chunk.first, 1, chunk.size());
                    return Status();
                });
            };
            break;
        case Workload::copy:
            timed.work = [=] {
                return forKernelChunks(elements, [&](const Chunk& chunk) {
                    std::memcpy(y + chunk.first, x + chunk.first, chunk.size() * sizeof(float));
                    return Status();
                });
            };
            break;
        case Workload::scale:
            timed.work = timed.limit;
            break;
    }
    return timed;
}

Result<ThroughputRow> measureForwardQuickly(const KernelBackend& backend, const Task& task) {
    constexpr std::uint64_t kElements = 1U << 20;
    constexpr SamplePlan kPlan{.least = 3, .most = 3};
    if (task.stopRequested()) {
        return cancelled();
    }
    Result<ThroughputMemory> memory = ThroughputMemory::create(kElements, false);
    if (!memory) {
        return std::unexpected(memory.error());
    }
    return measure(timedWork(backend, Workload::forward, *memory, kElements), 0, kPlan, task);
}

}  // namespace dropscope
