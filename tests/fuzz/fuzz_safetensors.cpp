// SPDX-License-Identifier: GPL-3.0-or-later
// safetensors from anywhere: what is accepted covers the file without holes or overlaps, every tensor listed can be read,
// and what is written again has the same shapes and bits.
#include "engine/io/safetensors.h"
#include "tests/fuzz/same_tensor.h"
#include "tests/io/memory_sink.h"

using namespace dropscope;

// libFuzzer gives the name. NOLINTNEXTLINE(readability-identifier-naming)
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const Result<std::vector<SafetensorsEntry>> entries = readSafetensorsHeader(bytes, "x.safetensors");
    if (!entries) {
        requireWords(entries.error());
        return 0;
    }
    std::uint64_t at = entries->empty() ? size : entries->front().offset;
    std::vector<NamedTensor> tensors;
    for (const SafetensorsEntry& entry : *entries) {
        require(entry.offset == at, "each tensor begins where the one before it ends");
        at += entry.info.bytes;
        const Result<LoadedTensor> loaded = readSafetensors(bytes, "x.safetensors", entry.info.name);
        require(loaded.has_value(), "what is listed can be read");
        require(loaded->tensor.elementCount() <= size, "each value has a byte in the file");
        tensors.push_back({entry.info.name, loaded->tensor});
    }
    require(at == size, "the tensors cover the file");
    MemorySink sink;
    require(writeSafetensors(sink, tensors).has_value(), "what is read can be written");
    for (const NamedTensor& tensor : tensors) {
        requireSame(readSafetensors(sink.bytes(), "y.safetensors", tensor.name), *tensor.tensor.dense(),
                    NaN::bitsCount);
    }
    return 0;
}
