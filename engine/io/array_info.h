// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/core/text.h"
#include "engine/tensor/shape.h"

namespace dropscope {

/// One array of a file that may hold several: what a user chooses from.
struct ArrayInfo {
    std::string name;
    Shape shape = {};
    std::string_view type = {};  ///< the file's own, as elementTypeName says it; empty when the array is refused
    std::uint64_t bytes = 0;     ///< its values, as they lie in the file once unpacked
    Text refusal = {};           ///< why this array cannot be opened; empty when it can
};

}  // namespace dropscope
