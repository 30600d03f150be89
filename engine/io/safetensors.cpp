// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/safetensors.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <tuple>
#include <unordered_set>

#include "engine/io/byte_reader.h"
#include "engine/io/foreign_name.h"
#include "engine/io/raw_values.h"
#include "engine/io/safetensors_header.h"

namespace dropscope {

namespace {

constexpr std::uint64_t kLongestHeader = 100'000'000;
constexpr Phrase kSaveAgain = phrase("copy or save it again");

std::optional<ElementType> typeOf(std::string_view dtype) {
    constexpr std::pair<std::string_view, ElementType> kTypes[] = {
        {"F32", ElementType::float32},        {"F16", ElementType::float16},
        {"BF16", ElementType::bfloat16},      {"F64", ElementType::float64},
        {"I64", ElementType::int64},          {"I32", ElementType::int32},
        {"I16", ElementType::int16},          {"I8", ElementType::int8},
        {"U64", ElementType::uint64},         {"U32", ElementType::uint32},
        {"U16", ElementType::uint16},         {"U8", ElementType::uint8},
        {"F8_E4M3", ElementType::float8e4m3}, {"F8_E5M2", ElementType::float8e5m2},
        {"BOOL", ElementType::boolean}};
    for (const auto& [text, type] : kTypes) {
        if (dtype == text) {
            return type;
        }
    }
    return std::nullopt;
}

/// Checks one tensor's type, shape and offsets against each other; `offset` still counts from the data's beginning.
Result<SafetensorsEntry> entryOf(const SafetensorsFields& fields, const std::string& file) {
    const std::optional<ElementType> type = typeOf(*fields.dtype);
    if (!type) {
        return fail(phrase("tensor '{}' has the type '{}', which is not known", foreignName(fields.name),
                           foreignName(*fields.dtype)),
                    file, phrase("save it as float32: tensor.float()"));
    }
    std::vector<std::int64_t> lengths;
    for (const std::uint64_t length : *fields.shape) {
        if (length > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
            return fail(
                phrase("tensor '{}': a length of {} is larger than any array", foreignName(fields.name), length), file,
                kSaveAgain);
        }
        lengths.push_back(static_cast<std::int64_t>(length));
    }
    Result<Shape> shape = Shape::create(std::move(lengths));
    if (!shape) {
        return fail(phrase("tensor '{}': {}", foreignName(fields.name), shape.error().what), file, kSaveAgain);
    }
    const std::uint64_t begin = fields.offsets->front();
    const std::uint64_t end = fields.offsets->back();
    const std::uint64_t bytes = shape->elementCount() * elementSize(*type);  // at most 8 * 2^61 - 8
    if (begin > end) {
        return fail(phrase("tensor '{}' ends at {}, before it begins at {}", foreignName(fields.name), end, begin),
                    file, kSaveAgain);
    }
    if (end - begin != bytes) {
        return fail(phrase("tensor '{}': shape {} of {} takes {} bytes, its data_offsets hold {}",
                           foreignName(fields.name), shape->text(), elementTypeName(*type), bytes, end - begin),
                    file, kSaveAgain);
    }
    return SafetensorsEntry{{fields.name, *std::move(shape), elementTypeName(*type), bytes}, *type, begin};
}

/// The tensors must cover the data without a hole, an overlap or a rest.
Status checkCover(std::vector<SafetensorsEntry>& entries, std::uint64_t dataSize, const std::string& file) {
    // A tensor without values may lie anywhere another one begins: it comes first there.
    std::ranges::sort(entries, {}, [](const SafetensorsEntry& entry) {
        return std::tuple<std::uint64_t, std::uint64_t, std::string_view>(entry.offset, entry.info.bytes,
                                                                          entry.info.name);
    });
    std::uint64_t at = 0;
    for (const SafetensorsEntry& entry : entries) {
        if (entry.offset < at) {
            return fail(phrase("tensor '{}' overlaps the one before it", foreignName(entry.info.name)), file,
                        kSaveAgain);
        }
        if (entry.offset > at) {
            return fail(phrase("{} bytes before tensor '{}' belong to no tensor", entry.offset - at,
                               foreignName(entry.info.name)),
                        file, kSaveAgain);
        }
        at += entry.info.bytes;
        if (at > dataSize) {
            return fail(phrase("the file ends early: tensor '{}' goes to byte {} of the data, the file has {}",
                               foreignName(entry.info.name), at, dataSize),
                        file, phrase("copy or download it again"));
        }
    }
    if (at != dataSize) {
        return fail(phrase("{} bytes after the last tensor belong to no tensor", dataSize - at), file, kSaveAgain);
    }
    return {};
}

}  // namespace

Result<std::vector<SafetensorsEntry>> readSafetensorsHeader(std::string_view bytes, const std::string& name) {
    ByteReader reader(bytes);
    const std::optional<std::uint64_t> length = reader.littleEndian(sizeof(std::uint64_t));
    if (!length) {
        return fail(bytes.empty() ? phrase("the file is empty") : phrase("the file ends before its header"), name,
                    phrase("copy or download it again"));
    }
    if (*length > kLongestHeader) {
        return fail(phrase("the header is {} bytes long, {} are the most", *length, kLongestHeader), name,
                    phrase("open a file that safetensors wrote"));
    }
    const std::optional<std::string_view> json = reader.take(*length);
    if (!json) {
        return fail(
            phrase("the header is {} bytes long, the file has {} after its length", *length, reader.rest().size()),
            name, phrase("copy or download it again"));
    }
    if (!json->starts_with('{')) {
        return fail(phrase("the header does not begin with '{{'"), name, phrase("open a file that safetensors wrote"));
    }
    const Result<std::vector<SafetensorsFields>> all = parseSafetensorsHeader(*json, name);
    if (!all) {
        return std::unexpected(all.error());
    }
    std::vector<SafetensorsEntry> entries;
    std::unordered_set<std::string_view> names;
    for (const SafetensorsFields& fields : *all) {
        if (hasControlCharacters(fields.name)) {
            return fail(phrase("the name of a tensor has control characters"), name,
                        phrase("save it again under plain names"));
        }
        if (!names.insert(fields.name).second) {
            return fail(phrase("two tensors are called '{}'", foreignName(fields.name)), name, kSaveAgain);
        }
        Result<SafetensorsEntry> entry = entryOf(fields, name);
        if (!entry) {
            return std::unexpected(entry.error());
        }
        entries.push_back(*std::move(entry));
    }
    if (const Status cover = checkCover(entries, reader.rest().size(), name); !cover) {
        return std::unexpected(cover.error());
    }
    for (SafetensorsEntry& entry : entries) {
        entry.offset += reader.position();
    }
    return entries;
}

Result<std::vector<ArrayInfo>> listSafetensors(std::string_view bytes, const std::string& name, const Task& /*task*/) {
    Result<std::vector<SafetensorsEntry>> entries = readSafetensorsHeader(bytes, name);
    if (!entries) {
        return std::unexpected(entries.error());
    }
    std::vector<ArrayInfo> list;
    for (SafetensorsEntry& entry : *entries) {
        list.push_back(std::move(entry.info));
    }
    return list;
}

Result<LoadedTensor> readSafetensors(std::string_view bytes, const std::string& name, const std::string& array,
                                     const Task& task, const std::shared_ptr<const void>& owner) {
    const Result<std::vector<SafetensorsEntry>> entries = readSafetensorsHeader(bytes, name);
    if (!entries) {
        return std::unexpected(entries.error());
    }
    const auto entry = std::ranges::find(*entries, array, [](const SafetensorsEntry& one) { return one.info.name; });
    if (entry == entries->end()) {
        return fail(phrase("there is no tensor '{}'", foreignName(array)), name, phrase("choose one that is there"));
    }
    const ElementLayout layout{entry->type, std::endian::little};
    const std::string_view data = bytes.substr(entry->offset, entry->info.bytes);
    if (std::optional<LoadedTensor> mapped = mappedTensor(layout, entry->info.shape, data, owner)) {
        task.report(1.0);
        return *std::move(mapped);
    }
    return tensorFromBytes(layout, entry->info.shape, data, name, task);
}

}  // namespace dropscope
