// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/number_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <clocale>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <type_traits>

namespace dropscope {

namespace {

template <class Float>
std::string shortest(Float value) {
    if (std::isnan(value)) {
        return "nan";
    }
    char text[32];
    const auto [end, code] = std::to_chars(text, text + sizeof text, value);
    return {text, end};
}

/// What from_chars reports as out of range is either too large or too small; only the first is an error, and strtod
/// tells which. Always in the "C" locale: Qt sets the user's when a program starts, where the sign may be a comma.
template <class Float>
Float roundedByStrtod(const std::string& text) {
    static const locale_t kPlain = newlocale(LC_ALL_MASK, "C", nullptr);
    if constexpr (std::is_same_v<Float, float>) {
        return strtof_l(text.c_str(), nullptr, kPlain);
    } else {
        return strtod_l(text.c_str(), nullptr, kPlain);
    }
}

/// A name that only lets through what a user may type in a message: long or unprintable text is shortened.
std::string quoted(std::string_view text) {
    std::size_t length = std::min<std::size_t>(text.size(), 40);
    while (length > 0 && length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U) {
        --length;  // not through the middle of a UTF-8 character
    }
    std::string shown;
    for (const char c : text.substr(0, length)) {
        shown += static_cast<unsigned char>(c) < 0x20 ? '?' : c;
    }
    return "'" + shown + (length < text.size() ? "...'" : "'");
}

template <class Float>
Result<Float> parse(std::string_view original, std::string_view written, std::string_view typeName) {
    constexpr Phrase kRemedy = phrase("write a number such as -0.5, 1e-3, nan or inf");
    std::string_view text = trimmed(original);
    if (text.empty()) {
        return fail(phrase("a number is missing"), "", kRemedy);
    }
    if (text.front() == '+' && text.size() > 1 && text[1] != '-' && text[1] != '+') {
        text.remove_prefix(1);
    }
    Float value{};
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    // "nan(...)" is accepted by from_chars but by nobody else's reader: a number ends in a digit, a letter or a point.
    if (code == std::errc::invalid_argument || end != text.data() + text.size() || text.back() == ')') {
        return fail(phrase("{} is not a number", quoted(written)), "", kRemedy);
    }
    if (code == std::errc::result_out_of_range) {
        value = roundedByStrtod<Float>(std::string(text));
        if (std::isinf(value)) {
            return fail(phrase("{} is beyond the largest {}", quoted(written), typeName), "",
                        phrase("write a number up to {}, or inf", shortest(std::numeric_limits<Float>::max())));
        }
    }
    return value;
}

/// The digits of a number's text without its exponent, and without zeros before and after them: "1" for 1.0 and 10e-1.
std::string significantDigits(std::string_view text) {
    std::string digits;
    for (const char c : text.substr(0, text.find_first_of("eE"))) {
        if (c >= '0' && c <= '9' && (c != '0' || !digits.empty())) {
            digits += c;
        }
    }
    return digits.substr(0, digits.find_last_not_of('0') + 1);
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kBlanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

std::string shortestText(float value) { return shortest(value); }
std::string shortestText(double value) { return shortest(value); }

std::string fixedText(double value, int decimals) {
    return std::isnan(value) ? std::string("nan") : fmt::format("{:.{}f}", value, decimals);
}

Result<float> parseFloat(std::string_view text) { return parse<float>(text, text, "float32"); }
Result<float> parseFloat(std::string_view text, std::string_view written) {
    return parse<float>(text, written, "float32");
}
Result<double> parseDouble(std::string_view text) { return parse<double>(text, text, "float64"); }

namespace {

template <class Name>
Result<std::uint64_t> whole(std::string_view text, Name name, std::uint64_t largest) {
    const std::string_view digits = trimmed(text);
    const auto remedy = [&] { return phrase("write a whole number from 0 to {}", largest); };
    std::uint64_t value = 0;
    const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (digits.empty() || code == std::errc::invalid_argument || end != digits.data() + digits.size()) {
        return fail(phrase("{} is not a {}", quoted(text), Text(name)), "", remedy());
    }
    if (code == std::errc::result_out_of_range || value > largest) {
        return fail(phrase("{} is too large for a {}", quoted(text), Text(name)), "", remedy());
    }
    return value;
}

}  // namespace

Result<std::uint64_t> parseWhole(std::string_view text, std::string_view name, std::uint64_t largest) {
    return whole(text, name, largest);
}

Result<std::uint64_t> parseWhole(std::string_view text, Phrase name, std::uint64_t largest) {
    return whole(text, name, largest);
}

Status checkProbability(double p) {
    if (p >= 0.0 && p <= 1.0) {
        return {};
    }
    return fail(phrase("dropout probability has to be between 0 and 1, but got {}", shortestText(p)), "p",
                phrase("p is the probability of dropping, such as 0.5"));
}

Result<double> parseProbability(std::string_view text) {
    const Result<double> p = parseDouble(text);
    if (!p) {
        return fail(p.error().what, "p", phrase("p is the probability of dropping, a number from 0 to 1 such as 0.5"));
    }
    if (const Status checked = checkProbability(*p); !checked) {
        return std::unexpected(checked.error());
    }
    // 0 and 1 switch dropping off and on: a text that only rounds to one of them means something else.
    const std::string digits = significantDigits(text);
    if (*p == 0.0 && !digits.empty()) {
        return fail(phrase("{} is closer to 0 than float64 can say", quoted(text)), "p",
                    phrase("write 0 to drop nothing"));
    }
    if (*p == 1.0 && digits != "1") {
        return fail(phrase("{} is closer to 1 than float64 can say", quoted(text)), "p",
                    phrase("write 1 to drop everything"));
    }
    return *p;
}

}  // namespace dropscope
