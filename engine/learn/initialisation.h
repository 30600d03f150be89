// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "engine/core/error.h"

namespace dropscope {

/// What a layer's weights begin as; biases begin as 0. `in` and `out` are the layer's inputs and outputs.
enum class Initialisation {
    he,      ///< normal, deviation sqrt(2 / in) (He et al., arXiv 1502.01852)
    glorot,  ///< uniform in ±sqrt(6 / (in + out)) (Glorot and Bengio, AISTATS 2010)
    lecun    ///< normal, deviation sqrt(1 / in) (LeCun et al., "Efficient BackProp", 1998)
};

[[nodiscard]] std::span<const Initialisation> allInitialisations();

/// "he", "glorot", "lecun".
[[nodiscard]] std::string_view nameOf(Initialisation initialisation);

/// Fails on any other name, and lists them.
[[nodiscard]] Result<Initialisation> parseInitialisation(std::string_view name);

/// Fills the weights (out × in, row-major) of the network's layer `layer` (0-based): the same numbers for the same seed,
/// layer and sizes, whatever else the run is. Element i is drawn from word i (normal: words i and i ^ 1) of kWeightStream.
void initialise(Initialisation initialisation, std::uint64_t seed, std::uint32_t layer, std::size_t in, std::size_t out,
                std::span<float> weights);

}  // namespace dropscope
