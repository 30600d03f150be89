// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>
#include <optional>

#include "engine/core/error.h"

namespace dropscope {

/// What the window was started with: dropscope [FILE...] [--page NAME] [--size WxH] [--screenshot OUT.png] [--session FILE] ...
struct Arguments {
    QStringList files;
    QString page = "masks";
    std::optional<QSize> size;  ///< logical pixels
    QString session;            ///< empty: none
    QString screenshot;         ///< empty: open the window
    QString theme = "desktop";  ///< desktop, light, dark
    QString language;           ///< a code of Language::all(); empty: as it was left
    bool presentation = false;
    bool help = false;
    bool version = false;
};

/// Reads the words after the program's name. Fails, naming the flag, on unknown flags and wrong values. `pages`: the pages
/// there are.
[[nodiscard]] Result<Arguments> parseArguments(const QStringList& words, const QStringList& pages);

[[nodiscard]] QString helpText(const QStringList& pages);

}  // namespace dropscope
