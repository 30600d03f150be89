// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/paired_timer.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <thread>
#include <vector>

#include "engine/core/assert.h"
#include "engine/core/parallel.h"

namespace dropscope {

namespace {

using Clock = std::chrono::steady_clock;

constexpr double kSampleSeconds = 0.3e-3;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// Seconds for one call, from `calls` of them.
Result<double> timeOf(const std::function<Status()>& call, int calls) {
    const Clock::time_point start = Clock::now();
    for (int i = 0; i < calls; ++i) {
        if (Status done = call(); !done) {
            return std::unexpected(done.error());
        }
    }
    return secondsSince(start) / calls;
}

/// How many calls make a sample; the first of the two wakes the threads.
Result<int> callsFor(const std::function<Status()>& call) {
    Result<double> seconds = timeOf(call, 1);
    if (seconds) {
        seconds = timeOf(call, 1);
    }
    if (!seconds) {
        return std::unexpected(seconds.error());
    }
    return static_cast<int>(std::clamp(std::ceil(kSampleSeconds / *seconds), 1.0, 1e6));
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

}  // namespace

PairedTimer::PairedTimer(TimedWork timed, unsigned threads)
    : m_timed(std::move(timed)),
      m_threads(threads == 0 ? std::max(1U, std::thread::hardware_concurrency()) : threads) {}

Result<PairedTimer> PairedTimer::create(TimedWork timed, unsigned threads) {
    DROPSCOPE_ASSERT(timed.elements > 0);
    PairedTimer timer(std::move(timed), threads);
    const ThreadLimit threadLimit(timer.m_threads);
    const Result<int> workCalls = callsFor(timer.m_timed.work);
    if (!workCalls) {
        return std::unexpected(workCalls.error());
    }
    const Result<int> limitCalls = callsFor(timer.m_timed.limit);
    if (!limitCalls) {
        return std::unexpected(limitCalls.error());
    }
    timer.m_workCalls = *workCalls;
    timer.m_limitCalls = *limitCalls;
    return timer;
}

Result<ThroughputSample> PairedTimer::sample() {
    const ThreadLimit threadLimit(m_threads);
    const Result<double> work = timeOf(m_timed.work, m_workCalls);
    if (!work) {
        return std::unexpected(work.error());
    }
    const Result<double> limit = timeOf(m_timed.limit, m_limitCalls);
    if (!limit) {
        return std::unexpected(limit.error());
    }
    return ThroughputSample{*work, *limit};
}

ThroughputRow PairedTimer::row(std::span<const ThroughputSample> samples) const {
    DROPSCOPE_ASSERT(!samples.empty());
    std::vector<double> work;
    std::vector<double> limits;
    std::vector<double> ratios;
    for (const ThroughputSample& sample : samples) {
        work.push_back(sample.seconds);
        limits.push_back(sample.limitSeconds);
        ratios.push_back(sample.seconds / sample.limitSeconds);
    }
    const double ns = 1e9 / static_cast<double>(m_timed.elements);
    return {m_timed.name,
            m_timed.backend,
            m_threads,
            m_timed.elements,
            median(std::move(work)) * ns,
            median(std::move(limits)) * ns,
            median(std::move(ratios)),
            m_timed.bytesPerElement};
}

Result<ThroughputRow> measure(TimedWork timed, unsigned threads, const SamplePlan& plan, const Task& task) {
    if (task.stopRequested()) {
        return cancelled();
    }
    Result<PairedTimer> timer = PairedTimer::create(std::move(timed), threads);
    if (!timer) {
        return std::unexpected(timer.error());
    }
    std::vector<ThroughputSample> samples;
    const Clock::time_point start = Clock::now();
    for (int taken = 0; taken < plan.least || (taken < plan.most && secondsSince(start) < plan.seconds); ++taken) {
        if (task.stopRequested()) {
            return cancelled();
        }
        const Result<ThroughputSample> sample = timer->sample();
        if (!sample) {
            return std::unexpected(sample.error());
        }
        samples.push_back(*sample);
    }
    return timer->row(samples);
}

}  // namespace dropscope
