// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/training_setup.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "engine/core/number_text.h"

namespace dropscope {

namespace {

constexpr std::array<std::string_view, 4> kDropoutFields = {"p", "input-p", "kind", "schedule"};

bool isOfDropout(std::string_view field) { return std::ranges::find(kDropoutFields, field) != kDropoutFields.end(); }

Status setSeeds(TrainingSetup& setup, std::string_view text) {
    const Result<std::uint64_t> seeds = parseWhole(trimmed(text), "number of seeds", kMostSeeds);
    if (!seeds || *seeds == 0) {
        return fail(seeds ? "no seed is no run" : seeds.error().what, "seeds",
                    fmt::format("write a whole number from 1 to {}", kMostSeeds));
    }
    setup.seeds = static_cast<std::uint32_t>(*seeds);
    return {};
}

Status setBoth(TrainingSetup& setup, std::string_view name, std::string_view text) {
    Experiment& first = setup.sides[kWithout];
    Experiment& second = setup.sides[kWith];
    const bool shared = fieldText(first, name) == fieldText(second, name);
    if (Status set = setField(second, name, text); !set) {
        return set;
    }
    if (name == "input-p") {
        // Both sides or none have the layer: their masks come from the same streams then.
        if (!second.run.inputDropout) {
            return setField(first, name, "");
        }
        return first.run.inputDropout ? Status() : setField(first, name, "0");
    }
    return shared && !isOfDropout(name) ? setField(first, name, text) : Status();
}

bool dropsNothing(const RunConfig& run) {
    return std::ranges::all_of(run.hiddenDropout, [](const DropoutPlan& plan) { return plan.schedule.p == 0.0; }) &&
           (!run.inputDropout || run.inputDropout->schedule.p == 0.0);
}

/// True where it says that something is off: "0", "0/0", "".
bool saysNothing(std::string_view text) { return text.find_first_not_of("0/") == std::string_view::npos; }

std::string words(std::string_view field, const std::string& text) {
    if (field == "p") {
        return fmt::format("p = {}", text);
    }
    std::string name(field);
    std::ranges::replace(name, '-', ' ');
    return field == "input-p" ? fmt::format("{} = {}", name, text.empty() ? "0" : text)
                              : fmt::format("{} {}", name, text);
}

}  // namespace

Status setSetupField(TrainingSetup& setup, std::string_view name, std::string_view text) {
    TrainingSetup wanted = setup;
    Status set = name == "seeds" ? setSeeds(wanted, text) : setBoth(wanted, name, text);
    for (const Experiment& side : wanted.sides) {
        if (set) {
            set = validate(side);
        }
    }
    if (set) {
        setup = std::move(wanted);
    }
    return set;
}

std::string setupFieldText(const TrainingSetup& setup, std::string_view name) {
    return name == "seeds" ? std::to_string(setup.seeds) : fieldText(setup.shown(), name);
}

bool changesLive(const TrainingSetup& from, const TrainingSetup& to) {
    TrainingSetup same = to;
    for (std::size_t side = 0; side < same.sides.size(); ++side) {
        const RunConfig& before = from.sides[side].run;
        RunConfig& after = same.sides[side].run;
        if (after.hiddenDropout.front().kind != before.hiddenDropout.front().kind ||
            after.inputDropout.has_value() != before.inputDropout.has_value()) {
            return false;
        }
        after.optimizer.learningRate = before.optimizer.learningRate;
        after.hiddenDropout = before.hiddenDropout;
        after.inputDropout = before.inputDropout;
    }
    return same == from;
}

std::string nameOfSide(const TrainingSetup& setup, std::size_t side) {
    std::vector<std::string> parts;
    std::vector<std::string> off;
    for (const ExperimentField& field : experimentFields()) {
        const std::string text = fieldText(setup.sides[side], field.name);
        if (text != fieldText(setup.sides[1 - side], field.name)) {
            (saysNothing(text) ? off : parts).push_back(words(field.name, text));
        }
    }
    if (!parts.empty()) {
        return fmt::format("{}", fmt::join(parts, ", "));
    }
    if (dropsNothing(setup.sides[side].run)) {
        return "without dropout";
    }
    return off.empty() ? words("p", fieldText(setup.sides[side], "p")) : off.front();
}

bool isDropoutQuestion(const TrainingSetup& setup) {
    if (!dropsNothing(setup.sides[kWithout].run)) {
        return false;
    }
    Experiment first = setup.sides[kWithout];
    first.run.hiddenDropout = setup.run().hiddenDropout;
    first.run.inputDropout = setup.run().inputDropout;
    return first == setup.shown();
}

TrainingPlan planOf(const TrainingSetup& setup) {
    return {.data = setup.shown().data,
            .arms = {setup.sides[kWithout].run, setup.sides[kWith].run},
            .firstSeed = setup.run().seed,
            .seeds = setup.seeds};
}

}  // namespace dropscope
