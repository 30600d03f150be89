// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons worth looking at, each with a sentence of what to watch for that a test computes to be true.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/learn/comparison.h"
#include "engine/learn/experiment.h"

namespace dropscope {

struct PresetArm {
    std::string name;  ///< "without dropout", "p = 0.5"
    Experiment experiment;
};

/// Over the seeds, the 95 % interval of (metric of arm `larger` less that of arm `smaller`) lies above 0; where two more
/// arms are named, that of the first difference less theirs.
struct Claim {
    Metric metric = Metric::validationLoss;
    std::size_t larger = 0;
    std::size_t smaller = 1;
    std::optional<std::pair<std::size_t, std::size_t>> than = {};
};

struct Preset {
    Text name;
    Text sentence;                ///< what to watch for
    std::vector<PresetArm> arms;  ///< at least two; the first two are shown side by side
    std::vector<Claim> claims;    ///< what the sentence says, as numbers
};

/// All presets, the default first, in the order of menus. Every one trains in seconds; the last needs Fashion-MNIST.
[[nodiscard]] const std::vector<Preset>& allPresets();

/// What the claim says is above 0, from runs of all the preset's arms (RunResult::arm counts as its arms).
[[nodiscard]] MeanInterval claimed(const Claim& claim, const std::vector<RunResult>& runs);

/// Runs the preset's arms for these seeds. Arms of one DataConfig share their data. Fails as loadData and runArms do.
[[nodiscard]] Result<std::vector<RunResult>> runPreset(const Preset& preset, std::uint64_t firstSeed,
                                                       std::uint32_t seeds, const RunWatch& watch = {},
                                                       const Task& task = {});

}  // namespace dropscope
