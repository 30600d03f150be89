// SPDX-License-Identifier: GPL-3.0-or-later
// Names that come from a file and end in a message, perhaps on a terminal.
#pragma once

#include <string>
#include <string_view>

namespace dropscope {

/// True for characters that a terminal takes for orders.
[[nodiscard]] bool hasControlCharacters(std::string_view name);

/// The name as a message may show it: at most 60 bytes and "...", control characters as "?".
[[nodiscard]] std::string foreignName(std::string_view name);

}  // namespace dropscope
