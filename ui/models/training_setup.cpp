// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/training_setup.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>

#include "engine/core/number_text.h"
#include "ui/models/words.h"

namespace dropscope {

namespace {

constexpr std::string_view kSpread = "spread ";
constexpr std::array<std::string_view, 5> kDropoutFields = {"p", "input-p", "kind", "sigma", "schedule"};

bool isOfDropout(std::string_view field) { return std::ranges::find(kDropoutFields, field) != kDropoutFields.end(); }

Status setSeeds(TrainingSetup& setup, std::string_view text) {
    const Result<std::uint64_t> seeds = parseWhole(trimmed(text), phrase("number of seeds"), kMostSeeds);
    if (!seeds || *seeds == 0) {
        return fail(seeds ? phrase("no seed is no run") : seeds.error().what, "seeds",
                    phrase("write a whole number from 1 to {}", kMostSeeds));
    }
    setup.seeds = static_cast<std::uint32_t>(*seeds);
    return {};
}

Status setShown(std::size_t& shown, const TrainingSetup& setup, std::string_view text) {
    const Result<std::uint64_t> side = parseWhole(trimmed(text), phrase("side"), setup.sides.size() - 1);
    if (!side) {
        return std::unexpected(side.error());
    }
    shown = *side;
    return {};
}

Status setMaps(TrainingSetup& setup, std::string_view text) {
    const Result<MapChoice> maps = parseMapChoice(text);
    if (!maps) {
        return std::unexpected(maps.error());
    }
    setup.maps = *maps;
    return {};
}

/// "1.p": side 1 and "p". Nothing for a name without a side.
std::optional<std::pair<std::size_t, std::string_view>> sideAndField(std::string_view name) {
    if (name.size() < 3 || name[1] != '.' || name[0] < '0' || name[0] > '9') {
        return std::nullopt;
    }
    return std::pair{static_cast<std::size_t>(name[0] - '0'), name.substr(2)};
}

Status noSuchSide(std::string_view name) {
    return fail(phrase("there is no such side"), std::string(name),
                phrase("there are at most {}, from 0 on", kMostSides));
}

/// Noise has no p, and a kind that takes its place has one again.
Status fitP(Experiment& side, LayerKind before) {
    constexpr LayerKind kNoise = LayerKind::gaussianNoise;
    const LayerKind now = side.run.hiddenDropout.front().kind;
    if (now == before || (now != kNoise && before != kNoise)) {
        return {};
    }
    Status set = side.run.inputDropout ? setField(side, "input-p", "0") : Status();
    return set ? setField(side, "p", now == kNoise ? "0" : "0.5") : set;
}

Status setSides(TrainingSetup& setup, std::string_view name, std::string_view text) {
    const std::size_t shown = setup.right;
    const std::string before = fieldText(setup.shown(), name);
    // Four sides are two pairs without and with: the shown one's like does as it does.
    const std::size_t like = setup.sides.size() == kMostSides ? (shown + 2) % kMostSides : shown;
    for (std::size_t side = 0; side < setup.sides.size(); ++side) {
        const bool same = isOfDropout(name) ? side == like : fieldText(setup.sides[side], name) == before;
        if (side == shown || same) {
            const LayerKind kind = setup.sides[side].run.hiddenDropout.front().kind;
            Status set = setField(setup.sides[side], name, text);
            if (set) {
                set = fitP(setup.sides[side], kind);
            }
            if (!set) {
                return set;
            }
        }
    }
    if (name == "input-p") {
        // All sides or none have the layer: their masks come from the same streams then.
        const bool layer = setup.run().inputDropout.has_value();
        for (Experiment& side : setup.sides) {
            if (side.run.inputDropout.has_value() != layer) {
                if (Status set = setField(side, name, layer ? "0" : ""); !set) {
                    return set;
                }
            }
        }
    }
    return {};
}

bool dropsNothing(const RunConfig& run) {
    return std::ranges::all_of(run.hiddenDropout, [](const DropoutPlan& plan) { return changesNothing(plan); }) &&
           (!run.inputDropout || changesNothing(*run.inputDropout));
}

/// True where it says that something is off: "0", "0/0", "".
bool saysNothing(std::string_view text) { return text.find_first_not_of("0/") == std::string_view::npos; }

/// A text as it is, or in the language of the window.
using Speech = std::function<QString(const char* english)>;

std::string words(std::string_view field, const std::string& text, const Speech& in) {
    if (field == "p") {
        return fmt::format("p = {}", text);
    }
    if (field == "samples") {
        return in(QT_TRANSLATE_NOOP("dropscope", "%1 samples")).arg(QString::fromStdString(text)).toStdString();
    }
    if (field == "kind") {
        return text;  // the name of a layer says what it is
    }
    std::string name(field);
    std::ranges::replace(name, '-', ' ');
    return field == "input-p" ? fmt::format("{} = {}", name, text.empty() ? "0" : text)
                              : fmt::format("{} {}", name, text);
}

bool sameButForDropout(const Experiment& a, const Experiment& b) {
    Experiment other = b;
    other.run.hiddenDropout = a.run.hiddenDropout;
    other.run.inputDropout = a.run.inputDropout;
    return a == other;
}

Status validateSides(const TrainingSetup& setup) {
    for (const Experiment& side : setup.sides) {
        if (Status right = validate(side); !right) {
            return right;
        }
    }
    return {};
}

}  // namespace

std::string textOf(const MapChoice& choice) {
    switch (choice.content) {
        case MapContent::answer:
            return "answer";
        case MapContent::confusion:
            return "confusion";
        case MapContent::spread:
            return fmt::format("{}{}", kSpread, choice.passes);
    }
    return {};
}

Result<MapChoice> parseMapChoice(std::string_view text) {
    MapChoice choice;
    if (text == "answer") {
        return choice;
    }
    choice.content = MapContent::confusion;
    if (text == "confusion") {
        return choice;
    }
    if (text.starts_with(kSpread)) {
        const Result<std::uint64_t> passes = parseWhole(text.substr(kSpread.size()), "maps", kMostPasses);
        if (passes && *passes > 0) {
            return MapChoice{MapContent::spread, static_cast<std::uint32_t>(*passes)};
        }
    }
    return fail(phrase("'{}' is nothing that a map shows", text), "maps",
                phrase("write answer, confusion, or spread and the number of passes, 1 to {}", kMostPasses));
}

Status setSetupField(TrainingSetup& setup, std::string_view name, std::string_view text) {
    TrainingSetup wanted = setup;
    Status set;
    if (const auto place = sideAndField(name)) {
        set = place->first < wanted.sides.size() ? setField(wanted.sides[place->first], place->second, text)
                                                 : noSuchSide(name);
    } else if (name == "seeds") {
        set = setSeeds(wanted, text);
    } else if (name == "left" || name == "right") {
        set = setShown(name == "left" ? wanted.left : wanted.right, wanted, text);
    } else if (name == "maps") {
        set = setMaps(wanted, text);
    } else {
        set = setSides(wanted, name, text);
    }
    if (set) {
        set = validateSides(wanted);
    }
    if (set) {
        setup = std::move(wanted);
    }
    return set;
}

std::string setupFieldText(const TrainingSetup& setup, std::string_view name) {
    if (const auto place = sideAndField(name)) {
        return place->first < setup.sides.size() ? fieldText(setup.sides[place->first], place->second) : std::string();
    }
    if (name == "left" || name == "right") {
        return std::to_string(name == "left" ? setup.left : setup.right);
    }
    if (name == "maps") {
        return textOf(setup.maps);
    }
    return name == "seeds" ? std::to_string(setup.seeds) : fieldText(setup.shown(), name);
}

SetupFields setupFields(const TrainingSetup& setup) {
    SetupFields fields;
    for (const char* name : {"seeds", "left", "right", "maps"}) {
        fields.emplace_back(name, setupFieldText(setup, name));
    }
    for (std::size_t side = 0; side < setup.sides.size(); ++side) {
        for (const ExperimentField& field : experimentFields()) {
            fields.emplace_back(fmt::format("{}.{}", side, field.name), fieldText(setup.sides[side], field.name));
        }
    }
    return fields;
}

Result<TrainingSetup> setupFromFields(const SetupFields& fields) {
    TrainingSetup setup;
    for (const auto& [name, text] : fields) {
        if (const auto place = sideAndField(name)) {
            if (place->first >= kMostSides) {
                return std::unexpected(noSuchSide(name).error());
            }
            setup.sides.resize(std::max(setup.sides.size(), place->first + 1));
        }
    }
    const auto set = [&](const std::string& name, const std::string& text) -> Status {
        if (const auto place = sideAndField(name)) {
            // "" stands for what was not given, where there is such a thing.
            const bool isUsual = fieldText(setup.sides[place->first], place->second) == text;
            return isUsual ? Status() : setField(setup.sides[place->first], place->second, text);
        }
        if (name == "seeds") {
            return setSeeds(setup, text);
        }
        if (name == "left" || name == "right") {
            return setShown(name == "left" ? setup.left : setup.right, setup, text);
        }
        if (name == "maps") {
            return setMaps(setup, text);
        }
        return fail(phrase("it is no field of a training setup"), name, phrase("leave it out"));
    };
    // A kind and a schedule reach the dropout layers that there are, so all is set twice.
    for (int pass = 0; pass < 2; ++pass) {
        for (const auto& [name, text] : fields) {
            if (Status done = set(name, text); !done) {
                return std::unexpected(done.error());
            }
        }
    }
    if (const Status right = validateSides(setup); !right) {
        return std::unexpected(right.error());
    }
    return setup;
}

bool changesLive(const TrainingSetup& from, const TrainingSetup& to) {
    if (from.sides.size() != to.sides.size()) {
        return false;
    }
    TrainingSetup same = to;
    same.left = from.left;
    same.right = from.right;
    same.maps = from.maps;
    for (std::size_t side = 0; side < same.sides.size(); ++side) {
        const RunConfig& before = from.sides[side].run;
        RunConfig& after = same.sides[side].run;
        if (after.hiddenDropout.front().kind != before.hiddenDropout.front().kind ||
            after.hiddenDropout.front().sigma != before.hiddenDropout.front().sigma ||
            after.inputDropout.has_value() != before.inputDropout.has_value()) {
            return false;
        }
        after.optimizer.learningRate = before.optimizer.learningRate;
        after.hiddenDropout = before.hiddenDropout;
        after.inputDropout = before.inputDropout;
    }
    return same == from;
}

namespace {

std::string nameOfSideIn(const Speech& in, const TrainingSetup& setup, std::size_t side) {
    const Experiment& own = setup.sides[side];
    std::vector<std::string> dropout;
    std::vector<std::string> parts;
    std::vector<std::string> off;
    bool othersOff = false;  // something else than dropout
    // The kind of a layer that drops nothing tells nobody anything, where the p of the others does.
    const bool isPlain = dropsNothing(own.run) && std::ranges::count_if(setup.sides, [](const Experiment& other) {
                                                      return dropsNothing(other.run);
                                                  }) == 1;
    for (const ExperimentField& field : experimentFields()) {
        const std::string text = fieldText(own, field.name);
        const bool differs = std::ranges::any_of(
            setup.sides, [&](const Experiment& other) { return fieldText(other, field.name) != text; });
        if (!differs || (isPlain && field.name == "kind")) {
            continue;
        }
        if (saysNothing(text)) {
            off.push_back(words(field.name, text, in));
            othersOff = othersOff || !isOfDropout(field.name);
        } else {
            (isOfDropout(field.name) ? dropout : parts).push_back(words(field.name, text, in));
        }
    }
    const bool hasPair = std::ranges::any_of(
        setup.sides, [&](const Experiment& other) { return other != own && sameButForDropout(own, other); });
    if (!parts.empty() && dropout.empty() && hasPair && dropsNothing(own.run)) {
        parts.push_back(in(QT_TRANSLATE_NOOP("dropscope", "without")).toStdString());
    }
    parts.insert(parts.end(), dropout.begin(), dropout.end());
    if (!parts.empty()) {
        return fmt::format("{}", fmt::join(parts, ", "));
    }
    if (othersOff && off.size() > 1) {
        return in(QT_TRANSLATE_NOOP("dropscope", "neither")).toStdString();
    }
    if (dropsNothing(own.run)) {
        return in(QT_TRANSLATE_NOOP("dropscope", "without dropout")).toStdString();
    }
    return off.empty() ? words("p", fieldText(own, "p"), in) : off.front();
}

}  // namespace

std::string nameOfSide(const TrainingSetup& setup, std::size_t side) {
    return nameOfSideIn([](const char* english) { return QString(english); }, setup, side);
}

QString sideText(const TrainingSetup& setup, std::size_t side) {
    return QString::fromStdString(nameOfSideIn([](const char* english) { return tr(english); }, setup, side));
}

bool isDropoutQuestion(const TrainingSetup& setup) {
    return setup.sides.size() == 2 && dropsNothing(setup.sides[kWithout].run) &&
           sameButForDropout(setup.sides[kWithout], setup.sides[kWith]);
}

std::vector<RunConfig> configsOf(const TrainingSetup& setup) {
    std::vector<RunConfig> configs;
    configs.reserve(setup.sides.size());
    for (const Experiment& side : setup.sides) {
        configs.push_back(side.run);
    }
    return configs;
}

TrainingPlan planOf(const TrainingSetup& setup) {
    return {.arms = setup.sides, .firstSeed = setup.run().seed, .seeds = setup.seeds};
}

}  // namespace dropscope
