// SPDX-License-Identifier: GPL-3.0-or-later
// A GPU of plain memory, for tests: the device's own kernel code, run for every thread of a grid one after the other. As on
// a real one nothing is done before somebody waits for it, so a result that is fetched too early, or a buffer that is used
// again too early, shows.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "engine/kernels/cuda/cuda_backend.h"
#include "engine/kernels/cuda/gpu.h"

namespace dropscope {

class FakeGpu final : public Gpu {
public:
    static constexpr GpuCode kOutOfMemory = 2;
    static constexpr GpuCode kNoDriver = 35;
    static constexpr GpuCode kBroken = 700;

    std::uint64_t threads = 96;  ///< of the grid
    std::size_t total = std::size_t{1} << 30;
    GpuCode probed = 0;
    std::int64_t callsUntilFault = -1;  ///< then one call fails; below 0: none
    bool misused = false;               ///< a copy that was not between the GPU's memory and the host's

    [[nodiscard]] std::size_t inUse() const {
        std::size_t bytes = 0;
        for (const auto& [pointer, size] : m_device) {
            bytes += size;
        }
        return bytes;
    }

    /// Whether work was begun that nobody has waited for.
    [[nodiscard]] bool isUnderWay() const {
        for (const std::unique_ptr<Stream>& stream : m_streams) {
            if (!stream->work.empty()) {
                return true;
            }
        }
        return false;
    }

    GpuCode probe(GpuFacts& facts) override {
        facts = {"Memory", 9, 0, 1};
        return probed;
    }
    const char* explain(GpuCode code) const override { return code == kBroken ? "it is broken" : "something else"; }
    bool isNoDriver(GpuCode code) const override { return code == kNoDriver; }
    bool isOutOfMemory(GpuCode code) const override { return code == kOutOfMemory; }
    GpuCode memory(std::size_t& free, std::size_t& all) override {
        const std::lock_guard lock(m_mutex);
        free = total - inUse();
        all = total;
        return 0;
    }

    GpuCode allocate(void** pointer, std::size_t bytes) override { return give(m_device, pointer, bytes); }
    GpuCode release(void* pointer) override { return take(m_device, pointer); }
    GpuCode allocatePinned(void** pointer, std::size_t bytes) override { return give(m_pinned, pointer, bytes); }
    GpuCode releasePinned(void* pointer) override { return take(m_pinned, pointer); }

    GpuCode createStream(GpuStream* stream) override {
        if (const GpuCode code = fault()) {
            return code;
        }
        const std::lock_guard lock(m_mutex);
        m_streams.push_back(std::make_unique<Stream>());
        *stream = m_streams.back().get();
        return 0;
    }
    GpuCode synchronize(GpuStream stream) override {
        std::vector<std::function<void()>> work;
        work.swap(static_cast<Stream*>(stream)->work);
        for (const auto& each : work) {
            each();
        }
        return fault();
    }

    GpuCode copyToDevice(void* to, const void* from, std::size_t bytes, GpuStream stream) override {
        misused = misused || !isIn(m_device, to, bytes) || isIn(m_device, from, bytes);
        return begin(stream, [=] { std::memcpy(to, from, bytes); });
    }
    GpuCode copyToHost(void* to, const void* from, std::size_t bytes, GpuStream stream) override {
        misused = misused || !isIn(m_pinned, to, bytes) || !isIn(m_device, from, bytes);
        return begin(stream, [=] { std::memcpy(to, from, bytes); });
    }
    GpuCode copyOnDevice(void* to, const void* from, std::size_t bytes, GpuStream stream) override {
        misused = misused || !isIn(m_device, to, bytes) || !isIn(m_device, from, bytes);
        return begin(stream, [=] { std::memcpy(to, from, bytes); });
    }

    GpuCode drawMask(const DeviceDraw& draw, std::uint8_t* kept, std::uint64_t count, GpuStream stream) override {
        return begin(stream,
                     [=, this] { forGrid([&](const GridThread& at) { drawMaskThread(at, draw, kept, count); }); });
    }
    GpuCode drawAndApply(const DeviceDraw& draw, const UnitEffect& effect, const float* in, float* out,
                         std::uint64_t count, GpuStream stream) override {
        return begin(stream, [=, this] {
            forGrid([&](const GridThread& at) { drawAndApplyThread(at, draw, effect, in, out, count); });
        });
    }
    GpuCode applyMask(const std::uint8_t* kept, const UnitEffect& effect, const float* in, float* out,
                      std::uint64_t count, GpuStream stream) override {
        return begin(stream, [=, this] {
            if (kept == nullptr) {
                apply<MaskBytes::none>(effect, nullptr, kept, 0, in, out, count);
            } else {
                apply<MaskBytes::ofElements>(effect, nullptr, kept, 0, in, out, count);
            }
        });
    }
    GpuCode applyUnits(const std::uint8_t* kept, const UnitStrides& units, std::uint64_t firstElement,
                       const UnitEffect& effect, const float* in, float* out, std::uint64_t count,
                       GpuStream stream) override {
        return begin(stream,
                     [=, this] { apply<MaskBytes::ofUnits>(effect, &units, kept, firstElement, in, out, count); });
    }

    template <class Thread>
    void forGrid(const Thread& thread) const {
        for (std::uint64_t t = 0; t < threads; ++t) {
            thread(GridThread{t, threads});
        }
    }

    /// As cuda_gpu.cu does: in packs where all addresses allow it.
    template <MaskBytes kBytes>
    void apply(const UnitEffect& effect, const UnitStrides* units, const std::uint8_t* kept, std::uint64_t first,
               const float* in, float* out, std::uint64_t count) const {
        const bool keptTakesPacks = kBytes == MaskBytes::ofUnits || takesPacks(kept);
        if (keptTakesPacks && takesPacks(in) && takesPacks(out)) {
            const ApplyOp<kBytes, 4> op{effect, kept, units, first, in, out};
            forGrid([&](const GridThread& at) { applyThread(at, op, count); });
        } else {
            const ApplyOp<kBytes, 1> op{effect, kept, units, first, in, out};
            forGrid([&](const GridThread& at) { applyThread(at, op, count); });
        }
    }

private:
    struct Stream {
        std::vector<std::function<void()>> work;
    };
    using Blocks = std::map<std::uintptr_t, std::size_t>;

    GpuCode fault() {
        const std::lock_guard lock(m_mutex);
        if (callsUntilFault < 0) {
            return 0;
        }
        --callsUntilFault;
        return callsUntilFault < 0 ? kBroken : 0;
    }

    GpuCode begin(GpuStream stream, std::function<void()> work) {
        if (const GpuCode code = fault()) {
            return code;
        }
        static_cast<Stream*>(stream)->work.push_back(std::move(work));
        return 0;
    }

    GpuCode give(Blocks& blocks, void** pointer, std::size_t bytes) {
        if (const GpuCode code = fault()) {
            return code;
        }
        const std::lock_guard lock(m_mutex);
        if (&blocks == &m_device && inUse() + bytes > total) {
            return kOutOfMemory;
        }
        constexpr std::size_t kAlignment = 256;  // as CUDA's
        *pointer = std::aligned_alloc(kAlignment, (bytes + kAlignment - 1) / kAlignment * kAlignment);
        std::memset(*pointer, 0xA5, bytes);
        blocks[reinterpret_cast<std::uintptr_t>(*pointer)] = bytes;
        return 0;
    }

    GpuCode take(Blocks& blocks, void* pointer) {
        const std::lock_guard lock(m_mutex);
        misused = misused || blocks.erase(reinterpret_cast<std::uintptr_t>(pointer)) != 1;
        std::free(pointer);
        return 0;
    }

    bool isIn(const Blocks& blocks, const void* pointer, std::size_t bytes) {
        const std::lock_guard lock(m_mutex);
        const auto address = reinterpret_cast<std::uintptr_t>(pointer);
        const auto after = blocks.upper_bound(address);
        if (after == blocks.begin()) {
            return false;
        }
        const auto block = std::prev(after);
        return address + bytes <= block->first + block->second;
    }

    std::mutex m_mutex;
    Blocks m_device;
    Blocks m_pinned;
    std::vector<std::unique_ptr<Stream>> m_streams;
};

/// A back end on a GPU of plain memory; both live as long as the program.
struct GpuAndBackend {
    FakeGpu& gpu;
    const KernelBackend& backend;
};
inline GpuAndBackend makeFakeBackend(GpuCode probed = 0) {
    static auto* const kKept = new std::vector<const KernelBackend*>;  // where the leak checker sees them
    auto* gpu = new FakeGpu;
    gpu->probed = probed;
    kKept->push_back(&makeGpuBackend(*gpu));
    return {*gpu, *kKept->back()};
}

}  // namespace dropscope
