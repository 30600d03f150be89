// SPDX-License-Identifier: GPL-3.0-or-later
// A TimedWork as a benchmark of Google's library: each iteration is one sample, of the work and of its limit. All rows are
// gathered for the table of medians at the end.
#pragma once

#include <benchmark/benchmark.h>

#include <functional>
#include <string>

#include "engine/kernels/throughput.h"

namespace dropscope {

inline constexpr std::uint64_t kInCache = 64U << 10;
inline constexpr std::uint64_t kInMemory = 64U << 20;

/// x, y and a mask of kInMemory elements, taken at the first call; ends the program when there is no room.
[[nodiscard]] ThroughputMemory& benchMemory();

/// Registers the benchmark `name`; `make` is called when it runs. `setUp`, if any, makes an object that lives as long.
void addTimed(const std::string& name, std::function<Result<TimedWork>()> make, unsigned threads, int iterations,
              std::function<std::shared_ptr<void>()> setUp = {});

/// 1, and the number of cores where that is more.
[[nodiscard]] std::vector<unsigned> benchThreads();

/// Runs what is registered and prints the table. What main returns.
int runTimed(int argc, char** argv);

}  // namespace dropscope
