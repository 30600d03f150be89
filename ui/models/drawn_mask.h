// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

namespace dropscope {

/// A mask that was drawn: one byte a unit, row-major, 1 kept and 0 dropped. Shared, never changed.
using DrawnMask = std::shared_ptr<const std::vector<std::uint8_t>>;

}  // namespace dropscope
