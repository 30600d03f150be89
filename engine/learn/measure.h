// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learn/data/data_set.h"
#include "engine/learn/epoch_record.h"
#include "engine/learn/loss.h"
#include "engine/learn/network.h"

namespace dropscope {

/// Notes for each hidden layer which of its units were ever on.
using UnitsOn = std::vector<std::vector<std::uint8_t>>;

/// Puts all samples through the network in eval mode. `on`, where given, is widened and filled in.
[[nodiscard]] LossAndAccuracy measureSamples(Network& network, Loss loss, const DataSet& data, const Samples& samples,
                                             UnitsOn* on = nullptr);

/// Everything in an EpochRecord but its number, its step and `train`.
[[nodiscard]] EpochRecord measureNetwork(Network& network, Loss loss, const DataSet& data);

/// The network's outputs in eval mode, or under the masks of a Monte-Carlo pass, for rows × features values of x:
/// rows × outputs into `outputs`.
void predict(Network& network, PassMode mode, std::span<const float> x, std::span<float> outputs);

}  // namespace dropscope
