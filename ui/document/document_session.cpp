// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document_session.h"

#include <algorithm>

#include "engine/session/layer_properties.h"
#include "engine/tensor/fill.h"

namespace dropscope {

namespace {

constexpr const char* kGroup = "masks";
constexpr const char* kByHand = "by-hand";
constexpr const char* kName = "name";

/// A GPU as [SMs, threads per SM]; null for any.
Property<SourceDetails> gridProperty() {
    return {"gpu",
            [](const SourceDetails& details) {
                return details.grid ? Json::array({details.grid->smCount, details.grid->threadsPerSm}) : Json();
            },
            [](SourceDetails& details, const Json& json) -> Status {
                if (json.is_null()) {
                    details.grid.reset();
                    return {};
                }
                const auto counts = fromJson<std::vector<std::uint32_t>>(json);
                if (!counts || counts->size() != 2) {
                    return fail(json.dump() + " is not a GPU", "", "write [SMs, threads per SM], or null for any");
                }
                const CudaGrid grid{.smCount = (*counts)[0], .threadsPerSm = (*counts)[1]};
                if (const Status right = checkGrid(grid); !right) {
                    return fail(right.error().what, "", right.error().remedy);
                }
                details.grid = grid;
                return {};
            }};
}

const Properties<SourceDetails>& detailsProperties() {
    static const Properties<SourceDetails> kProperties = {
        property("recipe", &SourceDetails::recipe),
        gridProperty(),
        property("pre-vectorized", &SourceDetails::preVectorized),
        property("key-path", &SourceDetails::keyPath),
    };
    return kProperties;
}

Properties<MaskSettings> makeProperties() {
    std::vector<std::pair<std::string, ReplaySource>> sources;
    for (const ReplaySourceInfo& info : replaySources()) {
        sources.emplace_back(info.name, info.source);
    }
    return {
        group("layer", &MaskSettings::layer, layerProperties()),
        property("seed", &MaskSettings::seed),
        property("draw", &MaskSettings::step),
        choice<MaskSettings, Mode>("mode", &MaskSettings::mode, {{"train", Mode::train}, {"eval", Mode::eval}}),
        choice("source", &MaskSettings::source, sources),
        group("source-details", &MaskSettings::sourceDetails, detailsProperties()),
        property("fresh-backward-mask", &MaskSettings::freshBackwardMask),
    };
}

bool isAllOnes(const Tensor& tensor) {
    return std::ranges::all_of(tensor.values(), [](float value) { return value == 1.0F; });
}

}  // namespace

const Properties<MaskSettings>& maskProperties() {
    static const Properties<MaskSettings> kProperties = makeProperties();
    return kProperties;
}

void addTo(Session& session, const Document::State& state) {
    Json& section = session.settings[kGroup];
    save(maskProperties(), state.settings, section);
    section[kByHand] = handSetJson(state.byHand);
    section[kName] = state.name.toStdString();
    session.arrays["x"] = state.x;
    session.arrays.erase("dy");
    if (!isAllOnes(state.dy)) {
        session.arrays["dy"] = state.dy;
    }
}

Result<Document::State> stateFrom(const Session& session, Document::State now) {
    const auto found = session.settings.find(kGroup);
    const Json section = found == session.settings.end() ? Json() : *found;
    const Result<MaskSettings> settings = load(maskProperties(), MaskSettings(), section, kGroup);
    if (!settings) {
        return std::unexpected(settings.error());
    }
    if (const Status valid = validate(settings->layer); !valid) {
        Error error = valid.error();
        error.where = fmt::format("{}.layer.{}", kGroup, error.where);
        return std::unexpected(std::move(error));
    }
    now.settings = *settings;
    now.byHand = {};
    if (section.contains(kByHand)) {
        const Result<HandSet> byHand = handSetFrom(section[kByHand]);
        if (!byHand) {
            return fail(byHand.error().what, fmt::format("{}.{}", kGroup, kByHand), byHand.error().remedy);
        }
        now.byHand = *byHand;
    }
    if (section.contains(kName) && section[kName].is_string()) {
        now.name = QString::fromStdString(section[kName].get<std::string>());
    }
    if (const auto x = session.arrays.find("x"); x != session.arrays.end()) {
        now.x = x->second;
        Fill ones;
        ones.kind = Fill::Kind::ones;
        const auto dy = session.arrays.find("dy");
        Result<Tensor> gradient = dy == session.arrays.end() ? filled(now.x.shape(), ones) : dy->second;
        if (!gradient) {
            return std::unexpected(gradient.error());
        }
        if (gradient->shape() != now.x.shape()) {
            return fail(fmt::format("its shape is {}", gradient->shape().display()), "dy.npy",
                        fmt::format("dL/dy has the shape of x, {}", now.x.shape().display()));
        }
        now.dy = *std::move(gradient);
    }
    return now;
}

}  // namespace dropscope
