// SPDX-License-Identifier: GPL-3.0-or-later
// What every source that runs a recipe refuses alike.
#pragma once

#include <cstdint>
#include <string_view>

#include "engine/core/error.h"
#include "engine/masks/replay/recipe.h"

namespace dropscope {

/// Adds the most words that the call can draw to `words`; fails when they are more than 2^32 by then.
[[nodiscard]] Status countWords(const RecipeCall& call, std::uint64_t& words);

/// The framework has no such call.
[[nodiscard]] std::unexpected<Error> notACallOf(std::string_view framework, const RecipeCall& call,
                                                std::string_view remedy);

/// `framework` starts every draw from a key or a seed: what ran before makes no difference.
[[nodiscard]] std::unexpected<Error> recipeHasNoMeaning(std::string_view framework);

}  // namespace dropscope
