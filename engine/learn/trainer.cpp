// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/trainer.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/core/number_text.h"
#include "engine/learn/batch_order.h"
#include "engine/learn/measure.h"

namespace dropscope {

std::uint32_t lowestEpoch(const std::vector<EpochRecord>& records) {
    const EpochRecord* lowest = nullptr;
    for (const EpochRecord& record : records) {
        if (lowest == nullptr || record.validation.loss < lowest->validation.loss) {
            lowest = &record;
        }
    }
    return lowest == nullptr ? 0 : lowest->epoch;
}

Text endingOf(RunState state, const RunConfig& config, const std::vector<EpochRecord>& records, std::uint64_t steps,
              std::uint64_t stepsPerEpoch) {
    switch (state) {
        case RunState::running:
            return {};
        case RunState::finished:
            return phrase("All {} epochs are done.", config.epochs);
        case RunState::stoppedEarly:
            return phrase("Stopped early after epoch {}: the validation loss was lowest after epoch {}.",
                          records.empty() ? 0 : records.back().epoch, lowestEpoch(records));
        case RunState::diverged:
            return phrase(
                "The run diverged at step {} (epoch {}): the loss was no finite number. A learning rate below {} may "
                "help.",
                steps, steps / stepsPerEpoch + 1, shortestText(config.optimizer.learningRate));
    }
    return {};
}

Trainer::Trainer(const RunConfig& config, SharedData data, Loss loss, Network network)
    : m_config(config),
      m_data(std::move(data)),
      m_loss(loss),
      m_network(std::move(network)),
      m_targets(std::min<std::size_t>(config.batch, m_data->train.rows())),
      m_lastLoss(std::numeric_limits<double>::quiet_NaN()),
      m_lowestValidation(std::numeric_limits<double>::infinity()) {}

Result<Trainer> Trainer::create(const RunConfig& config, SharedData data, const StepMath& math) {
    if (const Status right = validate(config, *data); !right) {
        return std::unexpected(right.error());
    }
    const std::size_t batch = std::min<std::size_t>(config.batch, data->train.rows());
    Result<Network> network =
        Network::create(config, data->features, outputsFor(config, *data), std::max(batch, kMeasureRows), math);
    if (!network) {
        return std::unexpected(network.error());
    }
    const Loss loss = lossFor(config, *data);
    Trainer trainer(config, std::move(data), loss, *std::move(network));
    trainer.m_records.push_back(measureNetwork(trainer.m_network, loss, *trainer.m_data));
    trainer.m_lowestValidation = trainer.m_records.back().validation.loss;
    return trainer;
}

std::uint64_t Trainer::stepsPerEpoch() const {
    const std::uint64_t batch = m_config.batch;
    return (m_data->train.rows() + batch - 1) / batch;
}

std::size_t Trainer::rowsOfStep(std::uint64_t step) const {
    const std::uint64_t first = step % stepsPerEpoch() * m_config.batch;
    return std::min<std::uint64_t>(m_config.batch, m_data->train.rows() - first);
}

void Trainer::beginEpoch() {
    epochOrder(m_config.seed, m_epochsDone, m_data->train.rows(), m_order);
    m_nextRow = 0;
    m_epochTotal = {};
}

bool Trainer::step() {
    if (m_state != RunState::running) {
        return false;
    }
    if (m_nextRow == 0) {
        beginEpoch();
    }
    const std::size_t rows = std::min<std::size_t>(m_config.batch, m_order.size() - m_nextRow);
    m_lastBatch = std::span(m_order).subspan(m_nextRow, rows);
    const std::span<float> input = m_network.input(rows);
    for (std::size_t i = 0; i < rows; ++i) {
        std::ranges::copy(m_data->row(m_data->train, m_lastBatch[i]), input.data() + i * m_data->features);
        m_targets[i] = m_data->train.y[m_lastBatch[i]];
    }
    const PassMode mode{PassMode::Kind::train, static_cast<std::uint32_t>(m_stepsDone)};
    const std::span<const float> outputs = m_network.forward(rows, mode);
    const BatchLoss batch = lossWithGradient(
        m_loss, {outputs, std::span(m_targets).first(rows), outputs.size() / rows, !m_data->isRegression()},
        m_network.outputGradient(rows));
    m_lastLoss = batch.sum / static_cast<double>(rows);
    if (!std::isfinite(m_lastLoss)) {
        diverge();
        return true;
    }
    m_epochTotal.sum += batch.sum;
    m_epochTotal.correct += batch.correct;
    m_network.backward(rows, mode);
    m_network.update(m_config.optimizer, m_stepsDone);
    ++m_stepsDone;
    m_nextRow += rows;
    if (m_nextRow == m_order.size()) {
        endEpoch();
    }
    return true;
}

void Trainer::endEpoch() {
    m_nextRow = 0;
    ++m_epochsDone;
    EpochRecord record = measureNetwork(m_network, m_loss, *m_data);
    record.epoch = m_epochsDone;
    record.step = m_stepsDone;
    const auto rows = static_cast<double>(m_order.size());
    record.train.loss = m_epochTotal.sum / rows;
    if (!m_data->isRegression()) {
        record.train.accuracy = static_cast<double>(m_epochTotal.correct) / rows;
    }
    m_records.push_back(record);
    if (!std::isfinite(record.validation.loss) || !std::isfinite(record.trainEval.loss)) {
        diverge();
        return;
    }
    if (record.validation.loss < m_lowestValidation) {
        m_lowestValidation = record.validation.loss;
        m_lowestEpoch = m_epochsDone;
    }
    if (m_epochsDone == m_config.epochs) {
        m_state = RunState::finished;
    } else if (m_config.patience > 0 && m_epochsDone - m_lowestEpoch >= m_config.patience) {
        m_state = RunState::stoppedEarly;
    }
}

void Trainer::diverge() {
    m_state = RunState::diverged;
    m_divergedAt = m_stepsDone;
}

void Trainer::epoch() {
    const std::uint32_t before = m_epochsDone;
    while (m_epochsDone == before && step()) {
    }
}

Text Trainer::ending() const { return endingOf(m_state, m_config, m_records, m_stepsDone, stepsPerEpoch()); }

Status Trainer::setLearningRate(double rate) {
    OptimizerConfig changed = m_config.optimizer;
    changed.learningRate = rate;
    Status right = validate(changed);
    if (right) {
        m_config.optimizer = changed;
    }
    return right;
}

Status Trainer::setSchedule(std::size_t place, const PSchedule& schedule) {
    Status right = m_network.places().at(place).setSchedule(schedule);
    if (!right) {
        return right;
    }
    if (m_config.inputDropout && place == 0) {
        m_config.inputDropout->schedule = schedule;
        return right;
    }
    const std::size_t layer = place - (m_config.inputDropout ? 1 : 0);
    std::vector<DropoutPlan> plans;
    plans.reserve(m_config.hidden.size());
    for (std::size_t i = 0; i < m_config.hidden.size(); ++i) {
        plans.push_back(m_config.dropoutAfter(i));
    }
    plans[layer].schedule = schedule;
    m_config.hiddenDropout = std::move(plans);
    return right;
}

void Trainer::predict(std::span<const float> x, std::span<float> outputs) {
    dropscope::predict(m_network, {}, x, outputs);
}

void Trainer::predictMonteCarlo(std::uint32_t pass, std::span<const float> x, std::span<float> outputs) {
    dropscope::predict(m_network, {PassMode::Kind::monteCarlo, static_cast<std::uint32_t>(m_stepsDone), pass}, x,
                       outputs);
}

std::vector<std::uint8_t> Trainer::keptUnits(std::size_t place, std::uint64_t step, std::size_t row) const {
    const DropoutPlace& at = m_network.places().at(place);
    const bool isInput = m_config.inputDropout && place == 0;
    const std::size_t width = isInput ? m_data->features : m_config.hidden[place - (m_config.inputDropout ? 1 : 0)];
    const auto drawn = static_cast<std::uint32_t>(step);
    return dropscope::keptUnits(at.plan().kind, at.plan().schedule.at(drawn), {m_config.seed, at.stream(), drawn},
                                {rowsOfStep(step), width}, row);
}

}  // namespace dropscope
