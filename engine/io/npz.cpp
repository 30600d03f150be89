// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/npz.h"

#include <deque>
#include <nlohmann/json.hpp>

#include "engine/io/npy_header.h"
#include "engine/io/zip_file.h"

namespace dropscope {

namespace {

template <class T>
std::string_view asBytes(const T& values) {
    return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(values[0])};
}

template <class T>
std::string headerOf(const std::vector<T>& values, const std::vector<std::int64_t>& shape, const char* type) {
    const Shape lengths = shape.empty() ? Shape({static_cast<std::int64_t>(values.size())}) : *Shape::create(shape);
    return npyHeaderText(lengths, type);
}

/// The .npy file of an array: its header, and its values as they lie in memory.
std::pair<std::string, std::string_view> npyParts(const NpzArray& array) {
    static_assert(std::endian::native == std::endian::little, "values are written as they lie in memory");
    if (const auto* tensor = std::get_if<Tensor>(&array.values)) {
        return {npyHeaderText(tensor->shape()), asBytes(tensor->values())};
    }
    if (const auto* doubles = std::get_if<std::vector<double>>(&array.values)) {
        return {headerOf(*doubles, array.shape, "<f8"), asBytes(*doubles)};
    }
    if (const auto* whole = std::get_if<std::vector<std::int64_t>>(&array.values)) {
        return {headerOf(*whole, array.shape, "<i8"), asBytes(*whole)};
    }
    const auto& whole = std::get<std::vector<std::uint64_t>>(array.values);
    return {headerOf(whole, array.shape, "<u8"), asBytes(whole)};
}

}  // namespace

Status writeNpz(ByteSink& sink, const std::vector<NpzArray>& arrays, const Task& task) {
    ZipWriter archive;
    std::deque<std::string> headers;  // the archive reads them when it is finished
    for (const NpzArray& array : arrays) {
        const auto& [header, values] = npyParts(array);
        archive.add(array.name + ".npy", {headers.emplace_back(header), values}, true);
    }
    return archive.finish(sink, task);
}

Status writeNpzFile(ByteSink& sink, const std::vector<NamedTensor>& tensors, const Facts& facts, const Task& task) {
    ZipWriter archive;
    std::deque<std::string> texts;  // the archive reads them when it is finished
    for (const auto& [name, tensor] : tensors) {
        archive.add(name + ".npy", {texts.emplace_back(npyHeaderText(tensor.shape())), asBytes(tensor.values())}, true);
    }
    if (!facts.empty()) {
        nlohmann::ordered_json json;
        for (const auto& [key, value] : facts) {
            json[key] = value;
        }
        // What is no UTF-8 becomes a question mark: the library would throw.
        archive.add("facts.json",
                    {texts.emplace_back(json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace))}, true);
    }
    return archive.finish(sink, task);
}

}  // namespace dropscope
