// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/file_stamp.h"

#include <QDateTime>
#include <QFileInfo>

#include "engine/io/tensor_file.h"

namespace dropscope {

std::optional<FileStamp> stampOf(const QString& place) {
    const QFileInfo file(QString::fromStdString(tensorPlace(place.toStdString()).file.string()));
    if (!file.isFile()) {
        return std::nullopt;
    }
    return FileStamp{place, file.absoluteFilePath(), file.size(), file.lastModified().toMSecsSinceEpoch()};
}

}  // namespace dropscope
