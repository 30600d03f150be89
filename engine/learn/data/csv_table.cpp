// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/data/csv_table.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "engine/core/number_text.h"
#include "engine/io/csv_field.h"

namespace dropscope {

namespace {

using Fields = std::vector<std::string_view>;

std::unexpected<Error> failAt(const std::string& name, std::size_t line, Text what, Text remedy) {
    return fail(std::move(what), phrase("{}, line {}", name, line), std::move(remedy));
}

Fields fieldsOf(std::string_view line, char separator) {
    Fields fields;
    const char* at = line.data();
    const char* const last = at + line.size();
    while (true) {
        const CsvField field = csvFieldAt(at, last, separator);
        fields.push_back(field.text);
        if (field.end == last) {
            return fields;
        }
        at = field.end + 1;
    }
}

/// The rows of the file, with the lines they stand in.
struct Rows {
    char separator = ',';
    Fields header;  ///< empty when there is none
    std::vector<Fields> fields;
    std::vector<std::size_t> lines;
};

Result<Rows> readRows(std::string_view text, const std::string& name, const Task& task) {
    Rows rows;
    std::size_t line = 0;
    const std::size_t whole = text.size();
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    for (bool first = true; !text.empty();) {
        ++line;
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view content = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        content.remove_suffix(content.ends_with('\r') ? 1 : 0);
        if (trimmed(content).empty() || content.starts_with('#')) {
            continue;
        }
        if (line % 4096 == 0) {
            if (task.stopRequested()) {
                return cancelled();
            }
            task.report(1.0 - static_cast<double>(text.size()) / static_cast<double>(whole));
        }
        if (first) {
            rows.separator = csvSeparatorOf(content);
        }
        Fields fields = fieldsOf(content, rows.separator);
        const std::size_t columns = first                 ? fields.size()
                                    : rows.header.empty() ? rows.fields.front().size()
                                                          : rows.header.size();
        if (fields.size() != columns) {
            return failAt(name, line, phrase("{} fields where the first line has {}", fields.size(), columns),
                          phrase("give every line as many"));
        }
        const bool isHeader = first && std::ranges::none_of(fields, [&](std::string_view field) {
                                  return looksLikeNumber(field, rows.separator);
                              });
        first = false;
        if (isHeader) {
            rows.header = std::move(fields);
        } else {
            rows.fields.push_back(std::move(fields));
            rows.lines.push_back(line);
        }
    }
    if (rows.fields.empty()) {
        return fail(phrase("the file has no rows of data"), name, phrase("give it one line for each sample"));
    }
    return rows;
}

Result<std::size_t> findColumn(const Rows& rows, const std::string& name, std::string_view label) {
    const std::size_t columns = rows.fields.front().size();
    if (columns < 2) {
        return fail(phrase("the file has one column"), name,
                    phrase("a sample needs a label and at least one number beside it"));
    }
    if (label.empty()) {
        return columns - 1;
    }
    if (const auto found = std::ranges::find(rows.header, label); found != rows.header.end()) {
        return static_cast<std::size_t>(found - rows.header.begin());
    }
    if (const Result<std::uint64_t> number = parseWhole(label, "column", columns); number && *number >= 1) {
        return *number - 1;
    }
    return fail(phrase("there is no column '{}'", label), name,
                rows.header.empty()
                    ? phrase("write a number from 1 to {}", columns)
                    : phrase("write one of {}, or a number from 1 to {}", fmt::join(rows.header, ", "), columns));
}

Result<float> numberAt(const Rows& rows, std::size_t row, std::size_t column, const std::string& name,
                       DecimalSign& sign) {
    const std::string_view text = rows.fields[row][column];
    const auto where = [&] { return phrase("{}, line {}, column {}", name, rows.lines[row], column + 1); };
    if (trimmed(text).empty()) {
        return fail(phrase("a value is missing"), where(), phrase("fill it in or take the line out"));
    }
    const Result<float> number = csvNumber(text, rows.separator);
    if (!number) {
        return fail(number.error().what, where(), phrase("columns other than the label's hold numbers"));
    }
    if (const Status same = sign.see(text, rows.separator); !same) {
        return fail(same.error().what, where(), same.error().remedy);
    }
    if (!std::isfinite(*number)) {
        return fail(phrase("{} is no value to learn from", text), where(), phrase("fill it in or take the line out"));
    }
    return *number;
}

/// Fills in y, and the classes unless it is a regression.
Status readLabels(const Rows& rows, std::size_t column, const std::string& name, DecimalSign& sign, CsvTable& table) {
    std::vector<std::optional<float>> numbers;
    bool allNumbers = true;
    bool fractions = false;
    for (std::size_t row = 0; row < rows.fields.size(); ++row) {
        const std::string_view text = rows.fields[row][column];
        if (trimmed(text).empty()) {
            return failAt(name, rows.lines[row], phrase("the label is missing"),
                          phrase("fill it in or take the line out"));
        }
        const Result<float> number = csvNumber(text, rows.separator);
        allNumbers = allNumbers && number.has_value();
        if (number && !std::isfinite(*number)) {
            return failAt(name, rows.lines[row], phrase("the label is {}", text),
                          phrase("fill it in or take the line out"));
        }
        fractions = fractions || (number && *number != std::floor(*number));
        numbers.push_back(number ? std::optional(*number) : std::nullopt);
    }
    for (std::size_t row = 0; allNumbers && row < rows.fields.size(); ++row) {
        if (const Status same = sign.see(rows.fields[row][column], rows.separator); !same) {
            return failAt(name, rows.lines[row], same.error().what, same.error().remedy);
        }
    }
    if (allNumbers && fractions) {
        std::ranges::transform(numbers, std::back_inserter(table.samples.y), [](const auto& y) { return *y; });
        return {};
    }
    // Classes in rising order: by number where all are numbers, else by name.
    std::map<std::pair<float, std::string_view>, float> classes;
    const auto keyOf = [&](std::size_t row) {
        return allNumbers ? std::pair(*numbers[row], std::string_view()) : std::pair(0.0F, rows.fields[row][column]);
    };
    for (std::size_t row = 0; row < rows.fields.size(); ++row) {
        classes.try_emplace(keyOf(row), 0.0F);
    }
    if (classes.size() < 2) {
        return fail(phrase("every row has the same label, so there is nothing to learn"), name,
                    phrase("check which column is the label's"));
    }
    if (classes.size() > kMostClasses) {
        return fail(
            phrase("the label column has {} different values, at most {} can be classes", classes.size(), kMostClasses),
            name, phrase("check which column is the label's"));
    }
    float number = 0.0F;
    for (auto& [key, value] : classes) {
        value = number++;
        table.classNames.push_back(allNumbers ? shortestText(key.first) : std::string(key.second));
    }
    for (std::size_t row = 0; row < rows.fields.size(); ++row) {
        table.samples.y.push_back(classes.at(keyOf(row)));
    }
    return {};
}

}  // namespace

Result<CsvTable> readCsvTable(std::string_view text, const std::string& name, std::string_view label,
                              const Task& task) {
    const Result<Rows> rows = readRows(text, name, task);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    const Result<std::size_t> labels = findColumn(*rows, name, label);
    if (!labels) {
        return std::unexpected(labels.error());
    }
    CsvTable table;
    DecimalSign sign;
    if (const Status read = readLabels(*rows, *labels, name, sign, table); !read) {
        return std::unexpected(read.error());
    }
    const std::size_t columns = rows->fields.front().size();
    for (std::size_t row = 0; row < rows->fields.size(); ++row) {
        for (std::size_t column = 0; column < columns; ++column) {
            if (column == *labels) {
                continue;
            }
            const Result<float> number = numberAt(*rows, row, column, name, sign);
            if (!number) {
                return std::unexpected(number.error());
            }
            table.samples.x.push_back(*number);
        }
    }
    for (std::size_t column = 0; column < columns; ++column) {
        if (column != *labels) {
            table.featureNames.push_back(rows->header.empty() ? fmt::format("column {}", column + 1)
                                                              : std::string(rows->header[column]));
        }
    }
    return table;
}

}  // namespace dropscope
