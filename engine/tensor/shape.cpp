// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tensor/shape.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <charconv>
#include <limits>

#include "engine/core/assert.h"
#include "engine/core/number_text.h"

namespace dropscope {

namespace {

constexpr Phrase kRemedy = phrase("write lengths such as 3,5, none of them negative");

Error inShape(Text what) { return Error{std::move(what), phrase("shape"), kRemedy}; }

}  // namespace

Shape::Shape(std::initializer_list<std::int64_t> lengths) {
    Result<Shape> checked = create(lengths);
    DROPSCOPE_ASSERT(checked.has_value());
    *this = *std::move(checked);
}

Result<Shape> Shape::create(std::vector<std::int64_t> lengths) {
    if (lengths.size() > kLargestRank) {
        return std::unexpected(inShape(phrase("{} axes are too many, {} are the most", lengths.size(), kLargestRank)));
    }
    // A zero-length axis makes the product 0, yet the other lengths must still be indexable: check them without it.
    constexpr auto kLargestCount = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) / sizeof(float);
    std::uint64_t nonZeroProduct = 1;
    bool empty = false;
    for (const std::int64_t length : lengths) {
        if (length < 0) {
            return std::unexpected(inShape(phrase("a length of {} is negative", length)));
        }
        if (length == 0) {
            empty = true;
        } else if (static_cast<std::uint64_t>(length) > kLargestCount / nonZeroProduct) {
            return std::unexpected(Error{phrase("{} has more elements than can be counted", fmt::join(lengths, ",")),
                                         phrase("shape"), phrase("use smaller lengths")});
        } else {
            nonZeroProduct *= static_cast<std::uint64_t>(length);
        }
    }
    Shape shape;
    shape.m_lengths = std::move(lengths);
    shape.m_elementCount = empty ? 0 : nonZeroProduct;
    return shape;
}

Result<Shape> Shape::parse(std::string_view text) {
    text = trimmed(text);
    if (text.empty() || text == "()") {
        return Shape();
    }
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool times = text.substr(i, 2) == "\u00D7";
        plain += times || text[i] == 'x' || text[i] == 'X' ? ',' : text[i];
        i += times ? 1 : 0;
    }
    std::vector<std::int64_t> lengths;
    for (std::size_t start = 0; start <= plain.size();) {
        const std::size_t comma = std::min(plain.find(',', start), plain.size());
        const std::string_view part = trimmed(std::string_view(plain).substr(start, comma - start));
        std::int64_t length = 0;
        const auto [end, code] = std::from_chars(part.data(), part.data() + part.size(), length);
        if (part.empty() || code != std::errc() || end != part.data() + part.size()) {
            return std::unexpected(inShape(phrase("'{}' is not a length", part)));
        }
        lengths.push_back(length);
        start = comma + 1;
    }
    return create(std::move(lengths));
}

std::vector<std::int64_t> Shape::indexOf(std::uint64_t flat) const {
    DROPSCOPE_ASSERT(flat < m_elementCount);
    std::vector<std::int64_t> index(rank());
    for (std::size_t axis = rank(); axis-- > 0;) {
        const auto length = static_cast<std::uint64_t>(m_lengths[axis]);
        index[axis] = static_cast<std::int64_t>(flat % length);
        flat /= length;
    }
    return index;
}

std::string Shape::text() const { return rank() == 0 ? "()" : fmt::format("{}", fmt::join(m_lengths, ",")); }

std::string Shape::display() const {
    return rank() == 0 ? "scalar" : fmt::format("{}", fmt::join(m_lengths, " \u00D7 "));
}

}  // namespace dropscope
