// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/comparison.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <mutex>

#include "engine/core/number_text.h"
#include "engine/core/parallel.h"

namespace dropscope {

double metricOf(const RunResult& run, Metric metric) {
    if (run.records.empty()) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    const EpochRecord& last = run.records.back();
    switch (metric) {
        case Metric::validationLoss:
            return run.state == RunState::diverged ? std::numeric_limits<double>::quiet_NaN() : last.validation.loss;
        case Metric::lowestValidationLoss:
            return std::ranges::min_element(run.records, {},
                                            [](const EpochRecord& record) {
                                                return std::isnan(record.validation.loss)
                                                           ? std::numeric_limits<double>::infinity()
                                                           : record.validation.loss;
                                            })
                ->validation.loss;
        case Metric::validationAccuracy:
            return last.validation.accuracy;
        case Metric::trainLoss:
            return last.trainEval.loss;
        case Metric::gap:
            return last.gap();
        case Metric::rise:
            return metricOf(run, Metric::validationLoss) - metricOf(run, Metric::lowestValidationLoss);
    }
    return std::numeric_limits<double>::quiet_NaN();
}

Result<RunResult> runToEnd(const Arm& arm, std::uint64_t seed, const std::function<void(const EpochRecord&)>& onEpoch,
                           const Task& task) {
    RunConfig config = arm.config;
    config.seed = seed;
    Result<Trainer> trainer = Trainer::create(config, arm.data);
    if (!trainer) {
        return std::unexpected(trainer.error());
    }
    std::size_t told = 0;
    const auto tell = [&] {
        for (; told < trainer->records().size(); ++told) {
            if (onEpoch) {
                onEpoch(trainer->records()[told]);
            }
        }
    };
    tell();
    // Even one epoch may be long: the stop is looked for at every step.
    while (trainer->step()) {
        if (task.stopRequested()) {
            return cancelled();
        }
        if (told < trainer->records().size()) {
            tell();
            task.report(static_cast<double>(trainer->epochsDone()) / static_cast<double>(config.epochs));
        }
    }
    return RunResult{.arm = 0,
                     .seed = seed,
                     .state = trainer->state(),
                     .divergedAt = trainer->divergedAt(),
                     .ending = trainer->ending(),
                     .records = trainer->records()};
}

Result<std::vector<RunResult>> runArms(const std::vector<Arm>& arms, std::uint64_t firstSeed, std::uint32_t seeds,
                                       const RunWatch& watch, const Task& task) {
    for (const Arm& arm : arms) {
        if (const Status right = validate(arm.config, *arm.data); !right) {
            return std::unexpected(right.error());
        }
    }
    std::vector<RunResult> runs(arms.size() * seeds);
    std::mutex mutex;
    Status failed;
    double epochsDone = 0.0;
    double epochs = 0.0;
    for (const Arm& arm : arms) {
        epochs += static_cast<double>(arm.config.epochs) * seeds;
    }
    // Seed by seed over the arms: a comparison that is stopped has pairs to show.
    parallelFor(runs.size(), 1, [&](const Chunk& chunk) {
        const std::size_t arm = chunk.first % arms.size();
        const std::uint64_t seed = firstSeed + chunk.first / arms.size();
        if (task.stopRequested()) {
            return;
        }
        const auto onEpoch = [&](const EpochRecord& record) {
            const std::lock_guard lock(mutex);
            if (watch.onEpoch) {
                watch.onEpoch(arm, seed, record);
            }
            if (record.epoch > 0) {
                task.report(std::min(1.0, ++epochsDone / epochs));
            }
        };
        Result<RunResult> run = runToEnd(arms[arm], seed, onEpoch, {task.stop, {}});
        const std::lock_guard lock(mutex);
        if (!run) {
            failed = std::unexpected(run.error());
            return;
        }
        run->arm = arm;
        if (watch.onRun) {
            watch.onRun(*run);
        }
        runs[arm * seeds + chunk.first / arms.size()] = *std::move(run);
    });
    if (task.stopRequested()) {
        return cancelled();
    }
    if (!failed) {
        return std::unexpected(failed.error());
    }
    return runs;
}

MeanInterval summarizeArm(const std::vector<RunResult>& runs, std::size_t arm, Metric metric) {
    std::vector<double> values;
    for (const RunResult& run : runs) {
        if (run.arm == arm) {
            values.push_back(metricOf(run, metric));
        }
    }
    return meanInterval95(values);
}

MeanInterval pairedDifference(const std::vector<RunResult>& runs, std::size_t a, std::size_t b, Metric metric) {
    std::vector<double> differences;
    for (const RunResult& run : runs) {
        const auto partner = std::ranges::find_if(
            runs, [&](const RunResult& other) { return other.arm == b && other.seed == run.seed; });
        if (run.arm == a && partner != runs.end()) {
            differences.push_back(metricOf(run, metric) - metricOf(*partner, metric));
        }
    }
    return meanInterval95(differences);
}

std::string verdict(const MeanInterval& difference) {
    if (std::isnan(difference.mean)) {
        return "A run diverged, so there is nothing to compare.";
    }
    if (std::isnan(difference.low)) {
        return "One seed alone says nothing about luck: run several.";
    }
    // "Higher" by the size of the difference: its interval is one of sizes, too.
    const bool hurts = difference.high < 0.0;
    const std::string interval =
        fmt::format("95 % interval {} to {} over {} seeds", fixedText(hurts ? -difference.high : difference.low, 3),
                    fixedText(hurts ? -difference.low : difference.high, 3), difference.count);
    const std::string size = fixedText(std::abs(difference.mean), 3);
    if (difference.low > 0.0) {
        return fmt::format("Dropout helped here, and not by luck: the final validation loss is {} lower ({}).", size,
                           interval);
    }
    if (hurts) {
        return fmt::format("Dropout hurt here, and not by luck: the final validation loss is {} higher ({}).", size,
                           interval);
    }
    return fmt::format("No difference that luck could not explain: without less with dropout is {} ({}).",
                       fixedText(difference.mean, 3), interval);
}

}  // namespace dropscope
