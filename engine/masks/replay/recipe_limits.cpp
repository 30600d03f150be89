// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/replay/recipe_limits.h"

#include <fmt/format.h>

#include <string>

namespace dropscope {

namespace {

constexpr std::uint64_t kMostWords = std::uint64_t{1} << 32;
constexpr std::uint64_t kWordsPerNumber = 4;  // the most a number takes on average, NumPy's normal ones included
constexpr std::uint64_t kMostCount = kMostWords / kWordsPerNumber;

}  // namespace

Status countWords(const RecipeCall& call, std::uint64_t& words) {
    const bool plain =
        call.kind == RecipeKind::rand || call.kind == RecipeKind::skip || call.kind == RecipeKind::linear;
    const std::uint64_t perNumber = plain ? 1 : kWordsPerNumber;
    const std::uint64_t largest = plain ? kMostWords : kMostCount;
    const std::uint64_t count = call.count + call.bias;
    if (count > largest || words + count * perNumber > kMostWords) {
        return fail("the recipe draws too many numbers", call.where(),
                    fmt::format("leave it at about {} random words in all", kMostWords));
    }
    words += count * perNumber;
    return {};
}

std::unexpected<Error> notACallOf(std::string_view framework, const RecipeCall& call, std::string_view remedy) {
    const std::string name = call.text.substr(0, call.text.find_first_of(" \t"));
    return fail(fmt::format("{} has no call '{}'", framework, name), call.where(), std::string(remedy));
}

std::unexpected<Error> recipeHasNoMeaning(std::string_view framework) {
    return fail(fmt::format("a recipe has no meaning for {}: every draw starts from its own seed or key", framework),
                "recipe", "leave the recipe out");
}

}  // namespace dropscope
