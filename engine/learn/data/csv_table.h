// SPDX-License-Identifier: GPL-3.0-or-later
// A CSV file with a label column as samples.
//   The lines and fields are those of engine/io/csv.h; "#" lines and blank lines are skipped. The first line is a header
//   when none of its fields is a number. Every column but the label's holds numbers.
//   Labels: whole numbers and names are classes, in rising order of number or name; numbers of which one has a fraction
//   are the targets of a regression.
#pragma once

#include <string>
#include <string_view>

#include "engine/learn/data/data_set.h"

namespace dropscope {

struct CsvTable {
    Samples samples;
    std::vector<std::string> featureNames;
    std::vector<std::string> classNames;  ///< empty: a regression
};

/// `text`: the whole file; `name` is what errors call it; `label`: a column's name or its number from 1, empty for the
/// last one. Refuses, naming the line: a column that is not there, rows of unlike length, a missing value or one that is
/// no number or not finite, two decimal signs, one class alone, more than kMostClasses classes, no rows.
[[nodiscard]] Result<CsvTable> readCsvTable(std::string_view text, const std::string& name, std::string_view label,
                                            const Task& task = {});

inline constexpr std::size_t kMostClasses = 1000;

}  // namespace dropscope
