// SPDX-License-Identifier: GPL-3.0-or-later
// What is found out about a text file: the sample has the shape it was asked for, and a file that is read without being
// told its form gives the same values when it is told the form that was found.
#include "engine/io/csv.h"
#include "tests/fuzz/same_tensor.h"

using namespace dropscope;

// libFuzzer gives the name. NOLINTNEXTLINE(readability-identifier-naming)
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::size_t kMostRows = 4;
    constexpr std::size_t kMostFields = 3;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    CsvForm form = detectCsvForm(text);
    require(form.separator != ',' || !form.decimalComma, "a comma is not both");
    const CsvSample sample = sampleCsv(text, form, kMostRows, kMostFields);
    require(sample.rows.size() <= kMostRows && sample.header.size() <= kMostFields,
            "a sample is as short as asked for");
    for (const std::vector<std::string>& row : sample.rows) {
        require(!row.empty() && row.size() <= kMostFields, "a row has fields, as few as asked for");
    }
    const Result<LoadedTensor> read = readCsv(text, "x.csv");
    if (!read) {
        return 0;
    }
    Result<LoadedTensor> again = readCsv(text, "x.csv", form);
    if (!again && (form.separator == ';' || form.separator == '\t')) {
        form.decimalComma = true;  // it is looked for in the first rows only
        again = readCsv(text, "x.csv", form);
    }
    require(again.has_value() && again->notes == read->notes, "the form that was found is right");
    requireSame(LoadedTensor{again->tensor, {}}, read->tensor, NaN::anyEqual);
    return 0;
}
