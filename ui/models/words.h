// SPDX-License-Identifier: GPL-3.0-or-later
// Words that the program speaks outside of any widget.
#pragma once

#include <QCoreApplication>

namespace dropscope {

/// `text` in the language of the window, for functions that belong to no class with a tr() of its own. The translations' tool
/// files such texts under the namespace's name. `n` chooses between singular and plural, and stands where the text has %n.
/// Thread rule: any thread.
inline QString tr(const char* text, const char* comment = nullptr, int n = -1) {
    return QCoreApplication::translate("dropscope", text, comment, n);
}

}  // namespace dropscope
