// SPDX-License-Identifier: GPL-3.0-or-later
// Hugging Face's .safetensors (github.com/huggingface/safetensors, README and lib.rs): named tensors, no code.
//   file     = length header data
//   length   = u64, little-endian; at most 100,000,000
//   header   = a JSON object in UTF-8 that begins with "{", padded at its end with blanks
//              name -> {"dtype": type, "shape": [lengths], "data_offsets": [begin, end]}     ; within data, end excluded
//              "__metadata__" -> {text: text}                                                ; optional
//   data     = the tensors' values, little-endian, row-major
// Read: F64 F32 F16 BF16 F8_E4M3 F8_E5M2, I64 I32 I16 I8, U64 U32 U16 U8, BOOL; rank 0 and tensors without values.
// Refused: a header beyond the limit or the file, other types, a name or a key that comes twice, control characters in a
// name, a key too many or too
// few, metadata that is not text, lengths that are no whole numbers or whose product overflows, an end before a begin,
// offsets whose distance is not what type and shape take, tensors that overlap, bytes that belong to no tensor, between
// them or after the last one, and a file that is shorter than its offsets.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/task.h"
#include "engine/io/array_info.h"
#include "engine/io/facts.h"
#include "engine/io/file.h"
#include "engine/io/loaded_tensor.h"
#include "engine/io/named_tensor.h"
#include "engine/tensor/element_type.h"

namespace dropscope {

/// Where the values of a tensor lie, for readers that map the file.
struct SafetensorsEntry {
    ArrayInfo info;
    ElementType type = ElementType::float32;
    std::uint64_t offset = 0;  ///< from the start of the file
};

/// All tensors in the order of their values, every rule above checked. `bytes`: the whole file; `name` is what errors call it.
[[nodiscard]] Result<std::vector<SafetensorsEntry>> readSafetensorsHeader(std::string_view bytes,
                                                                          const std::string& name);

/// The same as a list to choose from.
[[nodiscard]] Result<std::vector<ArrayInfo>> listSafetensors(std::string_view bytes, const std::string& name,
                                                             const Task& task = {});

/// The tensor called `array`, converted to float32; a note says so. Fails when there is none, as readSafetensorsHeader
/// does, and when stopped. Takes no memory but for the header and the values of that tensor.
/// `owner`, where given, keeps `bytes` alive and as they are: a large tensor of F32 is then read there, without a copy
/// (mappedTensor).
[[nodiscard]] Result<LoadedTensor> readSafetensors(std::string_view bytes, const std::string& name,
                                                   const std::string& array, const Task& task = {},
                                                   const std::shared_ptr<const void>& owner = {});

/// Writes all tensors, block by block, as F32 and `facts` as metadata, values from a multiple of 8 bytes on, as the format's own library does. Names must differ
/// and none may be "__metadata__". Fails as the sink does and when stopped.
Status writeSafetensors(ByteSink& sink, const std::vector<NamedTensor>& tensors, const Facts& facts = {},
                        const Task& task = {});

}  // namespace dropscope
