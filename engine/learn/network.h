// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/core/aligned_buffer.h"
#include "engine/core/error.h"
#include "engine/learn/dropout_place.h"
#include "engine/learn/math/step_math.h"
#include "engine/learn/run_config.h"

namespace dropscope {

/// How a batch goes forward.
struct PassMode {
    enum class Kind {
        eval,       ///< nothing is dropped
        train,      ///< under the masks of `step`
        monteCarlo  ///< under those of `pass`, from the streams for prediction, with the p of `step`
    };
    Kind kind = Kind::eval;
    std::uint32_t step = 0;
    std::uint32_t pass = 0;
    std::uint64_t firstRow = 0;  ///< monteCarlo: number of the batch's first row among all rows of the pass
};

/// A fully connected network with its parameters, gradients and one batch's values, all in one piece of memory that is
/// taken once: nothing here allocates after `create` (places of kinds other than elementwise dropout do).
/// A hidden layer is linear, activation, dropout; the last layer is linear. Matrices are row-major; weights are
/// outputs × inputs, as PyTorch has them.
/// Thread rule: one to a thread.
class Network {
public:
    /// `config` is valid; `features` and `outputs` at least 1; `largestBatch` rows go through at once at most. Weights are
    /// initialised from config.seed. Fails when the memory is not to be had.
    static Result<Network> create(const RunConfig& config, std::size_t features, std::size_t outputs,
                                  std::size_t largestBatch, const StepMath& math);

    /// The parameters and the dropout places as they are now, without moments and gradients to train on with. Fails when the
    /// memory is not to be had.
    [[nodiscard]] Result<Network> copyForPrediction() const;

    /// Linear layers: hidden ones and the last.
    [[nodiscard]] std::size_t layerCount() const { return m_layers.size(); }
    [[nodiscard]] std::size_t inputsOf(std::size_t layer) const { return m_layers[layer].in; }
    [[nodiscard]] std::size_t outputsOf(std::size_t layer) const { return m_layers[layer].out; }
    [[nodiscard]] std::size_t largestBatch() const { return m_largestBatch; }

    [[nodiscard]] std::span<float> weights(std::size_t layer) {
        return part(m_layers[layer].weights, weightCount(layer));
    }
    [[nodiscard]] std::span<float> biases(std::size_t layer) { return part(m_layers[layer].biases, outputsOf(layer)); }
    [[nodiscard]] std::span<const float> weights(std::size_t layer) const {
        return part(m_layers[layer].weights, weightCount(layer));
    }
    [[nodiscard]] std::span<const float> biases(std::size_t layer) const {
        return part(m_layers[layer].biases, outputsOf(layer));
    }
    [[nodiscard]] std::span<const float> weightGradient(std::size_t layer) const {
        return part(m_layers[layer].weights + m_parameterCount, weightCount(layer));
    }
    [[nodiscard]] std::span<const float> biasGradient(std::size_t layer) const {
        return part(m_layers[layer].biases + m_parameterCount, outputsOf(layer));
    }

    /// The input's dropout first, where there is one, then that after each hidden layer.
    [[nodiscard]] std::vector<DropoutPlace>& places() { return m_places; }
    [[nodiscard]] const std::vector<DropoutPlace>& places() const { return m_places; }

    /// Where the next batch's rows go: rows × features.
    [[nodiscard]] std::span<float> input(std::size_t rows) { return part(m_input, rows * inputsOf(0)); }

    /// The last layer's outputs for the rows in `input`, which must be 1 to largestBatch(): rows × outputs.
    [[nodiscard]] std::span<const float> forward(std::size_t rows, PassMode mode);

    /// What hidden layer `layer` made of the last batch, after its activation and before its dropout: rows × units.
    [[nodiscard]] std::span<const float> activations(std::size_t layer, std::size_t rows) const {
        return part(m_layers[layer].activated, rows * outputsOf(layer));
    }

    /// Where d(loss)/d(outputs) of the last batch goes: rows × outputs.
    [[nodiscard]] std::span<float> outputGradient(std::size_t rows) {
        return part(m_gradient[0], rows * outputsOf(layerCount() - 1));
    }

    /// The gradients of all parameters from `outputGradient`, for the batch of the last `forward`, which was a training
    /// pass of this `step` (or of eval).
    void backward(std::size_t rows, PassMode mode);

    /// One step of the optimizer with these gradients; `stepsDone` before it.
    void update(const OptimizerConfig& optimizer, std::uint64_t stepsDone);

private:
    /// Offsets into the memory, in floats.
    struct LayerMemory {
        std::size_t in = 0;
        std::size_t out = 0;
        std::size_t weights = 0;
        std::size_t biases = 0;
        std::size_t sums = 0;       ///< z; the same as `activated` unless the activation's derivative needs z
        std::size_t activated = 0;  ///< h
        std::size_t dropped = 0;    ///< what the next layer sees when units are dropped
        std::size_t masked = 0;     ///< the weights less those that drop-connect dropped
    };

    explicit Network(const RunConfig& config, const StepMath& math);
    /// `create` with parameters of 0.
    static Result<Network> layOut(const RunConfig& config, std::size_t features, std::size_t outputs,
                                  std::size_t largestBatch, const StepMath& math);
    [[nodiscard]] std::size_t weightCount(std::size_t layer) const { return inputsOf(layer) * outputsOf(layer); }
    [[nodiscard]] std::span<float> part(std::size_t first, std::size_t count) {
        return m_memory.values().subspan(first, count);
    }
    [[nodiscard]] std::span<const float> part(std::size_t first, std::size_t count) const {
        return m_memory.values().subspan(first, count);
    }
    [[nodiscard]] float* at(std::size_t offset) { return m_memory.values().data() + offset; }
    [[nodiscard]] DropoutPlace* placeBefore(std::size_t layer);
    [[nodiscard]] std::size_t seenBy(std::size_t layer, PassMode mode);
    [[nodiscard]] bool dropsWeights(std::size_t layer, PassMode mode);
    void addL1(float l1);
    void limitNorms(float largest);

    RunConfig m_config;
    const StepMath* m_math;
    std::vector<DropoutPlace> m_places;
    std::vector<LayerMemory> m_layers;
    std::size_t m_parameterCount = 0;  // with the gaps between them
    std::size_t m_largestBatch = 0;
    std::size_t m_input = 0;
    std::size_t m_inputDropped = 0;
    std::size_t m_gradient[2] = {0, 0};
    std::size_t m_moments = 0;
    AlignedBuffer m_memory;
};

}  // namespace dropscope
