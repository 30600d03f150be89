// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/sweep_time.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace dropscope {

Result<double> secondsForSweep(const SweepPlan& plan, std::uint64_t runs, const Task& task) {
    using Clock = std::chrono::steady_clock;
    constexpr std::uint64_t kSamples = 5;
    constexpr std::chrono::duration<double> kTrial{0.015};
    const std::uint64_t points = plan.pointCount();
    const std::uint64_t samples = std::min(points, kSamples);
    double seconds = 0.0;
    DataConfig loaded;
    SharedData data;
    for (std::uint64_t i = 0; i < samples; ++i) {
        // The first and the last point, and evenly between.
        const Result<Experiment> experiment = plan.experimentAt(samples > 1 ? i * (points - 1) / (samples - 1) : 0);
        if (!experiment) {
            return std::unexpected(experiment.error());
        }
        if (!data || !(experiment->data == loaded)) {
            Result<SharedData> found = loadData(experiment->data, {task.stop, {}});
            if (!found) {
                return std::unexpected(found.error());
            }
            data = *std::move(found);
            loaded = experiment->data;
        }
        Result<Trainer> trainer = Trainer::create(experiment->run, data);
        if (!trainer) {
            return std::unexpected(trainer.error());
        }
        const Clock::time_point start = Clock::now();
        std::chrono::duration<double> took{0.0};
        // At least one step, and its share of an epoch's end.
        while (took < kTrial && trainer->step()) {
            took = Clock::now() - start;
            if (task.stopRequested()) {
                return cancelled();
            }
        }
        const double whole = static_cast<double>(trainer->stepsPerEpoch()) * experiment->run.epochs;
        seconds += took.count() * whole / static_cast<double>(std::max<std::uint64_t>(trainer->stepsDone(), 1));
    }
    const double cores = std::max(1U, std::thread::hardware_concurrency());
    const auto count = static_cast<double>(runs);
    return seconds / static_cast<double>(samples) * count / std::min(cores, std::max(count, 1.0));
}

}  // namespace dropscope
