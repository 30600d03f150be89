// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/npy_header.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <charconv>
#include <optional>

#include "engine/io/byte_reader.h"

namespace dropscope {

namespace {

constexpr std::string_view kMagic = "\x93NUMPY";
constexpr std::size_t kLongestHeader = 10000;  // numpy's _MAX_HEADER_SIZE
constexpr Phrase kSaveAgain = phrase("save the array again with numpy.save");
constexpr Phrase kSaveFloats = phrase("save it with numpy.save(name, array.astype('float32'))");

/// 'descr' as a type. What cannot be one is refused with the reason that fits its kind.
Result<ElementLayout> parseDescription(std::string_view descr, const Text& where) {
    const std::string_view original = descr;
    ElementLayout layout;
    if (!descr.empty() && std::string_view("<>=|").find(descr.front()) != std::string_view::npos) {
        layout.order = descr.front() == '>'   ? std::endian::big
                       : descr.front() == '<' ? std::endian::little
                                              : std::endian::native;
        descr.remove_prefix(1);
    }
    constexpr std::pair<std::string_view, ElementType> kTypes[] = {
        {"b1", ElementType::boolean}, {"i1", ElementType::int8},    {"i2", ElementType::int16},
        {"i4", ElementType::int32},   {"i8", ElementType::int64},   {"u1", ElementType::uint8},
        {"u2", ElementType::uint16},  {"u4", ElementType::uint32},  {"u8", ElementType::uint64},
        {"f2", ElementType::float16}, {"f4", ElementType::float32}, {"f8", ElementType::float64}};
    for (const auto& [text, type] : kTypes) {
        if (descr == text) {
            layout.type = type;
            return layout;
        }
    }
    switch (descr.empty() ? '\0' : descr.front()) {
        case 'O':
            return fail(phrase("the array holds Python objects (a pickle), which can run code when they are read"),
                        where, kSaveFloats);
        case 'c':
            return fail(phrase("the array holds complex numbers"), where,
                        phrase("save its real and imaginary parts as two arrays"));
        case 'S':
        case 'U':
        case 'a':
            return fail(phrase("the array holds text"), where, kSaveFloats);
        case 'M':
        case 'm':
            return fail(phrase("the array holds dates or times"), where, kSaveFloats);
        case 'V':
            return fail(phrase("the array has a structured type or raw bytes"), where,
                        phrase("save one field of it, as float32, with numpy.save"));
        default:
            return fail(phrase("the element type '{}' is not known", original.substr(0, 20)), where, kSaveFloats);
    }
}

/// Just as much of Python's literals as numpy writes into a header.
class DictReader {
public:
    DictReader(std::string_view text, const std::string& name)
        : m_reader(text), m_where(name.empty() ? Text(phrase("header")) : phrase("{}, header", name)) {}

    Result<NpyHeader> read();

private:
    [[nodiscard]] std::unexpected<Error> broken(const Text& expected) const {
        return fail(phrase("{} is missing after {} bytes", expected, m_reader.position()), m_where, kSaveAgain);
    }

    bool accept(std::string_view token) {
        skipBlanks();
        return m_reader.accept(token);
    }

    void skipBlanks() {
        m_reader.takeWhile([](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    }

    std::optional<std::string_view> string();
    Result<std::int64_t> length();
    Status readValue(std::string_view key);
    Status readShape();

    ByteReader m_reader;
    Text m_where;
    std::optional<ElementLayout> m_layout;
    std::optional<bool> m_fortranOrder;
    std::optional<Shape> m_shape;
};

/// In either quotes; numpy writes no escapes.
std::optional<std::string_view> DictReader::string() {
    skipBlanks();
    const char quote = m_reader.peek();
    if (quote != '\'' && quote != '"') {
        return std::nullopt;
    }
    static_cast<void>(m_reader.take(1));
    const std::string_view text = m_reader.takeWhile([quote](char c) { return c != quote && c != '\\' && c != '\n'; });
    return m_reader.accept({&quote, 1}) ? std::optional(text) : std::nullopt;
}

Result<std::int64_t> DictReader::length() {
    skipBlanks();
    const std::string_view digits = m_reader.takeWhile([](char c) { return c == '-' || (c >= '0' && c <= '9'); });
    std::int64_t value = 0;
    const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (code == std::errc::result_out_of_range) {
        return fail(
            phrase("a length of {}{} is larger than any array", digits.substr(0, 20), digits.size() > 20 ? "..." : ""),
            m_where, kSaveAgain);
    }
    if (code != std::errc() || end != digits.data() + digits.size()) {
        return broken(phrase("a length"));
    }
    m_reader.accept("L");  // Python 2's long integers
    return value;
}

Status DictReader::readShape() {
    if (!accept("(")) {
        return broken(phrase("a tuple of lengths"));
    }
    std::vector<std::int64_t> lengths;
    bool comma = true;
    while (!accept(")")) {
        if (!comma) {
            return broken(phrase("a comma or ')'"));
        }
        const Result<std::int64_t> next = length();
        if (!next) {
            return std::unexpected(next.error());
        }
        lengths.push_back(*next);
        comma = accept(",");
    }
    if (lengths.size() == 1 && !comma) {
        return broken(phrase("the comma of a tuple with one length"));  // "(5)" is a number in Python
    }
    Result<Shape> shape = Shape::create(std::move(lengths));
    if (!shape) {
        return fail(shape.error().what, m_where, kSaveAgain);
    }
    m_shape = *std::move(shape);
    return {};
}

Status DictReader::readValue(std::string_view key) {
    if (key == "shape" && !m_shape) {
        return readShape();
    }
    if (key == "fortran_order" && !m_fortranOrder) {
        m_fortranOrder = accept("True");
        return *m_fortranOrder || accept("False") ? Status() : broken(phrase("True or False"));
    }
    if (key != "descr" || m_layout) {
        return fail(phrase("the key '{}' does not belong there", key.substr(0, 20)), m_where, kSaveAgain);
    }
    if (accept("[")) {
        return fail(phrase("the array has a structured type"), m_where,
                    phrase("save one field of it, as float32, with numpy.save"));
    }
    const std::optional<std::string_view> descr = string();
    if (!descr) {
        return broken(phrase("the element type"));
    }
    const Result<ElementLayout> layout = parseDescription(*descr, m_where);
    if (!layout) {
        return std::unexpected(layout.error());
    }
    m_layout = *layout;
    return {};
}

Result<NpyHeader> DictReader::read() {
    if (!accept("{")) {
        return broken("'{'");
    }
    bool comma = true;
    while (!accept("}")) {
        if (!comma) {
            return broken(phrase("a comma or '}}'"));
        }
        const std::optional<std::string_view> key = string();
        if (!key) {
            return broken(phrase("a key"));
        }
        if (!accept(":")) {
            return broken("':'");
        }
        if (const Status value = readValue(*key); !value) {
            return std::unexpected(value.error());
        }
        comma = accept(",");
    }
    skipBlanks();
    if (!m_reader.atEnd()) {
        return broken(phrase("the end of the header"));
    }
    if (!m_layout || !m_fortranOrder || !m_shape) {
        return fail(phrase("'descr', 'fortran_order' and 'shape' are not all there"), m_where, kSaveAgain);
    }
    return NpyHeader{*m_layout, *m_fortranOrder, *std::move(m_shape), 0};
}

}  // namespace

Result<NpyHeader> readNpyHeader(std::string_view bytes, const std::string& name) {
    if (bytes.empty()) {
        return fail(phrase("the file is empty"), name, kSaveAgain);
    }
    ByteReader reader(bytes);
    if (!reader.accept(kMagic)) {
        return fail(phrase("this is not a npy file: it does not begin with \\x93NUMPY"), name,
                    phrase("open a file that numpy.save wrote"));
    }
    const std::optional<std::uint64_t> major = reader.littleEndian(1);
    const std::optional<std::uint64_t> minor = reader.littleEndian(1);
    if (major && minor && (*major < 1 || *major > 3 || *minor != 0)) {
        return fail(phrase("version {}.{} of the npy format is not known", *major, *minor), name, kSaveAgain);
    }
    const std::optional<std::uint64_t> length = reader.littleEndian(major == 1U ? 2 : 4);
    if (length && *length > kLongestHeader) {
        return fail(phrase("the header is {} bytes long, {} are the most", *length, kLongestHeader), name, kSaveAgain);
    }
    const std::optional<std::string_view> text = length ? reader.take(*length) : std::nullopt;
    if (!text) {
        return fail(phrase("the file ends within its header, after {} bytes", bytes.size()), name,
                    phrase("copy or save it again"));
    }
    Result<NpyHeader> header = DictReader(*text, name).read();
    if (header) {
        header->dataOffset = reader.position();
    }
    return header;
}

std::string npyHeaderText(const Shape& shape, std::string_view type) {
    // A tuple with one length keeps its comma: "(5)" would be a number.
    const std::string lengths = fmt::format("{}{}", fmt::join(shape.lengths(), ", "), shape.rank() == 1 ? "," : "");
    std::string dict = fmt::format("{{'descr': '{}', 'fortran_order': False, 'shape': ({}), }}", type, lengths);
    constexpr std::size_t kAlignment = 64;
    const std::size_t before = kMagic.size() + 4;  // version and length
    const std::size_t end = (before + dict.size() + 1 + kAlignment - 1) / kAlignment * kAlignment;
    dict.resize(end - before - 1, ' ');
    dict += '\n';
    std::string text(kMagic);
    text += {'\x01', '\x00', static_cast<char>(dict.size() & 0xFFU), static_cast<char>(dict.size() >> 8)};
    return text + dict;
}

}  // namespace dropscope
