// SPDX-License-Identifier: GPL-3.0-or-later
// IDX, the format of MNIST and Fashion-MNIST, plain or gzipped.
//   file = 0 0 type rank length* value*     ; each length a big-endian u32, row-major big-endian values
//   type = 8 u8 | 9 s8 | 11 i16 | 12 i32 | 13 f32 | 14 f64
// Of a gzipped file the header is unpacked first: it says how much may come out, and no more is taken.
// Refused: other types, more than 32 axes, lengths that do not fit the data exactly, products that overflow.
#pragma once

#include <string>
#include <string_view>

#include "engine/core/error.h"
#include "engine/core/task.h"
#include "engine/io/loaded_tensor.h"

namespace dropscope {

/// `bytes`: the whole file, gzipped or not; `name` is what errors call it. Values are converted to float32; a note says so.
/// Stoppable.
[[nodiscard]] Result<LoadedTensor> readIdx(std::string_view bytes, const std::string& name, const Task& task = {});

}  // namespace dropscope
