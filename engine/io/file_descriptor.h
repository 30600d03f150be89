// SPDX-License-Identifier: GPL-3.0-or-later
// The operating system's handle for an open file, and its error numbers in words.
#pragma once

#include <filesystem>
#include <utility>

#include "engine/core/error.h"

namespace dropscope {

/// Owns an open file and closes it. Thread rule: like std::unique_ptr.
class FileDescriptor {
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int number) : m_number(number) {}
    FileDescriptor(FileDescriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    FileDescriptor& operator=(FileDescriptor&& other) noexcept {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~FileDescriptor() { close(); }

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }

    /// Closes it now. Returns 0 or an errno: some network disks tell of a failed write only here.
    int close();

private:
    int m_number = -1;
};

/// What an errno means for a user and what to do about it; `where` is the place to name.
[[nodiscard]] Error systemError(int code, std::string where);

/// For a path that turned out to be a folder.
[[nodiscard]] Error folderError(const std::filesystem::path& path);

}  // namespace dropscope
