// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/core/error.h"
#include "engine/core/task.h"
#include "engine/dropout/prepared_pass.h"

namespace dropscope {

/// How two masks of one shape differ, in elements.
struct PassDifference {
    std::uint64_t elements = 0;
    std::uint64_t onlyInFirst = 0;   ///< kept by the first mask, dropped by the second
    std::uint64_t onlyInSecond = 0;  ///< dropped by the first mask, kept by the second

    friend bool operator==(const PassDifference&, const PassDifference&) = default;
};

/// `first` and `second` have the same shape. Of a forward pass and a backward pass, `onlyInSecond` get a gradient although
/// their output was dropped. On all cores; stoppable, and fails only then.
[[nodiscard]] Result<PassDifference> comparePasses(const PreparedPass& first, const PreparedPass& second,
                                                   const Task& task = {});

}  // namespace dropscope
