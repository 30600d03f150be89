// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/tensor_proto.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <optional>
#include <vector>

#include "engine/io/byte_reader.h"
#include "engine/io/foreign_name.h"
#include "engine/io/raw_values.h"

namespace dropscope {

namespace {

constexpr Phrase kSaveAgain = phrase("copy it or save it again with onnx.numpy_helper.from_array");

enum Field : std::uint64_t {
    kDims = 1,
    kDataType = 2,
    kSegment = 3,
    kFloatData = 4,
    kInt32Data = 5,
    kStringData = 6,
    kInt64Data = 7,
    kName = 8,
    kRawData = 9,
    kDoubleData = 10,
    kUint64Data = 11,
    kDocString = 12,
    kExternalData = 13,
    kDataLocation = 14,
    kMetadata = 16
};

enum Wire : std::uint64_t { kVarint = 0, kEightBytes = 1, kPiece = 2, kFourBytes = 5 };

struct ProtoType {
    std::uint64_t number;
    ElementType type;
    Field field;  ///< where the values are when they are not raw
};

constexpr ProtoType kTypes[] = {{1, ElementType::float32, kFloatData},    {2, ElementType::uint8, kInt32Data},
                                {3, ElementType::int8, kInt32Data},       {4, ElementType::uint16, kInt32Data},
                                {5, ElementType::int16, kInt32Data},      {6, ElementType::int32, kInt32Data},
                                {7, ElementType::int64, kInt64Data},      {9, ElementType::boolean, kInt32Data},
                                {10, ElementType::float16, kInt32Data},   {11, ElementType::float64, kDoubleData},
                                {12, ElementType::uint32, kUint64Data},   {13, ElementType::uint64, kUint64Data},
                                {16, ElementType::bfloat16, kInt32Data},  {17, ElementType::float8e4m3, kInt32Data},
                                {19, ElementType::float8e5m2, kInt32Data}};

std::string_view fieldName(std::uint64_t field) {
    switch (field) {
        case kFloatData:
            return "float_data";
        case kInt32Data:
            return "int32_data";
        case kInt64Data:
            return "int64_data";
        case kDoubleData:
            return "double_data";
        case kUint64Data:
            return "uint64_data";
        default:
            return "raw_data";
    }
}

/// A varint: seven bits a byte, lowest first, the top bit says that more follow; at most ten bytes.
std::optional<std::uint64_t> varint(ByteReader& reader) {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        const std::optional<std::uint64_t> byte = reader.littleEndian(1);
        if (!byte || (shift == 63 && *byte > 1)) {
            return std::nullopt;
        }
        value |= (*byte & 0x7FU) << shift;
        if (*byte < 0x80U) {
            return value;
        }
    }
    return std::nullopt;
}

/// One field of the message.
struct ProtoField {
    std::uint64_t number = 0;
    std::uint64_t wire = kVarint;
    std::uint64_t value = 0;      ///< of a varint
    std::string_view bytes = {};  ///< of any other
};

/// Nothing when the message is cut, or a wire type is none of the four.
std::optional<ProtoField> nextField(ByteReader& reader) {
    const std::optional<std::uint64_t> tag = varint(reader);
    if (!tag) {
        return std::nullopt;
    }
    ProtoField field{*tag >> 3, *tag & 7U};
    if (field.wire == kVarint) {
        const std::optional<std::uint64_t> value = varint(reader);
        field.value = value.value_or(0);
        return value ? std::optional(field) : std::nullopt;
    }
    std::optional<std::uint64_t> length;
    if (field.wire == kPiece) {
        length = varint(reader);
    } else if (field.wire == kFourBytes || field.wire == kEightBytes) {
        length = field.wire == kFourBytes ? 4 : 8;
    }
    const std::optional<std::string_view> bytes = length ? reader.take(*length) : std::nullopt;
    field.bytes = bytes.value_or(std::string_view());
    return bytes ? std::optional(field) : std::nullopt;
}

/// The width of a number in float_data and double_data; 0 in the lists of varints.
std::size_t fixedSize(std::uint64_t number) { return number == kFloatData ? 4 : number == kDoubleData ? 8 : 0; }

bool isNumberList(std::uint64_t number) {
    return number == kFloatData || number == kInt32Data || number == kInt64Data || number == kDoubleData ||
           number == kUint64Data;
}

/// How many numbers a field of a list holds; nothing when it cannot be one.
std::optional<std::uint64_t> countOf(const ProtoField& field) {
    const std::size_t size = fixedSize(field.number);
    if (field.wire != kPiece) {
        const std::uint64_t wanted = size == 0 ? kVarint : size == 4 ? kFourBytes : kEightBytes;
        return field.wire == wanted ? std::optional<std::uint64_t>(1) : std::nullopt;
    }
    if (size != 0) {
        return field.bytes.size() % size == 0 ? std::optional<std::uint64_t>(field.bytes.size() / size) : std::nullopt;
    }
    return static_cast<std::uint64_t>(std::ranges::count_if(field.bytes, [](char byte) { return byte >= 0; }));
}

/// True when the type holds what a list of wider numbers says.
bool fits(ElementType type, std::uint64_t value) {
    const auto within = [value](std::int64_t low, std::int64_t high) {
        const auto number = std::bit_cast<std::int64_t>(value);
        return number >= low && number <= high;
    };
    switch (type) {
        case ElementType::int8:
            return within(-128, 127);
        case ElementType::int16:
            return within(-32768, 32767);
        case ElementType::int32:
            return within(-2147483648LL, 2147483647);
        case ElementType::boolean:
            return value <= 1;
        case ElementType::int64:
        case ElementType::uint64:
            return true;
        default:
            return value >> (8 * elementSize(type)) == 0;
    }
}

class ProtoReader {
public:
    ProtoReader(std::string_view bytes, const std::string& name, const Task& task)
        : m_bytes(bytes), m_name(name), m_task(task) {}

    Result<LoadedTensor> read();

private:
    Status look(const ProtoField& field);
    Status lookAtDims(const ProtoField& field);
    Status lookAtValues(const ProtoField& field, std::uint64_t count);
    [[nodiscard]] Result<ProtoType> type() const;
    [[nodiscard]] Result<LoadedTensor> fromList(const ProtoType& type, const Shape& shape) const;
    [[nodiscard]] Status convert(const ProtoField& field, ElementType type, std::span<float>& to,
                                 std::uint64_t& overflows) const;

    [[nodiscard]] std::unexpected<Error> refuse(Text what) const { return fail(std::move(what), m_name, kSaveAgain); }
    [[nodiscard]] std::unexpected<Error> foreign(std::uint64_t number) const {
        return fail(phrase("this is not an ONNX TensorProto: field {} does not fit", number), m_name,
                    phrase("open one tensor that onnx.numpy_helper.from_array made, not a whole model"));
    }

    std::string_view m_bytes;
    std::string m_name;
    const Task& m_task;
    std::vector<std::int64_t> m_dims;
    std::optional<std::uint64_t> m_type;
    std::string_view m_tensorName;
    std::uint64_t m_valuesField = 0;  // 0: no values yet
    std::uint64_t m_count = 0;        // of the numbers in a list
    std::string_view m_raw;
};

Status ProtoReader::lookAtDims(const ProtoField& field) {
    ByteReader packed(field.bytes);
    std::optional<std::uint64_t> length = field.wire == kVarint ? std::optional(field.value) : std::nullopt;
    while (length || !packed.atEnd()) {
        length = length ? length : varint(packed);
        if (!length) {
            return foreign(field.number);
        }
        m_dims.push_back(std::bit_cast<std::int64_t>(*length));  // a negative one is refused by Shape
        if (m_dims.size() > Shape::kLargestRank) {
            return refuse(phrase("more than {} axes are too many", Shape::kLargestRank));
        }
        length.reset();
    }
    return {};
}

Status ProtoReader::lookAtValues(const ProtoField& field, std::uint64_t count) {
    if (m_valuesField != 0 && (m_valuesField != field.number || field.number == kRawData)) {
        return refuse(m_valuesField == field.number ? phrase("raw_data comes twice")
                                                    : phrase("the values are in two fields, {} and {}",
                                                             fieldName(m_valuesField), fieldName(field.number)));
    }
    m_valuesField = field.number;
    m_count += count;
    return {};
}

Status ProtoReader::look(const ProtoField& field) {
    if (isNumberList(field.number)) {
        const std::optional<std::uint64_t> count = countOf(field);
        return count ? lookAtValues(field, *count) : foreign(field.number);
    }
    const bool isPiece = field.wire == kPiece;
    const bool isVarint = field.wire == kVarint;
    switch (field.number) {
        case kDims:
            return isPiece || isVarint ? lookAtDims(field) : foreign(field.number);
        case kDataType:
            m_type = field.value;
            return isVarint ? Status() : foreign(field.number);
        case kRawData:
            m_raw = field.bytes;
            return isPiece ? lookAtValues(field, 0) : foreign(field.number);
        case kName:
            m_tensorName = field.bytes;
            return isPiece ? Status() : foreign(field.number);
        case kDocString:
        case kMetadata:
            return isPiece ? Status() : foreign(field.number);
        case kSegment:
            return isPiece ? refuse(phrase("it is one segment of a larger tensor")) : foreign(field.number);
        case kStringData:
            return isPiece ? refuse(phrase("the tensor holds text")) : foreign(field.number);
        case kExternalData:
            return isPiece ? refuse(phrase("the values are in another file (external_data)")) : foreign(field.number);
        case kDataLocation:
            return !isVarint          ? foreign(field.number)
                   : field.value == 0 ? Status()
                                      : refuse(phrase("the values are in another file (data_location)"));
        default:
            return foreign(field.number);
    }
}

Result<ProtoType> ProtoReader::type() const {
    if (!m_type) {
        return fail(phrase("this is not an ONNX TensorProto: there is no data_type"), m_name,
                    phrase("open one tensor that onnx.numpy_helper.from_array made, not a whole model"));
    }
    for (const ProtoType& known : kTypes) {
        if (known.number == *m_type) {
            return known;
        }
    }
    constexpr std::uint64_t kText = 8;
    constexpr std::uint64_t kComplex64 = 14;
    constexpr std::uint64_t kComplex128 = 15;
    return refuse(*m_type == kText                                  ? phrase("the tensor holds text")
                  : *m_type == kComplex64 || *m_type == kComplex128 ? phrase("the tensor holds complex numbers")
                                                                    : phrase("data_type {} is not known", *m_type));
}

/// The numbers of one field, in front of `to`, which is then that much shorter.
Status ProtoReader::convert(const ProtoField& field, ElementType type, std::span<float>& to,
                            std::uint64_t& overflows) const {
    if (const std::size_t size = fixedSize(field.number); size != 0) {
        const std::size_t count = field.bytes.size() / size;
        overflows += convertToFloat32({type, std::endian::little}, field.bytes.data(), size, to.first(count));
        to = to.subspan(count);
        return {};
    }
    ByteReader packed(field.bytes);
    std::optional<std::uint64_t> value = field.wire == kVarint ? std::optional(field.value) : std::nullopt;
    while (value || !packed.atEnd()) {
        value = value ? value : varint(packed);
        if (!value) {
            return foreign(field.number);
        }
        if (!fits(type, *value)) {
            return refuse(phrase("the number {} is no {}", std::bit_cast<std::int64_t>(*value), elementTypeName(type)));
        }
        static_assert(std::endian::native == std::endian::little, "the low bytes come first");
        convertToFloat32({type, std::endian::little}, reinterpret_cast<const char*>(&*value), elementSize(type),
                         to.first(1));
        to = to.subspan(1);
        value.reset();
    }
    return {};
}

Result<LoadedTensor> ProtoReader::fromList(const ProtoType& type, const Shape& shape) const {
    Result<Tensor> tensor = tensorForFile(shape, m_name);
    if (!tensor) {
        return std::unexpected(tensor.error());
    }
    std::span<float> rest = *tensor->edit();
    std::uint64_t overflows = 0;
    ByteReader reader(m_bytes);
    constexpr std::size_t kStep = 1U << 20;  // bytes between two looks at the task
    std::size_t nextLook = 0;
    while (!reader.atEnd()) {
        if (reader.position() >= nextLook) {
            if (m_task.stopRequested()) {
                return cancelled();
            }
            m_task.report(static_cast<double>(reader.position()) / static_cast<double>(m_bytes.size()));
            nextLook = reader.position() + kStep;
        }
        const std::optional<ProtoField> field = nextField(reader);  // all were read before
        if (field->number == m_valuesField) {
            if (const Status converted = convert(*field, type.type, rest, overflows); !converted) {
                return std::unexpected(converted.error());
            }
        }
    }
    m_task.report(1.0);
    return LoadedTensor{*std::move(tensor), conversionNotes(type.type, overflows)};
}

Result<LoadedTensor> ProtoReader::read() {
    if (m_bytes.empty()) {
        return refuse(phrase("the file is empty"));
    }
    ByteReader reader(m_bytes);
    while (!reader.atEnd()) {
        const std::size_t at = reader.position();
        const std::optional<ProtoField> field = nextField(reader);
        if (!field) {
            return refuse(phrase("the field at byte {} is broken, or the file ends within it", at));
        }
        if (const Status looked = look(*field); !looked) {
            return std::unexpected(looked.error());
        }
    }
    const Result<ProtoType> found = type();
    if (!found) {
        return std::unexpected(found.error());
    }
    const Result<Shape> shape = Shape::create(m_dims);
    if (!shape) {
        return refuse(shape.error().what);
    }
    const bool isRaw = m_valuesField == kRawData;
    if (m_valuesField != 0 && !isRaw && m_valuesField != found->field) {
        return refuse(
            phrase("values of {} do not belong into {}", elementTypeName(found->type), fieldName(m_valuesField)));
    }
    const std::uint64_t size = elementSize(found->type);
    if (isRaw ? m_raw.size() != shape->elementCount() * size : m_count != shape->elementCount()) {
        return refuse(
            isRaw ? phrase("shape {} of {} takes {} bytes, raw_data has {}", shape->text(),
                           elementTypeName(found->type), shape->elementCount() * size, m_raw.size())
                  : phrase("shape {} has {} values, the file has {}", shape->text(), shape->elementCount(), m_count));
    }
    Result<LoadedTensor> loaded =
        isRaw ? tensorFromBytes({found->type, std::endian::little}, *shape, m_raw, m_name, m_task)
              : fromList(*found, *shape);
    if (loaded && !m_tensorName.empty()) {
        loaded->notes.push_back(phrase("the tensor is called '{}'", foreignName(m_tensorName)));
    }
    return loaded;
}

}  // namespace

Result<LoadedTensor> readTensorProto(std::string_view bytes, const std::string& name, const Task& task) {
    return ProtoReader(bytes, name, task).read();
}

}  // namespace dropscope
