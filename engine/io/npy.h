// SPDX-License-Identifier: GPL-3.0-or-later
// NumPy's .npy, versions 1, 2 and 3 (numpy/lib/format.py, NEP 1).
//   file   = "\x93NUMPY" major minor length header data
//   length = u16 (version 1) or u32 (versions 2 and 3), little-endian; at most 10000
//   header = Python dict literal with exactly 'descr', 'fortran_order', 'shape', in any order, padded with blanks, "\n"
// Read: bool, (u)int8..64, float16/32/64 in '<', '>', '=' or '|' order, C and Fortran order, shape () and zero-long axes,
// either quotes, a trailing comma, Python 2's 'L' after a length. Written: version 1.0, '<f4', C order, data at a multiple
// of 64.
// Refused: object arrays (pickle), structured and complex types, strings, headers that lie about the size of the data,
// negative lengths, products that overflow, short files.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "engine/core/error.h"
#include "engine/core/task.h"
#include "engine/io/file.h"
#include "engine/io/loaded_tensor.h"
#include "engine/tensor/tensor_source.h"

namespace dropscope {

/// `bytes`: the whole file; `name` is what errors call it. Values are converted to float32, rounded to nearest even; a
/// note says so when the file's type is another. Sizes are checked before memory is taken. Stoppable.
/// `owner`, where given, keeps `bytes` alive and as they are: a large tensor that lies there as it would in memory, in C
/// order, is then read there, without a copy (mappedTensor).
[[nodiscard]] Result<LoadedTensor> readNpy(std::string_view bytes, const std::string& name, const Task& task = {},
                                           const std::shared_ptr<const void>& owner = {});

/// Block by block. Fails as the sink does and when stopped.
Status writeNpy(ByteSink& sink, const TensorSource& tensor, const Task& task = {});

}  // namespace dropscope
