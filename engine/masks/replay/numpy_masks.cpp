// SPDX-License-Identifier: GPL-3.0-or-later
// NumPy's ways to a mask: numpy/random/mtrand.pyx, numpy/random/_generator.pyx and
// numpy/random/src/distributions/distributions.c (random_binomial_inversion for n = 1).
#include <cmath>

#include "engine/masks/replay/mt19937_mask.h"
#include "engine/masks/replay/numpy_state.h"
#include "engine/masks/replay/source_makers.h"
#include "engine/random/mt19937_numbers.h"
#include "engine/random/pcg64.h"

namespace dropscope {

namespace {

/// A mask of PCG64, one double a unit.
template <class Keeps>
class Pcg64Mask final : public MaskSource {
public:
    Pcg64Mask(const Pcg64& start, Keeps keeps) : m_start(start), m_keeps(keeps) {}

    void keep(std::uint64_t firstUnit, std::span<std::uint8_t> kept) const override {
        Pcg64 generator = m_start;
        generator.discard(firstUnit);
        for (std::uint8_t& each : kept) {
            each = m_keeps(generator.nextNumber()) ? 1 : 0;
        }
    }

private:
    Pcg64 m_start;
    Keeps m_keeps;
};

/// How binomial(1, keep) decides by one double u: from the tail that is the smaller one.
struct BinomialRule {
    bool upper;    ///< 1 iff u > bound, else iff u <= bound
    double bound;  ///< exp(log(probability of the other result))

    static BinomialRule legacy(double keep) {
        const double q = keep <= 0.5 ? 1.0 - keep : 1.0 - (1.0 - keep);
        return {keep <= 0.5, std::exp(std::log(q))};
    }
    static BinomialRule withLog1p(double keep) {
        return {keep <= 0.5, std::exp(std::log1p(-(keep <= 0.5 ? keep : 1.0 - keep)))};
    }

    bool operator()(double u) const { return upper ? u > bound : u <= bound; }
};

/// The first step of the cumulated probabilities [p, 1 - p] as choice divides them.
double choiceBound(double p) { return p / (p + (1.0 - p)); }

template <class Keeps>
std::unique_ptr<MaskSource> randomState(const NumpyState& state, Keeps keeps) {
    return makeMt19937Mask<2>(state.words(),
                              [keeps](const std::uint32_t* word) { return keeps(numpyDouble(word[0], word[1])); });
}

MadeSource defaultRng(const ReplayConfig& config, double p, bool binomial, std::span<const RecipeCall> recipe) {
    const Result<std::uint64_t> before = defaultRngWordsOf(recipe);
    if (!before) {
        return std::unexpected(before.error());
    }
    Pcg64 generator(config.seed.first.bits);
    generator.discard(*before);
    if (binomial) {
        return std::make_unique<Pcg64Mask<BinomialRule>>(generator, BinomialRule::withLog1p(1.0 - p));
    }
    const auto above = [p](double u) { return u >= p; };
    return std::make_unique<Pcg64Mask<decltype(above)>>(generator, above);
}

}  // namespace

MadeSource makeNumpy(const ReplayConfig& config, const MaskRequest& request, std::size_t idiom,
                     std::span<const RecipeCall> recipe) {
    enum Idiom : std::size_t {
        rand,
        cs231n,
        binomial,
        choice,
        onnx,
        generator,
        generatorBinomial
    };  // the table's order
    const double p = request.p;
    const double keep = 1.0 - p;
    if ((idiom == binomial || idiom == generatorBinomial) && keep == 0.0) {
        return makeConstantMask(false);
    }
    if (idiom == generator || idiom == generatorBinomial) {
        return defaultRng(config, p, idiom == generatorBinomial, recipe);
    }
    const Result<NumpyState> state = numpyStateAfter(static_cast<std::uint32_t>(config.seed.first.bits), recipe);
    if (!state) {
        return std::unexpected(state.error());
    }
    switch (idiom) {
        case cs231n:
            return randomState(*state, [keep](double u) { return u < keep; });
        case binomial:
            return randomState(*state, BinomialRule::legacy(keep));
        case choice:
            return randomState(*state, [bound = choiceBound(p)](double u) { return u >= bound; });
        default:
            return randomState(*state, [p](double u) { return u >= p; });
    }
}

}  // namespace dropscope
