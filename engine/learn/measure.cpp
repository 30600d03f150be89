// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/measure.h"

#include <algorithm>
#include <cmath>

#include "engine/core/assert.h"

namespace dropscope {

namespace {

void noteOn(const Network& network, std::size_t rows, UnitsOn& on) {
    on.resize(network.layerCount() - 1);
    for (std::size_t layer = 0; layer < on.size(); ++layer) {
        const std::size_t width = network.outputsOf(layer);
        on[layer].resize(width);
        const std::span<const float> values = network.activations(layer, rows);
        for (std::size_t row = 0; row < rows; ++row) {
            for (std::size_t unit = 0; unit < width; ++unit) {
                on[layer][unit] |= values[row * width + unit] > 0.0F ? std::uint8_t{1} : std::uint8_t{0};
            }
        }
    }
}

}  // namespace

LossAndAccuracy measureSamples(Network& network, Loss loss, const DataSet& data, const Samples& samples, UnitsOn* on) {
    BatchLoss total;
    const std::size_t columns = network.outputsOf(network.layerCount() - 1);
    for (std::size_t first = 0; first < samples.rows(); first += network.largestBatch()) {
        const std::size_t rows = std::min(network.largestBatch(), samples.rows() - first);
        std::copy_n(samples.x.data() + first * data.features, rows * data.features, network.input(rows).data());
        const std::span<const float> outputs = network.forward(rows, {});
        const BatchLoss batch =
            measureLoss(loss, {outputs, std::span(samples.y).subspan(first, rows), columns, !data.isRegression()});
        total.sum += batch.sum;
        total.correct += batch.correct;
        if (on != nullptr) {
            noteOn(network, rows, *on);
        }
    }
    const auto count = static_cast<double>(samples.rows());
    LossAndAccuracy measured;
    measured.loss = total.sum / count;
    if (!data.isRegression()) {
        measured.accuracy = static_cast<double>(total.correct) / count;
    }
    return measured;
}

EpochRecord measureNetwork(Network& network, Loss loss, const DataSet& data) {
    EpochRecord record;
    UnitsOn on;
    record.trainEval = measureSamples(network, loss, data, data.train, &on);
    record.validation = measureSamples(network, loss, data, data.validation);
    for (std::size_t layer = 0; layer < network.layerCount(); ++layer) {
        double squares = 0.0;
        for (const float w : network.weights(layer)) {
            squares += static_cast<double>(w) * static_cast<double>(w);
        }
        record.weightNorms.push_back(std::sqrt(squares));
    }
    for (const std::vector<std::uint8_t>& units : on) {
        const auto never = std::ranges::count(units, std::uint8_t{0});
        record.neverOnShares.push_back(static_cast<double>(never) / static_cast<double>(units.size()));
    }
    return record;
}

void predict(Network& network, PassMode mode, std::span<const float> x, std::span<float> outputs) {
    const std::size_t features = network.inputsOf(0);
    const std::size_t columns = network.outputsOf(network.layerCount() - 1);
    const std::size_t count = x.size() / features;
    DROPSCOPE_ASSERT(x.size() == count * features && outputs.size() == count * columns);
    for (std::size_t first = 0; first < count; first += network.largestBatch()) {
        const std::size_t rows = std::min(network.largestBatch(), count - first);
        std::copy_n(x.data() + first * features, rows * features, network.input(rows).data());
        PassMode piece = mode;
        piece.firstRow += first;
        std::ranges::copy(network.forward(rows, piece), outputs.data() + first * columns);
    }
}

}  // namespace dropscope
