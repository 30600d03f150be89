// SPDX-License-Identifier: GPL-3.0-or-later
// From an element to its unit where axes are shared, without the device's slow divisions. C++20, for host and device.
#pragma once

#include <cstdint>

#include "engine/random/philox.h"

namespace dropscope {

/// The upper half of a 128-bit product.
DROPSCOPE_HOST_DEVICE inline std::uint64_t productHigh(std::uint64_t a, std::uint64_t b) {
#ifdef __CUDA_ARCH__
    return __umul64hi(a, b);
#else
    __extension__ using Wide = unsigned __int128;
    return static_cast<std::uint64_t>(static_cast<Wide>(a) * b >> 64);
#endif
}

/// Division by a number that is known beforehand: a product, two shifts and three sums, right for every dividend.
/// Source: Granlund, Montgomery, "Division by Invariant Integers using Multiplication", PLDI 1994, figure 4.1.
class Divisor {
public:
    Divisor() = default;

    /// `divisor`: 1 to 2^63.
    explicit Divisor(std::uint64_t divisor) : m_divisor(divisor) {
        __extension__ using Wide = unsigned __int128;
        std::uint32_t log = 0;  // the smallest with 2^log >= divisor
        while (log < 64 && (std::uint64_t{1} << log) < divisor) {
            ++log;
        }
        m_multiplier =
            static_cast<std::uint64_t>((static_cast<Wide>((std::uint64_t{1} << log) - divisor) << 64) / divisor) + 1;
        m_firstShift = log < 1 ? log : 1;
        m_secondShift = log > 1 ? log - 1 : 0;
    }

    [[nodiscard]] DROPSCOPE_HOST_DEVICE std::uint64_t value() const { return m_divisor; }

    [[nodiscard]] DROPSCOPE_HOST_DEVICE std::uint64_t quotient(std::uint64_t dividend) const {
        const std::uint64_t t = productHigh(m_multiplier, dividend);
        return (t + ((dividend - t) >> m_firstShift)) >> m_secondShift;
    }

private:
    std::uint64_t m_divisor = 1;
    std::uint64_t m_multiplier = 1;
    std::uint32_t m_firstShift = 0;
    std::uint32_t m_secondShift = 0;
};

/// Neighbouring axes, alike shared or not, as one (masks/unit_shape.h): outermost first, the last one is a run. A tensor
/// of 32 axes has at most 32 of them.
struct UnitStrides {
    static constexpr std::uint32_t kMost = 32;
    Divisor length[kMost];
    std::uint64_t stride[kMost] = {};  ///< in units, from one place to the next; 0 where shared
    std::uint32_t count = 0;           ///< at least 1
};

/// An element's unit, and how many elements from it on belong to its run; there element k has unit + k * step.
struct UnitPlace {
    std::uint64_t unit;
    std::uint64_t left;
    std::uint64_t step;
};

DROPSCOPE_HOST_DEVICE inline UnitPlace placeOf(const UnitStrides& units, std::uint64_t element) {
    const std::uint32_t last = units.count - 1;
    UnitPlace place{0, 0, units.stride[last]};
    for (std::uint32_t k = last; k > 0; --k) {
        const std::uint64_t rest = units.length[k].quotient(element);
        const std::uint64_t at = element - rest * units.length[k].value();
        place.unit += at * units.stride[k];
        place.left = k == last ? units.length[k].value() - at : place.left;
        element = rest;
    }
    // The outermost place needs no division: it is less than its length.
    place.unit += element * units.stride[0];
    place.left = last == 0 ? units.length[0].value() - element : place.left;
    return place;
}

}  // namespace dropscope
