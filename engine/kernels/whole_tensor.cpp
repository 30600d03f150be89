// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/whole_tensor.h"

#include <algorithm>
#include <mutex>

#include "engine/core/cache_size.h"

namespace dropscope {

Stores storesFor(const float* in, const float* out, std::uint64_t count) {
    return in != out && count > lastLevelCacheBytes() / sizeof(float) ? Stores::streaming : Stores::cached;
}

Status forManyKernelChunks(std::uint64_t count, const std::function<Status(const Chunk&)>& body, const Task& task) {
    const std::uint64_t chunks = chunkCount(count, kKernelChunk);
    std::mutex mutex;
    std::uint64_t failedChunk = chunks;
    std::uint64_t finished = 0;
    Status result;
    parallelFor(count, kKernelChunk, [&](const Chunk& chunk) {
        const bool stopped = task.stopRequested();
        Status status = stopped ? Status(cancelled()) : body(chunk);
        const std::lock_guard lock(mutex);
        if (!status) {
            if (chunk.number < failedChunk) {
                failedChunk = chunk.number;
                result = std::move(status);
            }
            return;
        }
        task.report(static_cast<double>(++finished) / static_cast<double>(chunks));
    });
    return result;
}

Status forDeviceChunks(std::uint64_t count, const std::function<Status(const Chunk&)>& body, const Task& task) {
    const std::uint64_t chunks = chunkCount(count, kDeviceChunk);
    for (std::uint64_t number = 0; number < chunks; ++number) {
        if (task.stopRequested()) {
            return cancelled();
        }
        const std::uint64_t first = number * kDeviceChunk;
        if (Status done = body(Chunk{number, first, std::min(count, first + kDeviceChunk)}); !done) {
            return done;
        }
        task.report(static_cast<double>(number + 1) / static_cast<double>(chunks));
    }
    return {};
}

Status drawMaskWhole(const KernelBackend& backend, const MaskRange& range, std::uint8_t* kept, std::uint64_t count,
                     const Task& task) {
    return forChunksOf(
        backend, count,
        [&](const Chunk& chunk) {
            return backend.drawMask({range.key, range.threshold, range.firstUnit + chunk.first}, kept + chunk.first,
                                    chunk.size());
        },
        task);
}

Status applyMaskWhole(const KernelBackend& backend, const std::uint8_t* kept, float scale, Zeroing zeroing,
                      const float* in, float* out, std::uint64_t count, const Task& task) {
    const Stores stores = storesFor(in, out, count);
    return forChunksOf(
        backend, count,
        [&](const Chunk& chunk) {
            return backend.applyMask(kept + chunk.first, scale, zeroing, in + chunk.first, out + chunk.first,
                                     chunk.size(), stores);
        },
        task);
}

Status dropoutWhole(const KernelBackend& backend, const MaskRange& range, float scale, Zeroing zeroing, const float* in,
                    float* out, std::uint64_t count, const Task& task) {
    const Stores stores = storesFor(in, out, count);
    return forChunksOf(
        backend, count,
        [&](const Chunk& chunk) {
            return backend.dropout({range.key, range.threshold, range.firstUnit + chunk.first}, scale, zeroing,
                                   in + chunk.first, out + chunk.first, chunk.size(), stores);
        },
        task);
}

Status scaleWhole(const KernelBackend& backend, float factor, const float* in, float* out, std::uint64_t count,
                  const Task& task) {
    const Stores stores = storesFor(in, out, count);
    return forChunksOf(
        backend, count,
        [&](const Chunk& chunk) {
            return backend.scale(factor, in + chunk.first, out + chunk.first, chunk.size(), stores);
        },
        task);
}

}  // namespace dropscope
