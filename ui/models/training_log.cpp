// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/training_log.h"

#include <fmt/format.h>

#include <QObject>
#include <algorithm>
#include <cmath>
#include <optional>

#include "engine/core/number_text.h"

namespace dropscope {

namespace {

constexpr std::array<const char*, 4> kLiveFields = {"p", "input-p", "schedule", "lr"};
constexpr char kEraFact[] = "from step";
constexpr char kDivergedFact[] = "diverged";

class TextSink final : public ByteSink {
public:
    Status write(std::string_view bytes) override {
        text += bytes;
        return {};
    }

    std::string text;
};

double valueOf(const EpochRecord& record, Quantity quantity) {
    switch (quantity) {
        case Quantity::trainLoss:
            return record.train.loss;
        case Quantity::trainEvalLoss:
            return record.trainEval.loss;
        case Quantity::validationLoss:
            return record.validation.loss;
        case Quantity::gap:
            return record.gap();
        case Quantity::trainAccuracy:
            return record.trainEval.accuracy;
        case Quantity::validationAccuracy:
            return record.validation.accuracy;
    }
    return std::nan("");
}

/// What the records tell; that a run diverged they do not.
RunState stateAfter(const std::vector<EpochRecord>& records, const RunConfig& config) {
    const std::uint32_t epoch = records.back().epoch;
    if (epoch >= config.epochs) {
        return RunState::finished;
    }
    const bool isStopped = config.patience > 0 && epoch - lowestEpoch(records) >= config.patience;
    return isStopped ? RunState::stoppedEarly : RunState::running;
}

QString changeWords(const TrainingSetup& from, const TrainingSetup& to) {
    const std::pair<const char*, QString> fields[] = {
        {"p", QStringLiteral("p")}, {"input-p", QObject::tr("input p")}, {"lr", QObject::tr("rate")}};
    QStringList words;
    for (const auto& [name, shown] : fields) {
        const std::string before = setupFieldText(from, name);
        const std::string after = setupFieldText(to, name);
        if (before != after) {
            words << QStringLiteral("%1 %2 → %3")
                         .arg(shown, QString::fromStdString(before), QString::fromStdString(after));
        }
    }
    return words.join(QStringLiteral(", "));
}

}  // namespace

void TrainingLog::begin(const TrainingSetup& setup, std::vector<SharedData> data) {
    *this = {};
    m_setup = setup;
    m_data = std::move(data);
    const TrainingPlan plan = planOf(setup);
    m_eras.push_back({0, configsOf(setup)});
    m_curves.resize(plan.arms.size());
    for (std::size_t arm = 0; arm < plan.arms.size(); ++arm) {
        for (std::uint32_t seed = 0; seed < plan.seeds; ++seed) {
            RunResult run;
            run.arm = arm;
            run.seed = plan.firstSeed + seed;
            m_runs.push_back(std::move(run));
        }
    }
}

void TrainingLog::take(const TrainingUpdate& update) {
    for (const TrainingUpdate::Epoch& epoch : update.epochs) {
        m_runs[epoch.run].records.push_back(epoch.record);
    }
    for (const TrainingUpdate::Ending& ending : update.endings) {
        end(ending);
    }
    m_steps = update.steps;
    extendCurves();
}

void TrainingLog::end(const TrainingUpdate::Ending& ending) {
    RunResult& run = m_runs[ending.run];
    run.state = ending.state;
    run.divergedAt = ending.divergedAt;
    run.ending = ending.sentence;
}

void TrainingLog::change(const TrainingSetup& setup, std::uint64_t step, int drag) {
    TrainingSetup before = m_setup;
    std::uint64_t markedAt = step;
    if (!m_changes.empty() && (m_changes.back().step == step || (drag > 0 && m_changes.back().drag == drag))) {
        // While the runs rest, or a slider is dragged, one mark from the first value to the last.
        before = m_changes.back().before;
        markedAt = m_changes.back().step;
        m_changes.pop_back();
    }
    m_setup = setup;
    const QString words = changeWords(before, setup);
    if (markedAt > 0 && !words.isEmpty()) {
        m_changes.push_back({markedAt, static_cast<double>(markedAt) / static_cast<double>(mostStepsPerEpoch()), words,
                             std::move(before), setup, drag});
    }
    if (m_eras.back().firstStep == step) {
        m_eras.back().configs = configsOf(setup);
    } else {
        m_eras.push_back({step, configsOf(setup)});
    }
}

void TrainingLog::show(std::size_t left, std::size_t right) {
    m_setup.left = left;
    m_setup.right = right;
}

Status TrainingLog::restore(std::string_view csv, std::uint64_t position) {
    Result<CurveFile> file = readCurves(csv, "curves");
    if (!file) {
        return std::unexpected(file.error());
    }
    const auto wrong = [](const Text& what) {
        return fail(what, "curves", phrase("save the session again, or press Play for new curves"));
    };
    if (file->runs.size() > m_runs.size()) {
        return wrong(phrase("there are curves of {} runs, and the setup has {}", file->runs.size(), m_runs.size()));
    }
    // What was changed while they ran, from the first setup to the last.
    std::vector<std::pair<std::uint64_t, TrainingSetup>> eras;
    std::vector<std::pair<std::size_t, std::uint64_t>> diverged;
    for (const auto& [name, text] : file->facts) {
        const std::size_t colon = text.find(':');
        if (name != kEraFact && name != kDivergedFact) {
            continue;
        }
        const Result<std::uint64_t> number = parseWhole(text.substr(0, colon), name, ~std::uint64_t{0});
        if (!number || colon == std::string::npos) {
            return wrong(phrase("'{}: {}' has no number", name, text));
        }
        const std::string rest(trimmed(std::string_view(text).substr(colon + 1)));
        if (name == kDivergedFact) {
            const Result<std::uint64_t> step = parseWhole(rest, name, ~std::uint64_t{0});
            if (!step || *number >= m_runs.size()) {
                return wrong(phrase("'{}: {}' names no run and step", name, text));
            }
            diverged.emplace_back(*number, *step);
            continue;
        }
        TrainingSetup then = m_setup;
        for (const QString& part : QString::fromStdString(rest).split(' ', Qt::SkipEmptyParts)) {
            const std::string field = part.section('=', 0, 0).toStdString();
            const std::string value = part.section('=', 1).toStdString();
            if (setupFieldText(then, field) == value) {
                continue;
            }
            if (const Status set = setSetupField(then, field, value); !set) {
                return set;
            }
        }
        if (!changesLive(m_setup, then)) {
            return wrong(phrase("'{}: {}' is no change of a run", name, text));
        }
        if (eras.empty() ? *number != 0 : *number <= eras.back().first) {
            return wrong(phrase("'{}: {}' is out of order: the first is of step 0", name, text));
        }
        eras.emplace_back(*number, std::move(then));
    }
    const std::uint64_t perEpoch = mostStepsPerEpoch();
    std::uint64_t end = 0;
    for (const RunResult& run : file->runs) {
        end = std::max(end, run.records.empty() ? 0 : run.records.back().epoch * perEpoch);
    }
    for (const std::uint64_t amid : {position, eras.empty() ? 0 : eras.back().first}) {  // an epoch under way
        end = amid / perEpoch == end / perEpoch ? std::max(end, amid) : end;
    }
    if (!eras.empty() && eras.back().first > end) {
        return wrong(
            phrase("what was changed at step {} is after the end of the curves, step {}", eras.back().first, end));
    }
    // Everything is right: only now does the log change.
    m_steps = end;
    for (std::size_t run = 0; run < file->runs.size(); ++run) {
        RunResult& own = m_runs[run];
        own.records = std::move(file->runs[run].records);
        if (!own.records.empty()) {
            own.state = stateAfter(own.records, m_setup.sides[own.arm].run);
        }
    }
    for (const auto& [run, step] : diverged) {
        m_runs[run].state = RunState::diverged;
        m_runs[run].divergedAt = step;
    }
    for (RunResult& run : m_runs) {
        const std::uint64_t last = run.records.empty() ? 0 : run.records.back().step;
        run.ending = endingOf(run.state, m_setup.sides[run.arm].run, run.records, run.divergedAt.value_or(last),
                              stepsPerEpoch(run.arm));
    }
    if (!eras.empty()) {
        const TrainingSetup last = m_setup;
        m_setup = eras.front().second;
        m_eras = {{eras.front().first, configsOf(m_setup)}};
        for (std::size_t i = 1; i < eras.size(); ++i) {
            change(eras[i].second, eras[i].first);
        }
        m_setup = last;
    }
    extendCurves();
    return {};
}

std::uint64_t TrainingLog::stepsPerEpoch(std::size_t side) const {
    const std::uint64_t rows = side < m_data.size() ? m_data[side]->train.rows() : 1;
    const std::uint64_t batch = std::max<std::uint32_t>(m_setup.sides[side].run.batch, 1);
    return std::max<std::uint64_t>((rows + batch - 1) / batch, 1);
}

std::uint64_t TrainingLog::mostStepsPerEpoch() const {
    std::uint64_t most = 1;
    for (std::size_t side = 0; side < m_setup.sides.size(); ++side) {
        most = std::max(most, stepsPerEpoch(side));
    }
    return most;
}

std::uint64_t TrainingLog::stepsOfShown(std::uint64_t steps) const {
    return steps * stepsPerEpoch() / mostStepsPerEpoch();
}

bool TrainingLog::isFinished() const {
    return !m_runs.empty() &&
           std::ranges::none_of(m_runs, [](const RunResult& run) { return run.state == RunState::running; });
}

const SeedCurve& TrainingLog::curve(std::size_t arm, Quantity quantity) const {
    return m_curves[arm][static_cast<std::size_t>(quantity)];
}

void TrainingLog::extendCurves() {
    std::vector<std::size_t> measured(m_curves.size(), 0);
    for (const RunResult& run : m_runs) {
        measured[run.arm] = std::max(measured[run.arm], run.records.size());
    }
    std::vector<double> values;
    for (std::size_t arm = 0; arm < m_curves.size(); ++arm) {
        for (std::size_t q = 0; q < kQuantities; ++q) {
            SeedCurve& curve = m_curves[arm][q];
            for (std::size_t epoch = curve.mean.size(); epoch < measured[arm]; ++epoch) {
                values.clear();
                for (const RunResult& run : m_runs) {
                    if (run.arm == arm && epoch < run.records.size()) {
                        values.push_back(valueOf(run.records[epoch], static_cast<Quantity>(q)));
                    }
                }
                const MeanInterval at = meanInterval95(values);
                curve.mean.push_back(at.mean);
                curve.low.push_back(at.low);
                curve.high.push_back(at.high);
            }
        }
    }
    m_epochs = std::ranges::max(measured);
}

MeanInterval TrainingLog::difference() const {
    return pairedDifference(m_runs, kWithout, kWith, Metric::validationLoss);
}

const RunConfig& TrainingLog::configAt(std::uint64_t step) const {
    const auto after = std::ranges::find_if(m_eras, [&](const Era& era) { return stepsOfShown(era.firstStep) > step; });
    return (after - 1)->configs[m_setup.right];
}

double TrainingLog::pAt(std::size_t place, std::uint64_t step) const {
    const RunConfig& config = configAt(step);
    const bool input = config.inputDropout.has_value();
    const DropoutPlan plan = input && place == 0 ? *config.inputDropout : config.dropoutAfter(place - (input ? 1 : 0));
    return plan.schedule.at(static_cast<std::uint32_t>(step));
}

std::vector<std::vector<std::uint8_t>> TrainingLog::keptAt(std::uint64_t step) const {
    const RunConfig& config = configAt(step);
    const std::uint64_t perEpoch = stepsPerEpoch();
    const std::uint64_t full = config.batch;
    const std::size_t rows = (step + 1) % perEpoch == 0 ? data()->train.rows() - (perEpoch - 1) * full : full;
    std::vector<std::vector<std::uint8_t>> kept;
    const auto add = [&](const DropoutPlan& plan, std::uint32_t stream, std::size_t width) {
        const DrawKey key{.seed = m_setup.run().seed, .stream = stream, .step = static_cast<std::uint32_t>(step)};
        kept.push_back(keptUnits(plan.kind, pAt(kept.size(), step), key, {rows, width}, 0));
    };
    if (config.inputDropout) {
        add(*config.inputDropout, 1, data()->features);
    }
    for (std::size_t layer = 0; layer < config.hidden.size(); ++layer) {
        add(config.dropoutAfter(layer), config.streamAfter(layer), config.hidden[layer]);
    }
    return kept;
}

std::vector<std::vector<std::uint8_t>> TrainingLog::keptWeightsAt(std::uint64_t step) const {
    const RunConfig& config = configAt(step);
    std::vector<std::size_t> widths = {data()->features};
    widths.insert(widths.end(), config.hidden.begin(), config.hidden.end());
    widths.push_back(outputsFor(config, *data()));
    std::vector<std::vector<std::uint8_t>> kept(widths.size() - 1);
    const auto add = [&](std::size_t layer, const DropoutPlan& plan, std::uint32_t stream, std::size_t place) {
        const double p = pAt(place, step);
        if (plan.kind == LayerKind::dropConnect && p > 0.0) {
            const DrawKey key{.seed = m_setup.run().seed, .stream = stream, .step = static_cast<std::uint32_t>(step)};
            kept[layer] = keptWeights(p, key, {widths[layer + 1], widths[layer]});
        }
    };
    if (config.inputDropout) {
        add(0, *config.inputDropout, 1, 0);
    }
    for (std::size_t layer = 0; layer < config.hidden.size(); ++layer) {
        add(layer + 1, config.dropoutAfter(layer), config.streamAfter(layer), layer + (config.inputDropout ? 1 : 0));
    }
    return kept;
}

QString TrainingLog::csv() const {
    CurveFacts facts;
    for (const ExperimentField& field : experimentFields()) {
        const std::string text = fieldText(m_setup.shown(), field.name);
        const bool alike = std::ranges::all_of(
            m_setup.sides, [&](const Experiment& side) { return fieldText(side, field.name) == text; });
        for (std::size_t side = 0; side < (alike ? 1 : m_setup.sides.size()); ++side) {
            facts.emplace_back(alike ? std::string(field.name) : fmt::format("{}.{}", side, field.name),
                               fieldText(m_setup.sides[side], field.name));
        }
    }
    for (const LiveChange& change : m_changes) {
        facts.emplace_back("changed", QStringLiteral("step %1: %2").arg(change.step).arg(change.words).toStdString());
    }
    for (const Era& era : m_eras) {
        if (m_eras.size() > 1) {
            std::string texts;
            for (std::size_t side = 0; side < era.configs.size(); ++side) {
                const Experiment then{.data = m_setup.sides[side].data, .run = era.configs[side]};
                for (const char* name : kLiveFields) {
                    texts += fmt::format(" {}.{}={}", side, name, fieldText(then, name));
                }
            }
            facts.emplace_back(kEraFact, fmt::format("{}:{}", era.firstStep, texts));
        }
    }
    for (std::size_t run = 0; run < m_runs.size(); ++run) {
        if (m_runs[run].state == RunState::diverged) {
            facts.emplace_back(kDivergedFact, fmt::format("{}: {}", run, m_runs[run].divergedAt.value_or(0)));
        }
    }
    // As on the command line the arms are told apart by p; where that is the same, by what is not.
    std::vector<std::string> names;
    names.reserve(m_setup.sides.size());
    const bool byP =
        m_setup.sides.size() == 2 && fieldText(m_setup.sides[kWithout], "p") != fieldText(m_setup.sides[kWith], "p");
    for (std::size_t side = 0; side < m_setup.sides.size(); ++side) {
        names.push_back(byP ? fieldText(m_setup.sides[side], "p") : nameOfSide(m_setup, side));
    }
    TextSink sink;
    (void)writeCurves(sink, m_runs, names, facts);
    return QString::fromStdString(sink.text);
}

}  // namespace dropscope
