// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/sweep_csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

#include "engine/core/number_text.h"
#include "engine/io/csv_field.h"

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

/// The fields of one line without its line end; those in quotes may hold commas.
std::vector<std::string> fieldsOf(std::string_view line) {
    std::vector<std::string> fields;
    const char* const last = line.data() + line.size();
    for (const char* first = line.data();; ++first) {
        const CsvField field = csvFieldAt(first, last, ',');
        std::string& text = fields.emplace_back(field.text);
        for (std::size_t quote = text.find("\"\""); quote != std::string::npos; quote = text.find("\"\"", quote + 1)) {
            text.erase(quote, 1);  // doubled inside quotes
        }
        first = field.end;
        if (first == last) {
            return fields;
        }
    }
}

/// Takes one "# name: value" into the plan.
Status takeFact(SweepResults& results, std::string_view name, std::string_view value) {
    if (name == "version") {
        return {};
    }
    if (name == "grid") {
        Result<std::vector<SweepVariable>> variables = parseGrid(value);
        if (!variables) {
            return std::unexpected(variables.error());
        }
        results.grid = value;
        results.plan.variables = *std::move(variables);
        return {};
    }
    if (name == "seeds") {
        const Result<std::uint64_t> seeds =
            parseWhole(value, "number of seeds", std::numeric_limits<std::uint32_t>::max());
        if (!seeds) {
            return std::unexpected(seeds.error());
        }
        results.plan.seeds = static_cast<std::uint32_t>(*seeds);
        return {};
    }
    return setField(results.plan.base, name, value);
}

Status takeFacts(SweepResults& results, std::string_view head) {
    while (head.starts_with("# ")) {
        const std::string_view line = head.substr(2, head.find('\n') - 2);
        head.remove_prefix(head.find('\n') + 1);
        const std::size_t colon = line.find(": ");
        if (colon == std::string_view::npos) {
            return fail(phrase("'{}' is not a name and a value", line));
        }
        if (Status taken = takeFact(results, line.substr(0, colon), line.substr(colon + 2)); !taken) {
            return taken;
        }
    }
    return validate(results.plan);
}

Result<SweepRow> rowOf(const SweepPlan& plan, std::uint64_t run, std::string_view line) {
    const std::vector<std::string> fields = fieldsOf(line);
    const std::size_t variables = plan.variables.size();
    SweepRow row;
    row.run = run;
    if (run >= plan.runCount() || fields.size() != variables + 10) {
        return fail(phrase("run {} is none of this sweep", run));
    }
    row.values.assign(fields.begin() + 1, fields.begin() + 1 + static_cast<std::ptrdiff_t>(variables));
    const std::span<const std::string> rest = std::span(fields).subspan(variables + 1);
    const auto whole = [&](std::size_t at) {
        return parseWhole(rest[at], "number", std::numeric_limits<std::uint64_t>::max());
    };
    const Result<std::uint64_t> seed = whole(0);
    const Result<std::uint64_t> epochs = whole(1);
    const Result<std::uint64_t> steps = whole(2);
    const Result<std::uint64_t> divergedAt = rest[3].empty() ? Result<std::uint64_t>(0) : whole(3);
    if (!seed || !epochs || !steps || !divergedAt || row.values != plan.valuesAt(run / plan.seeds)) {
        return fail(phrase("run {} is none of this sweep", run));
    }
    row.seed = *seed;
    row.epochs = static_cast<std::uint32_t>(*epochs);
    row.steps = *steps;
    if (!rest[3].empty()) {
        row.divergedAt = *divergedAt;
    }
    double* const values[] = {&row.trainLoss, &row.validationLoss, &row.validationAccuracy, &row.lowestValidationLoss,
                              &row.gap};
    for (std::size_t i = 0; i < std::size(values); ++i) {
        const Result<double> value = rest[4 + i].empty() ? std::nan("") : parseDouble(rest[4 + i]);
        if (!value) {
            return std::unexpected(value.error());
        }
        *values[i] = *value;
    }
    return row;
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
            file.isCut = !text.empty();
            break;
        }
        ++line;
        const std::string_view content = text.substr(0, end + 1);
        text.remove_prefix(end + 1);
        if (!headIsWhole) {
            file.head += content;
            headIsWhole = !content.starts_with('#');
            if (headIsWhole &&
                !(content.starts_with("run,") && content.substr(0, content.size() - 1).ends_with(kColumns))) {
                return fail(phrase("it is no file of a sweep's results"), phrase("{}, line {}", name, line),
                            phrase("its columns begin with run and end with gap"));
            }
            continue;
        }
        const Result<std::uint64_t> run =
            parseWhole(content.substr(0, content.find(',')), "run", std::numeric_limits<std::uint64_t>::max());
        if (!run) {
            return fail(run.error().what, phrase("{}, line {}", name, line),
                        phrase("a row begins with its run's number"));
        }
        const auto [place, isNew] = file.rows.try_emplace(*run, content);
        if (!isNew && place->second != content) {
            return fail(phrase("run {} has two different results", *run), phrase("{}, line {}", name, line),
                        phrase("run the sweep again without --resume"));
        }
    }
    if (!headIsWhole) {
        return fail(phrase("it is no file of a sweep's results"), name,
                    phrase("its columns begin with run and end with gap"));
    }
    return file;
}

Status addSweepFile(SweepFile& all, const SweepFile& part, const std::string& partName) {
    if (all.head.empty()) {
        all.head = part.head;
    }
    if (all.head != part.head) {
        return fail(phrase("its settings or columns are not those of the first file"), partName,
                    phrase("put together only shards of one sweep"));
    }
    for (const auto& [run, line] : part.rows) {
        const auto [place, isNew] = all.rows.try_emplace(run, line);
        if (!isNew && place->second != line) {
            return fail(
                phrase("run {} has another result than in the files before", run), partName,
                phrase("results of one sweep are the same on every machine of one instruction set: run it again"));
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

Result<SweepResults> readSweepResults(std::string_view text, const std::string& name) {
    const Result<SweepFile> file = readSweepFile(text, name);
    if (!file) {
        return std::unexpected(file.error());
    }
    SweepResults results;
    if (const Status taken = takeFacts(results, file->head); !taken) {
        return fail(taken.error().what, fmt::format("{}, {}", name, taken.error().where), taken.error().remedy);
    }
    for (const auto& [run, line] : file->rows) {
        Result<SweepRow> row = rowOf(results.plan, run, trimmed(line));
        if (!row) {
            return fail(row.error().what, name, row.error().remedy);
        }
        results.rows.push_back(*std::move(row));
    }
    return results;
}

}  // namespace dropscope
