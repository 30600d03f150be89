// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/text.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "engine/core/assert.h"

namespace dropscope {
namespace {

/// A place of a pattern: "{1:.2f}" is argument 1 with ":.2f".
struct Place {
    std::size_t argument = 0;
    std::string_view form;
};

/// Calls `words` with the text between the places, braces unfolded, and `place` with each place, in order.
template <class OnWords, class OnPlace>
void walk(std::string_view pattern, const OnWords& words, const OnPlace& place) {
    std::size_t next = 0;
    while (!pattern.empty()) {
        const std::size_t brace = pattern.find_first_of("{}");
        words(pattern.substr(0, brace));
        if (brace == std::string_view::npos) {
            return;
        }
        const char kind = pattern[brace];
        pattern.remove_prefix(brace + 1);
        const std::size_t end = pattern.find('}');
        if (kind == '}' || pattern.starts_with('{') || end == std::string_view::npos) {
            words(std::string_view(kind == '}' ? "}" : "{"));
            pattern.remove_prefix(pattern.starts_with(kind) ? 1 : 0);
            continue;
        }
        std::string_view inside = pattern.substr(0, end);
        pattern.remove_prefix(end + 1);
        const std::size_t colon = std::min(inside.find(':'), inside.size());
        std::size_t argument = colon == 0 ? next++ : 0;
        for (const char digit : inside.substr(0, colon)) {
            argument = argument * 10 + static_cast<std::size_t>(digit - '0');
        }
        place(Place{argument, inside.substr(colon)});
    }
}

}  // namespace

struct Text::Words {
    std::string english;
    std::string_view pattern = {};
    std::vector<Text> arguments = {};
};

Text::Text(std::string plain) {
    if (!plain.empty()) {
        m_words = std::make_shared<const Words>(Words{.english = std::move(plain)});
    }
}

const std::string& Text::english() const {
    static const std::string kNothing;
    return m_words ? m_words->english : kNothing;
}

std::string_view Text::pattern() const { return m_words ? m_words->pattern : std::string_view(); }

std::span<const Text> Text::arguments() const { return m_words ? m_words->arguments : std::span<const Text>(); }

Text Text::made(std::string_view pattern, fmt::format_args arguments, std::span<const Text* const> texts) {
    Words words{.english = fmt::vformat({pattern.data(), pattern.size()}, arguments), .pattern = pattern};
    words.arguments.resize(texts.size());
    walk(
        pattern, [](std::string_view) {},
        [&](const Place& place) {
            DROPSCOPE_ASSERT(place.argument < texts.size());
            const Text* const text = texts[place.argument];
            words.arguments[place.argument] =
                text ? *text : Text(fmt::vformat(fmt::format("{{{}{}}}", place.argument, place.form), arguments));
        });
    Text text;
    text.m_words = std::make_shared<const Words>(std::move(words));
    return text;
}

Text Text::joined(std::span<const Text> parts, std::string_view between) {
    Words words;
    for (const Text& part : parts) {
        if (!words.arguments.empty()) {
            words.arguments.emplace_back(between);
            words.english += between;
        }
        words.arguments.push_back(part);
        words.english += part.english();
    }
    Text text;
    text.m_words = std::make_shared<const Words>(std::move(words));
    return text;
}

std::string filledIn(std::string_view pattern, std::span<const std::string> arguments) {
    std::string all;
    walk(
        pattern, [&](std::string_view words) { all += words; },
        [&](const Place& place) {
            if (place.argument < arguments.size()) {
                all += arguments[place.argument];
            }
        });
    return all;
}

}  // namespace dropscope

fmt::format_context::iterator fmt::formatter<dropscope::Text>::format(const dropscope::Text& text,
                                                                      fmt::format_context& context) const {
    return fmt::formatter<fmt::string_view>::format(text.english(), context);
}
