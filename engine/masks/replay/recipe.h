// SPDX-License-Identifier: GPL-3.0-or-later
// What ran before on the same generator, as text: "rand 10; randn 5x5; dropout 6x6 0.5; linear 3 5; skip 41".
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/error.h"

namespace dropscope {

enum class RecipeKind {
    rand,       ///< rand SHAPE: uniform numbers, float32 in PyTorch and float64 in NumPy
    randn,      ///< randn SHAPE: normal numbers, likewise
    dropout,    ///< dropout SHAPE P, and dropout1d, dropout2d, dropout3d, alpha-dropout, feature-alpha-dropout: a mask
    bernoulli,  ///< bernoulli SHAPE: x.bernoulli_(p), whatever p
    binomial,   ///< binomial SHAPE P: numpy.random.binomial(1, P)
    linear,     ///< linear IN OUT: torch.nn.Linear's first weights and bias
    skip        ///< skip N: N words of the generator
};

struct RecipeCall {
    RecipeKind kind = RecipeKind::skip;
    std::uint64_t count = 0;   ///< numbers or units that it draws; of linear, of the weights; of skip, words
    std::uint64_t bias = 0;    ///< of linear: numbers of the bias, drawn after the weights
    double p = 0.5;            ///< where the call has one
    bool channels = false;     ///< a dropout that draws a unit a channel, or per element through bernoulli_ (alpha)
    std::string text;          ///< as it was written: "randn 5x5"
    std::size_t number = 0;    ///< 1 for the first call
    std::size_t position = 0;  ///< 1 for the text's first character

    /// "call 2 ('randn 5x5'), character 10": for an Error's `where`.
    [[nodiscard]] Text where() const;
};

/// Calls are parted by ';', words by blanks; a shape is "5x5", "5,5" or "()". Empty text is an empty recipe.
/// Fails on an unknown call, a missing or spare word, a wrong shape or number, and says which call, where, and what would
/// be right.
[[nodiscard]] Result<std::vector<RecipeCall>> parseRecipe(std::string_view text);

}  // namespace dropscope
