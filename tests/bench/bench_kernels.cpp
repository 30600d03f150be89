// SPDX-License-Identifier: GPL-3.0-or-later
// Every back end, and the simd back end on every instruction set it was built for: each workload beside this machine's
// own limit in the same run (engine/kernels/throughput.h). Ends with a table of medians.
#include <fmt/format.h>

#include "engine/kernels/simd/simd_targets.h"
#include "tests/bench/timed_benchmark.h"

using namespace dropscope;

namespace {

/// `simdTarget`: empty for a back end without.
void add(const KernelBackend& backend, const std::string& simdTarget, Workload workload, std::uint64_t elements,
         unsigned threads) {
    const std::string label = simdTarget.empty() ? std::string(backend.name()) : "simd " + simdTarget;
    const auto make = [&backend, label, workload, elements]() -> Result<TimedWork> {
        TimedWork timed = timedWork(backend, workload, benchMemory(), elements);
        timed.backend = label;
        return timed;
    };
    std::function<std::shared_ptr<void>()> force;
    if (!simdTarget.empty()) {
        force = [simdTarget] { return std::make_shared<ForcedSimdTarget>(simdTarget); };
    }
    addTimed(fmt::format("{}/{}/{}/threads:{}", nameOf(workload), label, elements, threads), make, threads,
             elements == kInMemory ? 21 : 101, force);
}

void addAll(const KernelBackend& backend, const std::string& simdTarget, bool everyWorkload) {
    add(backend, simdTarget, Workload::forward, kInCache, 1);  // a single chunk, which one thread does
    for (const unsigned threads : benchThreads()) {
        add(backend, simdTarget, Workload::forward, kInMemory, threads);
    }
    for (const Workload workload : kWorkloads) {
        if (everyWorkload && workload != Workload::forward) {
            add(backend, simdTarget, workload, kInMemory, 1);
        }
    }
}

}  // namespace

int main(int argc, char** argv) {
    for (const KernelBackend* backend : allBackends()) {
        if (!backend->available()) {
            continue;
        }
        if (backend->name() != "simd") {
            addAll(*backend, "", true);
            continue;
        }
        for (const std::string& target : simdTargets()) {
            if (target != "portable") {
                addAll(*backend, target, target == simdTargets().front());
            }
        }
    }
    return runTimed(argc, argv);
}
