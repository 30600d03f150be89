// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/timed_benchmark.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <thread>
#include <vector>

namespace dropscope {

namespace {

/// What the table says at the end, one row for each benchmark that ran.
std::vector<ThroughputRow>& rows() {
    static std::vector<ThroughputRow> kRows;
    return kRows;
}

void run(benchmark::State& state, const std::function<Result<TimedWork>()>& make, unsigned threads,
         const std::function<std::shared_ptr<void>()>& setUp) {
    const std::shared_ptr<void> held = setUp ? setUp() : nullptr;
    Result<TimedWork> timed = make();
    Result<PairedTimer> timer =
        timed ? PairedTimer::create(*std::move(timed), threads) : std::unexpected(timed.error());
    if (!timer) {
        state.SkipWithError(timer.error().line().c_str());
        return;
    }
    std::vector<ThroughputSample> samples;
    while (state.KeepRunning()) {
        const Result<ThroughputSample> sample = timer->sample();
        if (!sample) {
            state.SkipWithError(sample.error().line().c_str());
            return;
        }
        samples.push_back(*sample);
        state.SetIterationTime(sample->seconds);
    }
    const ThroughputRow row = timer->row(samples);
    state.counters["ns_per_element"] = row.nsPerElement;
    state.counters["limit_ns_per_element"] = row.limitNsPerElement;
    state.counters["ratio"] = row.ratio;
    rows().push_back(row);
}

void printTable() {
    fmt::print("\n{:<20}{:<16}{:>8}{:>12}{:>14}{:>14}{:>9}{:>9}\n", "name", "back end", "threads", "elements",
               "ns/element", "limit", "ratio", "GB/s");
    for (const ThroughputRow& row : rows()) {
        const bool moved = row.ratio > 0.01;  // else nothing was done, and at no speed
        fmt::print("{:<20}{:<16}{:>8}{:>12}{:>14.4f}{:>14.4f}{:>9.3f}{:>9}\n", row.name, row.backend, row.threads,
                   row.elements, row.nsPerElement, row.limitNsPerElement, row.ratio,
                   moved ? fmt::format("{:.1f}", row.gigabytesPerSecond()) : "-");
    }
}

}  // namespace

ThroughputMemory& benchMemory() {
    static Result<ThroughputMemory> kMemory = ThroughputMemory::create(kInMemory);
    if (!kMemory) {
        fmt::print(stderr, "{}\n", kMemory.error().line());
        std::exit(1);
    }
    return *kMemory;
}

void addTimed(const std::string& name, std::function<Result<TimedWork>()> make, unsigned threads, int iterations,
              std::function<std::shared_ptr<void>()> setUp) {
    benchmark::RegisterBenchmark(name.c_str(), [make = std::move(make), threads, setUp = std::move(setUp)](
                                                   benchmark::State& state) { run(state, make, threads, setUp); })
        ->UseManualTime()
        ->Iterations(iterations)
        ->Unit(benchmark::kMicrosecond);
}

std::vector<unsigned> benchThreads() {
    const unsigned all = std::thread::hardware_concurrency();
    return all > 1 ? std::vector{1U, all} : std::vector{1U};
}

int runTimed(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 1;
    }
    benchmark::RunSpecifiedBenchmarks();
    printTable();
    return 0;
}

}  // namespace dropscope
