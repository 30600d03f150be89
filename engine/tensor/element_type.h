// SPDX-License-Identifier: GPL-3.0-or-later
// The number types that other people's files hold, and their way to float32, the one type a Tensor has.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace dropscope {

enum class ElementType {
    boolean,  ///< one byte; 0 is false, anything else true
    int8,
    int16,
    int32,
    int64,
    uint8,
    uint16,
    uint32,
    uint64,
    float16,  ///< IEEE 754 binary16
    float32,
    float64,
    bfloat16,  ///< the upper half of a float32
    float8e4m3,  ///< 1 sign, 4 exponent (bias 7), 3 fraction bits; no infinities, S.1111.111 is NaN (OCP's and ONNX's "FN")
    float8e5m2  ///< the upper half of a float16
};

/// A type and the order in which its bytes lie in the file.
struct ElementLayout {
    ElementType type = ElementType::float32;
    std::endian order = std::endian::native;
};

/// Bytes per element: 1, 2, 4 or 8.
[[nodiscard]] std::size_t elementSize(ElementType type);

/// numpy's and PyTorch's word for it: "bool", "int8", "float16", "float8_e4m3fn".
[[nodiscard]] std::string_view elementTypeName(ElementType type);

/// True when float32 holds every value of the type exactly.
[[nodiscard]] bool fitsFloat32(ElementType type);

/// Every float16 is a float32; a NaN keeps its sign and payload (the ten bits become the upper ten).
[[nodiscard]] float float16ToFloat32(std::uint16_t bits);

/// Every E4M3 (float8_e4m3fn) is a float32. Source: OCP 8-bit Floating Point Specification 1.0, table 1.
[[nodiscard]] float float8e4m3ToFloat32(std::uint8_t bits);

/// Writes to[i] = the element at `first` + i * `strideBytes`, which need not be aligned, as float32: rounded to nearest,
/// ties to even, as C++ and numpy's astype convert; true is 1. A float32 is copied bit by bit.
/// Returns how many finite values were beyond the largest float32 and became infinite (only float64 has such).
std::uint64_t convertToFloat32(ElementLayout layout, const char* first, std::size_t strideBytes, std::span<float> to);

}  // namespace dropscope
