// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/parallel.h"

#include <tbb/global_control.h>
#include <tbb/parallel_for.h>

#include <algorithm>

#include "engine/core/assert.h"

namespace dropscope {

std::uint64_t chunkCount(std::uint64_t count, std::uint64_t chunkSize) {
    DROPSCOPE_ASSERT(chunkSize > 0);
    return count / chunkSize + (count % chunkSize != 0 ? 1 : 0);
}

void parallelFor(std::uint64_t count, std::uint64_t chunkSize, const std::function<void(const Chunk&)>& body) {
    const auto run = [&](std::uint64_t number) {
        const std::uint64_t first = number * chunkSize;
        body(Chunk{number, first, std::min(count, first + chunkSize)});
    };
    const std::uint64_t chunks = chunkCount(count, chunkSize);
    if (chunks <= 1) {
        if (chunks == 1) {
            run(0);
        }
        return;
    }
    tbb::parallel_for(std::uint64_t{0}, chunks, run);
}

struct ThreadLimit::Control {
    tbb::global_control control;
};

ThreadLimit::ThreadLimit(unsigned threads)
    : m_control(new Control{
          tbb::global_control(tbb::global_control::max_allowed_parallelism, std::max<std::size_t>(1, threads))}) {}

ThreadLimit::~ThreadLimit() = default;

}  // namespace dropscope
