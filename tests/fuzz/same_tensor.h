// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzzers hold true of every input, besides that nothing crashes.
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "engine/io/loaded_tensor.h"

namespace dropscope {

/// Ends the program, which is how a fuzzer is told of a finding.
inline void require(bool holds, const char* property) {
    if (!holds) {
        std::fprintf(stderr, "does not hold: %s\n", property);
        std::abort();
    }
}

/// A failure must say something to the user.
inline void requireWords(const Error& error) {
    require(!error.what.empty() && error.what.english().back() != '.',
            "an error says what is wrong, without a full stop");
}

/// A text has one NaN; a binary file keeps the bits of each.
enum class NaN { anyEqual, bitsCount };

inline void requireSame(const Result<LoadedTensor>& again, const Tensor& tensor, NaN rule) {
    require(again.has_value(), "what was written can be read");
    require(again->tensor.shape() == tensor.shape(), "what is read again has the same shape");
    require(again->notes.empty(), "what was written is read without notes");
    const auto a = again->tensor.values();
    const auto b = tensor.values();
    for (std::size_t i = 0; i < a.size(); ++i) {
        const bool bothNaN = std::isnan(a[i]) && std::isnan(b[i]) && rule == NaN::anyEqual;
        require(bothNaN || std::bit_cast<std::uint32_t>(a[i]) == std::bit_cast<std::uint32_t>(b[i]),
                "what is read again has the same bits");
    }
}

}  // namespace dropscope
