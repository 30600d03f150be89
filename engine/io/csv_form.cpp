// SPDX-License-Identifier: GPL-3.0-or-later
// Finding out how a text file says its numbers, and showing its beginning. Reading it is in csv.cpp.
#include <algorithm>

#include "engine/core/number_text.h"
#include "engine/io/csv.h"
#include "engine/io/csv_field.h"

namespace dropscope {

namespace {

constexpr std::size_t kRowsToLookAt = 100;

/// The lines of a text that are neither comments nor blank, one after the other.
class Lines {
public:
    explicit Lines(std::string_view text) : m_rest(text) {
        constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
        m_rest.remove_prefix(m_rest.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0);
    }

    /// The next line without its end; false when there is none.
    bool next(std::string_view& line) {
        while (!m_rest.empty()) {
            line = m_rest.substr(0, m_rest.find('\n'));
            m_rest.remove_prefix(std::min(line.size() + 1, m_rest.size()));
            line.remove_suffix(line.ends_with('\r') ? 1 : 0);
            // As the reader skips blanks in front of a line: a carriage return is none.
            const std::size_t first = line.find_first_not_of(" \t");
            const std::string_view words = first == std::string_view::npos ? std::string_view() : line.substr(first);
            m_saysShape = m_saysShape || (words.starts_with('#') && trimmed(words.substr(1)).starts_with("shape:"));
            if (!words.empty() && !words.starts_with('#')) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool saysShape() const { return m_saysShape; }

private:
    std::string_view m_rest;
    bool m_saysShape = false;
};

/// Calls `use` with the text of each field until it says false.
template <class Use>
void forEachField(std::string_view line, char separator, const Use& use) {
    const char* const last = line.data() + line.size();
    const char* at = line.data();
    while (true) {
        while (separator == ' ' && at != last && *at == ' ') {
            ++at;
        }
        if (separator == ' ' && at == last) {
            return;
        }
        const CsvField field = csvFieldAt(at, last, separator);
        if (!use(field.text) || field.end == last) {
            return;
        }
        at = field.end + 1;
    }
}

bool isHeader(std::string_view line, char separator) {
    bool anyText = false;
    bool anyNumber = false;
    forEachField(line, separator, [&](std::string_view field) {
        anyText = anyText || !field.empty();
        anyNumber = looksLikeNumber(field, separator);
        return !anyNumber;
    });
    return anyText && !anyNumber && std::ranges::none_of(trimmed(line), isControlCharacter);
}

bool hasDecimalComma(std::string_view line, char separator) {
    bool found = false;
    forEachField(line, separator, [&](std::string_view field) {
        found = field.find(',') != std::string_view::npos && looksLikeNumber(field, ';');
        return !found;
    });
    return found;
}

}  // namespace

CsvForm detectCsvForm(std::string_view text) {
    CsvForm form;
    Lines lines(text);
    std::string_view line;
    if (!lines.next(line)) {
        return form;
    }
    form.separator = csvFileSeparatorOf(line);
    form.header = isHeader(line, form.separator);
    if (form.header) {
        if (!lines.next(line)) {
            return form;
        }
        form.separator = csvFileSeparatorOf(line);
    }
    if (form.separator == ',' || form.separator == ' ') {
        return form;
    }
    std::size_t rows = 0;
    do {
        form.decimalComma = hasDecimalComma(line, form.separator);
    } while (!form.decimalComma && ++rows < kRowsToLookAt && lines.next(line));
    return form;
}

CsvSample sampleCsv(std::string_view text, const CsvForm& form, std::size_t rows, std::size_t fields) {
    constexpr std::size_t kLongestField = 40;
    const auto split = [&](std::string_view line) {
        std::vector<std::string> cells;
        forEachField(line, form.separator, [&](std::string_view field) {
            cells.emplace_back(field.substr(0, kLongestField));
            return cells.size() < fields;
        });
        return cells;
    };
    CsvSample sample;
    Lines lines(text);
    std::string_view line;
    bool more = lines.next(line);
    sample.saysShape = lines.saysShape();
    if (more && form.header) {
        sample.header = split(line);
        more = lines.next(line);
    }
    for (; more && sample.rows.size() < rows; more = lines.next(line)) {
        sample.rows.push_back(split(line));
    }
    return sample;
}

}  // namespace dropscope
