// SPDX-License-Identifier: GPL-3.0-or-later
// What every source that runs a recipe refuses alike.
#pragma once

#include <cstdint>
#include <string_view>

#include "engine/core/error.h"
#include "engine/masks/replay/recipe.h"

namespace dropscope {

/// Words that a recipe passes over, and normal numbers of NumPy's that it has to draw to know how many words they take.
struct RecipeWords {
    std::uint64_t passed = 0;
    std::uint64_t drawn = 0;
};

/// Adds what the call takes at most; fails when more than 2^62 words are passed or 2^32 are drawn by then. `drawsNormals`:
/// a randn cannot be passed over.
[[nodiscard]] Status countWords(const RecipeCall& call, bool drawsNormals, RecipeWords& words);

/// The framework has no such call.
[[nodiscard]] std::unexpected<Error> notACallOf(const Text& framework, const RecipeCall& call, Text remedy);

/// `framework` starts every draw from a key or a seed: what ran before makes no difference.
[[nodiscard]] std::unexpected<Error> recipeHasNoMeaning(const Text& framework);

}  // namespace dropscope
