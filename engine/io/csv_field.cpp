// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/csv_field.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <string>

#include "engine/core/number_text.h"

namespace dropscope {

namespace {

constexpr std::size_t kMostShown = 24;  // of a number that is refused

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

/// Where a decimal comma stands: the only comma of a text without a point.
std::size_t decimalComma(std::string_view text, char separator) {
    const std::size_t comma = separator == ',' ? std::string_view::npos : text.find(',');
    const bool isDecimal = comma != std::string_view::npos && text.find(',', comma + 1) == std::string_view::npos &&
                           text.find('.') == std::string_view::npos;
    return isDecimal ? comma : std::string_view::npos;
}

/// Calls `parse` with the text, in which a decimal comma has become a point. Ordinary numbers cost no allocation.
template <class Parse>
auto withPoint(std::string_view text, std::size_t comma, const Parse& parse) {
    char buffer[64];
    if (comma == std::string_view::npos) {
        return parse(text);
    }
    if (text.size() > sizeof buffer) {
        std::string copy(text);
        copy[comma] = '.';
        return parse(std::string_view(copy));
    }
    std::ranges::copy(text, buffer);
    buffer[comma] = '.';
    return parse(std::string_view(buffer, text.size()));
}

}  // namespace

bool isControlCharacter(char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F; }

CsvField csvFieldAt(const char* first, const char* last, char separator) {
    const auto endsField = [separator](char c) { return c == separator || c == '\n'; };
    const char* begin = std::find_if(first, last, [&](char c) { return !isBlank(c) || endsField(c); });
    const char* from = begin;  // where to look for the separator
    if (begin != last && *begin == '"') {
        const char* close = begin + 1;
        while (close != last && *close != '\n' && (*close != '"' || (close + 1 != last && close[1] == '"'))) {
            close += *close == '"' ? 2 : 1;  // a doubled quote stands for one inside the quotes
        }
        if (close != last && *close == '"') {
            const char* end = std::find_if(close + 1, last, [&](char c) { return !isBlank(c) || endsField(c); });
            if (end == last || endsField(*end)) {
                return {trimmed({begin + 1, close}), end};
            }
            from = end;  // more text after the quotes: no number, and the whole field is shown as it is
        }
    }
    const char* end = std::find_if(from, last, endsField);
    return {trimmed({first, end}), end};
}

Result<float> csvNumber(std::string_view text, char separator) {
    if (const auto control = std::ranges::find_if(text, isControlCharacter); control != text.end()) {
        return fail(*control == '\r' ? phrase("a carriage return stands inside the line")
                                     : phrase("byte 0x{:02X} is not text", static_cast<unsigned char>(*control)),
                    "",
                    *control == '\r' ? phrase("end lines in LF or CRLF")
                                     : phrase("open a text file with numbers, in UTF-8 or ASCII"));
    }
    const std::size_t comma = decimalComma(text, separator);
    Result<float> value = withPoint(text, comma, [text](std::string_view number) { return parseFloat(number, text); });
    if (!value && text.find_first_of(" \t") != std::string_view::npos) {
        value.error().remedy = phrase("separate numbers with commas, semicolons or tabs");
    }
    return value;
}

Status DecimalSign::see(std::string_view number, char separator) {
    const std::size_t at = separator == ',' ? std::string_view::npos : number.find_first_of(".,");
    if (at == std::string_view::npos) {
        return {};
    }
    if (m_sign != 0 && m_sign != number[at]) {
        const std::string_view shown = number.substr(0, kMostShown);
        return fail(m_sign == ',' ? phrase("'{}' has a point where the decimal sign is a comma", shown)
                                  : phrase("'{}' has a comma where the decimal sign is a point", shown),
                    {}, phrase("write every number with the same decimal sign, and no other sign in it"));
    }
    m_sign = number[at];
    return {};
}

bool looksLikeNumber(std::string_view text, char separator) {
    const auto isNumber = [](std::string_view number) {
        number.remove_prefix(number.starts_with('+') ? 1 : 0);
        float ignored = 0.0F;
        const auto [end, code] = std::from_chars(number.data(), number.data() + number.size(), ignored);
        return code != std::errc::invalid_argument && end == number.data() + number.size();
    };
    for (std::string_view rest = text; !rest.empty(); rest = trimmed(rest)) {
        const std::string_view word = rest.substr(0, rest.find_first_of(" \t"));
        if (!withPoint(word, decimalComma(word, separator), isNumber)) {
            return false;
        }
        rest.remove_prefix(word.size());
    }
    return !text.empty();
}

char csvSeparatorOf(std::string_view line) {
    bool quoted = false;
    char found = ',';
    for (const char c : line) {
        if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && c == '\t') {
            return c;
        } else if (!quoted && c == ';') {
            found = c;
        }
    }
    return found;
}

char csvFileSeparatorOf(std::string_view line) {
    const char separator = csvSeparatorOf(line);
    const std::string_view words = trimmed(line);
    const bool blanks = separator == ',' && words.find(',') == std::string_view::npos &&
                        words.find(' ') != std::string_view::npos && looksLikeNumber(words, ',');
    return blanks ? ' ' : separator;
}

}  // namespace dropscope
