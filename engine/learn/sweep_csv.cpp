// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/sweep_csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/core/number_text.h"

namespace dropscope {

namespace {

constexpr std::string_view kColumns =
    "seed,epochs,steps,diverged_at,train_loss,validation_loss,validation_accuracy,lowest_validation_loss,gap";

std::string field(double value) { return std::isnan(value) ? std::string() : shortestText(value); }

std::string quoted(const std::string& text) {
    if (text.find_first_of(",\"") == std::string::npos) {
        return text;
    }
    std::string inside;
    for (const char c : text) {
        inside += c == '"' ? "\"\"" : std::string(1, c);
    }
    return fmt::format("\"{}\"", inside);
}

}  // namespace

std::vector<std::string> sweepFacts(const SweepPlan& plan, std::string_view version, std::string_view grid) {
    std::vector<std::string> facts;
    for (const ExperimentField& field : experimentFields()) {
        const std::string text = fieldText(plan.base, field.name);
        if (!text.empty() &&
            std::ranges::find(plan.variables, field.name, &SweepVariable::name) == plan.variables.end()) {
            facts.push_back(fmt::format("{}: {}", field.name, text));
        }
    }
    facts.push_back(fmt::format("version: {}", version));
    facts.push_back(fmt::format("seeds: {}", plan.seeds));
    facts.push_back(fmt::format("grid: {}", grid));
    return facts;
}

std::string sweepHead(const SweepPlan& plan, const std::vector<std::string>& facts) {
    std::string head;
    for (std::string fact : facts) {
        std::ranges::replace(fact, '\n', ' ');
        head += fmt::format("# {}\n", fact);
    }
    head += "run,";
    for (const SweepVariable& variable : plan.variables) {
        head += variable.name + ",";
    }
    return fmt::format("{}{}\n", head, kColumns);
}

std::string sweepLine(const SweepRow& row) {
    std::string line = fmt::format("{},", row.run);
    for (const std::string& value : row.values) {
        line += quoted(value) + ",";
    }
    return fmt::format("{}{},{},{},{},{},{},{},{},{}\n", line, row.seed, row.epochs, row.steps,
                       row.divergedAt ? std::to_string(*row.divergedAt) : std::string(), field(row.trainLoss),
                       field(row.validationLoss), field(row.validationAccuracy), field(row.lowestValidationLoss),
                       field(row.gap));
}

Result<SweepFile> readSweepFile(std::string_view text, const std::string& name) {
    SweepFile file;
    bool headIsWhole = false;
    std::size_t line = 0;
    while (true) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos) {
            break;  // nothing, or a line that was cut short
        }
        ++line;
        const std::string_view content = text.substr(0, end + 1);
        text.remove_prefix(end + 1);
        if (!headIsWhole) {
            file.head += content;
            headIsWhole = !content.starts_with('#');
            if (headIsWhole &&
                !(content.starts_with("run,") && content.substr(0, content.size() - 1).ends_with(kColumns))) {
                return fail("it is no file of a sweep's results", fmt::format("{}, line {}", name, line),
                            "its columns begin with run and end with gap");
            }
            continue;
        }
        const Result<std::uint64_t> run =
            parseWhole(content.substr(0, content.find(',')), "run", std::numeric_limits<std::uint64_t>::max());
        if (!run) {
            return fail(run.error().what, fmt::format("{}, line {}", name, line), "a row begins with its run's number");
        }
        const auto [place, isNew] = file.rows.try_emplace(*run, content);
        if (!isNew && place->second != content) {
            return fail(fmt::format("run {} has two different results", *run), fmt::format("{}, line {}", name, line),
                        "run the sweep again without --resume");
        }
    }
    if (!headIsWhole) {
        return fail("it is no file of a sweep's results", name, "its columns begin with run and end with gap");
    }
    return file;
}

Status addSweepFile(SweepFile& all, const SweepFile& part, const std::string& partName) {
    if (all.head.empty()) {
        all.head = part.head;
    }
    if (all.head != part.head) {
        return fail("its settings or columns are not those of the first file", partName,
                    "put together only shards of one sweep");
    }
    for (const auto& [run, line] : part.rows) {
        const auto [place, isNew] = all.rows.try_emplace(run, line);
        if (!isNew && place->second != line) {
            return fail(fmt::format("run {} has another result than in the files before", run), partName,
                        "results of one sweep are the same on every machine of one instruction set: run it again");
        }
    }
    return {};
}

std::string sweepText(const SweepFile& file) {
    std::string text = file.head;
    for (const auto& [run, line] : file.rows) {
        text += line;
    }
    return text;
}

}  // namespace dropscope
