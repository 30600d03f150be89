// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/replay/replay_source.h"

#include <fmt/format.h>

#include <algorithm>

#include "engine/core/number_text.h"
#include "engine/masks/native_mask.h"
#include "engine/masks/replay/recipe_limits.h"
#include "engine/masks/replay/source_makers.h"
#include "engine/random/streams.h"

namespace dropscope {

namespace {

class ConstantMask final : public MaskSource {
public:
    explicit ConstantMask(bool kept) : m_kept(kept) {}

    void keep(std::uint64_t /*firstUnit*/, std::span<std::uint8_t> kept) const override {
        std::ranges::fill(kept, m_kept ? std::uint8_t{1} : std::uint8_t{0});
    }

private:
    bool m_kept;
};

Error at(const Error& error, std::string_view where) { return {error.what, std::string(where), error.remedy}; }

/// Settings that the source has no use for.
Status checkUnused(const ReplayConfig& config, const ReplaySourceInfo& info, std::size_t idiom) {
    const bool fresh = info.idioms[idiom].name == "onnx";  // starts a RandomState of its own
    if (!trimmed(config.recipe).empty() && (!info.hasState || fresh)) {
        return recipeHasNoMeaning(fresh ? phrase("ONNX's reference") : info.framework);
    }
    if (!trimmed(config.keyPath).empty() && !info.hasKeys) {
        return fail(phrase("{} has no keys to split or fold", Text(info.framework)), phrase("key path"),
                    phrase("leave the key path out, or take jax or jax-legacy"));
    }
    if (config.stream > kLargestStream) {
        return fail(phrase("there is no stream {}", config.stream), phrase("stream"),
                    phrase("write a whole number from 0 to {}", kLargestStream));
    }
    return {};
}

}  // namespace

std::unique_ptr<MaskSource> makeConstantMask(bool kept) { return std::make_unique<ConstantMask>(kept); }

Result<std::unique_ptr<MaskSource>> makeReplaySource(const ReplayConfig& config, const MaskRequest& request) {
    if (const Status p = checkProbability(request.p); !p) {
        return std::unexpected(at(p.error(), "p"));
    }
    const ReplaySourceInfo& info = infoOf(config.source);
    const Result<std::size_t> idiom = findIdiom(config.source, config.idiom);
    if (!idiom) {
        return std::unexpected(idiom.error());
    }
    for (const Status& checked :
         {checkSeed(config.source, info.idioms[*idiom].name, config.seed), checkUnused(config, info, *idiom)}) {
        if (!checked) {
            return std::unexpected(checked.error());
        }
    }
    const Result<std::vector<RecipeCall>> recipe = parseRecipe(config.recipe);
    if (!recipe) {
        Error error = recipe.error();
        error.where = phrase("recipe, {}", error.where);
        return std::unexpected(std::move(error));
    }
    MadeSource made = [&]() -> MadeSource {
        switch (config.source) {
            case ReplaySource::torchCpu:
                return makeTorchCpu(config, request, *idiom, *recipe);
            case ReplaySource::torchMkl:
                return makeTorchMkl(config, request, *recipe);
            case ReplaySource::torchCuda:
                return makeTorchCuda(config, request, *idiom, *recipe);
            case ReplaySource::tensorflow:
                return makeTensorflow(config, request);
            case ReplaySource::jax:
            case ReplaySource::jaxLegacy:
                return makeJax(config, request);
            case ReplaySource::numpy:
                return makeNumpy(config, request, *idiom, *recipe);
            case ReplaySource::native:
                break;
        }
        return std::make_unique<NativeMask>(DrawKey{config.seed.first.bits, config.stream, config.step},
                                            DropThreshold::fromProbability(request.p));
    }();
    if (!made && made.error().where.english().starts_with("call ")) {
        made.error().where = phrase("recipe, {}", made.error().where);
    }
    return made;
}

}  // namespace dropscope
