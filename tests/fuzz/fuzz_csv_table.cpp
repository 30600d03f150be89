// SPDX-License-Identifier: GPL-3.0-or-later
// A CSV file with a label column from anywhere: what is read is a table of finite numbers with a class or a target for each
// row, and every refusal has words.
#include <algorithm>
#include <cmath>

#include "engine/learn/data/csv_table.h"
#include "tests/fuzz/same_tensor.h"

using namespace dropscope;

// libFuzzer gives the name. NOLINTNEXTLINE(readability-identifier-naming)
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Result<CsvTable> table = readCsvTable({reinterpret_cast<const char*>(data), size}, "x.csv", "");
    if (!table) {
        requireWords(table.error());
        return 0;
    }
    const Samples& samples = table->samples;
    require(samples.rows() > 0, "a table has rows");
    require(samples.x.size() == samples.rows() * table->featureNames.size(), "every row has every number");
    require(std::ranges::all_of(samples.x, [](float x) { return std::isfinite(x); }), "the numbers are finite");
    require(table->classNames.size() != 1, "there are two classes or none");
    for (const float y : samples.y) {
        const bool isClass = y >= 0.0F && y < static_cast<float>(table->classNames.size()) && y == std::floor(y);
        require(table->classNames.empty() ? std::isfinite(y) : isClass, "every row has a class or a target");
    }
    return 0;
}
