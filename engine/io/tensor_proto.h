// SPDX-License-Identifier: GPL-3.0-or-later
// ONNX's TensorProto, the .pb files of its test data (onnx/onnx.proto, protobuf's wire format). A dozen fields of four wire
// types are read here without protobuf's library, which would need the schema and its compiler at build time.
//   message = { tag value }             ; tag = varint of field number * 8 + wire type
//   value   = varint (0) | 8 bytes (1) | varint of a length, as many bytes (2) | 4 bytes (5)
// Read: dims (1), data_type (2), name (8, as a note), doc_string (12, skipped), and the values of one of raw_data (9,
// little-endian), float_data (4), int32_data (5: also the smaller types, and the bits of float16 and bfloat16),
// int64_data (7), double_data (10), uint64_data (11: also uint32). Lists of numbers packed into one piece or not.
// Types: float 1, uint8 2, int8 3, uint16 4, int16 5, int32 6, int64 7, bool 9, float16 10, double 11, uint32 12,
// uint64 13, bfloat16 16, float8e4m3fn 17, float8e5m2 19.
// Refused: text (8) and complex types (14, 15), values in another file (data_location, external_data), segments (3),
// values in two fields or in a field that does not fit the type, too few or too many of them, a field of the wrong wire
// type, fields that TensorProto lacks (the file is another message), and a file that ends within a field.
#pragma once

#include <string>
#include <string_view>

#include "engine/core/error.h"
#include "engine/core/task.h"
#include "engine/io/loaded_tensor.h"

namespace dropscope {

/// `bytes`: the whole file; `name` is what errors call it. Values are converted to float32; a note says so. Takes no more
/// memory than the file's own values call for. Stoppable.
[[nodiscard]] Result<LoadedTensor> readTensorProto(std::string_view bytes, const std::string& name,
                                                   const Task& task = {});

}  // namespace dropscope
