// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/cuda/gpu_work.h"

#include "engine/core/assert.h"
#include "engine/random/streams.h"

namespace dropscope {

DeviceDraw deviceDraw(const MaskRange& range, std::uint64_t offset) {
    DROPSCOPE_ASSERT(range.key.stream <= kLargestStream);
    const std::uint64_t threshold = range.threshold.value();
    return {range.key, static_cast<std::uint32_t>(threshold >> 16), static_cast<std::uint32_t>(threshold & 0xFFFF),
            range.firstUnit + offset};
}

UnitStrides stridesOf(const UnitShape& units) {
    UnitStrides strides;
    for (const UnitShape::Group& group : units.groups()) {
        DROPSCOPE_ASSERT(strides.count < UnitStrides::kMost);
        strides.length[strides.count] = Divisor(group.length);
        strides.stride[strides.count] = group.unitStride;
        ++strides.count;
    }
    return strides;
}

std::vector<HandUnit> handUnits(const HandSet& byHand, std::uint64_t unitCount) {
    std::vector<HandUnit> units;
    for (const auto& [unit, kept] : byHand.units()) {
        if (unit < unitCount) {
            units.push_back({unit, static_cast<std::uint8_t>(kept ? 1 : 0)});
        }
    }
    return units;
}

}  // namespace dropscope
