// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that decides a run, besides its data. The definitions that make a run repeatable elsewhere are in
// engine/learn/README.md.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/error.h"
#include "engine/dropout/layer_kind.h"
#include "engine/dropout/p_schedule.h"
#include "engine/learn/activation.h"
#include "engine/learn/data/data_set.h"
#include "engine/learn/initialisation.h"
#include "engine/learn/loss.h"
#include "engine/learn/optimizer.h"

namespace dropscope {

/// One place in the network where units are dropped, or disturbed; of drop-connect, the weights of the linear layer that
/// follows it (Wan et al., ICML 2013), one mask for the batch.
struct DropoutPlan {
    LayerKind kind = LayerKind::dropout;
    PSchedule schedule = {.p = 0.0};  ///< the probability of dropping, by optimizer step; below 1; 0 of gaussian-noise
    double sigma = 0.1;               ///< of gaussian-noise: the noise's standard deviation, 0 or more

    friend bool operator==(const DropoutPlan&, const DropoutPlan&) = default;
};

/// True where the layer changes nothing at this step.
[[nodiscard]] bool changesNothing(const DropoutPlan& plan, std::uint32_t step);
/// At any step.
[[nodiscard]] bool changesNothing(const DropoutPlan& plan);

/// False for the kind that the lab has no place for: drop-block wants pictures.
[[nodiscard]] bool fitsNetwork(LayerKind kind);

struct RunConfig {
    std::vector<std::uint32_t> hidden = {64, 64};  ///< units of each hidden layer; may be empty
    Activation activation = Activation::relu;
    Initialisation initialisation = Initialisation::he;
    std::optional<Loss> loss;  ///< nothing: binary for two classes, softmax for more, squared for a regression

    /// Dropout layer k draws from stream k of the seed: the input's, where there is one, is layer 1, those after the
    /// hidden layers follow. So runs that are to share their masks both have an input layer or both have none; p may be 0.
    std::optional<DropoutPlan> inputDropout;
    std::vector<DropoutPlan> hiddenDropout = std::vector<DropoutPlan>(1);  ///< one for each hidden layer, or one for
                                                                           ///< all; none is p = 0

    OptimizerConfig optimizer;
    std::uint32_t batch = 32;    ///< samples a step; the last step of an epoch takes what is left
    std::uint32_t epochs = 300;  ///< at least 1
    std::uint32_t patience = 0;  ///< above 0: stop after so many epochs without a new lowest validation loss
    std::uint64_t seed = 0;      ///< decides first weights, batch order and masks

    friend bool operator==(const RunConfig&, const RunConfig&) = default;

    /// Of hidden layer `layer` (0-based).
    [[nodiscard]] DropoutPlan dropoutAfter(std::size_t layer) const;

    /// The stream of the input's dropout is 1; that of hidden layer `layer` is this.
    [[nodiscard]] std::uint32_t streamAfter(std::size_t layer) const;
};

/// The loss that the config names or the data asks for.
[[nodiscard]] Loss lossFor(const RunConfig& config, const DataSet& data);

/// How many outputs the network has: one, but for softmax, and squared error with more than two classes, one for each.
[[nodiscard]] std::size_t outputsFor(const RunConfig& config, const DataSet& data);

/// Refuses numbers that cannot be, each in a sentence; `where` is the field's name as people write it: "learning rate",
/// "p", "hidden". p = 1 is refused: with every unit dropped there is nothing to learn from.
[[nodiscard]] Status validate(const RunConfig& config);

/// The same, and what does not go with the data: a loss of another task, and more memory than kLargestMemoryShare of
/// this machine's.
[[nodiscard]] Status validate(const RunConfig& config, const DataSet& data);

/// What is allowed but worth a word before the run: a batch that is larger than the data, a great depth, a wild rate.
[[nodiscard]] std::vector<Text> notesOn(const RunConfig& config, const DataSet& data);

/// Bytes that a run takes besides its data: parameters, gradients, the optimizer's numbers, one batch's activations.
[[nodiscard]] double memoryFor(const RunConfig& config, const DataSet& data);

inline constexpr double kLargestMemoryShare = 0.5;

/// Rows that go through the network at once when it is measured, at least; a batch may be more.
inline constexpr std::size_t kMeasureRows = 128;

}  // namespace dropscope
