// SPDX-License-Identifier: GPL-3.0-or-later
// npy from anywhere: what is read is no larger than the file says and shows, and what is written and read again has the
// same shape and bits, NaN included.
#include "engine/io/npy.h"
#include "tests/fuzz/same_tensor.h"
#include "tests/io/memory_sink.h"

using namespace dropscope;

// libFuzzer gives the name. NOLINTNEXTLINE(readability-identifier-naming)
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Result<LoadedTensor> loaded = readNpy({reinterpret_cast<const char*>(data), size}, "x.npy");
    if (!loaded) {
        requireWords(loaded.error());
        return 0;
    }
    require(loaded->tensor.values().size() < size, "each value has a byte in the file");
    MemorySink sink;
    require(writeNpy(sink, loaded->tensor).has_value(), "what is read can be written");
    requireSame(readNpy(sink.bytes(), "y.npy"), loaded->tensor, NaN::bitsCount);
    return 0;
}
