// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/uncertainty.h"

#include <algorithm>
#include <cmath>

#include "engine/core/assert.h"

namespace dropscope {

namespace {

std::size_t columnsOf(const Trainer& trainer) {
    return trainer.network().outputsOf(trainer.network().layerCount() - 1);
}

}  // namespace

void toProbabilities(Loss loss, std::size_t columns, std::span<float> outputs) {
    if (loss == Loss::binaryCrossEntropy) {
        std::ranges::transform(outputs, outputs.begin(), [](float z) { return 1.0F / (1.0F + std::exp(-z)); });
    } else if (loss == Loss::softmaxCrossEntropy) {
        for (std::size_t first = 0; first < outputs.size(); first += columns) {
            const std::span<float> row = outputs.subspan(first, columns);
            const float largest = std::ranges::max(row);
            float sum = 0.0F;
            for (float& value : row) {
                value = std::exp(value - largest);
                sum += value;
            }
            std::ranges::transform(row, row.begin(), [&](float value) { return value / sum; });
        }
    }
}

void RunningSpread::add(std::span<const float> values) {
    m_passes += 1.0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double off = static_cast<double>(values[i]) - m_mean[i];
        m_mean[i] += off / m_passes;
        m_squares[i] += off * (static_cast<double>(values[i]) - m_mean[i]);
    }
}

void RunningSpread::writeTo(Prediction& prediction) const {
    prediction.mean.assign(m_mean.begin(), m_mean.end());
    prediction.deviation.resize(m_squares.size());
    const double divisor = std::max(1.0, m_passes - 1.0);
    std::ranges::transform(m_squares, prediction.deviation.begin(),
                           [&](double squares) { return static_cast<float>(std::sqrt(squares / divisor)); });
}

Result<Prediction> predictWithUncertainty(Trainer& trainer, std::span<const float> x, std::uint32_t passes,
                                          const Task& task) {
    Prediction prediction;
    prediction.columns = columnsOf(trainer);
    prediction.plain.resize(x.size() / trainer.data().features * prediction.columns);
    trainer.predict(x, prediction.plain);
    toProbabilities(trainer.loss(), prediction.columns, prediction.plain);
    if (passes == 0) {
        return prediction;
    }
    RunningSpread spread(prediction.plain.size());
    std::vector<float> outputs(prediction.plain.size());
    for (std::uint32_t pass = 0; pass < passes; ++pass) {
        if (task.stopRequested()) {
            return cancelled();
        }
        trainer.predictMonteCarlo(pass, x, outputs);
        toProbabilities(trainer.loss(), prediction.columns, outputs);
        spread.add(outputs);
        task.report(static_cast<double>(pass + 1) / passes);
    }
    spread.writeTo(prediction);
    return prediction;
}

std::vector<std::uint32_t> confusionMatrix(Trainer& trainer, const Samples& samples) {
    const std::size_t classes = trainer.data().classCount();
    DROPSCOPE_ASSERT(classes > 0);
    const std::size_t columns = columnsOf(trainer);
    std::vector<float> outputs(samples.rows() * columns);
    trainer.predict(samples.x, outputs);
    const float border = trainer.loss() == Loss::squaredError ? 0.5F : 0.0F;
    std::vector<std::uint32_t> counts(classes * classes);
    for (std::size_t row = 0; row < samples.rows(); ++row) {
        const std::span<const float> values = std::span(outputs).subspan(row * columns, columns);
        const auto largest = static_cast<std::size_t>(std::ranges::max_element(values) - values.begin());
        const std::size_t found = columns == 1 ? (values[0] > border ? 1 : 0) : largest;
        ++counts[static_cast<std::size_t>(samples.y[row]) * classes + found];
    }
    return counts;
}

}  // namespace dropscope
