// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fmt/format.h>

#include <array>
#include <string_view>
#include <utility>

#include "engine/core/assert.h"
#include "engine/core/error.h"

namespace dropscope {

/// An enumeration's values with the word that files, flags and menus use for each.
template <class T, std::size_t kCount>
using NamedChoices = std::array<std::pair<T, std::string_view>, kCount>;

/// The word of a value that is in the list.
template <class T, std::size_t kCount>
[[nodiscard]] std::string_view nameIn(const NamedChoices<T, kCount>& choices, T value) {
    for (const auto& [choice, name] : choices) {
        if (choice == value) {
            return name;
        }
    }
    DROPSCOPE_ASSERT(false);
    return {};
}

/// The value of a word. Fails on any other word and lists all; `noun` says what they are: "activation".
template <class T, std::size_t kCount>
[[nodiscard]] Result<T> parseIn(const NamedChoices<T, kCount>& choices, std::string_view text, Phrase noun) {
    std::string known;
    for (const auto& [choice, name] : choices) {
        if (name == text) {
            return choice;
        }
        known += fmt::format("{}{}", known.empty() ? "" : ", ", name);
    }
    return fail(phrase("there is no {} '{}'", Text(noun), text), noun, phrase("write one of {}", known));
}

}  // namespace dropscope
