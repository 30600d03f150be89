// SPDX-License-Identifier: GPL-3.0-or-later
// A grid of experiments × seeds, one run per core, results as they come.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/task.h"
#include "engine/learn/comparison.h"
#include "engine/learn/experiment.h"

namespace dropscope {

/// One field of an experiment and the values it takes, as texts.
struct SweepVariable {
    std::string name;
    std::vector<std::string> values;

    friend bool operator==(const SweepVariable&, const SweepVariable&) = default;
};

/// Reads "p=0,0.1..0.8;hidden=32,128;samples=100,500". A variable is a field of experimentFields() but seed; a value is a
/// text of that field, with "/" where it is a list: hidden=64/64,128. "a,b..c" goes on from b in steps of b - a up to c,
/// and is numbers; "a..c" goes in steps of 1. Fails, naming the variable, on anything else, on a name given twice, and on
/// more than kMostPoints points.
[[nodiscard]] Result<std::vector<SweepVariable>> parseGrid(std::string_view text);

inline constexpr std::uint64_t kMostPoints = 1'000'000;

/// What is to be run. Run r is seed r mod seeds of point r / seeds; the last variable changes fastest.
struct SweepPlan {
    Experiment base;  ///< its seed is the first
    std::vector<SweepVariable> variables;
    std::uint32_t seeds = 1;

    [[nodiscard]] std::uint64_t pointCount() const;
    [[nodiscard]] std::uint64_t runCount() const { return pointCount() * seeds; }

    /// One text for each variable.
    [[nodiscard]] std::vector<std::string> valuesAt(std::uint64_t point) const;

    /// The base with the point's values. Fails when a value is none of its field, or does not go with the others.
    [[nodiscard]] Result<Experiment> experimentAt(std::uint64_t point) const;
};

/// Refuses the first point that cannot be, without touching a file.
[[nodiscard]] Status validate(const SweepPlan& plan);

/// One run's outcome. NaN stands for what it does not have.
struct SweepRow {
    std::uint64_t run = 0;
    std::vector<std::string> values;  ///< of the plan's variables
    std::uint64_t seed = 0;
    std::uint32_t epochs = 0;
    std::uint64_t steps = 0;
    std::optional<std::uint64_t> divergedAt = {};
    double trainLoss = 0.0;  ///< in eval mode, after the last epoch
    double validationLoss = 0.0;
    double validationAccuracy = 0.0;
    double lowestValidationLoss = 0.0;
    double gap = 0.0;
};

/// Runs those of the plan's runs that `wanted` is true for, in order, one per core at a time, and hands each to `onRow`,
/// from several threads but never at the same time. The rows are the same for any number of threads; their order is not.
/// Data is loaded once for each DataConfig. Fails as `validate`, loadData and Trainer::create do; when stopped, after the
/// runs under way have been given up.
[[nodiscard]] Status runSweep(const SweepPlan& plan, const std::function<bool(std::uint64_t run)>& wanted,
                              const std::function<void(const SweepRow& row)>& onRow, const Task& task = {});

}  // namespace dropscope
