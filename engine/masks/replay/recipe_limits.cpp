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
        return fail("the recipe draws too many numbers", call.where(),
                    fmt::format("leave it at about {} random words in all", most));
    }
    total += (call.count + call.bias) * kWordsPerNumber;
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
