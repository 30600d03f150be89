// SPDX-License-Identifier: GPL-3.0-or-later
// CSV from anywhere: what is read, written and read again has the same shape and bits, with commas and with tabs; pasted
// cells are a table of as many numbers.
#include "engine/io/csv.h"
#include "tests/fuzz/same_tensor.h"
#include "tests/io/memory_sink.h"

using namespace dropscope;

// libFuzzer gives the name. NOLINTNEXTLINE(readability-identifier-naming)
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const Result<LoadedTensor> loaded = readCsv(text, "x.csv");
    if (loaded) {
        require(loaded->tensor.values().size() <= (size + 1) / 2, "each value has a character and a separator");
        for (const char separator : {',', '\t'}) {
            MemorySink sink;
            require(writeCsv(sink, loaded->tensor, separator, {{"fact", std::string(text)}}).has_value(),
                    "what is read can be written");
            requireSame(readCsv(sink.bytes(), "y.csv"), loaded->tensor, NaN::anyEqual);
        }
    } else {
        requireWords(loaded.error());
    }
    const Result<LoadedTensor> pasted = readPastedCells(text);
    if (pasted) {
        require(pasted->tensor.shape().rank() == 2 && pasted->tensor.elementCount() > 0, "pasted cells are a table");
    } else {
        requireWords(pasted.error());
    }
    return 0;
}
