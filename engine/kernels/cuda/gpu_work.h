// SPDX-License-Identifier: GPL-3.0-or-later
// From the engine's words to the device's: thresholds in halves, axes as strides.
#pragma once

#include <vector>

#include "engine/kernels/backend.h"
#include "engine/kernels/cuda/device_kernels.h"
#include "engine/masks/hand_set.h"
#include "engine/masks/unit_shape.h"

namespace dropscope {

/// The range's draw from its unit `offset` on.
[[nodiscard]] DeviceDraw deviceDraw(const MaskRange& range, std::uint64_t offset);

[[nodiscard]] UnitStrides stridesOf(const UnitShape& units);

/// A unit that was set by hand: `kept` is 1 or 0.
struct HandUnit {
    std::uint64_t unit;
    std::uint8_t kept;
};

/// Those below `unitCount`.
[[nodiscard]] std::vector<HandUnit> handUnits(const HandSet& byHand, std::uint64_t unitCount);

}  // namespace dropscope
