// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/parallel.h"

#include <tbb/global_control.h>
#include <tbb/parallel_for.h>

#include <algorithm>

#include "engine/core/assert.h"

#ifdef __SANITIZE_THREAD__
#include <atomic>
#include <thread>
#include <vector>
#endif

namespace dropscope {

namespace {

#ifdef __SANITIZE_THREAD__
/// For the thread sanitizer, which takes oneTBB's handing over of work for races, because oneTBB is not built with it.
/// Plain threads show the races that are ours.
template <class Run>
void forEachNumber(std::uint64_t count, const Run& run) {
    std::atomic<std::uint64_t> next = 0;
    const auto work = [&] {
        const auto take = [&] { return next.fetch_add(1, std::memory_order_relaxed); };  // orders nothing else
        for (std::uint64_t number = take(); number < count; number = take()) {
            run(number);
        }
    };
    const std::size_t threads = tbb::global_control::active_value(tbb::global_control::max_allowed_parallelism);
    std::vector<std::jthread> helpers;
    while (helpers.size() + 1 < std::min<std::uint64_t>(threads, count)) {
        helpers.emplace_back(work);
    }
    work();
}
#else
template <class Run>
void forEachNumber(std::uint64_t count, const Run& run) {
    tbb::parallel_for(std::uint64_t{0}, count, run);
}
#endif

}  // namespace

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
    forEachNumber(chunks, run);
}

struct ThreadLimit::Control {
    tbb::global_control control;
};

ThreadLimit::ThreadLimit(unsigned threads)
    : m_control(new Control{
          tbb::global_control(tbb::global_control::max_allowed_parallelism, std::max<std::size_t>(1, threads))}) {}

ThreadLimit::~ThreadLimit() = default;

}  // namespace dropscope
