// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/trace.h"

#include <fmt/format.h>

#include "engine/learn/batch_order.h"

namespace dropscope {

namespace {

Result<Tensor> tensor(std::span<const float> values, std::size_t rows, std::size_t columns) {
    return Tensor::fromValues(Shape({static_cast<std::int64_t>(rows), static_cast<std::int64_t>(columns)}), values);
}

Result<Tensor> row(std::span<const float> values) {
    return Tensor::fromValues(Shape({static_cast<std::int64_t>(values.size())}), values);
}

/// Adds arrays until one fails.
class Arrays {
public:
    void add(std::string name, Result<Tensor> tensor) {
        if (!tensor) {
            m_status = std::unexpected(tensor.error());
        } else if (m_status) {
            m_arrays.push_back({std::move(name), *std::move(tensor)});
        }
    }
    void add(NpzArray array) { m_arrays.push_back(std::move(array)); }

    void addParameters(const Network& network, const char* ending) {
        for (std::size_t layer = 0; layer < network.layerCount(); ++layer) {
            add(fmt::format("W{}{}", layer, ending),
                tensor(network.weights(layer), network.outputsOf(layer), network.inputsOf(layer)));
            add(fmt::format("b{}{}", layer, ending), row(network.biases(layer)));
        }
    }

    [[nodiscard]] Result<std::vector<NpzArray>> take() {
        if (!m_status) {
            return std::unexpected(m_status.error());
        }
        return std::move(m_arrays);
    }

private:
    std::vector<NpzArray> m_arrays;
    Status m_status;
};

}  // namespace

Result<std::vector<NpzArray>> traceRun(const Arm& arm, std::uint64_t seed, const Task& task) {
    RunConfig config = arm.config;
    config.seed = seed;
    Result<Trainer> trainer = Trainer::create(config, arm.data);
    if (!trainer) {
        return std::unexpected(trainer.error());
    }
    const DataSet& data = *arm.data;
    Arrays arrays;
    arrays.add("x_train", tensor(data.train.x, data.train.rows(), data.features));
    arrays.add("y_train", row(data.train.y));
    arrays.add("x_val", tensor(data.validation.x, data.validation.rows(), data.features));
    arrays.add("y_val", row(data.validation.y));
    arrays.addParameters(trainer->network(), "");
    std::vector<double> p;
    std::vector<std::int64_t> streams;
    for (const DropoutPlace& place : trainer->network().places()) {
        p.push_back(place.plan().schedule.at(0));
        streams.push_back(place.stream());
    }
    std::vector<double> losses;
    while (trainer->step()) {
        losses.push_back(trainer->lastLoss());
        if (task.stopRequested()) {
            return cancelled();
        }
        task.report(static_cast<double>(trainer->epochsDone()) / static_cast<double>(config.epochs));
    }
    const bool begun = trainer->stepsDone() % trainer->stepsPerEpoch() != 0 || trainer->epochsDone() == 0;
    const std::uint32_t epochs = trainer->epochsDone() + (begun ? 1 : 0);
    std::vector<std::int64_t> orders;
    std::vector<std::uint32_t> order;
    for (std::uint32_t epoch = 0; epoch < epochs; ++epoch) {
        epochOrder(seed, epoch, data.train.rows(), order);
        orders.insert(orders.end(), order.begin(), order.end());
    }
    arrays.add({"order", std::move(orders), {epochs, static_cast<std::int64_t>(data.train.rows())}});
    arrays.add({"loss", std::move(losses)});
    arrays.addParameters(trainer->network(), "_end");
    arrays.add({"seed", std::vector<std::uint64_t>{seed}});
    arrays.add({"p", std::move(p)});
    arrays.add({"stream", std::move(streams)});
    return arrays.take();
}

}  // namespace dropscope
