// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/step_timing.h"

#include <algorithm>
#include <limits>
#include <memory>

#include "engine/learn/random_words.h"
#include "engine/learn/trainer.h"
#include "engine/random/uniform.h"

namespace dropscope {

namespace {

struct Case {
    const char* name;
    std::size_t features;
    std::size_t classes;
    std::size_t batches;  ///< of an epoch: the measurement at its end is to be rare
    RunConfig config;
};

Samples madeUp(std::size_t rows, std::size_t features, std::size_t classes) {
    constexpr std::uint32_t kAnyStream = 1U << 30;  // numbers that nobody keeps
    Samples samples;
    samples.x.reserve(rows * features);
    for (std::size_t i = 0; i < rows * features; ++i) {
        samples.x.push_back(uniformFloat(randomBlock({0, kAnyStream, 0}, i / 4).word[i % 4]));
    }
    for (std::size_t i = 0; i < rows; ++i) {
        samples.y.push_back(static_cast<float>(i % classes));
    }
    return samples;
}

/// The products of one step, on numbers of their own.
class Products {
public:
    Products(const Network& network, std::size_t batch) {
        for (std::size_t layer = 0; layer < network.layerCount(); ++layer) {
            const LinearSizes sizes{batch, network.inputsOf(layer), network.outputsOf(layer)};
            const std::vector<float> x(batch * sizes.in, 0.5F);
            const std::vector<float> w(sizes.in * sizes.out, 0.1F);
            const std::vector<float> b(sizes.out, 0.1F);
            const std::vector<float> z(batch * sizes.out, 0.1F);
            m_layers.push_back({sizes, x, w, b, z, x, w, b, z});
        }
    }

    void run(const StepMath& math) {
        for (Layer& layer : m_layers) {
            // Results go where nothing is read from, so that the numbers stay what they are.
            math.forward(layer.x.data(), layer.w.data(), layer.b.data(), layer.z.data(), layer.sizes);
            math.parameterGradient(layer.dz.data(), layer.x.data(), layer.dw.data(), layer.db.data(), layer.sizes);
            if (&layer != &m_layers.front()) {
                math.inputGradient(layer.dz.data(), layer.w.data(), layer.dx.data(), layer.sizes);
            }
        }
    }

private:
    struct Layer {
        LinearSizes sizes;
        std::vector<float> x, w, b, z, dx, dw, db, dz;
    };
    std::vector<Layer> m_layers;
};

std::vector<Case> cases() {
    RunConfig small;
    small.hidden = {32, 32};
    small.hiddenDropout = {{LayerKind::dropout, {.p = 0.5}}};
    RunConfig large;
    large.hidden = {256, 128};
    large.batch = 128;
    large.hiddenDropout = {{LayerKind::dropout, {.p = 0.2}}};
    large.optimizer.learningRate = 0.001;
    for (RunConfig* config : {&small, &large}) {
        config->epochs = std::numeric_limits<std::uint32_t>::max();
    }
    return {{"train_step/2-32-32-1", 2, 2, 4000, small}, {"train_step/784-256-128-10", 784, 10, 40, large}};
}

}  // namespace

Result<std::vector<TimedWork>> trainingStepWork() {
    std::vector<TimedWork> all;
    for (const Case& each : cases()) {
        DataSet data;
        data.name = each.name;
        data.features = each.features;
        data.classNames.resize(each.classes);
        data.train = madeUp(each.config.batch * each.batches, each.features, each.classes);
        data.validation = madeUp(each.config.batch, each.features, each.classes);
        const StepMath& math = bestStepMath();
        Result<Trainer> made = Trainer::create(each.config, std::make_shared<const DataSet>(std::move(data)), math);
        if (!made) {
            return std::unexpected(made.error());
        }
        const auto trainer = std::make_shared<Trainer>(*std::move(made));
        const auto products = std::make_shared<Products>(trainer->network(), each.config.batch);
        all.push_back({.name = each.name,
                       .backend = std::string(math.name),
                       .work = [trainer]() -> Status {
                           trainer->step();
                           return {};
                       },
                       .limit = [products, &math]() -> Status {
                           products->run(math);
                           return {};
                       }});
    }
    return all;
}

}  // namespace dropscope
