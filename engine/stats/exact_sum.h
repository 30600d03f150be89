// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace dropscope {

/// A sum of float32 values without any rounding: a whole number of units for each exponent that a float32 can have (a small
/// superaccumulator; Kulisch 1986, Neal 2015). About 2 KiB. So the order does not matter, and sums of parts add up to the same.
/// Far slower than kernels/block_statistics.h: for the few tensors whose mean that loses. A value.
class ExactSum {
public:
    /// Then these values; NaN and infinities are left out. At most 2^39 values in all.
    void add(std::span<const float> values);

    /// Then what `other` has.
    void add(const ExactSum& other);

    /// The sum, within a unit in the last place.
    [[nodiscard]] double value() const;

private:
    std::array<std::int64_t, 256> m_units{};  // [e]: of 2^(e - 150), e as float32 has it
};

}  // namespace dropscope
