// SPDX-License-Identifier: GPL-3.0-or-later
// Words that the program speaks outside of any widget.
#pragma once

#include <QCoreApplication>

#include "engine/core/error.h"

namespace dropscope {

/// `text` in the language of the window, for functions that belong to no class with a tr() of its own. The translations' tool
/// files such texts under the namespace's name. `n` chooses between singular and plural, and stands where the text has %n.
/// Thread rule: any thread.
inline QString tr(const char* text, const char* comment = nullptr, int n = -1) {
    return QCoreApplication::translate("dropscope", text, comment, n);
}

/// What the engine says, in the language of the window. Thread rule: any thread.
[[nodiscard]] QString inWords(const Text& text);

/// "where: what; remedy." in the language of the window. Without a `where` it begins with a capital letter; a `where` keeps
/// its spelling, because it may be a path or the name p. Thread rule: any thread.
[[nodiscard]] QString sentenceOf(const Error& error);

}  // namespace dropscope
