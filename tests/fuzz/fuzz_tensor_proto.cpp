// SPDX-License-Identifier: GPL-3.0-or-later
// ONNX's TensorProto from anywhere: each value that is read has a byte in the file, and every refusal has words.
#include "engine/io/tensor_proto.h"
#include "tests/fuzz/same_tensor.h"

using namespace dropscope;

// libFuzzer gives the name. NOLINTNEXTLINE(readability-identifier-naming)
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Result<LoadedTensor> loaded = readTensorProto({reinterpret_cast<const char*>(data), size}, "x.pb");
    if (!loaded) {
        requireWords(loaded.error());
        return 0;
    }
    require(loaded->tensor.elementCount() < size, "each value has a byte in the file");
    return 0;
}
