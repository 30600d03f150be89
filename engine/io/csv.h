// SPDX-License-Identifier: GPL-3.0-or-later
// Tensors as text: CSV and TSV.
//
// What is read. Bytes in UTF-8 or ASCII, a byte-order mark allowed; lines end in LF or CRLF, the last one may lack it.
//   file    = { comment | blank | header | row }
//   comment = "#" text                 ; the first "# shape: 2,3,4" gives the tensor its shape, others are skipped
//   header  = the first line that is no comment, when it has text and none of its fields is a number; a note tells
//   row     = number { separator number } ; every row of the file has as many
//   number  = what parseFloat takes; blanks around it and double quotes around it are allowed
// The separator is the one of tab, semicolon and comma, in this order, that the first row uses; where it uses none of them,
// blanks between its numbers separate, however many (numpy.savetxt's own way). With semicolons or tabs, a decimal comma is
// accepted ("0,5;1,25"). A caller that knows better says so (CsvForm). Blank lines separate 2-D slices and are otherwise skipped.
// The values are taken row by row, whatever the rows' length, into the shape of the shape line, which must have as many
// (a shape may be written as Python prints it: "(3, 5)"); without a shape line the tensor is rows × columns.
//
// What is written. "#" lines, then one row per line of the last axis with commas (tabs for TSV), a blank line between
// 2-D slices, LF line ends; numbers in the shortest form that reads back to the same bits.
// numpy.loadtxt(delimiter=",") with reshape, and pandas.read_csv(comment="#", header=None), read it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/task.h"
#include "engine/io/facts.h"
#include "engine/io/file.h"
#include "engine/io/loaded_tensor.h"
#include "engine/tensor/tensor_source.h"

namespace dropscope {

/// `text`: the whole file; `name` is what errors call it. Refuses, naming line and column (1-based, a column is a field):
/// empty files, binary bytes, UTF-16, ragged rows, fields that are no float32 ("abc", "1e999"), a shape line that does not
/// fit. Needs no more memory than the values take, besides the text. Stoppable; reports progress.
[[nodiscard]] Result<LoadedTensor> readCsv(std::string_view text, const std::string& name, const Task& task = {});

/// How a text file says its numbers, where that is not left to be found out.
struct CsvForm {
    char separator = ',';       ///< ',', ';', '\t', or ' ' for any number of blanks
    bool decimalComma = false;  ///< "0,5" is a half, "1.5" refused; not together with the separator ','
    bool header = false;        ///< the first line that is neither a comment nor blank is skipped

    friend bool operator==(const CsvForm&, const CsvForm&) = default;
};

/// What readCsv finds out by itself: separator and header exactly, the decimal comma from the first rows.
[[nodiscard]] CsvForm detectCsvForm(std::string_view text);

/// Reads the file as `form` says. Without a header a first line of text is an error, without a decimal comma "0,5" is.
[[nodiscard]] Result<LoadedTensor> readCsv(std::string_view text, const std::string& name, const CsvForm& form,
                                           const Task& task = {});

/// The beginning of a file, to be looked at: fields as they stand there, without quotes and blanks around them.
struct CsvSample {
    std::vector<std::string> header;             ///< empty without one
    std::vector<std::vector<std::string>> rows;  ///< comments and blank lines left out
    bool saysShape = false;                      ///< a "# shape:" line stands before the first row: Dropscope wrote it
};

/// At most `rows` rows of at most `fields` fields; a long field is cut.
[[nodiscard]] CsvSample sampleCsv(std::string_view text, const CsvForm& form, std::size_t rows, std::size_t fields);

/// Facts for the "#" lines, in order: {"p", "0.5"} is written "# p: 0.5". Line ends in them become blanks.
using CsvFacts = Facts;

/// Writes "# shape: ..." first, then `facts`, then the values. `separator` is ',' or '\t'. Rank 0 is one number, rank 1
/// one row; a tensor without values is its "#" lines alone. readCsv gives back the same shape and bits (a NaN as nan).
/// Fails as the sink does and when stopped.
Status writeCsv(ByteSink& sink, const TensorSource& tensor, char separator, const CsvFacts& facts = {},
                const Task& task = {});

/// For the clipboard: rows of `text` as numbers, separator found as above. Rank 2. Fails as readCsv does, naming only
/// line and column. Nothing is skipped but line ends after the last row: a header, a "#" or a blank line is a cell that
/// is no number.
[[nodiscard]] Result<LoadedTensor> readPastedCells(std::string_view text);

}  // namespace dropscope
