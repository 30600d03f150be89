// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers to text and back. Never depends on the locale: the decimal sign is always a point.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/core/error.h"

namespace dropscope {

/// The shortest text that reads back to the same bits: "0.1", "-0", "1e-45", "nan", "inf", "-inf".
/// (A NaN's payload and sign are not kept: every NaN is "nan".)
[[nodiscard]] std::string shortestText(float value);
[[nodiscard]] std::string shortestText(double value);

/// `decimals` (0 to 9) digits after the point, rounded as printf rounds: "-0.0000", "2.7070"; NaN and infinities as
/// "nan", "inf", "-inf".
[[nodiscard]] std::string fixedText(double value, int decimals);

/// Reads the whole of `text` (blanks around it are allowed) as a float32, correctly rounded. Takes "nan", "inf" and
/// "infinity" in any case and a leading sign. Numbers smaller than the smallest float become a zero of the same sign.
/// Fails on anything else, on empty text, and on a number beyond the largest float, with `what` and `remedy` set.
[[nodiscard]] Result<float> parseFloat(std::string_view text);

/// The same, where a person wrote `written` and `text` stands for it: a failure quotes what was written.
[[nodiscard]] Result<float> parseFloat(std::string_view text, std::string_view written);

/// The same for a float64.
[[nodiscard]] Result<double> parseDouble(std::string_view text);

/// Reads a whole number in [0, largest], decimal digits only. `name` is what the number is: "seed", "step"; a Phrase is
/// translated, other text is not.
[[nodiscard]] Result<std::uint64_t> parseWhole(std::string_view text, std::string_view name, std::uint64_t largest);
[[nodiscard]] Result<std::uint64_t> parseWhole(std::string_view text, Phrase name, std::uint64_t largest);

/// Reads p, the probability of dropping, in [0, 1]. Refuses others in PyTorch's words:
/// "dropout probability has to be between 0 and 1, but got {p}". Refuses also what only rounds to 0 or 1, such as 1e-400.
[[nodiscard]] Result<double> parseProbability(std::string_view text);

/// Refuses a p below 0, above 1 or NaN in the same words.
[[nodiscard]] Status checkProbability(double p);

/// `text` without blanks, tabs and line ends around it.
[[nodiscard]] std::string_view trimmed(std::string_view text);

}  // namespace dropscope
