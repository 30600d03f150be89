// SPDX-License-Identifier: GPL-3.0-or-later
// Every back end, and the simd back end on every instruction set it was built for: each workload beside this machine's
// own limit in the same run (engine/kernels/throughput.h). Ends with a table of medians.
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "engine/dropout/dropout.h"
#include "engine/kernels/simd/simd_targets.h"
#include "engine/kernels/throughput.h"

using namespace dropscope;

namespace {

constexpr std::uint64_t kInCache = 64U << 10;
constexpr std::uint64_t kInMemory = 64U << 20;

/// What the table says at the end, one row for each benchmark that ran.
std::vector<ThroughputRow>& rows() {
    static std::vector<ThroughputRow> kRows;
    return kRows;
}

/// Shared by all benchmarks, and taken at the first one.
ThroughputMemory& memory() {
    static Result<ThroughputMemory> kMemory = ThroughputMemory::create(kInMemory);
    if (!kMemory) {
        fmt::print(stderr, "bench_kernels: {}\n", kMemory.error().line());
        std::exit(1);
    }
    return *kMemory;
}

std::string label(const KernelBackend& backend) {
    return std::string(backend.name()) == "simd" ? "simd " + backend.description() : std::string(backend.name());
}

/// Each iteration is one sample: the work's time is the benchmark's, and its limit's is a counter.
void runWorkload(benchmark::State& state, const KernelBackend& backend, const std::string& simdTarget,
                 Workload workload, std::uint64_t elements, unsigned threads) {
    std::optional<ForcedSimdTarget> forced;
    if (!simdTarget.empty()) {
        forced.emplace(simdTarget);
    }
    Result<PairedTimer> timer = PairedTimer::create(timedWork(backend, workload, memory(), elements), threads);
    if (!timer) {
        state.SkipWithError(timer.error().line().c_str());
        return;
    }
    std::vector<ThroughputSample> samples;
    for (auto _ : state) {
        const Result<ThroughputSample> sample = timer->sample();
        if (!sample) {
            state.SkipWithError(sample.error().line().c_str());
            return;
        }
        samples.push_back(*sample);
        state.SetIterationTime(sample->seconds);
    }
    ThroughputRow row = timer->row(samples);
    row.backend = label(backend);
    state.counters["ns_per_element"] = row.nsPerElement;
    state.counters["limit_ns_per_element"] = row.limitNsPerElement;
    state.counters["ratio"] = row.ratio;
    rows().push_back(std::move(row));
}

void addWorkload(const KernelBackend& backend, const std::string& simdTarget, Workload workload, std::uint64_t elements,
                 unsigned threads) {
    const std::string name =
        fmt::format("{}/{}/{}/threads:{}", nameOf(workload),
                    simdTarget.empty() ? std::string(backend.name()) : "simd " + simdTarget, elements, threads);
    benchmark::RegisterBenchmark(name.c_str(), runWorkload, std::cref(backend), simdTarget, workload, elements, threads)
        ->UseManualTime()
        ->Iterations(elements == kInMemory ? 21 : 101)
        ->Unit(benchmark::kMicrosecond);
}

/// What a layer does when there is nothing to drop: it must not touch a single element.
void runIdentity(benchmark::State& state, Mode mode, double p) {
    const Result<Tensor> x = Tensor::zeros(*Shape::create({static_cast<std::int64_t>(kInMemory)}));
    const Result<const KernelBackend*> backend = defaultBackend();
    if (!x || !backend) {
        state.SkipWithError("no memory or no back end");
        return;
    }
    const Dropout layer = *Dropout::create({.p = p}, **backend);
    for (auto _ : state) {
        const Result<Tensor> y = layer.forward(*x, {}, mode);
        if (!y || !y->sharesValuesWith(*x)) {
            state.SkipWithError("the values were copied");
            return;
        }
    }
}

void addAll() {
    const unsigned allThreads = std::max(1U, std::thread::hardware_concurrency());
    std::vector<unsigned> threadCounts = {1};
    if (allThreads > 1) {
        threadCounts.push_back(allThreads);
    }
    for (const KernelBackend* backend : allBackends()) {
        if (!backend->available()) {
            continue;
        }
        std::vector<std::string> targets = {""};
        if (backend->name() == "simd") {
            targets = simdTargets();
            std::erase(targets, "portable");
        }
        for (const std::string& target : targets) {
            for (const std::uint64_t elements : {kInCache, kInMemory}) {
                for (const unsigned threads : threadCounts) {
                    // 64 Ki elements are a single chunk, which one thread does.
                    if (elements == kInMemory || threads == 1) {
                        addWorkload(*backend, target, Workload::forward, elements, threads);
                    }
                }
            }
            if (target.empty() || target == simdTargets().front()) {
                for (const Workload workload : kWorkloads) {
                    if (workload != Workload::forward) {
                        addWorkload(*backend, target, workload, kInMemory, 1);
                    }
                }
            }
        }
    }
    benchmark::RegisterBenchmark("identity/eval", runIdentity, Mode::eval, 0.5);
    benchmark::RegisterBenchmark("identity/p=0", runIdentity, Mode::train, 0.0);
}

void printTable() {
    fmt::print("\n{:<18}{:<16}{:>8}{:>12}{:>14}{:>14}{:>8}{:>9}\n", "name", "back end", "threads", "elements",
               "ns/element", "limit", "ratio", "GB/s");
    for (const ThroughputRow& row : rows()) {
        fmt::print("{:<18}{:<16}{:>8}{:>12}{:>14.4f}{:>14.4f}{:>8.3f}{:>9.1f}\n", row.name, row.backend, row.threads,
                   row.elements, row.nsPerElement, row.limitNsPerElement, row.ratio, row.gigabytesPerSecond());
    }
}

}  // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 1;
    }
    addAll();
    benchmark::RunSpecifiedBenchmarks();
    printTable();
    return 0;
}
