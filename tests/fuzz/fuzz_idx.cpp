// SPDX-License-Identifier: GPL-3.0-or-later
// IDX from anywhere, gzipped or not: what is read is no larger than the bytes that came out, and every refusal has words.
#include "engine/io/gzip.h"
#include "engine/io/idx.h"
#include "tests/fuzz/same_tensor.h"

using namespace dropscope;

// libFuzzer gives the name. NOLINTNEXTLINE(readability-identifier-naming)
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::uint64_t kMostPerByte = 1100;  // deflate packs no better than 1 to 1032
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const Result<LoadedTensor> loaded = readIdx(bytes, "x-idx3-ubyte");
    if (!loaded) {
        requireWords(loaded.error());
        return 0;
    }
    const std::uint64_t most = isGzip(bytes) ? size * kMostPerByte : size;
    require(loaded->tensor.elementCount() < most, "each value has a byte in the file");
    return 0;
}
