// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/stats/exact_sum.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>

namespace dropscope {

namespace {

constexpr std::uint32_t kNotFinite = 255;
constexpr int kUnitShift = 150;  // exponent e counts in 2^(e - 150)

}  // namespace

void ExactSum::add(std::span<const float> values) {
    for (const float value : values) {
        const auto bits = std::bit_cast<std::uint32_t>(value);
        const std::uint32_t exponent = bits >> 23U & 0xFFU;
        const std::uint32_t fraction = bits & 0x7FFFFFU;
        if (exponent == kNotFinite) {
            continue;
        }
        const std::int64_t units = exponent > 0 ? fraction | 0x800000U : fraction;
        m_units[std::max(exponent, 1U)] += bits >> 31U != 0 ? -units : units;
    }
}

void ExactSum::add(const ExactSum& other) {
    std::ranges::transform(m_units, other.m_units, m_units.begin(), std::plus<>());
}

double ExactSum::value() const {
    // As one binary number: from the lowest exponent up, what does not fit in a bit is carried to the next.
    std::array<std::int64_t, 256> bits = m_units;
    std::int64_t top = 0;
    const auto carry = [&bits, &top] {
        top = 0;
        for (std::int64_t& bit : bits) {
            const std::int64_t all = bit + top;
            bit = all & 1;
            top = all >> 1U;
        }
    };
    carry();
    const bool isNegative = top < 0;
    if (isNegative) {
        std::ranges::transform(m_units, bits.begin(), std::negate<>());
        carry();
    }
    double sum = std::ldexp(static_cast<double>(top), static_cast<int>(bits.size()) - kUnitShift);
    for (int exponent = static_cast<int>(bits.size()) - 1; exponent >= 0; --exponent) {
        sum += std::ldexp(static_cast<double>(bits[static_cast<std::size_t>(exponent)]), exponent - kUnitShift);
    }
    return isNegative ? -sum : sum;
}

}  // namespace dropscope
