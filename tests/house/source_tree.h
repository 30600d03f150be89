// SPDX-License-Identifier: GPL-3.0-or-later
// The project's own files, for tests that read them.
#pragma once

#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

namespace dropscope {

inline QString sourceRoot() { return QStringLiteral(DROPSCOPE_SOURCE_DIR); }

/// Every file of the project, relative to its root, sorted; build folders and git's own are none.
inline QStringList projectFiles() {
    const QDir root(sourceRoot());
    QStringList files;
    QDirIterator walk(root.path(), QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString file = root.relativeFilePath(walk.next());
        if (!file.startsWith(".git/") && !file.startsWith("build/") && !file.startsWith(".cache/")) {
            files.append(file);
        }
    }
    files.sort();
    return files;
}

inline QByteArray contentOf(const QString& file) {
    QFile opened(sourceRoot() + '/' + file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

}  // namespace dropscope
