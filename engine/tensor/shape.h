// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/error.h"

namespace dropscope {

/// The lengths of a tensor's axes, outermost first. Rank 0, written "()", is a single value; an axis may be 0 long.
/// Every Shape there is has an element count that fits into 63 bits, so indices and byte counts never overflow.
class Shape {
public:
    static constexpr std::size_t kLargestRank = 32;  // numpy's limit

    /// Rank 0: one element.
    Shape() = default;

    /// For lengths known to be right, such as Shape({3, 5}): asserts what `create` checks.
    Shape(std::initializer_list<std::int64_t> lengths);

    /// Fails on a negative length, on more than kLargestRank axes, and when the number of float32 bytes does not fit
    /// into 63 bits.
    static Result<Shape> create(std::vector<std::int64_t> lengths);

    /// Reads "3,5", "3 x 5", "3x5" or "3×5"; "()" and "" are rank 0. Fails as `create` does, and on anything that is not
    /// a whole number.
    static Result<Shape> parse(std::string_view text);

    [[nodiscard]] std::size_t rank() const { return m_lengths.size(); }
    [[nodiscard]] const std::vector<std::int64_t>& lengths() const { return m_lengths; }
    [[nodiscard]] std::int64_t operator[](std::size_t axis) const { return m_lengths[axis]; }

    /// The product of all lengths; 1 for rank 0.
    [[nodiscard]] std::uint64_t elementCount() const { return m_elementCount; }

    /// The last axis (1 for rank 0) and the one before it (1 below rank 2): the rows and columns of a 2-D slice.
    [[nodiscard]] std::int64_t columns() const { return rank() >= 1 ? m_lengths[rank() - 1] : 1; }
    [[nodiscard]] std::int64_t rows() const { return rank() >= 2 ? m_lengths[rank() - 2] : 1; }

    /// Where the element with this flat row-major index stands, one number per axis. `flat` < elementCount().
    [[nodiscard]] std::vector<std::int64_t> indexOf(std::uint64_t flat) const;

    /// "3,5", and "()" for rank 0: what `parse` reads.
    [[nodiscard]] std::string text() const;

    /// "3 × 5", and "scalar" for rank 0: for people.
    [[nodiscard]] std::string display() const;

    friend bool operator==(const Shape& a, const Shape& b) { return a.m_lengths == b.m_lengths; }

private:
    std::vector<std::int64_t> m_lengths;
    std::uint64_t m_elementCount = 1;
};

}  // namespace dropscope
