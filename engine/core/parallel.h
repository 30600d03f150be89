// SPDX-License-Identifier: GPL-3.0-or-later
// Loops over a fixed grid of chunks, on all cores, through oneTBB.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>

namespace dropscope {

/// A half-open range of elements and its place in the chunk grid.
struct Chunk {
    std::uint64_t number;  ///< 0-based place in the grid
    std::uint64_t first;
    std::uint64_t last;

    [[nodiscard]] std::uint64_t size() const { return last - first; }
};

/// How many chunks of `chunkSize` (at least 1) elements cover `count` elements.
[[nodiscard]] std::uint64_t chunkCount(std::uint64_t count, std::uint64_t chunkSize);

/// Calls `body` once for every chunk of [0, count). The grid depends on `count` and `chunkSize` alone, never on the
/// number of threads, so a result that is kept per chunk and combined in chunk order is the same on every machine.
/// `body` is called from several threads at once and must not throw. Returns when all calls have returned.
void parallelFor(std::uint64_t count, std::uint64_t chunkSize, const std::function<void(const Chunk&)>& body);

/// While it lives, parallelFor uses at most `threads` threads (at least 1). Make it on the main thread.
class ThreadLimit {
public:
    explicit ThreadLimit(unsigned threads);
    ~ThreadLimit();
    ThreadLimit(const ThreadLimit&) = delete;
    ThreadLimit& operator=(const ThreadLimit&) = delete;

private:
    struct Control;
    std::unique_ptr<Control> m_control;
};

}  // namespace dropscope
