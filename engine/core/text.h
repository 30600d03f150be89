// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine tells a person. The engine and the terminal speak English; a window looks the words up in its user's
// language, and for that a text keeps its pattern and what was filled in.
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include <fmt/core.h>

namespace dropscope {

/// Words without anything to fill in, in a table or a constant; they become a Text where one is wanted.
struct Phrase {
    std::string_view pattern;
};

/// A text for a person: words to be translated, or plain ones (a file's name, what somebody typed), which stay as they
/// are in every language. Cheap to copy. Thread rule: any thread, for it never changes.
class Text {
public:
    Text() = default;

    /// Plain words. Words of our own go through `phrase`.
    Text(std::string plain);                                                     // NOLINT(google-explicit-constructor)
    Text(std::string_view plain) : Text(std::string(plain)) {}                   // NOLINT(google-explicit-constructor)
    Text(const char* plain) : Text(std::string(plain)) {}                        // NOLINT(google-explicit-constructor)
    Text(Phrase phrase) : Text(made(phrase.pattern, fmt::format_args(), {})) {}  // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool empty() const { return english().empty(); }

    [[nodiscard]] const std::string& english() const;

    /// What to look up in another language, in fmt's syntax: "{} of {} bytes". Empty for plain words. Ends with a zero byte
    /// that is not part of it.
    [[nodiscard]] std::string_view pattern() const;

    /// What the places of the pattern hold, by their numbers. Numbers are plain texts, formatted as the pattern says. A
    /// text without a pattern is the row of its arguments, or plain where it has none.
    [[nodiscard]] std::span<const Text> arguments() const;

    /// Whether both say the same in English.
    friend bool operator==(const Text& a, const Text& b) { return a.english() == b.english(); }
    friend bool operator==(const Text& a, std::convertible_to<std::string_view> auto const& b) {
        return a.english() == std::string_view(b);
    }

    /// `parts` in a row with `between` between them, for lists of any length.
    [[nodiscard]] static Text joined(std::span<const Text> parts, std::string_view between);

    /// For `phrase`: `texts` are those of the arguments that are texts themselves, nullptr for the others.
    static Text made(std::string_view pattern, fmt::format_args arguments, std::span<const Text* const> texts);

private:
    struct Words;
    std::shared_ptr<const Words> m_words;  // none for no words at all
};

/// `pattern` with `arguments` in its places: "{}" takes the next one, "{1}" the second; what follows a ':' is left out,
/// because an argument is formatted already; "{{" and "}}" are braces. A place without an argument stays empty.
[[nodiscard]] std::string filledIn(std::string_view pattern, std::span<const std::string> arguments);

namespace detail {

template <class T>
const Text* asText(const T& value) {
    if constexpr (std::same_as<T, Text>) {
        return &value;
    } else {
        return nullptr;
    }
}

}  // namespace detail

/// The engine's own words, marked for translation: phrase("write a number such as {}", example). The pattern is a literal in
/// fmt's syntax, checked when it is compiled, and a whole sentence or part of a message: a translator sees nothing else. An
/// argument that is a Text is translated too, anything else is shown as it is.
template <class... Args>
    requires(sizeof...(Args) > 0)
[[nodiscard]] Text phrase(fmt::format_string<Args...> pattern, Args&&... arguments) {
    const std::array<const Text*, sizeof...(Args)> texts{detail::asText(arguments)...};
    const fmt::string_view words = pattern;
    return Text::made({words.data(), words.size()}, fmt::make_format_args(arguments...), texts);
}

template <std::size_t kSize>
[[nodiscard]] consteval Phrase phrase(const char (&pattern)[kSize]) {
    static_cast<void>(fmt::format_string<>(pattern));
    return {std::string_view(pattern, kSize - 1)};
}

}  // namespace dropscope

/// A text among fmt's arguments speaks English.
template <>
struct fmt::formatter<dropscope::Text> : fmt::formatter<fmt::string_view> {
    fmt::format_context::iterator format(const dropscope::Text& text, fmt::format_context& context) const;
};
