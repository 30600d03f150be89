// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/layer_properties.h"

namespace dropscope {

namespace {

Properties<LayerConfig> makeProperties() {
    std::vector<std::pair<std::string, LayerKind>> kinds;
    for (const LayerKind kind : allLayerKinds()) {
        kinds.emplace_back(nameOf(kind), kind);
    }
    return {
        choice("kind", &LayerConfig::kind, kinds),
        property("p", &LayerConfig::p),
        choice<LayerConfig, Zeroing>("zeroing", &LayerConfig::zeroing,
                                     {{"multiply", Zeroing::multiply}, {"select", Zeroing::select}}),
        choice<LayerConfig, Scaling>("scaling", &LayerConfig::scaling,
                                     {{"inverted", Scaling::inverted}, {"classic", Scaling::classic}}),
        property("axes", &LayerConfig::axes),
        property("sigma", &LayerConfig::sigma),
        property("block-size", &LayerConfig::blockSize),
    };
}

}  // namespace

const Properties<LayerConfig>& layerProperties() {
    static const Properties<LayerConfig> kProperties = makeProperties();
    return kProperties;
}

Json handSetJson(const HandSet& byHand) {
    Json list = Json::array();
    for (const auto& [unit, kept] : byHand.units()) {
        list.push_back(Json::array({unit, kept}));
    }
    return list;
}

Result<HandSet> handSetFrom(const Json& json) {
    HandSet byHand;
    if (!json.is_array()) {
        return fail(phrase("{} is not a list", json.dump()));
    }
    for (const Json& item : json) {
        if (!item.is_array() || item.size() != 2 || !item[0].is_number_unsigned() || !item[1].is_boolean()) {
            return fail(phrase("{} is not a unit and true or false", item.dump()), "", phrase("write [7, true]"));
        }
        byHand.set(item[0].get<std::uint64_t>(), item[1].get<bool>());
    }
    return byHand;
}

}  // namespace dropscope
