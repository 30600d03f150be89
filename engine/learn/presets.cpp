// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/presets.h"

#include <algorithm>

#include "engine/core/assert.h"

namespace dropscope {

namespace {

using Fields = std::vector<std::pair<std::string_view, std::string_view>>;

/// An arm: the usual experiment with these fields, and then those.
PresetArm arm(std::string name, const Fields& common, const Fields& own) {
    PresetArm made{std::move(name), {}};
    for (const Fields* fields : {&common, &own}) {
        for (const auto& [field, text] : *fields) {
            [[maybe_unused]] const Status set = setField(made.experiment, field, text);
            DROPSCOPE_ASSERT(set.has_value());
        }
    }
    return made;
}

Preset overfitting() {
    const Fields common = {{"dataset", "moons"}, {"hidden", "64/64"}, {"epochs", "300"}};
    return {
        phrase("Overfitting and its cure"),
        phrase(
            "Without dropout the validation loss falls, then rises again while the training loss goes on falling. With "
            "dropout it ends lower and hardly rises."),
        {arm("without dropout", common, {{"p", "0"}}), arm("p = 0.5", common, {{"p", "0.5"}})},
        {{Metric::validationLoss, 0, 1}, {Metric::rise, 0, 1}, {Metric::gap, 0, 1}}};
}

Preset tooMuch() {
    const Fields common = {
        {"dataset", "spirals"}, {"samples", "400"}, {"noise", "0.05"}, {"hidden", "32/32"}, {"epochs", "150"}};
    return {
        phrase("Too much dropout"),
        phrase("With nine units in ten dropped the network cannot even learn its training data: both losses stay high. "
               "That is underfitting, and no longer training would help."),
        {arm("p = 0.2", common, {{"p", "0.2"}}), arm("p = 0.9", common, {{"p", "0.9"}})},
        {{Metric::validationLoss, 1, 0}, {Metric::trainLoss, 1, 0}}};
}

Preset littleData() {
    const Fields common = {{"dataset", "moons"}, {"hidden", "64/64"}, {"epochs", "200"}};
    return {phrase("Little data"),
            phrase("The fewer samples there are, the more dropout helps: with 60 samples it lowers the validation "
                   "loss by more "
                   "than with 1,000."),
            {arm("60 samples, without", common, {{"samples", "60"}, {"p", "0"}}),
             arm("60 samples, p = 0.5", common, {{"samples", "60"}, {"p", "0.5"}}),
             arm("1,000 samples, without", common, {{"samples", "1000"}, {"p", "0"}}),
             arm("1,000 samples, p = 0.5", common, {{"samples", "1000"}, {"p", "0.5"}})},
            {{Metric::validationLoss, 0, 1}, {Metric::validationLoss, 0, 1, std::pair{2, 3}}}};
}

Preset noisyLabels() {
    const Fields common = {
        {"dataset", "moons"}, {"noise", "0.15"}, {"label-noise", "0.2"}, {"hidden", "64/64"}, {"epochs", "300"}};
    return {phrase("Noisy labels"),
            phrase("One training label in five is wrong. Without dropout the network learns the wrong ones by "
                   "heart; with dropout "
                   "it keeps a training loss above that, and a lower validation loss."),
            {arm("without dropout", common, {{"p", "0"}}), arm("p = 0.5", common, {{"p", "0.5"}})},
            {{Metric::validationLoss, 0, 1}, {Metric::trainLoss, 1, 0}}};
}

Preset inputDropout() {
    const Fields common = {{"dataset", "xor"}, {"noise", "0.1"}, {"hidden", "64/64"}, {"epochs", "150"}, {"p", "0.2"}};
    return {phrase("Input dropout"),
            phrase("With two inputs, each knows what the other does not: dropping one input in five takes away "
                   "what the network "
                   "needs, and even its best validation loss is higher."),
            {arm("input p = 0", common, {{"input-p", "0"}}), arm("input p = 0.2", common, {{"input-p", "0.2"}})},
            {{Metric::lowestValidationLoss, 1, 0}, {Metric::trainLoss, 1, 0}}};
}

Preset weightDecay() {
    const Fields common = {{"dataset", "moons"}, {"hidden", "64/64"}, {"epochs", "300"}};
    return {phrase("Dropout against weight decay"),
            phrase("Both cure overfitting: dropout and weight decay each end with a lower validation loss and a "
                   "smaller gap than "
                   "nothing at all."),
            {arm("p = 0.5", common, {{"p", "0.5"}}),
             arm("weight decay 0.01", common, {{"p", "0"}, {"weight-decay", "0.01"}}),
             arm("neither", common, {{"p", "0"}})},
            {{Metric::validationLoss, 2, 0}, {Metric::validationLoss, 2, 1}, {Metric::gap, 2, 0}, {Metric::gap, 2, 1}}};
}

Preset width() {
    const Fields common = {{"dataset", "moons"}, {"epochs", "200"}};
    return {phrase("Width"),
            phrase("A narrow network has no units to spare and a wide one has: dropout lowers the validation loss "
                   "of 128 units a "
                   "layer by more than that of 8."),
            {arm("128 wide, without", common, {{"hidden", "128/128"}, {"p", "0"}}),
             arm("128 wide, p = 0.5", common, {{"hidden", "128/128"}, {"p", "0.5"}}),
             arm("8 wide, without", common, {{"hidden", "8/8"}, {"p", "0"}}),
             arm("8 wide, p = 0.5", common, {{"hidden", "8/8"}, {"p", "0.5"}})},
            {{Metric::validationLoss, 0, 1}, {Metric::validationLoss, 0, 1, std::pair{2, 3}}}};
}

Preset fashion() {
    const Fields common = {
        {"dataset", "fashion-mnist"}, {"samples", "1000"}, {"hidden", "256/128"}, {"lr", "0.001"}, {"epochs", "30"}};
    return {
        phrase("Fashion-MNIST, 1,000 pictures"),
        phrase("A thousand pictures are soon known by heart: without dropout the validation loss rises from its lowest "
               "point, with dropout it ends lower."),
        {arm("without dropout", common, {{"p", "0"}}), arm("p = 0.5", common, {{"p", "0.5"}})},
        {{Metric::validationLoss, 0, 1}, {Metric::rise, 0, 1}}};
}

}  // namespace

const std::vector<Preset>& allPresets() {
    static const std::vector<Preset> kPresets = {overfitting(),  tooMuch(),     littleData(), noisyLabels(),
                                                 inputDropout(), weightDecay(), width(),      fashion()};
    return kPresets;
}

MeanInterval claimed(const Claim& claim, const std::vector<RunResult>& runs) {
    const auto of = [&](std::size_t arm, std::uint64_t seed) {
        const auto run = std::ranges::find_if(
            runs, [&](const RunResult& candidate) { return candidate.arm == arm && candidate.seed == seed; });
        DROPSCOPE_ASSERT(run != runs.end());
        return metricOf(*run, claim.metric);
    };
    std::vector<double> values;
    for (const RunResult& run : runs) {
        if (run.arm == claim.larger) {
            double value = of(claim.larger, run.seed) - of(claim.smaller, run.seed);
            if (claim.than) {
                value -= of(claim.than->first, run.seed) - of(claim.than->second, run.seed);
            }
            values.push_back(value);
        }
    }
    return meanInterval95(values);
}

Result<std::vector<RunResult>> runPreset(const Preset& preset, std::uint64_t firstSeed, std::uint32_t seeds,
                                         const RunWatch& watch, const Task& task) {
    std::vector<Arm> arms;
    for (const PresetArm& arm : preset.arms) {
        const auto same = std::ranges::find_if(
            preset.arms, [&](const PresetArm& other) { return other.experiment.data == arm.experiment.data; });
        const auto first = static_cast<std::size_t>(same - preset.arms.begin());
        if (first < arms.size()) {
            arms.push_back({arm.experiment.run, arms[first].data});
            continue;
        }
        Result<SharedData> data = loadData(arm.experiment.data, {task.stop, {}});
        if (!data) {
            return std::unexpected(data.error());
        }
        arms.push_back({arm.experiment.run, *std::move(data)});
    }
    return runArms(arms, firstSeed, seeds, watch, task);
}

}  // namespace dropscope
