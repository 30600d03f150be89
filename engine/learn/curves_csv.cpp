// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/curves_csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

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

constexpr std::string_view kHeader = "run,p,seed,epoch,step,split,mode,metric,value";

/// The cells of a row; the second, a name, may hold commas: all others are counted from the row's ends.
std::array<std::string_view, 9> cellsOf(std::string_view row) {
    std::array<std::string_view, 9> cells;
    const std::size_t first = row.find(',');
    cells[0] = row.substr(0, first);
    row.remove_prefix(first == std::string_view::npos ? row.size() : first + 1);
    for (std::size_t i = cells.size(); i-- > 2;) {
        const std::size_t comma = row.rfind(',');
        if (comma == std::string_view::npos) {
            return {};
        }
        cells[i] = row.substr(comma + 1);
        row = row.substr(0, comma);
    }
    cells[1] = row;
    return cells;
}

/// Puts one row's number in its place; false where there is none.
bool addRow(const std::array<std::string_view, 9>& cells, std::vector<RunResult>& runs) {
    constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max();
    const Result<std::uint64_t> run = parseWhole(cells[0], "run", kMost);
    const Result<std::uint64_t> seed = parseWhole(cells[2], "seed", kMost);
    const Result<std::uint64_t> epoch = parseWhole(cells[3], "epoch", std::numeric_limits<std::uint32_t>::max());
    const Result<std::uint64_t> step = parseWhole(cells[4], "step", kMost);
    const Result<double> value = parseDouble(cells[8]);
    if (!run || !seed || !epoch || !step || !value || *run > runs.size()) {
        return false;
    }
    if (*run == runs.size()) {
        runs.emplace_back().seed = *seed;
    }
    std::vector<EpochRecord>& records = runs[*run].records;
    if (*epoch > records.size()) {
        return false;
    }
    if (*epoch == records.size()) {
        records.emplace_back();
        records.back().epoch = static_cast<std::uint32_t>(*epoch);
        records.back().step = *step;
    }
    EpochRecord& record = records[*epoch];
    const bool evaluated = cells[6] == "eval";
    LossAndAccuracy* const place = cells[5] == "validation" && evaluated        ? &record.validation
                                   : cells[5] == "train" && evaluated           ? &record.trainEval
                                   : cells[5] == "train" && cells[6] == "train" ? &record.train
                                                                                : nullptr;
    if (place == nullptr || (cells[7] != "loss" && cells[7] != "accuracy")) {
        return false;
    }
    (cells[7] == "loss" ? place->loss : place->accuracy) = *value;
    return true;
}

}  // namespace

Result<CurveFile> readCurves(std::string_view text, const std::string& name) {
    CurveFile file;
    bool inRows = false;
    for (std::size_t line = 1; !text.empty(); ++line) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view row = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (inRows) {
            if (!addRow(cellsOf(row), file.runs)) {
                return fail(phrase("this is no row of curves, or rows are missing before it"),
                            phrase("{}, line {}", name, line), phrase("its columns are {}", kHeader));
            }
        } else if (row == kHeader) {
            inRows = true;
        } else if (const std::size_t colon = row.find(": "); row.starts_with("# ") && colon != std::string_view::npos) {
            file.facts.emplace_back(row.substr(2, colon - 2), row.substr(colon + 2));
        } else {
            return fail(phrase("this is no file of curves"), phrase("{}, line {}", name, line),
                        phrase("its header is {}", kHeader));
        }
    }
    if (!inRows) {
        return fail(phrase("this is no file of curves"), name, phrase("its header is {}", kHeader));
    }
    return file;
}

Status writeCurves(ByteSink& sink, const std::vector<RunResult>& runs, const std::vector<std::string>& armNames,
                   const CurveFacts& facts) {
    Status written = sink.write(fmt::format("{}{}\n", factLines(facts), kHeader));
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
