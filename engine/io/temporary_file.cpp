// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/temporary_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/random.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstdio>

namespace dropscope {

namespace {

std::filesystem::path folderOf(const std::filesystem::path& file) {
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

/// A rename is safe against a loss of power only once the folder is on the disk. Best effort: some file systems refuse.
void syncFolder(const std::filesystem::path& folder) {
    const FileDescriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.isOpen()) {
        ::fsync(descriptor.number());
    }
}

}  // namespace

Result<TemporaryFile> TemporaryFile::createBeside(const std::filesystem::path& target, mode_t mode) {
    const std::filesystem::path folder = folderOf(target);
    for (;;) {
        std::uint64_t number = 0;
        if (::getrandom(&number, sizeof number, 0) != sizeof number) {
            return std::unexpected(systemError(errno, folder.string()));
        }
        // The name does not hold the target's, which may already be as long as a name can be.
        const std::string path = (folder / fmt::format(".dropscope-{:016x}.tmp", number)).string();
        FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode));
        if (file.isOpen()) {
            return TemporaryFile(std::move(file), path);
        }
        if (errno != EEXIST) {
            // A virtual folder, such as /proc, says that there is no such file to whoever would make one there.
            const int code = errno;
            std::error_code ignored;
            const bool refused = code == ENOENT && std::filesystem::is_directory(folder, ignored);
            return std::unexpected(systemError(refused ? EPERM : code, folder.string()));
        }
    }
}

TemporaryFile::TemporaryFile(TemporaryFile&& other) noexcept
    : m_file(std::move(other.m_file)), m_path(std::exchange(other.m_path, {})) {}

TemporaryFile::~TemporaryFile() {
    if (!m_path.empty()) {
        ::unlink(m_path.c_str());
    }
}

int TemporaryFile::renameTo(const std::filesystem::path& target) {
    if (::fsync(m_file.number()) != 0) {
        return errno;
    }
    if (const int code = m_file.close(); code != 0) {
        return code;
    }
    if (std::rename(m_path.c_str(), target.c_str()) != 0) {
        return errno;
    }
    m_path.clear();
    syncFolder(folderOf(target));
    return 0;
}

}  // namespace dropscope
