// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/experiment_flags.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>

#include "app/cli/values.h"
#include "engine/core/assert.h"
#include "engine/core/number_text.h"

namespace dropscope {

namespace {

constexpr std::uint32_t kMostSeeds = 1'000'000;

/// The engine's words for a field, where they are not the field's name.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kWords = {{{"learning rate", "lr"},
                                                                                  {"weight decay", "weight-decay"},
                                                                                  {"L1", "l1"},
                                                                                  {"label noise", "label-noise"},
                                                                                  {"validation share", "validation"},
                                                                                  {"input p", "input-p"}}};

}  // namespace

ExperimentFlags::ExperimentFlags(std::string_view defaultP) {
    const Experiment usual;
    for (const ExperimentField& field : experimentFields()) {
        m_flags.push_back({.name = fmt::format("--{}", field.name),
                           .valueName = std::string(field.valueName),
                           .help = std::string(field.help),
                           .text = field.name == "p" ? std::string(defaultP) : fieldText(usual, field.name)});
    }
}

std::vector<Flag*> ExperimentFlags::flags() {
    std::vector<Flag*> all;
    std::ranges::transform(m_flags, std::back_inserter(all), [](Flag& flag) { return &flag; });
    return all;
}

const Flag& ExperimentFlags::find(std::string_view name) const {
    const auto found =
        std::ranges::find(m_flags, name, [](const Flag& flag) { return std::string_view(flag.name).substr(2); });
    DROPSCOPE_ASSERT(found != m_flags.end());
    return *found;
}

std::string ExperimentFlags::p() const {
    const bool none = !find("p").given && find("kind").text == nameOf(LayerKind::gaussianNoise);
    return none ? "0" : find("p").text;
}

Result<Experiment> ExperimentFlags::read(std::string_view p) const {
    Experiment experiment;
    for (const Flag& flag : m_flags) {
        const std::string_view name = std::string_view(flag.name).substr(2);
        const std::string_view text = name == "p" ? p : std::string_view(flag.text);
        if (!flag.given && text.empty()) {
            continue;
        }
        if (flag.given && trimmed(text).empty()) {
            return fail("a value is missing", flag.name, "leave the flag out, or write a value");
        }
        if (const Status set = setField(experiment, name, text); !set) {
            return std::unexpected(inExperimentFlagsWords(set.error()));
        }
    }
    // A schedule and a kind reach the dropout layers that there are.
    for (const std::string_view name : {"kind", "sigma", "schedule"}) {
        if (const Status set = setField(experiment, name, find(name).text); !set) {
            return std::unexpected(inExperimentFlagsWords(set.error()));
        }
    }
    if (const Status right = validate(experiment); !right) {
        return std::unexpected(inExperimentFlagsWords(right.error()));
    }
    return experiment;
}

Error inExperimentFlagsWords(Error error) {
    const auto* const word =
        std::ranges::find(kWords, error.where.english(), [](const auto& pair) { return pair.first; });
    const std::string name = word != kWords.end() ? std::string(word->second) : error.where.english();
    if (std::ranges::find(experimentFields(), name, &ExperimentField::name) != experimentFields().end()) {
        error.where = "--" + name;
    }
    return error;
}

CsvFacts experimentFacts(const Experiment& experiment, const std::vector<std::string_view>& without) {
    CsvFacts facts;
    for (const ExperimentField& field : experimentFields()) {
        const std::string text = fieldText(experiment, field.name);
        if (!text.empty() && std::ranges::find(without, field.name) == without.end()) {
            facts.emplace_back(field.name, text);
        }
    }
    facts.emplace_back("version", DROPSCOPE_VERSION);
    return facts;
}

Result<std::string> parseCsvPath(std::string_view text) {
    if (text == "-" || text.ends_with(".csv")) {
        return std::string(text);
    }
    return fail(
        text.empty() ? std::string("a file name is missing") : fmt::format("'{}' is not the name of a CSV file", text),
        "", "write a name that ends in .csv, or - for standard output");
}

Result<std::uint32_t> parseSeeds(std::string_view text) {
    const Result<std::uint64_t> seeds = parseWhole(text, "number of seeds", kMostSeeds);
    if (!seeds || *seeds == 0) {
        return fail(seeds ? "no seed is no run" : seeds.error().what, "",
                    fmt::format("write a whole number from 1 to {}", kMostSeeds));
    }
    return static_cast<std::uint32_t>(*seeds);
}

Status checkSeeds(std::uint64_t first, std::uint32_t count) {
    constexpr std::uint64_t kLargest = std::numeric_limits<std::uint64_t>::max();
    return count - 1 <= kLargest - first
               ? Status()
               : fail("the seeds run past the largest one", "--seed, --seeds", fmt::format("end at {}", kLargest));
}

}  // namespace dropscope
