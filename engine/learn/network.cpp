// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/network.h"

#include <algorithm>
#include <cmath>

#include "engine/core/assert.h"

namespace dropscope {

namespace {

/// Gives out pieces that begin on cache lines.
class Plan {
public:
    std::size_t take(std::size_t count) {
        constexpr std::size_t kLine = AlignedBuffer::kAlignment / sizeof(float);
        const std::size_t first = m_end;
        m_end += (count + kLine - 1) / kLine * kLine;
        return first;
    }
    [[nodiscard]] std::size_t end() const { return m_end; }

private:
    std::size_t m_end = 0;
};

}  // namespace

Network::Network(const RunConfig& config, const StepMath& math) : m_config(config), m_math(&math) {
    if (config.inputDropout) {
        m_places.emplace_back(*config.inputDropout, config.seed, 1U);
    }
    for (std::size_t layer = 0; layer < config.hidden.size(); ++layer) {
        m_places.emplace_back(config.dropoutAfter(layer), config.seed, config.streamAfter(layer));
    }
}

Result<Network> Network::create(const RunConfig& config, std::size_t features, std::size_t outputs,
                                std::size_t largestBatch, const StepMath& math) {
    Result<Network> network = layOut(config, features, outputs, largestBatch, math);
    for (std::size_t i = 0; network && i < network->m_layers.size(); ++i) {
        const LayerMemory& layer = network->m_layers[i];
        initialise(config.initialisation, config.seed, static_cast<std::uint32_t>(i), layer.in, layer.out,
                   network->weights(i));
    }
    return network;
}

Result<Network> Network::layOut(const RunConfig& config, std::size_t features, std::size_t outputs,
                                std::size_t largestBatch, const StepMath& math) {
    DROPSCOPE_ASSERT(features > 0 && outputs > 0 && largestBatch > 0);
    Network network(config, math);
    network.m_largestBatch = largestBatch;
    std::vector<std::size_t> widths = {features};
    widths.insert(widths.end(), config.hidden.begin(), config.hidden.end());
    widths.push_back(outputs);
    Plan plan;
    for (std::size_t i = 0; i + 1 < widths.size(); ++i) {
        LayerMemory layer{.in = widths[i], .out = widths[i + 1]};
        layer.weights = plan.take(layer.in * layer.out);
        layer.biases = plan.take(layer.out);
        network.m_layers.push_back(layer);
    }
    network.m_parameterCount = plan.end();
    plan.take(network.m_parameterCount);  // the gradients, laid out as the parameters
    network.m_moments =
        plan.take(network.m_parameterCount * static_cast<std::size_t>(momentsOf(config.optimizer.kind)));
    const std::size_t kept = plan.end();  // what has to begin as 0
    network.m_input = plan.take(largestBatch * features);
    network.m_inputDropped = config.inputDropout ? plan.take(largestBatch * features) : network.m_input;
    for (std::size_t i = 0; i < network.m_layers.size(); ++i) {
        LayerMemory& layer = network.m_layers[i];
        const bool hidden = i + 1 < network.m_layers.size();
        layer.activated = plan.take(largestBatch * layer.out);
        layer.sums =
            hidden && config.activation == Activation::gelu ? plan.take(largestBatch * layer.out) : layer.activated;
        layer.dropped = hidden ? plan.take(largestBatch * layer.out) : layer.activated;
        const DropoutPlace* place = network.placeBefore(i);
        layer.masked = place != nullptr && place->dropsWeights() ? plan.take(layer.in * layer.out) : layer.weights;
    }
    for (std::size_t& gradient : network.m_gradient) {
        gradient = plan.take(largestBatch * *std::max_element(widths.begin() + 1, widths.end()));
    }
    Result<AlignedBuffer> memory = AlignedBuffer::allocate(plan.end());
    if (!memory) {
        return std::unexpected(memory.error());
    }
    network.m_memory = *std::move(memory);
    std::ranges::fill(network.part(0, kept), 0.0F);
    return network;
}

Result<Network> Network::copyForPrediction() const {
    RunConfig config = m_config;
    config.optimizer = {.kind = OptimizerKind::sgd};
    Result<Network> copy = layOut(config, inputsOf(0), outputsOf(layerCount() - 1), m_largestBatch, *m_math);
    for (std::size_t layer = 0; copy && layer < layerCount(); ++layer) {
        std::ranges::copy(weights(layer), copy->weights(layer).begin());
        std::ranges::copy(biases(layer), copy->biases(layer).begin());
    }
    for (std::size_t place = 0; copy && place < m_places.size(); ++place) {
        (void)copy->m_places[place].setSchedule(m_places[place].plan().schedule);  // it was valid here
    }
    return copy;
}

DropoutPlace* Network::placeBefore(std::size_t layer) {
    if (layer == 0) {
        return m_config.inputDropout ? m_places.data() : nullptr;
    }
    return &m_places[layer - 1 + (m_config.inputDropout ? 1 : 0)];
}

/// Where the values lie that this layer multiplied in a pass of this mode.
std::size_t Network::seenBy(std::size_t layer, PassMode mode) {
    const DropoutPlace* place = placeBefore(layer);
    const bool asItIs =
        mode.kind == PassMode::Kind::eval || place == nullptr || place->isIdentity(mode.step) || place->dropsWeights();
    if (layer == 0) {
        return asItIs ? m_input : m_inputDropped;
    }
    return asItIs ? m_layers[layer - 1].activated : m_layers[layer - 1].dropped;
}

/// Whether this layer multiplies by its `masked` weights in a pass of this mode.
bool Network::dropsWeights(std::size_t layer, PassMode mode) {
    const DropoutPlace* place = placeBefore(layer);
    return mode.kind != PassMode::Kind::eval && place != nullptr && place->dropsWeights() &&
           !place->isIdentity(mode.step);
}

std::span<const float> Network::forward(std::size_t rows, PassMode mode) {
    DROPSCOPE_ASSERT(rows > 0 && rows <= m_largestBatch);
    const PlaceDraw draw{.step = mode.step,
                         .pass = mode.kind == PassMode::Kind::monteCarlo ? std::optional(mode.pass) : std::nullopt,
                         .firstRow = mode.firstRow};
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const LayerMemory& layer = m_layers[i];
        const std::size_t before = i == 0 ? m_input : m_layers[i - 1].activated;
        const std::size_t seen = seenBy(i, mode);
        if (seen != before) {
            placeBefore(i)->forward(draw, {rows, layer.in}, at(before), at(seen));
        }
        const bool masked = dropsWeights(i, mode);
        if (masked) {
            placeBefore(i)->forward(draw, {layer.out, layer.in}, at(layer.weights), at(layer.masked));
        }
        m_math->forward(at(seen), at(masked ? layer.masked : layer.weights), at(layer.biases), at(layer.sums),
                        {rows, layer.in, layer.out});
        if (i + 1 < m_layers.size()) {
            m_math->activate(m_config.activation, at(layer.sums), at(layer.activated), rows * layer.out);
        }
    }
    return part(m_layers.back().activated, rows * m_layers.back().out);
}

void Network::backward(std::size_t rows, PassMode mode) {
    DROPSCOPE_ASSERT(mode.kind != PassMode::Kind::monteCarlo);
    std::size_t from = 0;  // which of the two gradients holds d(loss)/d(this layer's sums)
    for (std::size_t i = m_layers.size(); i-- > 0;) {
        const LayerMemory& layer = m_layers[i];
        const LinearSizes sizes{rows, layer.in, layer.out};
        const std::size_t seen = seenBy(i, mode);
        m_math->parameterGradient(at(m_gradient[from]), at(seen), at(layer.weights + m_parameterCount),
                                  at(layer.biases + m_parameterCount), sizes);
        const bool masked = dropsWeights(i, mode);
        if (masked) {
            placeBefore(i)->backward(mode.step, {layer.out, layer.in}, at(layer.weights + m_parameterCount));
        }
        if (i == 0) {
            return;
        }
        const LayerMemory& below = m_layers[i - 1];
        float* const gradient = at(m_gradient[1 - from]);
        m_math->inputGradient(at(m_gradient[from]), at(masked ? layer.masked : layer.weights), gradient, sizes);
        if (seen != below.activated) {
            placeBefore(i)->backward(mode.step, {rows, layer.in}, gradient);
        }
        m_math->activateBackward(m_config.activation, at(below.sums), at(below.activated), gradient, rows * layer.in);
        from = 1 - from;
    }
}

void Network::update(const OptimizerConfig& optimizer, std::uint64_t stepsDone) {
    if (optimizer.l1 > 0.0) {
        addL1(static_cast<float>(optimizer.l1));
    }
    const int moments = momentsOf(m_config.optimizer.kind);
    // Gaps hold zeros, and stay zero.
    m_math->update(updateRule(optimizer, stepsDone), at(0), at(m_parameterCount), moments > 0 ? at(m_moments) : nullptr,
                   moments > 1 ? at(m_moments + m_parameterCount) : nullptr, m_parameterCount);
    if (optimizer.maxNorm > 0.0) {
        limitNorms(static_cast<float>(optimizer.maxNorm));
    }
}

void Network::addL1(float l1) {
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const std::span<const float> w = weights(i);
        const std::span<float> g = part(m_layers[i].weights + m_parameterCount, w.size());
        for (std::size_t j = 0; j < w.size(); ++j) {
            g[j] += w[j] > 0.0F ? l1 : w[j] < 0.0F ? -l1 : 0.0F;
        }
    }
}

void Network::limitNorms(float largest) {
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        for (std::size_t unit = 0; unit < outputsOf(i); ++unit) {
            const std::span<float> incoming = weights(i).subspan(unit * inputsOf(i), inputsOf(i));
            float squares = 0.0F;
            for (const float w : incoming) {
                squares += w * w;
            }
            if (squares > largest * largest) {
                const float factor = largest / std::sqrt(squares);
                std::ranges::transform(incoming, incoming.begin(), [&](float w) { return w * factor; });
            }
        }
    }
}

}  // namespace dropscope
