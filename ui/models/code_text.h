// SPDX-License-Identifier: GPL-3.0-or-later
// The draw in view as a program that gives the same numbers elsewhere.
#pragma once

#include <QString>

#include "engine/core/error.h"
#include "ui/document/document.h"

namespace dropscope {

enum class CodeFramework { pytorch, numpy, jax };

/// Longer tensors are refused: nobody reads such a program, and a file carries the numbers better.
inline constexpr std::uint64_t kMostCodeElements = 10'000;

/// A snippet that makes x, the mask and y, and prints y: the same bits of y, where the framework rounds each operation by
/// itself (PyTorch and NumPy on a CPU do; XLA may fuse). It does not draw: the mask is written out. Fails on too many
/// elements, and where the layer does not take x.
[[nodiscard]] Result<QString> codeText(const Document& document, CodeFramework framework);

}  // namespace dropscope
