// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>
#include <optional>

namespace dropscope {

/// A file as it was when it was opened: by this one sees that it is still the same. A value; any thread.
struct FileStamp {
    QString place;          ///< what FileMenu::open takes: the path, or "PATH:array"
    QString path;           ///< the file itself, absolute
    qint64 bytes = 0;       ///< its length
    qint64 modifiedMs = 0;  ///< when it was last written, in ms since 1970 UTC

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// The file as it is now; nothing where there is none.
[[nodiscard]] std::optional<FileStamp> stampOf(const QString& place);

}  // namespace dropscope
