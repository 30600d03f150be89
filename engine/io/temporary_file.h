// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>

#include "engine/io/file_descriptor.h"

namespace dropscope {

/// A new file that vanishes again unless it is given its final name. It lies in the same folder as that name, so that
/// the renaming is one step of the file system: whoever looks sees the old file or the new one, whole.
/// Thread rule: one object belongs to one thread.
class TemporaryFile {
public:
    /// Makes an empty file beside `target`, under a name that nobody can guess and prepare. `mode`: its permission bits,
    /// from which the process's umask is taken. Fails, naming the folder, where no file can be made.
    static Result<TemporaryFile> createBeside(const std::filesystem::path& target, mode_t mode);

    TemporaryFile(TemporaryFile&& other) noexcept;
    TemporaryFile& operator=(TemporaryFile&& other) = delete;
    ~TemporaryFile();

    [[nodiscard]] int descriptor() const { return m_file.number(); }

    /// Brings the bytes to the disk, then renames the file to `target`, replacing what is there. Returns 0 or an errno;
    /// `target` is as it was then.
    int renameTo(const std::filesystem::path& target);

private:
    TemporaryFile(FileDescriptor file, std::string path) : m_file(std::move(file)), m_path(std::move(path)) {}

    FileDescriptor m_file;
    std::string m_path;  // empty once there is nothing to remove
};

}  // namespace dropscope
