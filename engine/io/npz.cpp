// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/npz.h"

#include <zlib.h>

#include <nlohmann/json.hpp>

#include "engine/io/npy_header.h"
#include "engine/io/raw_values.h"
#include "engine/io/zip_file.h"

namespace dropscope {

namespace {

constexpr const char* kEnding = ".npy";

template <class T>
std::string_view asBytes(const T& values) {
    return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(values[0])};
}

template <class T>
std::string headerOf(const std::vector<T>& values, const std::vector<std::int64_t>& shape, const char* type) {
    const Shape lengths = shape.empty() ? Shape({static_cast<std::int64_t>(values.size())}) : *Shape::create(shape);
    return npyHeaderText(lengths, type);
}

/// Whether deflating values is worth its time: random numbers give a tenth at most, a mask nine. Small tensors are packed
/// whatever it gives; of a large one some values in its middle are tried, which must become a quarter smaller. What is
/// stored instead can be read where it lies (readNpz).
bool isWorthPacking(const TensorSource& tensor) {
    constexpr std::uint64_t kTried = 1U << 16;
    constexpr uLong kWorth = 4;
    if (tensor.elementCount() < kLeastMappedValues) {
        return true;
    }
    std::vector<float> space;
    const std::span<const float> some = tensor.part(tensor.elementCount() / 2, kTried, space);
    uLongf size = compressBound(some.size_bytes());
    std::vector<Bytef> packed(size);
    const int done =
        compress2(packed.data(), &size, reinterpret_cast<const Bytef*>(some.data()), some.size_bytes(), Z_BEST_SPEED);
    return done != Z_OK || size <= some.size_bytes() - some.size_bytes() / kWorth;
}

/// Adds the .npy file of an array: its header, and its values as they lie in memory.
void addTo(ZipWriter& archive, const NpzArray& array) {
    static_assert(std::endian::native == std::endian::little, "values are written as they lie in memory");
    const std::string name = array.name + kEnding;
    if (const auto* tensor = std::get_if<Tensor>(&array.values)) {
        archive.add(name, npyHeaderText(tensor->shape()), *tensor, isWorthPacking(*tensor));
    } else if (const auto* doubles = std::get_if<std::vector<double>>(&array.values)) {
        archive.add(name, headerOf(*doubles, array.shape, "<f8").append(asBytes(*doubles)), true);
    } else if (const auto* whole = std::get_if<std::vector<std::int64_t>>(&array.values)) {
        archive.add(name, headerOf(*whole, array.shape, "<i8").append(asBytes(*whole)), true);
    } else {
        const auto& counts = std::get<std::vector<std::uint64_t>>(array.values);
        archive.add(name, headerOf(counts, array.shape, "<u8").append(asBytes(counts)), true);
    }
}

}  // namespace

Status writeNpz(ByteSink& sink, const std::vector<NpzArray>& arrays, const Task& task) {
    ZipWriter archive;
    for (const NpzArray& array : arrays) {
        addTo(archive, array);
    }
    return archive.finish(sink, task);
}

Status writeNpzFile(ByteSink& sink, const std::vector<NamedTensor>& tensors, const Facts& facts, const Task& task) {
    ZipWriter archive;
    for (const auto& [name, tensor] : tensors) {
        archive.add(name + kEnding, npyHeaderText(tensor.shape()), tensor, isWorthPacking(tensor));
    }
    if (!facts.empty()) {
        nlohmann::ordered_json json;
        for (const auto& [key, value] : facts) {
            json[key] = value;
        }
        // What is no UTF-8 becomes a question mark: the library would throw.
        archive.add("facts.json", json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace), true);
    }
    return archive.finish(sink, task);
}

}  // namespace dropscope
