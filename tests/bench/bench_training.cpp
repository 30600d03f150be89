// SPDX-License-Identifier: GPL-3.0-or-later
// A training step beside its matrix products and beside PyTorch, and a sweep on two threads beside one.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include "engine/core/parallel.h"
#include "engine/learn/step_timing.h"
#include "engine/learn/sweep.h"

namespace {

using namespace dropscope;

/// Microseconds by name, from torch_steps.py; nothing where there is no PyTorch.
std::map<std::string, double> torchSteps() {
    std::map<std::string, double> found;
    for (const char* python : {"/usr/bin/python3", "python3"}) {
        const std::string command = fmt::format("{} {} 2>/dev/null", python, DROPSCOPE_TORCH_STEPS);
        std::FILE* output = popen(command.c_str(), "r");
        char name[64];
        double us = 0.0;
        while (output != nullptr && std::fscanf(output, "%63s %lf", name, &us) == 2) {
            found[name] = us;
        }
        if (output != nullptr) {
            pclose(output);
        }
        if (!found.empty()) {
            break;
        }
    }
    return found;
}

double secondsOfSweep(const SweepPlan& plan, unsigned threads) {
    const ThreadLimit limit(threads);
    const auto start = std::chrono::steady_clock::now();
    if (!runSweep(plan, [](std::uint64_t) { return true; }, [](const SweepRow&) {})) {
        fmt::print("the sweep failed\n");
    }
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

int main() {
    const Result<std::vector<TimedWork>> steps = trainingStepWork();
    if (!steps) {
        fmt::print("{}\n", steps.error().line());
        return 1;
    }
    const std::map<std::string, double> torch = torchSteps();
    fmt::print("{:<28}{:<10}{:>10}{:>12}{:>9}{:>12}{:>9}\n", "one thread", "math", "us/step", "products", "ratio",
               "torch", "times");
    for (const TimedWork& timed : *steps) {
        const Result<ThroughputRow> row = measure(timed, 1, {.least = 31, .most = 301, .seconds = 2.0});
        if (!row) {
            fmt::print("{}\n", row.error().line());
            return 1;
        }
        const double us = row->nsPerElement / 1000.0;
        const auto other = torch.find(row->name);
        fmt::print("{:<28}{:<10}{:>10.2f}{:>12.2f}{:>9.3f}", row->name, row->backend, us,
                   row->limitNsPerElement / 1000.0, row->ratio);
        fmt::print("{}\n", other == torch.end() ? std::string("   no PyTorch here")
                                                : fmt::format("{:>12.2f}{:>9.1f}", other->second, other->second / us));
    }
    SweepPlan plan;
    plan.variables = *parseGrid("p=0,0.1..0.7");
    plan.seeds = 8;
    std::vector<double> ratios;
    for (int i = 0; i < 5; ++i) {
        const double one = secondsOfSweep(plan, 1);
        ratios.push_back(one / secondsOfSweep(plan, 2));
    }
    std::ranges::sort(ratios);
    fmt::print("a sweep of 64 runs on 2 threads: {:.2f} times as fast as on 1 (median of 5, {:.2f} to {:.2f})\n",
               ratios[2], ratios.front(), ratios.back());
    return 0;
}
