// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/random/philox.h"

namespace dropscope {

/// p as the integer the mask decision uses: T = round(p * 2^32), half to even, in [0, 2^32]. A unit is dropped iff its
/// 32-bit draw is below T, so T = 0 drops nothing, T = 2^32 everything, and the rate is exact to 2^-33.
/// (engine/masks/README.md)
class DropThreshold {
public:
    /// `p`: the probability of dropping, in [0, 1]; anything else is a caller's bug.
    static DropThreshold fromProbability(double p);

    [[nodiscard]] DROPSCOPE_HOST_DEVICE constexpr std::uint64_t value() const { return m_value; }
    [[nodiscard]] DROPSCOPE_HOST_DEVICE constexpr bool drops(std::uint32_t draw) const { return draw < m_value; }

private:
    explicit constexpr DropThreshold(std::uint64_t value) : m_value(value) {}
    std::uint64_t m_value;
};

}  // namespace dropscope
