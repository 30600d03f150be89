// SPDX-License-Identifier: GPL-3.0-or-later
// Reads bytes from front to back and never past their end: what every parser of a binary file stands on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace dropscope {

/// Thread rule: one reader belongs to one thread. The bytes must outlive it.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes) : m_bytes(bytes) {}

    [[nodiscard]] std::size_t position() const { return m_position; }
    [[nodiscard]] std::string_view rest() const { return m_bytes.substr(m_position); }
    [[nodiscard]] bool atEnd() const { return m_position == m_bytes.size(); }

    /// The next byte without taking it; '\0' at the end (ask atEnd where that matters).
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_bytes[m_position]; }

    /// The next `count` bytes; nothing, and nothing is taken, when fewer are left.
    [[nodiscard]] std::optional<std::string_view> take(std::size_t count) {
        if (count > m_bytes.size() - m_position) {
            return std::nullopt;
        }
        const std::string_view taken = m_bytes.substr(m_position, count);
        m_position += count;
        return taken;
    }

    /// Takes `expected` if it comes next.
    bool accept(std::string_view expected) {
        if (!rest().starts_with(expected)) {
            return false;
        }
        m_position += expected.size();
        return true;
    }

    /// Takes bytes as long as `wanted` says so.
    template <class Predicate>
    std::string_view takeWhile(const Predicate& wanted) {
        const std::size_t first = m_position;
        while (!atEnd() && wanted(m_bytes[m_position])) {
            ++m_position;
        }
        return m_bytes.substr(first, m_position - first);
    }

    /// A whole number of `count` bytes (at most 8), lowest byte first.
    [[nodiscard]] std::optional<std::uint64_t> littleEndian(std::size_t count) {
        const std::optional<std::string_view> bytes = take(count);
        if (!bytes) {
            return std::nullopt;
        }
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            value |= std::uint64_t{static_cast<unsigned char>((*bytes)[i])} << (8 * i);
        }
        return value;
    }

private:
    std::string_view m_bytes;
    std::size_t m_position = 0;
};

}  // namespace dropscope
