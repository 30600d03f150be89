// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dropscope {

/// What a layer does: drop, or (as PyTorch's eval()) let pass.
enum class Mode { train, eval };

}  // namespace dropscope
