// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "engine/core/error.h"
#include "engine/masks/replay/recipe.h"
#include "engine/random/mt19937.h"

namespace dropscope {

/// numpy.random.RandomState: one MT19937 and one kept normal number.
/// Thread rule: a value; one to a thread.
class NumpyState {
public:
    explicit NumpyState(std::uint32_t seed) : m_words(seed) {}

    [[nodiscard]] const Mt19937& words() const { return m_words; }

    [[nodiscard]] double nextDouble();  ///< random_sample: two words

    /// randn: Marsaglia's polar method; of each pair the second is given first and the first one kept
    /// (numpy/random/src/legacy/legacy-distributions.c).
    [[nodiscard]] double nextNormal();

    void discard(std::uint64_t words) { m_words.discard(words); }

private:
    Mt19937 m_words;
    std::optional<double> m_keptNormal;
};

/// Refuses a call that NumPy has not, and a recipe of more than 2^62 words, or 2^32 in randn, which would take seconds.
[[nodiscard]] Status checkNumpyRecipe(std::span<const RecipeCall> recipe);

/// The state after the recipe's calls; a dropout draws one double an element. Costs at most some milliseconds, and what
/// randn's numbers take, which have to be drawn. Fails as checkNumpyRecipe does.
[[nodiscard]] Result<NumpyState> numpyStateAfter(std::uint32_t seed, std::span<const RecipeCall> recipe);

/// The same for default_rng, in 64-bit words from its start. Fails also on randn, whose ziggurat is not replayed.
[[nodiscard]] Result<std::uint64_t> defaultRngWordsOf(std::span<const RecipeCall> recipe);

}  // namespace dropscope
