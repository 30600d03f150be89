// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/throughput.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstring>
#include <thread>

#include "engine/core/assert.h"
#include "engine/kernels/whole_tensor.h"

namespace dropscope {

namespace {

constexpr double kSampleSeconds = 0.3e-3;
constexpr double kDropProbability = 0.1;  // one of those where now and then the second plane decides
constexpr float kFactor = 1.0F / 0.9F;

struct Timed {
    Status status;
    double seconds;
};

template <class Work>
Timed timed(const Work& work, int passes) {
    using Clock = std::chrono::steady_clock;
    const Clock::time_point start = Clock::now();
    Status status;
    for (int pass = 0; pass < passes && status; ++pass) {
        status = work();
    }
    return {std::move(status), std::chrono::duration<double>(Clock::now() - start).count() / passes};
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

int bytesOf(Workload workload) {
    switch (workload) {
        case Workload::drawMask:
            return 1;
        case Workload::applyMask:
            return 9;
        default:
            return 8;
    }
}

}  // namespace

std::string_view nameOf(Workload workload) {
    switch (workload) {
        case Workload::forward:
            return "forward";
        case Workload::forwardInPlace:
            return "forward in place";
        case Workload::applyMask:
            return "apply mask";
        case Workload::drawMask:
            return "draw mask";
        case Workload::copy:
            return "copy";
    }
    return "";
}

Result<ThroughputProbe> ThroughputProbe::create(const KernelBackend& backend, Workload workload, std::uint64_t elements,
                                                unsigned threads) {
    DROPSCOPE_ASSERT(elements > 0);
    ThroughputProbe probe(backend, workload,
                          threads == 0 ? std::max(1U, std::thread::hardware_concurrency()) : threads);
    for (AlignedBuffer* buffer : {&probe.m_x, &probe.m_y}) {
        Result<AlignedBuffer> allocated = AlignedBuffer::allocate(elements);
        if (!allocated) {
            return std::unexpected(allocated.error());
        }
        *buffer = std::move(*allocated);
        // Also makes the system hand out the pages now and not while the clock runs.
        for (std::size_t i = 0; float& value : buffer->values()) {
            value = static_cast<float>(i++ % 1000) - 500.0F;
        }
    }
    if (workload == Workload::drawMask || workload == Workload::applyMask) {
        probe.m_kept.assign(elements, 1);
        const MaskRange range{{}, DropThreshold::fromProbability(kDropProbability), 0};
        if (Status drawn = backend.drawMask(range, probe.m_kept.data(), elements); !drawn) {
            return std::unexpected(drawn.error());
        }
    }
    const ThreadLimit threadLimit(probe.m_threads);
    double seconds = 0;
    for (int run = 0; run < 2; ++run) {  // the first one wakes the threads
        const Timed once = timed([&] { return probe.work(); }, 1);
        if (!once.status) {
            return std::unexpected(once.status.error());
        }
        seconds = once.seconds;
    }
    probe.m_passes = static_cast<int>(std::clamp(std::ceil(kSampleSeconds / seconds), 1.0, 1e6));
    return probe;
}

Result<ThroughputSample> ThroughputProbe::sample() {
    const ThreadLimit threadLimit(m_threads);
    const Timed worked = timed([&] { return work(); }, m_passes);
    const Timed limited = timed([&] { return limit(); }, m_passes);
    for (const Timed* each : {&worked, &limited}) {
        if (!each->status) {
            return std::unexpected(each->status.error());
        }
    }
    return ThroughputSample{worked.seconds, limited.seconds};
}

Status ThroughputProbe::work() {
    const MaskRange range{{}, DropThreshold::fromProbability(kDropProbability), 0};
    const float* x = m_x.values().data();
    float* y = m_y.values().data();
    const std::uint64_t count = m_y.values().size();
    switch (m_workload) {
        case Workload::forward:
            return dropoutWhole(*m_backend, range, kFactor, Zeroing::multiply, x, y, count);
        case Workload::forwardInPlace:
            return dropoutWhole(*m_backend, range, kFactor, Zeroing::multiply, y, y, count);
        case Workload::applyMask: {
            const Stores stores = storesFor(x, y, count);
            return forKernelChunks(count, [&](const Chunk& chunk) {
                return m_backend->applyMask(m_kept.data() + chunk.first, kFactor, Zeroing::multiply, x + chunk.first,
                                            y + chunk.first, chunk.size(), stores);
            });
        }
        case Workload::drawMask:
            return forKernelChunks(count, [&](const Chunk& chunk) {
                return m_backend->drawMask({range.key, range.threshold, chunk.first}, m_kept.data() + chunk.first,
                                           chunk.size());
            });
        case Workload::copy:
            return forKernelChunks(count, [&](const Chunk& chunk) {
                std::memcpy(y + chunk.first, x + chunk.first, chunk.size() * sizeof(float));
                return Status();
            });
    }
    return {};
}

Status ThroughputProbe::limit() {
    float* y = m_y.values().data();
    if (m_workload == Workload::drawMask) {
        return forKernelChunks(m_kept.size(), [&](const Chunk& chunk) {
            std::memset(m_kept.data() + chunk.first, 1, chunk.size());
            return Status();
        });
    }
    const float* x = m_workload == Workload::forwardInPlace ? y : m_x.values().data();
    return scaleWhole(*m_backend, kFactor, x, y, m_y.values().size());
}

ThroughputRow ThroughputProbe::row(std::span<const ThroughputSample> samples) const {
    DROPSCOPE_ASSERT(!samples.empty());
    std::vector<double> work;
    std::vector<double> limits;
    std::vector<double> ratios;
    for (const ThroughputSample& sample : samples) {
        work.push_back(sample.seconds);
        limits.push_back(sample.limitSeconds);
        ratios.push_back(sample.seconds / sample.limitSeconds);
    }
    const std::uint64_t elements = m_y.values().size();
    const double ns = 1e9 / static_cast<double>(elements);
    return {std::string(nameOf(m_workload)),
            std::string(m_backend->name()),
            m_threads,
            elements,
            median(std::move(work)) * ns,
            median(std::move(limits)) * ns,
            median(std::move(ratios)),
            bytesOf(m_workload)};
}

namespace {

Result<ThroughputRow> measure(const KernelBackend& backend, Workload workload, std::uint64_t elements, unsigned threads,
                              int repetitions, const Task& task) {
    if (task.stopRequested()) {
        return cancelled();
    }
    Result<ThroughputProbe> probe = ThroughputProbe::create(backend, workload, elements, threads);
    if (!probe) {
        return std::unexpected(probe.error());
    }
    std::vector<ThroughputSample> samples;
    for (int repetition = 0; repetition < repetitions; ++repetition) {
        if (task.stopRequested()) {
            return cancelled();
        }
        const Result<ThroughputSample> sample = probe->sample();
        if (!sample) {
            return std::unexpected(sample.error());
        }
        samples.push_back(*sample);
    }
    return probe->row(samples);
}

}  // namespace

Result<std::vector<ThroughputRow>> measureThroughput(const KernelBackend& backend, std::uint64_t elements,
                                                     unsigned threads, int repetitions, const Task& task) {
    std::vector<ThroughputRow> rows;
    for (const Workload workload : kWorkloads) {
        Result<ThroughputRow> row = measure(backend, workload, elements, threads, repetitions, task);
        if (!row) {
            return std::unexpected(row.error());
        }
        rows.push_back(std::move(*row));
        task.report(static_cast<double>(rows.size()) / static_cast<double>(std::size(kWorkloads)));
    }
    return rows;
}

Result<ThroughputRow> measureForwardQuickly(const KernelBackend& backend, const Task& task) {
    constexpr std::uint64_t kElements = 1U << 20;
    constexpr int kRepetitions = 3;
    return measure(backend, Workload::forward, kElements, 0, kRepetitions, task);
}

}  // namespace dropscope
