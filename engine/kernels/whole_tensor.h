// SPDX-License-Identifier: GPL-3.0-or-later
// A kernel over a whole tensor: in chunks, on all threads, with the stores that suit the output's size.
#pragma once

#include <functional>

#include "engine/core/parallel.h"
#include "engine/core/task.h"
#include "engine/kernels/backend.h"

namespace dropscope {

/// 1 MiB of floats, a multiple of the tile: a chunk's input and output fit the second-level cache or nearly.
inline constexpr std::uint64_t kKernelChunk = 1U << 18;

/// Where the back end is a device: large enough that its overhead vanishes, small enough that work can be stopped.
inline constexpr std::uint64_t kDeviceChunk = 1U << 26;

/// Streaming for `count` floats that are more than the last-level cache holds, cached else. In place it is always
/// cached: there the line has just been read.
[[nodiscard]] Stores storesFor(const float* in, const float* out, std::uint64_t count);

/// Calls `body` for every chunk of kKernelChunk units of [0, count), on all threads; the result is the first chunk's
/// error, in chunk order, or `cancelled` where a chunk was left out because the task was stopped. One chunk is done on
/// the calling thread, without a detour and without asking for memory.
template <class Body>
[[nodiscard]] Status forKernelChunks(std::uint64_t count, const Body& body, const Task& task = {});

/// The same in the chunks that the back end likes: for one that takes whole tensors, chunks of kDeviceChunk units, one
/// after the other on the calling thread.
template <class Body>
[[nodiscard]] Status forChunksOf(const KernelBackend& backend, std::uint64_t count, const Body& body,
                                 const Task& task = {});

/// KernelBackend's functions of these names; the same bytes for any number of threads.
[[nodiscard]] Status drawMaskWhole(const KernelBackend& backend, const MaskRange& range, std::uint8_t* kept,
                                   std::uint64_t count, const Task& task = {});
[[nodiscard]] Status dropoutWhole(const KernelBackend& backend, const MaskRange& range, float scale, Zeroing zeroing,
                                  const float* in, float* out, std::uint64_t count, const Task& task = {});
[[nodiscard]] Status applyMaskWhole(const KernelBackend& backend, const std::uint8_t* kept, float scale,
                                    Zeroing zeroing, const float* in, float* out, std::uint64_t count,
                                    const Task& task = {});
[[nodiscard]] Status scaleWhole(const KernelBackend& backend, float factor, const float* in, float* out,
                                std::uint64_t count, const Task& task = {});

/// What forKernelChunks does with more than one chunk.
[[nodiscard]] Status forManyKernelChunks(std::uint64_t count, const std::function<Status(const Chunk&)>& body,
                                         const Task& task);

/// What forChunksOf does for a device.
[[nodiscard]] Status forDeviceChunks(std::uint64_t count, const std::function<Status(const Chunk&)>& body,
                                     const Task& task);

template <class Body>
Status forKernelChunks(std::uint64_t count, const Body& body, const Task& task) {
    if (count > kKernelChunk) {
        return forManyKernelChunks(count, [&body](const Chunk& chunk) -> Status { return body(chunk); }, task);
    }
    if (count == 0) {
        return {};
    }
    if (task.stopRequested()) {
        return cancelled();
    }
    return body(Chunk{0, 0, count});
}

template <class Body>
Status forChunksOf(const KernelBackend& backend, std::uint64_t count, const Body& body, const Task& task) {
    return backend.takesWholeTensors() ? forDeviceChunks(count, body, task) : forKernelChunks(count, body, task);
}

}  // namespace dropscope
