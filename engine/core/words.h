// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dropscope {

/// Marks a text that a window shows in the language of its user; the engine speaks English. The translations' tool knows
/// texts to translate by this function's name. Returns `text`, a literal.
constexpr const char* forWindows(const char* text) { return text; }

}  // namespace dropscope
