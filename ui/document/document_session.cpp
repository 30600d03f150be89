// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document_session.h"

#include <algorithm>

#include "engine/session/layer_properties.h"
#include "engine/session/replay_properties.h"

namespace dropscope {

namespace {

constexpr const char* kGroup = "masks";
constexpr const char* kByHand = "by-hand";
constexpr const char* kName = "name";

const Properties<SourceDetails>& detailsProperties() {
    static const Properties<SourceDetails> kProperties = {
        property("recipe", &SourceDetails::recipe),
        gridProperty("gpu", &SourceDetails::grid),
        property("pre-vectorized", &SourceDetails::preVectorized),
        property("key-path", &SourceDetails::keyPath),
    };
    return kProperties;
}

Properties<MaskSettings> makeProperties() {
    return {
        group("layer", &MaskSettings::layer, layerProperties()),
        property("seed", &MaskSettings::seed),
        property("draw", &MaskSettings::step),
        choice<MaskSettings, Mode>("mode", &MaskSettings::mode, {{"train", Mode::train}, {"eval", Mode::eval}}),
        choice("source", &MaskSettings::source, replaySourceNames()),
        group("source-details", &MaskSettings::sourceDetails, detailsProperties()),
        property("fresh-backward-mask", &MaskSettings::freshBackwardMask),
    };
}

/// What a person's undo gave back counts too, where it is soon seen.
bool isAllOnes(const EditedTensor& tensor) {
    if (tensor.constantValue()) {
        return *tensor.constantValue() == 1.0F && tensor.edits().empty();
    }
    return tensor.elementCount() <= EditedTensor::kSmall &&
           std::ranges::all_of(tensor.base()->values(), [](float value) { return value == 1.0F; });
}

}  // namespace

const Properties<MaskSettings>& maskProperties() {
    static const Properties<MaskSettings> kProperties = makeProperties();
    return kProperties;
}

Status addTo(Session& session, const Document::State& state) {
    Json& section = session.settings[kGroup];
    save(maskProperties(), state.settings, section);
    section[kByHand] = handSetJson(state.byHand);
    section[kName] = state.name.toStdString();
    const auto put = [&](const char* name, const EditedTensor& tensor) -> Status {
        Result<Tensor> values = tensor.dense();
        if (!values) {
            return std::unexpected(values.error());
        }
        session.arrays[name] = *std::move(values);
        return {};
    };
    session.arrays.erase("dy");
    if (!isAllOnes(state.dy)) {
        if (Status added = put("dy", state.dy); !added) {
            return added;
        }
    }
    return put("x", state.x);
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
        const auto dy = session.arrays.find("dy");
        now.dy = dy == session.arrays.end() ? EditedTensor::constant(now.x.shape(), 1.0F) : EditedTensor(dy->second);
        if (now.dy.shape() != now.x.shape()) {
            return fail(fmt::format("its shape is {}", now.dy.shape().display()), "dy.npy",
                        fmt::format("dL/dy has the shape of x, {}", now.x.shape().display()));
        }
    }
    return now;
}

}  // namespace dropscope
