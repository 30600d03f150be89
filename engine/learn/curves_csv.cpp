// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/curves_csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/core/number_text.h"

namespace dropscope {

namespace {

constexpr std::array<std::pair<Metric, std::string_view>, 5> kMetrics = {
    {{Metric::validationLoss, "validation_loss"},
     {Metric::lowestValidationLoss, "lowest_validation_loss"},
     {Metric::validationAccuracy, "validation_accuracy"},
     {Metric::trainLoss, "train_loss"},
     {Metric::gap, "gap"}}};

std::string factLines(const CurveFacts& facts) {
    std::string text;
    for (const auto& [name, value] : facts) {
        std::string line = value;
        std::ranges::replace(line, '\n', ' ');
        text += fmt::format("# {}: {}\n", name, line);
    }
    return text;
}

/// Empty for what is not a number, as pandas reads it.
std::string field(double value) { return std::isnan(value) ? std::string() : shortestText(value); }

}  // namespace

Status writeCurves(ByteSink& sink, const std::vector<RunResult>& runs, const std::vector<std::string>& armNames,
                   const CurveFacts& facts) {
    Status written = sink.write(factLines(facts) + "run,p,seed,epoch,step,split,mode,metric,value\n");
    for (std::size_t run = 0; written && run < runs.size(); ++run) {
        std::string text;
        for (const EpochRecord& record : runs[run].records) {
            const std::string start =
                fmt::format("{},{},{},{},{},", run, armNames[runs[run].arm], runs[run].seed, record.epoch, record.step);
            const auto add = [&](std::string_view place, const LossAndAccuracy& measured, bool always) {
                if (always || !std::isnan(measured.loss)) {
                    text += fmt::format("{}{},loss,{}\n", start, place, shortestText(measured.loss));
                }
                if (!std::isnan(measured.accuracy)) {
                    text += fmt::format("{}{},accuracy,{}\n", start, place, shortestText(measured.accuracy));
                }
            };
            add("train,train", record.train, record.epoch > 0);
            add("train,eval", record.trainEval, true);
            add("validation,eval", record.validation, true);
        }
        written = sink.write(text);
    }
    return written;
}

Status writeSummary(ByteSink& sink, const std::vector<RunResult>& runs, const std::vector<std::string>& armNames,
                    const CurveFacts& facts) {
    std::string text = factLines(facts) +
                       "p,seeds,diverged,metric,mean,deviation,low,high,difference,difference_low,difference_high\n";
    for (std::size_t arm = 0; arm < armNames.size(); ++arm) {
        const auto diverged = std::ranges::count_if(
            runs, [&](const RunResult& run) { return run.arm == arm && run.state == RunState::diverged; });
        for (const auto& [metric, name] : kMetrics) {
            const MeanInterval own = summarizeArm(runs, arm, metric);
            const MeanInterval off = arm == 0 ? MeanInterval{} : pairedDifference(runs, 0, arm, metric);
            text += fmt::format("{},{},{},{},{},{},{},{},{},{},{}\n", armNames[arm], own.count, diverged, name,
                                field(own.mean), field(own.deviation), field(own.low), field(own.high), field(off.mean),
                                field(off.low), field(off.high));
        }
    }
    return sink.write(text);
}

}  // namespace dropscope
