// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <fstream>
#include <string>

#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

namespace dropscope {

/// A new folder that vanishes with all that is in it.
class ScratchFolder {
public:
    ScratchFolder() {
        if (!m_folder.isValid()) {
            qFatal("no temporary folder: %s", qPrintable(m_folder.errorString()));
        }
    }

    [[nodiscard]] std::filesystem::path path() const { return m_folder.path().toStdString(); }
    [[nodiscard]] std::filesystem::path operator/(const char* name) const { return path() / name; }

    /// The names in it, in order.
    [[nodiscard]] QStringList names() const {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }

private:
    QTemporaryDir m_folder;
};

inline void putFile(const std::filesystem::path& path, std::string_view content) {
    std::ofstream(path, std::ios::binary) << content;
}

inline std::string contentOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline void setMode(const std::filesystem::path& path, mode_t mode) {
    if (::chmod(path.c_str(), mode) != 0) {
        qFatal("the permissions of %s cannot be set", path.c_str());
    }
}

/// Root is denied nothing. While this lives, root acts as a user without rights; who is no root stays who he is.
class AsOrdinaryUser {
public:
    AsOrdinaryUser() {
        constexpr uid_t kNobody = 65534;
        if (m_was == 0 && ::seteuid(kNobody) != 0) {
            qFatal("cannot become an ordinary user");
        }
    }
    ~AsOrdinaryUser() {
        if (m_was == 0 && ::seteuid(0) != 0) {
            qFatal("cannot become root again");
        }
    }
    AsOrdinaryUser(const AsOrdinaryUser&) = delete;
    AsOrdinaryUser& operator=(const AsOrdinaryUser&) = delete;

private:
    uid_t m_was = ::geteuid();
};

}  // namespace dropscope
