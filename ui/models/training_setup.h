// SPDX-License-Identifier: GPL-3.0-or-later
// What the Training page compares: two networks on one data set, usually without and with dropout, for several seeds.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "engine/learn/experiment.h"
#include "ui/jobs/training_job.h"

namespace dropscope {

inline constexpr std::size_t kWithout = 0;  ///< the first side; with presets it may be something else than no dropout
inline constexpr std::size_t kWith = 1;     ///< the second: the one that the controls show
inline constexpr std::uint32_t kMostSeeds = 100;

struct TrainingSetup {
    std::array<Experiment, 2> sides;  ///< of one data set, and one first seed
    std::uint32_t seeds = 10;

    [[nodiscard]] const Experiment& shown() const { return sides[kWith]; }
    [[nodiscard]] const RunConfig& run() const { return sides[kWith].run; }

    friend bool operator==(const TrainingSetup&, const TrainingSetup&) = default;
};

/// Sets a field from its text: those of Experiment, and "seeds". p, its kind and its schedule are the second side's; any other
/// field is set on both sides where both had the same. The whole is validated then, so a text that does not go with the
/// other fields is refused too, and `setup` is as it was. "input-p": empty means no such layer, on either side.
[[nodiscard]] Status setSetupField(TrainingSetup& setup, std::string_view name, std::string_view text);
[[nodiscard]] std::string setupFieldText(const TrainingSetup& setup, std::string_view name);

/// True for what may change while the runs go on: p, input-p where there is such a layer, and the learning rate.
[[nodiscard]] bool changesLive(const TrainingSetup& from, const TrainingSetup& to);

/// What tells a side from the other: "without dropout", "p = 0.5", "weight decay 0.01".
[[nodiscard]] std::string nameOfSide(const TrainingSetup& setup, std::size_t side);

/// True when the first side has no dropout and the two differ in dropout alone: what `verdict` speaks of.
[[nodiscard]] bool isDropoutQuestion(const TrainingSetup& setup);

[[nodiscard]] TrainingPlan planOf(const TrainingSetup& setup);

}  // namespace dropscope
