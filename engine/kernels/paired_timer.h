// SPDX-License-Identifier: GPL-3.0-or-later
// How long work takes, beside the least it could take on this machine: every sample times the work and its limit one
// right after the other, so that a busy moment slows both.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>

#include "engine/core/error.h"
#include "engine/core/task.h"

namespace dropscope {

/// Something to be timed. What `work` and `limit` refer to has to outlive it; both are called again and again.
struct TimedWork {
    std::string name = {};
    std::string backend = {};
    std::uint64_t elements = 1;  ///< that one call works on
    int bytesPerElement = 8;     ///< read and written, for one element
    std::function<Status()> work = {};
    std::function<Status()> limit = {};
};

/// Medians over the samples; `ratio` is the median of each sample's own ratio, time over limit.
struct ThroughputRow {
    std::string name;
    std::string backend;
    unsigned threads = 1;
    std::uint64_t elements = 0;
    double nsPerElement = 0;
    double limitNsPerElement = 0;
    double ratio = 0;
    int bytesPerElement = 0;

    [[nodiscard]] double gigabytesPerSecond() const { return bytesPerElement / nsPerElement; }
};

/// Seconds for one call.
struct ThroughputSample {
    double seconds = 0;
    double limitSeconds = 0;
};

/// Times one TimedWork, as often as it is asked. Thread rule: used by one thread at a time.
class PairedTimer {
public:
    /// Calls the work and its limit twice, to wake threads and caches. `threads`: the most to use, 0 for all of them.
    /// Fails as the work does.
    static Result<PairedTimer> create(TimedWork timed, unsigned threads);

    /// Short work, and a short limit, is repeated until it takes about 0.3 ms. Fails as the work does.
    Result<ThroughputSample> sample();

    /// `samples`: at least one.
    [[nodiscard]] ThroughputRow row(std::span<const ThroughputSample> samples) const;

private:
    PairedTimer(TimedWork timed, unsigned threads);

    TimedWork m_timed;
    unsigned m_threads;
    int m_workCalls = 1;
    int m_limitCalls = 1;
};

/// How many samples make a row: `least` of them, then more until `seconds` have gone or there are `most`.
struct SamplePlan {
    int least = 5;
    int most = 101;
    double seconds = 0.3;
};

/// A row. Stopped: `cancelled()`, seen between samples. Fails as the work does.
[[nodiscard]] Result<ThroughputRow> measure(TimedWork timed, unsigned threads, const SamplePlan& plan,
                                            const Task& task = {});

}  // namespace dropscope
