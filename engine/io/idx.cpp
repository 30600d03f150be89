// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/idx.h"

#include <fmt/format.h>

#include <optional>
#include <vector>

#include "engine/io/byte_reader.h"
#include "engine/io/gzip.h"
#include "engine/io/raw_values.h"
#include "engine/tensor/element_type.h"

namespace dropscope {

namespace {

constexpr std::size_t kMagicBytes = 4;
constexpr std::size_t kLengthBytes = 4;
constexpr std::size_t kLongestHeader = kMagicBytes + 255 * kLengthBytes;
constexpr std::uint64_t kMostPerPackedByte = 1032;  // what deflate can pack into one: 258 bytes in two bits

std::optional<ElementType> typeOf(unsigned char code) {
    switch (code) {
        case 8:
            return ElementType::uint8;
        case 9:
            return ElementType::int8;
        case 11:
            return ElementType::int16;
        case 12:
            return ElementType::int32;
        case 13:
            return ElementType::float32;
        case 14:
            return ElementType::float64;
        default:
            return std::nullopt;
    }
}

std::uint32_t bigEndian(std::string_view bytes) {
    std::uint32_t value = 0;
    for (const char byte : bytes) {
        value = value << 8 | static_cast<unsigned char>(byte);
    }
    return value;
}

struct IdxHeader {
    ElementType type = ElementType::uint8;
    Shape shape;
    std::size_t dataOffset = 0;

    /// Of the data: at most 8 * (2^61 - 1).
    [[nodiscard]] std::uint64_t dataBytes() const { return shape.elementCount() * elementSize(type); }
};

/// `bytes`: the file or its beginning.
Result<IdxHeader> readHeader(std::string_view bytes, const std::string& name) {
    ByteReader reader(bytes);
    const std::optional<std::string_view> magic = reader.take(kMagicBytes);
    if (!magic || !magic->starts_with(std::string_view("\0\0", 2))) {
        return fail(phrase("it is not an IDX file"), name,
                    phrase("an IDX file begins with two zero bytes, a type and a rank"));
    }
    const std::optional<ElementType> type = typeOf(static_cast<unsigned char>((*magic)[2]));
    if (!type) {
        return fail(phrase("IDX has no type {}", static_cast<unsigned char>((*magic)[2])), name,
                    phrase("the types are 8, 9, 11, 12, 13 and 14"));
    }
    std::vector<std::int64_t> lengths;
    for (int axis = static_cast<unsigned char>((*magic)[3]); axis > 0; --axis) {
        const std::optional<std::string_view> length = reader.take(kLengthBytes);
        if (!length) {
            return fail(phrase("the file ends inside its header"), name, phrase("copy or download it again"));
        }
        lengths.push_back(bigEndian(*length));
    }
    Result<Shape> shape = Shape::create(std::move(lengths));
    if (!shape) {
        return fail(shape.error().what, name, shape.error().remedy);
    }
    return IdxHeader{*type, *std::move(shape), reader.position()};
}

Result<LoadedTensor> readPlain(const IdxHeader& header, std::string_view bytes, const std::string& name,
                               const Task& task) {
    const std::string_view data = bytes.substr(header.dataOffset);
    if (data.size() != header.dataBytes()) {
        return fail(phrase("shape {} of {} takes {} bytes of data, the file has {}", header.shape.text(),
                           elementTypeName(header.type), header.dataBytes(), data.size()),
                    name, phrase("copy or download it again"));
    }
    return tensorFromBytes({header.type, std::endian::big}, header.shape, data, name, task);
}

}  // namespace

Result<LoadedTensor> readIdx(std::string_view bytes, const std::string& name, const Task& task) {
    if (!isGzip(bytes)) {
        const Result<IdxHeader> header = readHeader(bytes, name);
        return header ? readPlain(*header, bytes, name, task) : std::unexpected(header.error());
    }
    const Result<std::string> start = unpackGzipStart(bytes, name, kLongestHeader);
    if (!start) {
        return std::unexpected(start.error());
    }
    const Result<IdxHeader> header = readHeader(*start, name);
    if (!header) {
        return std::unexpected(header.error());
    }
    // The header says how much may come out: a small file cannot fill the memory.
    if (header->dataBytes() / kMostPerPackedByte > bytes.size()) {
        return fail(phrase("{} packed bytes cannot hold the {} of shape {} of {}", bytes.size(), header->dataBytes(),
                           header->shape.text(), elementTypeName(header->type)),
                    name, phrase("copy or download it again"));
    }
    const Result<std::string> content = unpackGzip(bytes, name, header->dataOffset + header->dataBytes(), task);
    if (!content) {
        return std::unexpected(content.error());
    }
    return readPlain(*header, *content, name, {task.stop, {}});  // unpacking was the work
}

}  // namespace dropscope
