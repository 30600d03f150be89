// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/sweep.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <utility>

#include "engine/core/number_text.h"
#include "engine/core/parallel.h"

namespace dropscope {

namespace {

std::vector<std::string_view> splitAt(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t end = text.find(separator);
        parts.push_back(trimmed(text.substr(0, end)));
        if (end == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(end + 1);
    }
}

/// "b..c" after `before`, which may be empty: b, b + step, ... up to c.
Status addRange(std::string_view text, SweepVariable& variable) {
    const std::size_t dots = text.find("..");
    const Result<double> first = parseDouble(text.substr(0, dots));
    const Result<double> last = parseDouble(text.substr(dots + 2));
    double step = 1.0;
    if (!variable.values.empty() && first) {
        const Result<double> before = parseDouble(variable.values.back());
        step = before ? *first - *before : 0.0;
    }
    const double steps = first && last ? std::floor((*last - *first) / step + 1e-9) : -1.0;
    const bool inRange = steps >= 0.0 && steps < static_cast<double>(kMostPoints);  // a NaN is not
    if (!inRange) {
        return fail(phrase("'{}' is no range of numbers", text), variable.name,
                    phrase("write it such as 0,0.1..0.8 or 1..5"));
    }
    for (double i = 0.0; i <= steps; i += 1.0) {
        // Ten digits are enough for people and hide the rounding of first + i step: 0.30000000000000004.
        variable.values.push_back(shortestText(std::round((*first + i * step) * 1e10) / 1e10));
    }
    return {};
}

Result<SweepVariable> parseVariable(std::string_view text) {
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos) {
        return fail(phrase("'{}' has no values", text), phrase("grid"),
                    phrase("write a name, = and values, such as p=0,0.5"));
    }
    SweepVariable variable{std::string(trimmed(text.substr(0, equals))), {}};
    const auto fields = experimentFields();
    if (variable.name == "seed" || std::ranges::find(fields, variable.name, &ExperimentField::name) == fields.end()) {
        Experiment nothing;
        const Status known = setField(nothing, variable.name, "0");
        return fail(variable.name == "seed" ? phrase("the seeds are no variable of the grid") : known.error().what,
                    phrase("grid"),
                    variable.name == "seed" ? phrase("say how many seeds each point has") : known.error().remedy);
    }
    for (const std::string_view value : splitAt(text.substr(equals + 1), ',')) {
        if (value.find("..") != std::string_view::npos && variable.name != "dataset") {
            if (const Status added = addRange(value, variable); !added) {
                return std::unexpected(added.error());
            }
        } else if (value.empty()) {
            return fail(phrase("{} has an empty value", variable.name), phrase("grid"),
                        phrase("write values such as p=0,0.5"));
        } else {
            variable.values.emplace_back(value);
        }
    }
    return variable;
}

SweepRow rowOf(const RunResult& result) {
    SweepRow row;
    row.seed = result.seed;
    row.epochs = result.records.back().epoch;
    row.steps = result.records.back().step;
    row.divergedAt = result.divergedAt;
    row.trainLoss = metricOf(result, Metric::trainLoss);
    row.validationLoss = metricOf(result, Metric::validationLoss);
    row.validationAccuracy = metricOf(result, Metric::validationAccuracy);
    row.lowestValidationLoss = metricOf(result, Metric::lowestValidationLoss);
    row.gap = metricOf(result, Metric::gap);
    return row;
}

/// Data sets by their config, each loaded once.
class DataShelf {
public:
    Result<SharedData> get(const DataConfig& config, const Task& task) {
        for (const auto& [known, data] : m_shelf) {
            if (known == config) {
                return data;
            }
        }
        Result<SharedData> data = loadData(config, {task.stop, {}});
        if (data) {
            m_shelf.emplace_back(config, *data);
        }
        return data;
    }

private:
    std::vector<std::pair<DataConfig, SharedData>> m_shelf;
};

}  // namespace

Result<std::vector<SweepVariable>> parseGrid(std::string_view text) {
    std::vector<SweepVariable> variables;
    std::uint64_t points = 1;
    for (const std::string_view part : splitAt(text, ';')) {
        if (part.empty()) {
            continue;
        }
        Result<SweepVariable> variable = parseVariable(part);
        if (!variable) {
            return std::unexpected(variable.error());
        }
        if (std::ranges::find(variables, variable->name, &SweepVariable::name) != variables.end()) {
            return fail(phrase("{} is given twice", variable->name), phrase("grid"),
                        phrase("write all its values in one list"));
        }
        points *= variable->values.size();
        if (points > kMostPoints) {
            return fail(phrase("the grid has more than {} points", kMostPoints), phrase("grid"),
                        phrase("take fewer values"));
        }
        variables.push_back(*std::move(variable));
    }
    if (variables.empty()) {
        return fail(phrase("the grid has no variable"), phrase("grid"),
                    phrase("write a name, = and values, such as p=0,0.5"));
    }
    return variables;
}

std::uint64_t SweepPlan::pointCount() const {
    std::uint64_t points = 1;
    for (const SweepVariable& variable : variables) {
        points *= variable.values.size();
    }
    return points;
}

std::vector<std::string> SweepPlan::valuesAt(std::uint64_t point) const {
    std::vector<std::string> values(variables.size());
    for (std::size_t i = variables.size(); i-- > 0;) {
        const std::vector<std::string>& all = variables[i].values;
        values[i] = all[point % all.size()];
        point /= all.size();
    }
    return values;
}

Result<Experiment> SweepPlan::experimentAt(std::uint64_t point) const {
    Experiment experiment = base;
    const std::vector<std::string> values = valuesAt(point);
    for (std::size_t i = 0; i < variables.size(); ++i) {
        if (const Status set = setField(experiment, variables[i].name, values[i]); !set) {
            return std::unexpected(set.error());
        }
    }
    if (const Status right = validate(experiment); !right) {
        return std::unexpected(right.error());
    }
    return experiment;
}

Status validate(const SweepPlan& plan) {
    for (std::uint64_t point = 0; point < plan.pointCount(); ++point) {
        if (const Result<Experiment> experiment = plan.experimentAt(point); !experiment) {
            return std::unexpected(experiment.error());
        }
    }
    return {};
}

Status runSweep(const SweepPlan& plan, const std::function<bool(std::uint64_t run)>& wanted,
                const std::function<void(const SweepRow& row)>& onRow, const Task& task) {
    DataShelf shelf;
    std::vector<std::uint64_t> runs;
    std::vector<Arm> arms;  // one for each of `runs`
    for (std::uint64_t run = 0; run < plan.runCount(); ++run) {
        if (!wanted(run)) {
            continue;
        }
        const Result<Experiment> experiment = plan.experimentAt(run / plan.seeds);
        if (!experiment) {
            return std::unexpected(experiment.error());
        }
        const Result<SharedData> data = shelf.get(experiment->data, task);
        if (!data) {
            return std::unexpected(data.error());
        }
        if (const Status right = validate(experiment->run, **data); !right) {
            return right;
        }
        runs.push_back(run);
        arms.push_back({experiment->run, *data});
    }
    std::mutex mutex;
    Status failed;
    std::size_t done = 0;
    parallelFor(runs.size(), 1, [&](const Chunk& chunk) {
        const std::uint64_t run = runs[chunk.first];
        Result<RunResult> result =
            runToEnd(arms[chunk.first], plan.base.run.seed + run % plan.seeds, {}, {task.stop, {}});
        const std::lock_guard lock(mutex);
        if (!result) {
            failed = std::unexpected(result.error());
            return;
        }
        SweepRow row = rowOf(*result);
        row.run = run;
        row.values = plan.valuesAt(run / plan.seeds);
        onRow(row);
        task.report(static_cast<double>(++done) / static_cast<double>(runs.size()));
    });
    return task.stopRequested() ? cancelled() : failed;
}

}  // namespace dropscope
