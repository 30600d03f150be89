// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/replay_properties.h"

#include <cstdint>

#include "engine/masks/replay/jax_key.h"
#include "engine/masks/replay/recipe.h"

namespace dropscope {

namespace {

/// Text that is taken only where `check` finds nothing wrong.
Property<ReplayQuestion> checkedText(std::string name, std::string ReplayQuestion::* member,
                                     Status (*check)(const std::string&)) {
    Property<ReplayQuestion> plain = property(std::move(name), member);
    return {plain.name, plain.get, [plain, member, check](ReplayQuestion& value, const Json& json) -> Status {
                ReplayQuestion read;
                if (Status set = plain.set(read, json); !set) {
                    return set;
                }
                if (const Status right = check(read.*member); !right) {
                    return fail(right.error().what, "", right.error().remedy);
                }
                value.*member = read.*member;
                return {};
            }};
}

Status checkRecipe(const std::string& text) {
    const auto calls = parseRecipe(text);
    return calls ? Status() : std::unexpected(calls.error());
}

Status checkKeyPath(const std::string& text) {
    const auto key = jaxKeyAfter({}, text, JaxMode::partitionable);
    return key ? Status() : std::unexpected(key.error());
}

Property<ReplayQuestion> seedProperty() {
    return {"seed", [](const ReplayQuestion& value) { return Json(value.seed.text()); },
            [](ReplayQuestion& value, const Json& json) -> Status {
                const Result<std::string> text = fromJson<std::string>(json);
                const Result<ReplaySeed> seed = text ? ReplaySeed::parse(*text) : std::unexpected(text.error());
                if (!seed) {
                    return fail(seed.error().what, "", seed.error().remedy);
                }
                value.seed = *seed;
                return {};
            }};
}

}  // namespace

const std::vector<std::pair<std::string, ReplaySource>>& replaySourceNames() {
    static const std::vector<std::pair<std::string, ReplaySource>> kNames = [] {
        std::vector<std::pair<std::string, ReplaySource>> names;
        for (const ReplaySourceInfo& info : replaySources()) {
            names.emplace_back(info.name, info.source);
        }
        return names;
    }();
    return kNames;
}

Json gridJson(const std::optional<CudaGrid>& grid) {
    return grid ? Json::array({grid->smCount, grid->threadsPerSm}) : Json();
}

Result<std::optional<CudaGrid>> gridFrom(const Json& json) {
    if (json.is_null()) {
        return std::optional<CudaGrid>();
    }
    const auto counts = fromJson<std::vector<std::uint32_t>>(json);
    if (!counts || counts->size() != 2) {
        return fail(phrase("{} is not a GPU", json.dump()), "", phrase("write [SMs, threads per SM], or null for any"));
    }
    const CudaGrid grid{.smCount = (*counts)[0], .threadsPerSm = (*counts)[1]};
    if (const Status right = checkGrid(grid); !right) {
        return fail(right.error().what, "", right.error().remedy);
    }
    return std::optional(grid);
}

const Properties<ReplayQuestion>& replayQuestionProperties() {
    static const Properties<ReplayQuestion> kProperties = {
        seedProperty(),
        checkedText("recipe", &ReplayQuestion::recipe, checkRecipe),
        gridProperty("gpu", &ReplayQuestion::grid),
        property("pre-vectorized", &ReplayQuestion::preVectorized),
        checkedText("key-path", &ReplayQuestion::keyPath, checkKeyPath),
    };
    return kProperties;
}

}  // namespace dropscope
