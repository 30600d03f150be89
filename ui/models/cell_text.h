// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "ui/document/document.h"

namespace dropscope {

/// A value as a cell shows it, at most 9 characters: four decimals like PyTorch's print ("-0.0000"), an exponent where
/// four decimals would hide or overflow the number ("1.3e-05"), "nan", "inf", "-inf". Independent of the locale.
[[nodiscard]] QString cellText(float value);

/// An index as the frameworks write it: "[1, 2]"; "[]" for a scalar.
[[nodiscard]] QString indexText(const std::vector<std::int64_t>& index);

/// What a tooltip and a screen reader say: "row 1, column 2, dropped, was -0.5612", "row 0, column 1: 2, kept", or the value
/// alone where the layer has no mask for this tensor. Of N-D tensors all indices are said.
[[nodiscard]] QString cellDescription(Field field, const std::vector<std::int64_t>& index, const Cell& cell,
                                      float input, bool hasMask);

/// "x", "mask", "y", "dL/dy", "dL/dx".
[[nodiscard]] QString fieldName(Field field);

}  // namespace dropscope
