// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine's tests share: unwrapping results, and comparing floats by their bits.
#pragma once

#include <bit>
#include <cmath>
#include <concepts>
#include <cstdint>
#include <span>

#include <QString>
#include <QtTest>

#include "engine/core/error.h"

namespace dropscope {

/// The value; ends the test program with the error's text where there is none.
template <class T>
T need(Result<T> result) {
    if (!result) {
        qFatal("unexpected error: %s", result.error().line().c_str());
    }
    return *std::move(result);
}

inline std::uint32_t bitsOf(float value) { return std::bit_cast<std::uint32_t>(value); }
inline std::uint64_t bitsOf(double value) { return std::bit_cast<std::uint64_t>(value); }

/// The same bits, except that a NaN equals any NaN: its payload is no back end's promise.
template <class Float>
bool sameValue(Float a, Float b) {
    return std::isnan(a) ? std::isnan(b) : bitsOf(a) == bitsOf(b);
}

/// Index of the first element that differs by `sameValue`, or -1 when there is none and the lengths agree.
inline std::ptrdiff_t firstDifference(std::span<const float> a, std::span<const float> b) {
    const std::size_t common = std::min(a.size(), b.size());
    for (std::size_t i = 0; i < common; ++i) {
        if (!sameValue(a[i], b[i])) {
            return static_cast<std::ptrdiff_t>(i);
        }
    }
    return a.size() == b.size() ? -1 : static_cast<std::ptrdiff_t>(common);
}

inline QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// A Text alone, not what could become one.
template <std::same_as<Text> T>
QString text(const T& words) {
    return text(std::string_view(words.english()));
}

}  // namespace dropscope
