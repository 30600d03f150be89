// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a back end is on this machine, beside what this machine can do at all: every sample times the work and its
// limit one right after the other, so that a busy moment slows both.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/aligned_buffer.h"
#include "engine/core/task.h"
#include "engine/kernels/backend.h"

namespace dropscope {

/// What is timed, and its limit.
enum class Workload {
    forward,         ///< dropout in training, p = 0.1; limit: y = factor * x by the same back end with the same stores
    forwardInPlace,  ///< the same onto x itself; limit: x = factor * x
    applyMask,       ///< dropout with the mask given as bytes; limit: y = factor * x
    drawMask,        ///< the mask as bytes; limit: filling the bytes
    copy             ///< memcpy, no back end's work; limit: y = factor * x
};

inline constexpr Workload kWorkloads[] = {Workload::forward, Workload::forwardInPlace, Workload::applyMask,
                                          Workload::drawMask, Workload::copy};

/// "forward", "forward in place", "apply mask", "draw mask", "copy".
[[nodiscard]] std::string_view nameOf(Workload workload);

/// Medians over the samples; `ratio` is the median of each sample's own ratio, time over limit.
struct ThroughputRow {
    std::string name;
    std::string backend;
    unsigned threads = 1;
    std::uint64_t elements = 0;
    double nsPerElement = 0;
    double limitNsPerElement = 0;
    double ratio = 0;
    int bytesPerElement = 0;  ///< read and written, for one element

    [[nodiscard]] double gigabytesPerSecond() const { return bytesPerElement / nsPerElement; }
};

/// Seconds for one pass over all elements.
struct ThroughputSample {
    double seconds = 0;
    double limitSeconds = 0;
};

/// One workload, ready to be timed again and again. Thread rule: used by one thread at a time.
class ThroughputProbe {
public:
    /// `elements`: at least 1. `threads`: 0 for all of them. Takes memory for x and y (8 bytes an element, one more where
    /// there is a mask) and runs the work twice. Fails when the memory or the back end does.
    static Result<ThroughputProbe> create(const KernelBackend& backend, Workload workload, std::uint64_t elements,
                                          unsigned threads);

    /// Short work is repeated until it takes about 0.3 ms, so a sample takes about 0.6 ms or two passes. Fails as the back
    /// end does.
    Result<ThroughputSample> sample();

    /// `samples`: at least one.
    [[nodiscard]] ThroughputRow row(std::span<const ThroughputSample> samples) const;

private:
    ThroughputProbe(const KernelBackend& backend, Workload workload, unsigned threads)
        : m_backend(&backend), m_workload(workload), m_threads(threads) {}

    Status work();
    Status limit();

    const KernelBackend* m_backend;
    Workload m_workload;
    unsigned m_threads;
    int m_passes = 1;
    AlignedBuffer m_x;
    AlignedBuffer m_y;
    std::vector<std::uint8_t> m_kept;
};

/// Every workload in turn. Stopped: `cancelled()`, seen between samples. The default repetitions suit a report.
[[nodiscard]] Result<std::vector<ThroughputRow>> measureThroughput(const KernelBackend& backend, std::uint64_t elements,
                                                                   unsigned threads, int repetitions = 15,
                                                                   const Task& task = {});

/// The forward row alone, from 1 Mi elements and few samples, for a live display: 4 ms with the simd back end and 10 ms
/// with scalar where it was tried. So little fits the caches, and the figure is above what memory gives.
[[nodiscard]] Result<ThroughputRow> measureForwardQuickly(const KernelBackend& backend, const Task& task = {});

}  // namespace dropscope
