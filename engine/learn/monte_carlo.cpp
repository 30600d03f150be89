// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/monte_carlo.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/core/assert.h"

namespace dropscope {

namespace {

std::size_t columnsOf(const Network& network) { return network.outputsOf(network.layerCount() - 1); }

}  // namespace

MonteCarlo::MonteCarlo(const Trainer& trainer, Network network, std::span<const float> x, std::uint32_t passes,
                       std::span<const float> targets)
    : m_loss(trainer.loss()),
      m_classes(!trainer.data().isRegression()),
      m_network(std::move(network)),
      m_x(x.begin(), x.end()),
      m_targets(targets.begin(), targets.end()),
      m_passes(passes),
      m_step(trainer.stepsDone()),
      m_dropsNothing(std::ranges::all_of(
          trainer.network().places(),
          [&](const DropoutPlace& place) { return place.isIdentity(static_cast<std::uint32_t>(m_step)); })),
      m_output(x.size() / trainer.data().features * columnsOf(m_network)),
      m_spread(m_output.size()),
      m_truth(targets.size()) {}

Result<MonteCarlo> MonteCarlo::create(const Trainer& trainer, std::span<const float> x, std::uint32_t passes,
                                      std::span<const float> targets) {
    DROPSCOPE_ASSERT(passes > 0 && !x.empty() && x.size() % trainer.data().features == 0);
    DROPSCOPE_ASSERT(targets.empty() || targets.size() == x.size() / trainer.data().features);
    Result<Network> network = trainer.network().copyForPrediction();
    if (!network) {
        return std::unexpected(network.error());
    }
    MonteCarlo made(trainer, *std::move(network), x, passes, targets);
    made.m_prediction.columns = columnsOf(made.m_network);
    return made;
}

double MonteCarlo::progress() const {
    if (m_done) {
        return 1.0;
    }
    const std::size_t rows = m_x.size() / m_network.inputsOf(0);
    return (m_pass + static_cast<double>(m_nextRow) / static_cast<double>(rows)) / (m_passes + 1.0);
}

void MonteCarlo::advance() {
    if (m_done) {
        return;
    }
    const std::size_t features = m_network.inputsOf(0);
    const std::size_t count = m_x.size() / features;
    const std::size_t columns = m_prediction.columns;
    const std::size_t rows = std::min(m_network.largestBatch(), count - m_nextRow);
    std::copy_n(m_x.data() + m_nextRow * features, rows * features, m_network.input(rows).data());
    PassMode mode;
    if (m_pass > 0) {
        mode = {PassMode::Kind::monteCarlo, static_cast<std::uint32_t>(m_step), m_pass - 1, m_nextRow};
    }
    std::ranges::copy(m_network.forward(rows, mode), m_output.data() + m_nextRow * columns);
    m_nextRow += rows;
    if (m_nextRow == count) {
        endPass();
    }
}

void MonteCarlo::endPass() {
    const std::size_t columns = m_prediction.columns;
    if (m_pass == 0 && !m_targets.empty()) {
        const BatchLoss plain = measureLoss(m_loss, {m_output, m_targets, columns, m_classes});
        const auto count = static_cast<double>(m_targets.size());
        m_plain.loss = plain.sum / count;
        m_plain.accuracy = m_classes ? static_cast<double>(plain.correct) / count : m_plain.accuracy;
    }
    if (m_pass > 0 && m_loss != Loss::squaredError) {
        for (std::size_t row = 0; row < m_targets.size(); ++row) {
            const LossInput one{std::span(m_output).subspan(row * columns, columns),
                                std::span(m_targets).subspan(row, 1), columns, m_classes};
            m_truth[row] += std::exp(-measureLoss(m_loss, one).sum);
        }
    }
    toProbabilities(m_loss, columns, m_output);
    if (m_pass == 0) {
        m_prediction.plain = m_output;
    } else {
        m_spread.add(m_output);
    }
    m_nextRow = 0;
    ++m_pass;
    if (m_pass > m_passes || m_dropsNothing) {
        finish();
    }
}

void MonteCarlo::finish() {
    m_done = true;
    if (m_dropsNothing) {
        m_prediction.mean = m_prediction.plain;
        m_prediction.deviation.assign(m_prediction.plain.size(), 0.0F);
        m_mean = m_plain;
        return;
    }
    m_spread.writeTo(m_prediction);
    if (m_targets.empty()) {
        return;
    }
    const auto count = static_cast<double>(m_targets.size());
    // The class that the mean names; a logit above 0 is a probability above one half.
    const BatchLoss found = measureLoss(m_loss == Loss::binaryCrossEntropy ? Loss::squaredError : m_loss,
                                        {m_prediction.mean, m_targets, m_prediction.columns, m_classes});
    m_mean.loss = found.sum / count;
    m_mean.accuracy = m_classes ? static_cast<double>(found.correct) / count : m_mean.accuracy;
    if (m_loss != Loss::squaredError) {
        double sum = 0.0;
        for (const double truth : m_truth) {
            sum -= std::log(truth / m_passes);
        }
        m_mean.loss = sum / count;
    }
}

}  // namespace dropscope
