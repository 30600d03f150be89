// SPDX-License-Identifier: GPL-3.0-or-later
// Reading. Writing is in csv_writer.cpp.
#include "engine/io/csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <optional>

#include "engine/core/assert.h"
#include "engine/core/number_text.h"
#include "engine/io/csv_field.h"
#include "engine/io/value_blocks.h"

namespace dropscope {

namespace {

/// Bytes between two looks at the task: a few milliseconds.
constexpr std::ptrdiff_t kStep = 1 << 20;

/// What a line may be besides a row.
enum class Source {
    file,      ///< a comment, a header or blank
    clipboard  ///< nothing: "#N/A" is a broken cell, a blank line an empty one
};

class CsvReader {
public:
    /// Without a form, everything is found out.
    CsvReader(std::string_view text, const std::string& name, Source source, const std::optional<CsvForm>& form,
              const Task& task)
        : m_name(name),
          m_source(source),
          m_task(task),
          m_begin(text.data()),
          m_at(m_begin),
          m_end(m_begin + text.size()),
          m_form(form) {}

    Result<LoadedTensor> read();

private:
    Status refuseForeignText() const;
    Status readLine();
    Status readComment(std::string_view line);
    Status readFirstLine(std::string_view line);
    Status readRow();
    Result<float> readNumber(std::uint64_t column);
    Status look();
    [[nodiscard]] Result<Shape> finalShape() const;

    /// True at a line feed, at a carriage return before one, and at the end.
    [[nodiscard]] bool isAtLineEnd(const char* at) const {
        return at == m_end || *at == '\n' || (*at == '\r' && (at + 1 == m_end || at[1] == '\n'));
    }
    [[nodiscard]] std::string_view restOfLine() const;
    [[nodiscard]] Text lineText(std::uint64_t line) const;
    [[nodiscard]] std::unexpected<Error> failAt(std::uint64_t column, Text what, Text remedy) const;

    std::string m_name;
    Source m_source;
    const Task& m_task;

    const char* m_begin;
    const char* m_at;
    const char* m_end;
    const char* m_nextLook = m_begin;
    std::uint64_t m_line = 1;

    std::optional<CsvForm> m_form;
    std::optional<char> m_separator;  // known from the first row on
    char m_numberSeparator = ',';     // what csvNumber is told: with a comma it takes no decimal comma
    DecimalSign m_decimalSign;        // where a comma may be one
    std::uint64_t m_headerLine = 0;   // 0: none
    std::optional<Shape> m_shape;
    std::uint64_t m_shapeLine = 0;
    std::uint64_t m_rows = 0;
    std::uint64_t m_columns = 0;
    ValueBlocks m_values;
};

std::string_view CsvReader::restOfLine() const {
    const auto left = static_cast<std::size_t>(m_end - m_at);
    const auto* feed = left == 0 ? nullptr : static_cast<const char*>(std::memchr(m_at, '\n', left));
    return {m_at, feed == nullptr ? m_end : feed};
}

Text CsvReader::lineText(std::uint64_t line) const {
    return m_name.empty() ? phrase("line {}", line) : phrase("{}, line {}", m_name, line);
}

std::unexpected<Error> CsvReader::failAt(std::uint64_t column, Text what, Text remedy) const {
    return fail(std::move(what), phrase("{}, column {}", lineText(m_line), column), std::move(remedy));
}

/// Spreadsheets' "Unicode text" is UTF-16, which would otherwise be called binary.
Status CsvReader::refuseForeignText() const {
    const std::string_view text(m_begin, m_end);
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
        return fail(phrase("the text is in UTF-16"), m_name, phrase("save it in UTF-8"));
    }
    return {};
}

Status CsvReader::look() {
    if (m_task.stopRequested()) {
        return cancelled();
    }
    m_task.report(static_cast<double>(m_at - m_begin) / static_cast<double>(m_end - m_begin));
    m_nextLook = m_at + std::min(kStep, m_end - m_at);
    return {};
}

Status CsvReader::readComment(std::string_view line) {
    if (line.find('\0') != std::string_view::npos) {
        return failAt(1, phrase("byte 0x00 is not text"), phrase("open a text file with numbers, in UTF-8 or ASCII"));
    }
    line = trimmed(line.substr(1));
    constexpr std::string_view kShape = "shape:";
    if (m_shape || !line.starts_with(kShape)) {
        return {};
    }
    line.remove_prefix(kShape.size());
    // Python prints a shape as "(3, 5)" and "(5,)".
    constexpr std::string_view kAround = " \t(),";
    const std::size_t first = line.find_first_not_of(kAround);
    line = first == std::string_view::npos ? std::string_view()
                                           : line.substr(first, line.find_last_not_of(kAround) + 1 - first);
    Result<Shape> shape = Shape::parse(line);
    if (!shape) {
        return fail(shape.error().what, lineText(m_line), phrase("write the shape as in # shape: 2,3,4"));
    }
    m_shape = *std::move(shape);
    m_shapeLine = m_line;
    return {};
}

/// Finds the separator, and whether the line is a header: then the next one is asked again.
Status CsvReader::readFirstLine(std::string_view line) {
    if (m_form) {
        if (m_form->header && m_headerLine == 0) {
            m_headerLine = m_line;
            m_at = line.data() + line.size();
            return {};
        }
        m_separator = m_form->separator;
        m_numberSeparator = m_form->decimalComma ? ';' : ',';
        m_decimalSign = DecimalSign(m_form->decimalComma ? ',' : '\0');
        return readRow();
    }
    const char separator = m_source == Source::file ? csvFileSeparatorOf(line) : csvSeparatorOf(line);
    bool anyText = false;
    bool anyNumber = m_source == Source::clipboard || m_headerLine != 0;
    for (const char* at = line.data(); !anyNumber; ++at) {
        const CsvField field = csvFieldAt(at, line.data() + line.size(), separator);
        anyText = anyText || !field.text.empty();
        anyNumber = looksLikeNumber(field.text, separator);
        at = field.end;
        if (at == line.data() + line.size()) {
            break;
        }
    }
    const bool isHeader = !anyNumber && anyText && std::ranges::none_of(trimmed(line), isControlCharacter);
    if (isHeader) {
        m_headerLine = m_line;
        m_at = line.data() + line.size();
        return {};
    }
    m_separator = separator;
    m_numberSeparator = separator == ' ' ? ',' : separator;
    return readRow();
}

/// The number at m_at, and m_at behind its field. The common number, one that ends where the field ends, is read in place.
Result<float> CsvReader::readNumber(std::uint64_t column) {
    while (m_at != m_end && *m_at == ' ') {
        ++m_at;
    }
    float value = 0.0F;
    const auto [stop, code] = std::from_chars(m_at, m_end, value);
    // from_chars takes "nan(...)", parseFloat does not.
    if (code == std::errc() && stop[-1] != ')' && (isAtLineEnd(stop) || *stop == *m_separator)) {
        if (!m_decimalSign.isPoint()) {  // a comma does not come this way
            if (const Status sign = m_decimalSign.see({m_at, stop}, m_numberSeparator); !sign) {
                return failAt(column, sign.error().what, sign.error().remedy);
            }
        }
        m_at = stop;
        return value;
    }
    const CsvField field = csvFieldAt(m_at, m_end, *m_separator);
    const Result<float> number = csvNumber(field.text, m_numberSeparator);
    if (!number) {
        return failAt(column, number.error().what, number.error().remedy);
    }
    if (const Status sign = m_decimalSign.see(field.text, m_numberSeparator); !sign) {
        return failAt(column, sign.error().what, sign.error().remedy);
    }
    m_at = field.end;
    return number;
}

Status CsvReader::readRow() {
    std::uint64_t column = 0;
    bool more = true;
    while (more) {
        ++column;
        if (m_rows > 0 && column > m_columns) {
            return failAt(column, phrase("the row has more than {} fields, the first row has {}", m_columns, m_columns),
                          phrase("give every row as many fields"));
        }
        if (m_values.isFull()) {
            if (const Status grown = m_values.grow(); !grown) {
                return fail(grown.error().what, m_name, grown.error().remedy);
            }
            if (const Status looked = look(); !looked) {  // here too: a file may be one long line
                return looked;
            }
        }
        const Result<float> value = readNumber(column);
        if (!value) {
            return std::unexpected(value.error());
        }
        m_values.append(*value);
        while (*m_separator == ' ' && m_at != m_end && *m_at == ' ') {
            ++m_at;  // any number of them is one separator, and none at the end of a line
        }
        more = !isAtLineEnd(m_at);
        m_at += more && *m_separator != ' ' ? 1 : 0;
    }
    if (m_rows > 0 && column < m_columns) {
        return failAt(column + 1, phrase("the row ends after {} fields, the first row has {}", column, m_columns),
                      phrase("give every row as many fields"));
    }
    m_columns = column;
    ++m_rows;
    return {};
}

/// One line without its end.
Status CsvReader::readLine() {
    const char* first = m_at;
    while (first != m_end && (*first == ' ' || (*first == '\t' && m_separator != '\t'))) {
        ++first;
    }
    if (m_source == Source::file) {
        if (isAtLineEnd(first)) {
            m_at = first;
            return {};
        }
        if (*first == '#') {
            const std::string_view line = restOfLine();
            m_at = line.data() + line.size();
            return readComment({first, m_at});
        }
    }
    return m_separator ? readRow() : readFirstLine(restOfLine());
}

Result<Shape> CsvReader::finalShape() const {
    if (m_shape) {
        if (m_shape->elementCount() == m_values.count()) {
            return *m_shape;
        }
        return fail(phrase("shape {} has {} values, the file has {}", m_shape->text(), m_shape->elementCount(),
                           m_values.count()),
                    lineText(m_shapeLine), phrase("correct the shape, or remove the line"));
    }
    if (m_rows == 0 && m_source == Source::clipboard) {
        return fail(phrase("there are no cells to paste"), "", phrase("copy cells with numbers"));
    }
    if (m_rows == 0) {
        return m_headerLine == 0
                   ? fail(m_begin == m_end ? phrase("the file is empty") : phrase("the file holds no numbers"), m_name,
                          phrase("write rows of numbers such as 0.5,1,nan"))
                   : fail(phrase("no numbers follow this line of text"), lineText(m_headerLine),
                          phrase("write rows of numbers such as 0.5,1,nan"));
    }
    return Shape::create({static_cast<std::int64_t>(m_rows), static_cast<std::int64_t>(m_columns)});
}

Result<LoadedTensor> CsvReader::read() {
    if (const Status ours = refuseForeignText(); !ours) {
        return std::unexpected(ours.error());
    }
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (std::string_view(m_begin, m_end).starts_with(kByteOrderMark)) {
        m_at += kByteOrderMark.size();
    }
    while (m_at != m_end) {
        if (m_at >= m_nextLook) {
            if (const Status looked = look(); !looked) {
                return std::unexpected(looked.error());
            }
        }
        if (const Status line = readLine(); !line) {
            return std::unexpected(line.error());
        }
        m_at += m_at != m_end && *m_at == '\r' ? 1 : 0;
        m_at += m_at != m_end ? 1 : 0;
        ++m_line;
    }
    const Result<Shape> shape = finalShape();
    if (!shape) {
        return std::unexpected(shape.error());
    }
    Result<Tensor> tensor = m_values.moveInto(*shape);
    if (!tensor) {
        return fail(tensor.error().what, m_name, tensor.error().remedy);
    }
    m_task.report(1.0);
    LoadedTensor loaded{*std::move(tensor), {}};
    if (m_headerLine != 0) {
        loaded.notes.push_back(phrase("line {} skipped as a header", m_headerLine));
    }
    return loaded;
}

}  // namespace

Result<LoadedTensor> readCsv(std::string_view text, const std::string& name, const Task& task) {
    return CsvReader(text, name, Source::file, {}, task).read();
}

Result<LoadedTensor> readCsv(std::string_view text, const std::string& name, const CsvForm& form, const Task& task) {
    DROPSCOPE_ASSERT(form.separator != ',' || !form.decimalComma);
    return CsvReader(text, name, Source::file, form, task).read();
}

Result<LoadedTensor> readPastedCells(std::string_view text) {
    const std::size_t last = text.find_last_not_of("\r\n");
    const std::string_view cells = text.substr(0, last == std::string_view::npos ? 0 : last + 1);
    return CsvReader(cells, "", Source::clipboard, {}, {}).read();
}

}  // namespace dropscope
