// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tensor/element_type.h"

#include <cmath>
#include <cstring>
#include <type_traits>

#include "engine/core/assert.h"

namespace dropscope {

namespace {

/// Tags for the types whose bytes C++ would read as another type.
struct Boolean {
    std::uint8_t bits;
};
struct Float16 {
    std::uint16_t bits;
};
struct BFloat16 {
    std::uint16_t bits;
};
struct Float8e4m3 {
    std::uint8_t bits;
};
struct Float8e5m2 {
    std::uint8_t bits;
};

/// Calls `body` with a value-initialised C++ type of the same size and meaning.
template <class Body>
decltype(auto) withType(ElementType type, const Body& body) {
    switch (type) {
        case ElementType::boolean:
            return body(Boolean{});
        case ElementType::int8:
            return body(std::int8_t{});
        case ElementType::int16:
            return body(std::int16_t{});
        case ElementType::int32:
            return body(std::int32_t{});
        case ElementType::int64:
            return body(std::int64_t{});
        case ElementType::uint8:
            return body(std::uint8_t{});
        case ElementType::uint16:
            return body(std::uint16_t{});
        case ElementType::uint32:
            return body(std::uint32_t{});
        case ElementType::uint64:
            return body(std::uint64_t{});
        case ElementType::float16:
            return body(Float16{});
        case ElementType::float32:
            return body(float{});
        case ElementType::bfloat16:
            return body(BFloat16{});
        case ElementType::float8e4m3:
            return body(Float8e4m3{});
        case ElementType::float8e5m2:
            return body(Float8e5m2{});
        case ElementType::float64:
            break;
    }
    DROPSCOPE_ASSERT(type == ElementType::float64);
    return body(double{});
}

template <std::size_t kSize>
using Word = std::conditional_t<
    kSize == 1, std::uint8_t,
    std::conditional_t<kSize == 2, std::uint16_t, std::conditional_t<kSize == 4, std::uint32_t, std::uint64_t>>>;

template <class T>
T load(const char* from, bool swap) {
    Word<sizeof(T)> word;
    std::memcpy(&word, from, sizeof word);
    return std::bit_cast<T>(swap ? std::byteswap(word) : word);
}

template <class T>
float toFloat32(T value) {
    if constexpr (std::is_same_v<T, Boolean>) {
        return value.bits != 0 ? 1.0F : 0.0F;
    } else if constexpr (std::is_same_v<T, Float16>) {
        return float16ToFloat32(value.bits);
    } else if constexpr (std::is_same_v<T, BFloat16>) {
        return std::bit_cast<float>(static_cast<std::uint32_t>(value.bits) << 16);
    } else if constexpr (std::is_same_v<T, Float8e4m3>) {
        return float8e4m3ToFloat32(value.bits);
    } else if constexpr (std::is_same_v<T, Float8e5m2>) {
        return float16ToFloat32(static_cast<std::uint16_t>(value.bits << 8));
    } else {
        return static_cast<float>(value);
    }
}

}  // namespace

std::size_t elementSize(ElementType type) {
    return withType(type, [](auto value) { return sizeof value; });
}

std::string_view elementTypeName(ElementType type) {
    constexpr std::string_view kNames[] = {"bool",    "int8",    "int16",    "int32",         "int64",
                                           "uint8",   "uint16",  "uint32",   "uint64",        "float16",
                                           "float32", "float64", "bfloat16", "float8_e4m3fn", "float8_e5m2"};
    return kNames[static_cast<std::size_t>(type)];
}

bool fitsFloat32(ElementType type) { return elementSize(type) <= 2 || type == ElementType::float32; }

float float16ToFloat32(std::uint16_t bits) {
    // binary16: 1 sign, 5 exponent (bias 15), 10 fraction bits; binary32: 1, 8 (bias 127), 23.
    const std::uint32_t sign = (bits & 0x8000U) << 16;
    const std::uint32_t exponent = (bits >> 10) & 0x1FU;
    const std::uint32_t fraction = bits & 0x3FFU;
    if (exponent == 0) {  // zero or subnormal: fraction * 2^-24, exact in float32
        const float magnitude = static_cast<float>(fraction) * 0x1p-24F;
        return std::bit_cast<float>(sign | std::bit_cast<std::uint32_t>(magnitude));
    }
    const std::uint32_t newExponent = exponent == 0x1F ? 0xFFU : exponent + (127 - 15);
    return std::bit_cast<float>(sign | newExponent << 23 | fraction << 13);
}

float float8e4m3ToFloat32(std::uint8_t bits) {
    const std::uint32_t sign = static_cast<std::uint32_t>(bits & 0x80U) << 24;
    const std::uint32_t exponent = (bits >> 3) & 0xFU;
    const std::uint32_t fraction = bits & 7U;
    if (exponent == 0xF && fraction == 7) {
        return std::bit_cast<float>(sign | 0x7FC00000U);
    }
    if (exponent == 0) {  // zero or subnormal: fraction * 2^-9
        const float magnitude = static_cast<float>(fraction) * 0x1p-9F;
        return std::bit_cast<float>(sign | std::bit_cast<std::uint32_t>(magnitude));
    }
    return std::bit_cast<float>(sign | (exponent + (127 - 7)) << 23 | fraction << 20);
}

std::uint64_t convertToFloat32(ElementLayout layout, const char* first, std::size_t strideBytes, std::span<float> to) {
    const bool swap = layout.order != std::endian::native;
    if (layout.type == ElementType::float32 && !swap && strideBytes == sizeof(float)) {
        if (!to.empty()) {
            std::memcpy(to.data(), first, to.size_bytes());
        }
        return 0;
    }
    return withType(layout.type, [&](auto tag) {
        using T = decltype(tag);
        std::uint64_t overflows = 0;
        for (std::size_t i = 0; i < to.size(); ++i) {
            const T value = load<T>(first + i * strideBytes, swap);
            to[i] = toFloat32(value);
            if constexpr (std::is_same_v<T, double>) {
                overflows += std::isinf(to[i]) && !std::isinf(value) ? 1 : 0;
            }
        }
        return overflows;
    });
}

}  // namespace dropscope
