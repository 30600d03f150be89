// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/foreign_name.h"

#include <algorithm>

namespace dropscope {

namespace {

bool isControl(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

}  // namespace

bool hasControlCharacters(std::string_view name) { return std::ranges::any_of(name, isControl); }

std::string foreignName(std::string_view name) {
    constexpr std::size_t kMost = 60;
    std::size_t length = std::min(name.size(), kMost);
    while (length > 0 && length < name.size() && (static_cast<unsigned char>(name[length]) & 0xC0U) == 0x80U) {
        --length;  // not through the middle of a UTF-8 character
    }
    std::string shown(name.substr(0, length));
    std::ranges::replace_if(shown, isControl, '?');
    return length < name.size() ? shown + "..." : shown;
}

}  // namespace dropscope
