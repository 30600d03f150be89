// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a .npy file before its values. Its grammar is in npy.h.
#pragma once

#include <string>
#include <string_view>

#include "engine/core/error.h"
#include "engine/tensor/element_type.h"
#include "engine/tensor/shape.h"

namespace dropscope {

struct NpyHeader {
    ElementLayout layout;
    bool fortranOrder = false;  ///< true: the first axis runs fastest
    Shape shape;
    std::size_t dataOffset = 0;  ///< where the values begin, in bytes from the start of the file
};

/// `bytes`: the whole file or its beginning; `name` is what errors call it. Refuses what npy.h lists, except a size that
/// does not fit the data, which it does not look at.
[[nodiscard]] Result<NpyHeader> readNpyHeader(std::string_view bytes, const std::string& name);

/// Everything before the values of an array in C order; a multiple of 64 bytes long. `type`: as numpy writes it,
/// little-endian float32 unless it is given.
[[nodiscard]] std::string npyHeaderText(const Shape& shape, std::string_view type = "<f4");

}  // namespace dropscope
