// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/training_log.h"

#include <QObject>
#include <algorithm>
#include <cmath>

#include "engine/core/number_text.h"

namespace dropscope {

namespace {

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

void TrainingLog::begin(const TrainingSetup& setup, SharedData data) {
    *this = {};
    m_setup = setup;
    m_data = std::move(data);
    const TrainingPlan plan = planOf(setup);
    m_eras.push_back({0, plan.arms[kWith]});
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
        RunResult& run = m_runs[ending.run];
        run.state = ending.state;
        run.divergedAt = ending.divergedAt;
        run.ending = ending.sentence;
    }
    m_steps = update.steps;
    extendCurves();
}

void TrainingLog::change(const TrainingSetup& setup, std::uint64_t step) {
    TrainingSetup before = m_setup;
    if (!m_changes.empty() && m_changes.back().step == step) {
        before = m_changes.back().before;  // while the runs rest, one mark from the first value to the last
        m_changes.pop_back();
    }
    m_setup = setup;
    const RunConfig config = planOf(setup).arms[kWith];
    const QString words = changeWords(before, setup);
    if (step > 0 && !words.isEmpty()) {
        m_changes.push_back(
            {step, static_cast<double>(step) / static_cast<double>(stepsPerEpoch()), words, std::move(before)});
    }
    if (m_eras.back().firstStep == step) {
        m_eras.back().config = config;
    } else {
        m_eras.push_back({step, config});
    }
}

std::uint64_t TrainingLog::stepsPerEpoch() const {
    const std::uint64_t rows = m_data ? m_data->train.rows() : 1;
    const std::uint64_t batch = std::max<std::uint32_t>(m_setup.run().batch, 1);
    return std::max<std::uint64_t>((rows + batch - 1) / batch, 1);
}

const SeedCurve& TrainingLog::curve(std::size_t arm, Quantity quantity) const {
    return m_curves[arm][static_cast<std::size_t>(quantity)];
}

void TrainingLog::extendCurves() {
    std::size_t measured = 0;
    for (const RunResult& run : m_runs) {
        measured = std::max(measured, run.records.size());
    }
    std::vector<double> values;
    for (std::size_t arm = 0; arm < m_curves.size(); ++arm) {
        for (std::size_t q = 0; q < kQuantities; ++q) {
            SeedCurve& curve = m_curves[arm][q];
            for (std::size_t epoch = curve.mean.size(); epoch < measured; ++epoch) {
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
    m_epochs = measured;
}

MeanInterval TrainingLog::difference() const {
    return pairedDifference(m_runs, kWithout, kWith, Metric::validationLoss);
}

QString TrainingLog::finding() const {
    if (m_epochs < 2) {
        return QObject::tr("Press Play: the same network learns twice, from the same start.");
    }
    const MeanInterval found = difference();
    if (isDropoutQuestion(m_setup) || !std::isfinite(found.low)) {
        return QString::fromStdString(verdict(found));
    }
    // Other questions than "did dropout help" get an answer of the same form.
    const QString first = QString::fromStdString(nameOfSide(m_setup, kWithout));
    const QString second = QString::fromStdString(nameOfSide(m_setup, kWith));
    const auto three = [](double value) { return QString::number(value, 'f', 3); };
    const QString interval =
        QObject::tr("95 % interval %1 to %2 over %n seed(s)", nullptr, static_cast<int>(found.count))
            .arg(three(found.low), three(found.high));
    if (!found.excludesZero()) {
        return QObject::tr("No difference that luck could not explain: the first side less the second is %1 (%2).")
            .arg(three(found.mean), interval);
    }
    return QObject::tr("%1 did better than %2, and not by luck: its validation loss is %3 lower (%4).")
        .arg(found.mean > 0.0 ? second : first, found.mean > 0.0 ? first : second, three(std::abs(found.mean)),
             interval);
}

const RunConfig& TrainingLog::configAt(std::uint64_t step) const {
    const auto after = std::ranges::find_if(m_eras, [step](const Era& era) { return era.firstStep > step; });
    return (after - 1)->config;
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
    const std::size_t rows = (step + 1) % perEpoch == 0 ? m_data->train.rows() - (perEpoch - 1) * full : full;
    std::vector<std::vector<std::uint8_t>> kept;
    const auto add = [&](const DropoutPlan& plan, std::uint32_t stream, std::size_t width) {
        const DrawKey key{.seed = m_setup.run().seed, .stream = stream, .step = static_cast<std::uint32_t>(step)};
        kept.push_back(keptUnits(plan.kind, pAt(kept.size(), step), key, {rows, width}, 0));
    };
    if (config.inputDropout) {
        add(*config.inputDropout, 1, m_data->features);
    }
    for (std::size_t layer = 0; layer < config.hidden.size(); ++layer) {
        add(config.dropoutAfter(layer), config.streamAfter(layer), config.hidden[layer]);
    }
    return kept;
}

QString TrainingLog::csv() const {
    CurveFacts facts;
    for (const ExperimentField& field : experimentFields()) {
        facts.emplace_back(std::string(field.name), fieldText(m_setup.shown(), field.name));
    }
    for (const LiveChange& change : m_changes) {
        facts.emplace_back("changed", QStringLiteral("step %1: %2").arg(change.step).arg(change.words).toStdString());
    }
    // As on the command line the arms are told apart by p; where that is the same, by what is not.
    std::vector<std::string> names;
    names.reserve(m_setup.sides.size());
    const bool byP = fieldText(m_setup.sides[kWithout], "p") != fieldText(m_setup.sides[kWith], "p");
    for (std::size_t side = 0; side < m_setup.sides.size(); ++side) {
        names.push_back(byP ? fieldText(m_setup.sides[side], "p") : nameOfSide(m_setup, side));
    }
    TextSink sink;
    (void)writeCurves(sink, m_runs, names, facts);
    return QString::fromStdString(sink.text);
}

}  // namespace dropscope
