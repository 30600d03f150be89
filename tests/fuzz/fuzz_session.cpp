// SPDX-License-Identifier: GPL-3.0-or-later
// Session files from anywhere: no array is larger than its packed bytes can be, every refusal has words, and what was
// understood survives being saved and opened again.
#include "engine/session/layer_properties.h"
#include "engine/session/session_file.h"
#include "tests/fuzz/same_tensor.h"
#include "tests/io/memory_sink.h"

using namespace dropscope;

namespace {

/// The dropout layer and the units set by hand, as the window would take them.
void takeLayer(const Session& session) {
    const auto masks = session.settings.find("masks");
    if (masks == session.settings.end() || !masks->is_object()) {
        return;
    }
    if (const auto layer = masks->find("layer"); layer != masks->end()) {
        const Result<LayerConfig> config = load(layerProperties(), LayerConfig(), *layer, "layer");
        if (!config) {
            requireWords(config.error());
        } else {
            Json again;
            save(layerProperties(), *config, again);
            const Result<LayerConfig> back = load(layerProperties(), LayerConfig(), again, "layer");
            require(back.has_value() && *back == *config, "a layer that was understood survives");
        }
    }
    if (const auto byHand = masks->find("by-hand"); byHand != masks->end()) {
        const Result<HandSet> set = handSetFrom(*byHand);
        if (!set) {
            requireWords(set.error());
        } else {
            const Result<HandSet> back = handSetFrom(handSetJson(*set));
            require(back.has_value() && *back == *set, "units set by hand survive");
        }
    }
}

}  // namespace

// libFuzzer gives the name. NOLINTNEXTLINE(readability-identifier-naming)
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::uint64_t kMostPerByte = 1100;  // deflate packs no better than 1 to 1032
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const Result<Session> session = readSession(bytes, "x.dropscope");
    if (!session) {
        requireWords(session.error());
        return 0;
    }
    for (const auto& [name, array] : session->arrays) {
        require(array.elementCount() <= size * kMostPerByte, "each value has its share of the file");
    }
    takeLayer(*session);
    MemorySink sink;
    require(writeSession(sink, *session, "0").has_value(), "what was opened can be saved");
    const Result<Session> again = readSession(sink.bytes(), "again.dropscope");
    require(again.has_value(), "what was saved can be opened");
    require(again->settings == session->settings, "settings survive, known or not");
    require(again->files == session->files, "other members survive");
    require(again->arrays.size() == session->arrays.size(), "all arrays survive");
    for (const auto& [name, array] : session->arrays) {
        const auto found = again->arrays.find(name);
        require(found != again->arrays.end(), "all arrays survive");
        requireSame(LoadedTensor{*found->second.base(), {}}, *array.base(), NaN::bitsCount);
    }
    return 0;
}
