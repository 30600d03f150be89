// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/replay/recipe_limits.h"

#include <fmt/format.h>

#include <string>

namespace dropscope {

namespace {

constexpr std::uint64_t kMostDrawn = std::uint64_t{1} << 32;   // some ten seconds
constexpr std::uint64_t kMostPassed = std::uint64_t{1} << 62;  // leaves room for any mask behind it
constexpr std::uint64_t kWordsPerNumber = 4;                   // the most a number takes on average

}  // namespace

Status countWords(const RecipeCall& call, bool drawsNormals, RecipeWords& words) {
    const bool draws = drawsNormals && call.kind == RecipeKind::randn;
    const std::uint64_t most = draws ? kMostDrawn : kMostPassed;
    std::uint64_t& total = draws ? words.drawn : words.passed;
    const std::uint64_t room = (most - total) / kWordsPerNumber;
    if (call.count > room || call.bias > room - call.count) {
        return fail(phrase("the recipe draws too many numbers"), call.where(),
                    phrase("leave it at about {} random words in all", most));
    }
    total += (call.count + call.bias) * kWordsPerNumber;
    return {};
}

std::unexpected<Error> notACallOf(const Text& framework, const RecipeCall& call, Text remedy) {
    const std::string name = call.text.substr(0, call.text.find_first_of(" \t"));
    return fail(phrase("{} has no call '{}'", framework, name), call.where(), std::move(remedy));
}

std::unexpected<Error> recipeHasNoMeaning(const Text& framework) {
    return fail(phrase("a recipe has no meaning for {}: every draw starts from its own seed or key", framework),
                phrase("recipe"), phrase("leave the recipe out"));
}

}  // namespace dropscope
