// SPDX-License-Identifier: GPL-3.0-or-later
// npz from anywhere: no array is larger than its packed bytes can be, and every refusal has words.
#include "engine/io/npz.h"
#include "tests/fuzz/same_tensor.h"

using namespace dropscope;

// libFuzzer gives the name. NOLINTNEXTLINE(readability-identifier-naming)
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::uint64_t kMostPerByte = 1100;  // deflate packs no better than 1 to 1032
    constexpr std::size_t kMostArrays = 4;        // one archive may hold thousands
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const Result<std::vector<ArrayInfo>> arrays = listNpz(bytes, "x.npz");
    if (!arrays) {
        requireWords(arrays.error());
        return 0;
    }
    for (std::size_t i = 0; i < std::min(arrays->size(), kMostArrays); ++i) {
        const ArrayInfo& array = (*arrays)[i];
        require(!array.name.starts_with('/') && !array.name.starts_with("../"), "no name leads to another folder");
        const Result<LoadedTensor> loaded = readNpz(bytes, "x.npz", array.name);
        if (!loaded) {
            requireWords(loaded.error());
            continue;
        }
        require(array.refusal.empty(), "what is refused in the list is refused when it is read");
        require(loaded->tensor.shape() == array.shape, "the list says the shape that is read");
        require(loaded->tensor.elementCount() <= size * kMostPerByte, "each value has its share of the file");
    }
    return 0;
}
