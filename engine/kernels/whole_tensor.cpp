// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/whole_tensor.h"

#include <mutex>

#include "engine/core/cache_size.h"

namespace dropscope {

Stores storesFor(const float* in, const float* out, std::uint64_t count) {
    return in != out && count > lastLevelCacheBytes() / sizeof(float) ? Stores::streaming : Stores::cached;
}

Status forKernelChunks(std::uint64_t count, const std::function<Status(const Chunk&)>& body) {
    std::mutex mutex;
    std::uint64_t failedChunk = chunkCount(count, kKernelChunk);
    Status result;
    parallelFor(count, kKernelChunk, [&](const Chunk& chunk) {
        Status status = body(chunk);
        if (!status) {
            const std::lock_guard lock(mutex);
            if (chunk.number < failedChunk) {
                failedChunk = chunk.number;
                result = std::move(status);
            }
        }
    });
    return result;
}

Status dropoutWhole(const KernelBackend& backend, const MaskRange& range, float scale, Zeroing zeroing, const float* in,
                    float* out, std::uint64_t count) {
    const Stores stores = storesFor(in, out, count);
    return forKernelChunks(count, [&](const Chunk& chunk) {
        return backend.dropout({range.key, range.threshold, range.firstUnit + chunk.first}, scale, zeroing,
                               in + chunk.first, out + chunk.first, chunk.size(), stores);
    });
}

Status scaleWhole(const KernelBackend& backend, float factor, const float* in, float* out, std::uint64_t count) {
    const Stores stores = storesFor(in, out, count);
    return forKernelChunks(count, [&](const Chunk& chunk) {
        return backend.scale(factor, in + chunk.first, out + chunk.first, chunk.size(), stores);
    });
}

}  // namespace dropscope
