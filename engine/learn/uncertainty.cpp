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

/// Mean and squared distances from it, one pass after the other (Welford, Technometrics 4, 1962).
struct Spread {
    explicit Spread(std::size_t count) : mean(count), squares(count) {}

    void add(std::span<const float> values) {
        passes += 1.0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double off = static_cast<double>(values[i]) - mean[i];
            mean[i] += off / passes;
            squares[i] += off * (static_cast<double>(values[i]) - mean[i]);
        }
    }

    double passes = 0.0;
    std::vector<double> mean;
    std::vector<double> squares;
};

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
    Spread spread(prediction.plain.size());
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
    prediction.mean.assign(spread.mean.begin(), spread.mean.end());
    const double divisor = std::max(1.0, spread.passes - 1.0);
    std::ranges::transform(spread.squares, std::back_inserter(prediction.deviation),
                           [&](double squares) { return static_cast<float>(std::sqrt(squares / divisor)); });
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
