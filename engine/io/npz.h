// SPDX-License-Identifier: GPL-3.0-or-later
// NumPy's .npz: a zip file of .npy files, through libzip. Written with deflate or stored; numpy.load reads it.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/task.h"
#include "engine/io/file.h"
#include "engine/tensor/tensor.h"

namespace dropscope {

/// Numbers that float32 does not hold: '<f8', '<i8' and '<u8', rank 1.
using NpzValues = std::variant<Tensor, std::vector<double>, std::vector<std::int64_t>, std::vector<std::uint64_t>>;

/// One array of the file: numpy.load(...)["name"].
struct NpzArray {
    std::string name;
    NpzValues values;
    std::vector<std::int64_t> shape = {};  ///< of a vector, when it is not rank 1; its product is the vector's length
};

/// Writes all arrays. The file is built in memory first. Fails as the sink does, when the memory is not to be had, and
/// when stopped.
Status writeNpz(ByteSink& sink, const std::vector<NpzArray>& arrays, const Task& task = {});

}  // namespace dropscope
