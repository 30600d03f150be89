// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/initialisation.h"

#include <cmath>

#include "engine/core/assert.h"
#include "engine/learn/named_choice.h"
#include "engine/learn/random_words.h"
#include "engine/random/streams.h"
#include "engine/random/uniform.h"

namespace dropscope {

namespace {

constexpr NamedChoices<Initialisation, 3> kNames = {
    {{Initialisation::he, "he"}, {Initialisation::glorot, "glorot"}, {Initialisation::lecun, "lecun"}}};

constexpr std::array kAll = {Initialisation::he, Initialisation::glorot, Initialisation::lecun};

}  // namespace

std::span<const Initialisation> allInitialisations() { return kAll; }

std::string_view nameOf(Initialisation initialisation) { return nameIn(kNames, initialisation); }

Result<Initialisation> parseInitialisation(std::string_view name) {
    return parseIn(kNames, name, phrase("initialisation"));
}

void initialise(Initialisation initialisation, std::uint64_t seed, std::uint32_t layer, std::size_t in, std::size_t out,
                std::span<float> weights) {
    DROPSCOPE_ASSERT(weights.size() == in * out);
    const auto inputs = static_cast<double>(in);
    const double limit = std::sqrt(6.0 / (inputs + static_cast<double>(out)));
    const double deviation = std::sqrt((initialisation == Initialisation::he ? 2.0 : 1.0) / inputs);
    for (std::size_t i = 0; i < weights.size(); i += 4) {
        const PhiloxBlock words = randomBlock({seed, kWeightStream, layer}, i / 4);
        for (std::size_t j = 0; j < std::min<std::size_t>(4, weights.size() - i); ++j) {
            if (initialisation == Initialisation::glorot) {
                weights[i + j] = static_cast<float>((2.0 * uniformDoubleAboveZero(words.word[j]) - 1.0) * limit);
            } else {
                const std::size_t pair = j / 2 * 2;
                const NormalPair normal = normalPair(words.word[pair], words.word[pair + 1]);
                weights[i + j] = static_cast<float>((j % 2 == 0 ? normal.first : normal.second) * deviation);
            }
        }
    }
}

}  // namespace dropscope
