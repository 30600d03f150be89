// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/cuda/host_pipeline.h"

#include <tbb/task_arena.h>

#include <algorithm>
#include <cstring>

#include "engine/core/parallel.h"

namespace dropscope {

namespace {

/// memcpy on all threads. Isolated: while this thread waits for the others it must not take up other work of the program,
/// which could be a call into the pipeline that it holds the lock of.
void copyBytes(void* to, const void* from, std::size_t bytes) {
    constexpr std::uint64_t kGrain = 1U << 20;
    tbb::this_task_arena::isolate([&] {
        parallelFor(bytes, kGrain, [&](const Chunk& chunk) {
            std::memcpy(static_cast<char*>(to) + chunk.first, static_cast<const char*>(from) + chunk.first,
                        chunk.size());
        });
    });
}

}  // namespace

Status HostPipeline::openStream(Slot& slot) {
    return slot.stream != nullptr ? Status()
                                  : checkGpu(*m_gpu, m_gpu->createStream(&slot.stream), phrase("create a stream"));
}

Status HostPipeline::prepare(Slot& slot, const HostWork& work, std::uint64_t count) {
    using enum GpuMemory::Where;
    Status done = openStream(slot);
    const std::size_t floats = count * sizeof(float);
    if (work.valuesIn != nullptr || work.valuesOut != nullptr) {
        done = done ? slot.pinnedValues.grow(*m_gpu, pinned, floats) : done;
        done = done ? slot.deviceValues.grow(*m_gpu, device, floats) : done;
    }
    if (work.keptIn != nullptr || work.keptOut != nullptr) {
        done = done ? slot.pinnedKept.grow(*m_gpu, pinned, count) : done;
        done = done ? slot.deviceKept.grow(*m_gpu, device, count) : done;
    }
    return done;
}

Status HostPipeline::begin(Slot& slot, const HostWork& work, const PieceKernel& kernel, std::uint64_t first,
                           std::uint64_t count) {
    if (Status ready = prepare(slot, work, count); !ready) {
        return ready;
    }
    const std::size_t floats = count * sizeof(float);
    Gpu& gpu = *m_gpu;
    slot.first = first;
    slot.count = count;  // from here on the slot has to be waited for
    GpuCode code = 0;
    if (work.valuesIn != nullptr) {
        copyBytes(slot.pinnedValues.data(), work.valuesIn + first, floats);
        code = gpu.copyToDevice(slot.deviceValues.data(), slot.pinnedValues.data(), floats, slot.stream);
    }
    if (code == 0 && work.keptIn != nullptr) {
        copyBytes(slot.pinnedKept.data(), work.keptIn + first, count);
        code = gpu.copyToDevice(slot.deviceKept.data(), slot.pinnedKept.data(), count, slot.stream);
    }
    if (Status copied = checkGpu(gpu, code, phrase("take a piece of the tensor")); !copied) {
        return copied;
    }
    code = kernel({first, count, slot.deviceValues.floats(), slot.deviceKept.bytes(), slot.stream});
    if (Status launched = checkGpu(gpu, code, phrase("start a kernel")); !launched) {
        return launched;
    }
    if (work.valuesOut != nullptr) {
        code = gpu.copyToHost(slot.pinnedValues.data(), slot.deviceValues.data(), floats, slot.stream);
    }
    if (code == 0 && work.keptOut != nullptr) {
        code = gpu.copyToHost(slot.pinnedKept.data(), slot.deviceKept.data(), count, slot.stream);
    }
    return checkGpu(gpu, code, phrase("give a piece of the result back"));
}

Status HostPipeline::finish(Slot& slot, const HostWork& work) {
    if (slot.count == 0) {
        return {};
    }
    const std::uint64_t count = std::exchange(slot.count, 0);
    if (Status done = checkGpu(*m_gpu, m_gpu->synchronize(slot.stream), phrase("do its work")); !done) {
        return done;
    }
    if (work.valuesOut != nullptr) {
        copyBytes(work.valuesOut + slot.first, slot.pinnedValues.data(), count * sizeof(float));
    }
    if (work.keptOut != nullptr) {
        copyBytes(work.keptOut + slot.first, slot.pinnedKept.data(), count);
    }
    return {};
}

Status HostPipeline::runPieces(const HostWork& work, const PieceKernel& kernel) {
    std::size_t next = 0;
    for (std::uint64_t first = 0; first < work.count; first += kPiece) {
        Slot& slot = m_slots[next++ % m_slots.size()];
        if (Status done = finish(slot, work); !done) {
            return done;
        }
        if (Status begun = begin(slot, work, kernel, first, std::min(kPiece, work.count - first)); !begun) {
            return begun;
        }
    }
    for (std::size_t k = 0; k < m_slots.size(); ++k) {
        if (Status done = finish(m_slots[(next + k) % m_slots.size()], work); !done) {
            return done;
        }
    }
    return {};
}

Status HostPipeline::run(const HostWork& work, const PieceKernel& kernel) {
    const std::lock_guard lock(m_mutex);
    Status done = runPieces(work, kernel);
    for (Slot& slot : m_slots) {
        if (std::exchange(slot.count, 0) != 0) {  // only after a fault, which is told already
            (void)m_gpu->synchronize(slot.stream);
        }
    }
    return done;
}

Status HostPipeline::withUnitMask(std::uint64_t bytes, const std::function<GpuCode(std::uint8_t*, GpuStream)>& fill,
                                  const std::function<Status(const std::uint8_t*)>& use) {
    const std::lock_guard lock(m_mutex);
    Slot& slot = m_slots.front();
    Status ready = openStream(slot);
    ready = ready ? m_unitMask.grow(*m_gpu, GpuMemory::Where::device, bytes) : ready;
    if (!ready) {
        return ready;
    }
    const GpuCode begun = fill(m_unitMask.bytes(), slot.stream);
    const GpuCode done = m_gpu->synchronize(slot.stream);  // also after a fault: nothing may be left under way
    if (Status filled = checkGpu(*m_gpu, begun != 0 ? begun : done, phrase("draw the units")); !filled) {
        return filled;
    }
    return use(m_unitMask.bytes());
}

}  // namespace dropscope
