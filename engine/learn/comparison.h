// SPDX-License-Identifier: GPL-3.0-or-later
// Several arms, each for several seeds, side by side: the fair comparison.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/task.h"
#include "engine/learn/trainer.h"
#include "engine/stats/mean_interval.h"

namespace dropscope {

/// One side of a comparison; its runs differ in the seed alone. Arms whose configs differ in p alone share, seed by seed,
/// first weights, batch order and data, and their masks are nested.
struct Arm {
    RunConfig config;  ///< its seed is not used
    SharedData data;
};

struct RunResult {
    std::size_t arm = 0;
    std::uint64_t seed = 0;
    RunState state = RunState::running;
    std::optional<std::uint64_t> divergedAt = {};
    Text ending;
    std::vector<EpochRecord> records;
};

/// What a run ended with, or reached.
enum class Metric {
    validationLoss,        ///< after the last epoch
    lowestValidationLoss,  ///< over all epochs
    validationAccuracy,    ///< after the last epoch
    trainLoss,             ///< in eval mode, after the last epoch
    gap,                   ///< generalisation gap after the last epoch
    rise                   ///< validation loss after the last epoch less the lowest
};

/// NaN where a run has no such number.
[[nodiscard]] double metricOf(const RunResult& run, Metric metric);

/// One run from its beginning to its end. `onEpoch` is called for every record, epoch 0 first. Fails as Trainer::create
/// does, and when stopped.
[[nodiscard]] Result<RunResult> runToEnd(const Arm& arm, std::uint64_t seed,
                                         const std::function<void(const EpochRecord&)>& onEpoch = {},
                                         const Task& task = {});

/// Called while runs go on, from several threads but never at the same time.
struct RunWatch {
    std::function<void(std::size_t arm, std::uint64_t seed, const EpochRecord& record)> onEpoch = {};
    std::function<void(const RunResult& run)> onRun = {};
};

/// Runs every arm with the seeds first, first + 1, ..., one run per core at a time. The result has all runs, arm by arm and
/// seed by seed: the same bits for any number of threads. Fails, before anything runs, as Trainer::create does, and when
/// stopped; what was done until then has gone through `watch`.
[[nodiscard]] Result<std::vector<RunResult>> runArms(const std::vector<Arm>& arms, std::uint64_t firstSeed,
                                                     std::uint32_t seeds, const RunWatch& watch = {},
                                                     const Task& task = {});

/// Mean, deviation and interval over an arm's runs.
[[nodiscard]] MeanInterval summarizeArm(const std::vector<RunResult>& runs, std::size_t arm, Metric metric);

/// The mean of (arm `a` less arm `b`) over the seeds that both have, with its paired 95 % interval.
[[nodiscard]] MeanInterval pairedDifference(const std::vector<RunResult>& runs, std::size_t a, std::size_t b,
                                            Metric metric);

/// What a comparison without (a) and with dropout (b) found, in a sentence: "Dropout helped here, and not by luck: ...".
/// `difference` is that of the final validation loss, a less b.
[[nodiscard]] std::string verdict(const MeanInterval& difference);

}  // namespace dropscope
