// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/replay/numpy_state.h"

#include <cmath>
#include <utility>

#include "engine/masks/replay/recipe_limits.h"
#include "engine/random/mt19937_numbers.h"

namespace dropscope {

namespace {

std::unexpected<Error> notNumpys(const RecipeCall& call) {
    return notACallOf("NumPy", call, phrase("write rand, randn, dropout, binomial or skip"));
}

bool isPlainDropout(const RecipeCall& call) { return call.kind == RecipeKind::dropout && !call.channels; }

/// binomial(1, 0) of a Generator draws nothing; of a RandomState it draws.
bool draws(const RecipeCall& call) { return call.kind != RecipeKind::binomial || call.p != 0.0; }

}  // namespace

double NumpyState::nextDouble() {
    const std::uint32_t first = m_words.next();
    return numpyDouble(first, m_words.next());
}

double NumpyState::nextNormal() {
    if (m_keptNormal) {
        const double kept = *m_keptNormal;
        m_keptNormal.reset();
        return kept;
    }
    double x = 0.0;
    double y = 0.0;
    double square = 0.0;
    do {
        x = 2.0 * nextDouble() - 1.0;
        y = 2.0 * nextDouble() - 1.0;
        square = x * x + y * y;
    } while (square >= 1.0 || square == 0.0);
    const double factor = std::sqrt(-2.0 * std::log(square) / square);
    m_keptNormal = factor * x;
    return factor * y;
}

Status checkNumpyRecipe(std::span<const RecipeCall> recipe) {
    RecipeWords words;
    for (const RecipeCall& call : recipe) {
        if (Status small = countWords(call, true, words); !small) {
            return small;
        }
        if (call.kind != RecipeKind::skip && call.kind != RecipeKind::randn && call.kind != RecipeKind::rand &&
            call.kind != RecipeKind::binomial && !isPlainDropout(call)) {
            return notNumpys(call);
        }
    }
    return {};
}

Result<NumpyState> numpyStateAfter(std::uint32_t seed, std::span<const RecipeCall> recipe) {
    if (const Status has = checkNumpyRecipe(recipe); !has) {
        return std::unexpected(has.error());
    }
    NumpyState state(seed);
    std::uint64_t ahead = 0;  // a thousand small skips are one
    for (const RecipeCall& call : recipe) {
        if (call.kind == RecipeKind::randn) {
            state.discard(std::exchange(ahead, 0));
            for (std::uint64_t k = 0; k < call.count; ++k) {
                (void)state.nextNormal();
            }
        } else {
            ahead += call.kind == RecipeKind::skip ? call.count : 2 * call.count;
        }
    }
    state.discard(ahead);
    return state;
}

Result<std::uint64_t> defaultRngWordsOf(std::span<const RecipeCall> recipe) {
    std::uint64_t words = 0;
    for (const RecipeCall& call : recipe) {
        if (call.kind == RecipeKind::randn) {
            return notACallOf(phrase("the replay of default_rng"), call,
                              phrase("write rand, dropout, binomial or skip"));
        }
        if (call.kind != RecipeKind::rand && call.kind != RecipeKind::binomial && call.kind != RecipeKind::skip &&
            !isPlainDropout(call)) {
            return notNumpys(call);
        }
        words += draws(call) ? call.count : 0;  // at most 2^63 numbers a call; the generator's period is longer
    }
    return words;
}

}  // namespace dropscope
