// SPDX-License-Identifier: GPL-3.0-or-later
// A mask as somebody copied it out of a notebook or a terminal.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "engine/core/error.h"
#include "engine/tensor/shape.h"

namespace dropscope {

struct PastedMask {
    Shape shape = Shape({0});
    std::vector<std::uint8_t> kept;  ///< row-major, 1 kept and 0 dropped
    bool isOutput = false;  ///< the numbers are not just 0 and 1 (or 0 and one other): what came out of a dropout layer
};

/// Reads what PyTorch, TensorFlow, JAX or NumPy print of a mask or of a dropout layer's output, CSV and rows of numbers:
/// brackets, commas, blanks, "True" and "False" and "-0.0000" as they come; words such as tensor, array, dtype=... are passed
/// over. Rows of digits without blanks ("110110") are bits. 0 and False are dropped, anything else is kept: so in an
/// output a kept 0 looks dropped. The brackets give the shape; without any, lines are rows.
/// Fails on "..." (the middle is missing), on brackets or rows that do not fit, on a word that is no number, and when there
/// is no number at all; `where` names the line and the character.
[[nodiscard]] Result<PastedMask> parsePastedMask(std::string_view text);

/// The same from a tensor's values: 0 is dropped, anything else (NaN too) is kept.
[[nodiscard]] PastedMask maskFromValues(const Shape& shape, std::span<const float> values);

}  // namespace dropscope
