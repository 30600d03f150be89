// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the kernels are on this machine, beside what this machine can do at all (paired_timer.h). Whole layers:
// dropout/layer_throughput.h.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "engine/core/aligned_buffer.h"
#include "engine/kernels/backend.h"
#include "engine/kernels/paired_timer.h"

namespace dropscope {

/// What is timed, and its limit.
enum class Workload {
    forward,         ///< dropout in training, p = 0.1; limit: y = factor * x by the same back end with the same stores
    forwardInPlace,  ///< the same onto x itself; limit: x = factor * x
    applyMask,       ///< dropout with the mask given as bytes; limit: y = factor * x
    drawMask,        ///< the mask as bytes; limit: filling the bytes
    copy,            ///< memcpy, no back end's work; limit: y = factor * x
    scale            ///< the limit itself, timed twice: how far apart two measures of one thing are just now
};

inline constexpr Workload kWorkloads[] = {Workload::forward,  Workload::forwardInPlace, Workload::applyMask,
                                          Workload::drawMask, Workload::copy,           Workload::scale};

/// "forward", "forward-in-place", "apply-mask", "mask", "copy", "scale".
[[nodiscard]] std::string_view nameOf(Workload workload);

/// The p of every workload: one of those where now and then the second plane decides.
inline constexpr double kThroughputP = 0.1;

/// What workloads read and write, filled with numbers, so that the system hands out the memory before a clock runs.
class ThroughputMemory {
public:
    /// 9 bytes an element; 8 without `withMask`, when `kept` is empty. Fails when so much is not available now.
    static Result<ThroughputMemory> create(std::uint64_t elements, bool withMask = true);

    [[nodiscard]] std::span<float> x() { return m_x.values(); }
    [[nodiscard]] std::span<float> y() { return m_y.values(); }
    /// A mask of kThroughputP.
    [[nodiscard]] std::span<std::uint8_t> kept() {
        return {reinterpret_cast<std::uint8_t*>(m_kept.values().data()),
                m_kept.values().empty() ? 0 : m_x.values().size()};
    }

private:
    AlignedBuffer m_x;
    AlignedBuffer m_y;
    AlignedBuffer m_kept;  // four bytes to a float
};

/// The workload on the first `elements` elements of `memory`, which has as many; both outlive what is returned.
[[nodiscard]] TimedWork timedWork(const KernelBackend& backend, Workload workload, ThroughputMemory& memory,
                                  std::uint64_t elements);

/// The forward row alone, from 1 Mi elements and few samples, for a live display: 4 ms with the simd back end and 10 ms
/// with scalar where it was tried. So little fits the caches, and the figure is above what memory gives.
[[nodiscard]] Result<ThroughputRow> measureForwardQuickly(const KernelBackend& backend, const Task& task = {});

}  // namespace dropscope
