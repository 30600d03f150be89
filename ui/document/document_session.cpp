// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document_session.h"

#include <algorithm>
#include <charconv>

#include "engine/core/number_text.h"
#include "engine/io/tensor_file.h"
#include "engine/session/layer_properties.h"
#include "engine/session/replay_properties.h"

namespace dropscope {

namespace {

constexpr const char* kGroup = "masks";
constexpr const char* kByHand = "by-hand";
constexpr const char* kName = "name";
constexpr const char* kFileKey = "x-file";

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

/// The members that keep what is not an array: large constants, and cells that were edited beside them or a named file.
std::string editsName(const std::string& name) { return name + "-edits.csv"; }
std::string constantKey(const std::string& name) { return name + "-constant"; }

/// "12,0.5" for each edited cell: its flat index and its value.
void addEdits(Session& session, const std::string& name, const EditedTensor& tensor) {
    if (tensor.edits().empty()) {
        return;
    }
    std::string text;
    for (const EditedTensor::Edit& edit : tensor.edits()) {
        text += fmt::format("{},{}\n", edit.index, shortestText(edit.value));
    }
    session.files[editsName(name)] = std::move(text);
}

Status takeEdits(const Session& session, const std::string& name, EditedTensor& tensor) {
    const auto found = session.files.find(editsName(name));
    if (found == session.files.end()) {
        return {};
    }
    const auto wrong = [&](std::size_t line) {
        return fail(phrase("line {} names no cell of a tensor of {} elements", line, tensor.elementCount()),
                    editsName(name), phrase("a line is a cell's number from 0 on and its value, such as 12,0.5"));
    };
    std::vector<EditedTensor::Edit> edits;
    std::size_t line = 0;
    for (std::string_view rest = found->second; !rest.empty();) {
        ++line;
        const std::string_view text = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), text.size() + 1));
        const std::size_t comma = text.find(',');
        if (comma == std::string_view::npos) {
            return wrong(line);
        }
        std::uint64_t index = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + comma, index);
        const Result<float> value = parseFloat(text.substr(comma + 1));
        if (error != std::errc() || end != text.data() + comma || !value || index >= tensor.elementCount()) {
            return wrong(line);
        }
        edits.push_back({index, *value});
    }
    tensor.edit(edits);
    return {};
}

/// An array, or where it is a large constant its name and its edits.
void addTensor(Session& session, Json& section, const std::string& name, const EditedTensor& tensor) {
    if (tensor.constantValue() && tensor.elementCount() > EditedTensor::kSmall) {
        section[constantKey(name)] = {{"shape", tensor.shape().text()},
                                      {"value", shortestText(*tensor.constantValue())}};
        addEdits(session, name, tensor);
    } else {
        session.arrays[name] = tensor;
    }
}

/// Nothing where the session has none.
Result<std::optional<EditedTensor>> tensorFrom(const Session& session, const Json& section, const std::string& name) {
    if (const auto array = session.arrays.find(name); array != session.arrays.end()) {
        return array->second;
    }
    const std::string key = constantKey(name);
    if (!section.contains(key)) {
        return std::nullopt;
    }
    const auto textOf = [&](const char* part) {
        const Json& json = section[key];
        return json.is_object() && json.contains(part) && json[part].is_string() ? json[part].get<std::string>() : "?";
    };
    const Result<Shape> shape = Shape::parse(textOf("shape"));
    const Result<float> value = parseFloat(textOf("value"));
    if (!shape || !value) {
        return fail(phrase("it is no constant"), fmt::format("{}.{}", kGroup, key),
                    phrase("it has a shape such as \"3,5\" and a value such as \"0.5\""));
    }
    return EditedTensor::constant(*shape, *value);
}

/// A layer has at most as many units as x has cells; how many it has changes with the layer, and what is set by hand stays.
Status fitsCells(const HandSet& byHand, const EditedTensor& x) {
    if (byHand.empty() || byHand.units().rbegin()->first < x.elementCount()) {
        return {};
    }
    return fail(
        phrase("there is no unit {} in a tensor of {} elements", byHand.units().rbegin()->first, x.elementCount()),
        fmt::format("{}.{}", kGroup, kByHand), phrase("units count from 0 on"));
}

/// The file that x was mapped from, if it is still the same.
Result<std::optional<EditedTensor>> fromFile(const Json& json, std::optional<FileStamp>& file, const Task& task) {
    const std::string where = fmt::format("{}.{}", kGroup, kFileKey);
    const auto whole = [&](const char* key) {
        return json.is_object() && json.contains(key) && json[key].is_number_integer() ? json[key].get<std::int64_t>()
                                                                                       : -1;
    };
    if (!json.is_object() || !json.contains("place") || !json["place"].is_string()) {
        return fail(phrase("it names no file"), where, phrase("save the session again"));
    }
    const auto place = json["place"].get<std::string>();
    const std::optional<FileStamp> now = stampOf(QString::fromStdString(place));
    const Text remedy = phrase("put the file back as it was, then open the session again");
    if (!now) {
        return fail(phrase("x is in {}, and that file is gone", place), where, remedy);
    }
    if (now->bytes != whole("bytes") || now->modifiedMs != whole("modified-ms")) {
        return fail(phrase("x is in {}, and that file has changed since", place), where, remedy);
    }
    const Result<LoadedTensor> loaded = loadTensor(tensorPlace(place), {}, task);
    if (!loaded) {
        return std::unexpected(loaded.error());
    }
    const Result<Shape> shape =
        Shape::parse(json.contains("shape") && json["shape"].is_string() ? json["shape"].get<std::string>() : "?");
    Result<Tensor> tensor = shape ? loaded->tensor.reshaped(*shape) : std::unexpected(shape.error());
    if (!tensor) {
        return std::unexpected(tensor.error());
    }
    file = now;
    return EditedTensor(*std::move(tensor));
}

}  // namespace

const Properties<MaskSettings>& maskProperties() {
    static const Properties<MaskSettings> kProperties = makeProperties();
    return kProperties;
}

void addTo(Session& session, const Document::State& state, bool byReference) {
    Json& section = session.settings[kGroup];
    save(maskProperties(), state.settings, section);
    section[kByHand] = handSetJson(state.byHand);
    section[kName] = state.name.toStdString();
    section.erase(kFileKey);
    for (const char* name : {"x", "dy"}) {
        session.arrays.erase(name);
        session.files.erase(editsName(name));
        section.erase(constantKey(name));
    }
    if (!isAllOnes(state.dy)) {
        addTensor(session, section, "dy", state.dy);
    }
    const bool refers = byReference && state.x.base() != nullptr && state.x.base()->isMapped() && state.file &&
                        stampOf(state.file->place) == state.file;
    if (!refers) {
        addTensor(session, section, "x", state.x);
        return;
    }
    section[kFileKey] = {{"place", state.file->place.toStdString()},
                         {"bytes", state.file->bytes},
                         {"modified-ms", state.file->modifiedMs},
                         {"shape", state.x.shape().text()}};
    addEdits(session, "x", state.x);
}

Result<Document::State> stateFrom(const Session& session, Document::State now, const Task& task) {
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
    Result<std::optional<EditedTensor>> x =
        section.contains(kFileKey) ? fromFile(section[kFileKey], now.file, task) : tensorFrom(session, section, "x");
    if (!x) {
        return std::unexpected(x.error());
    }
    if (!*x && section.contains(kName)) {  // which is written with x
        return fail(phrase("the session has no such tensor, but it names one"), "x.npy",
                    phrase("put x.npy back, or save the session again"));
    }
    if (const Status fits = fitsCells(now.byHand, *x ? **x : now.x); !fits) {
        return std::unexpected(fits.error());
    }
    if (!*x) {
        return now;
    }
    if (!section.contains(kFileKey)) {
        now.file.reset();
    }
    now.x = **std::move(x);
    if (const Status edited = takeEdits(session, "x", now.x); !edited) {
        return std::unexpected(edited.error());
    }
    Result<std::optional<EditedTensor>> dy = tensorFrom(session, section, "dy");
    if (!dy) {
        return std::unexpected(dy.error());
    }
    now.dy = *dy ? **std::move(dy) : EditedTensor::constant(now.x.shape(), 1.0F);
    if (now.dy.shape() != now.x.shape()) {
        return fail(phrase("its shape is {}", now.dy.shape().display()), "dy.npy",
                    phrase("dL/dy has the shape of x, {}", now.x.shape().display()));
    }
    if (const Status edited = takeEdits(session, "dy", now.dy); !edited) {
        return std::unexpected(edited.error());
    }
    return now;
}

}  // namespace dropscope
