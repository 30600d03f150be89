// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/idx.h"

#include <fmt/format.h>

#include <optional>
#include <vector>

#include "engine/core/aligned_buffer.h"
#include "engine/io/byte_reader.h"
#include "engine/io/gzip.h"
#include "engine/io/raw_values.h"
#include "engine/tensor/element_type.h"

namespace dropscope {

namespace {

constexpr std::uint64_t kBytesOfFloat = 4;

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

Result<LoadedTensor> readPlain(std::string_view bytes, const std::string& name, const Task& task) {
    ByteReader reader(bytes);
    const std::optional<std::string_view> magic = reader.take(4);
    if (!magic || !magic->starts_with(std::string_view("\0\0", 2))) {
        return fail("it is not an IDX file", name, "an IDX file begins with two zero bytes, a type and a rank");
    }
    const std::optional<ElementType> type = typeOf(static_cast<unsigned char>((*magic)[2]));
    if (!type) {
        return fail(fmt::format("IDX has no type {}", static_cast<unsigned char>((*magic)[2])), name,
                    "the types are 8, 9, 11, 12, 13 and 14");
    }
    std::vector<std::int64_t> lengths;
    for (int axis = static_cast<unsigned char>((*magic)[3]); axis > 0; --axis) {
        const std::optional<std::string_view> length = reader.take(4);
        if (!length) {
            return fail("the file ends inside its header", name, "copy or download it again");
        }
        lengths.push_back(bigEndian(*length));
    }
    Result<Shape> shape = Shape::create(std::move(lengths));
    if (!shape) {
        return fail(shape.error().what, name, shape.error().remedy);
    }
    const std::uint64_t needed = shape->elementCount() * elementSize(*type);
    if (reader.rest().size() != needed) {
        return fail(fmt::format("shape {} of {} takes {} bytes of data, the file has {}", shape->text(),
                                elementTypeName(*type), needed, reader.rest().size()),
                    name, "copy or download it again");
    }
    return tensorFromBytes({*type, std::endian::big}, *shape, reader.rest(), name, task);
}

}  // namespace

Result<LoadedTensor> readIdx(std::string_view bytes, const std::string& name, const Task& task) {
    if (!isGzip(bytes)) {
        return readPlain(bytes, name, task);
    }
    const Result<std::string> content = unpackGzip(bytes, name, physicalMemoryBytes() / kBytesOfFloat, task);
    if (!content) {
        return std::unexpected(content.error());
    }
    return readPlain(*content, name, {task.stop, {}});  // unpacking was the work
}

}  // namespace dropscope
