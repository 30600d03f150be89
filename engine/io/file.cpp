// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include <cerrno>
#include <utility>

#include "engine/io/file_descriptor.h"
#include "engine/io/mapping_guard.h"

namespace dropscope {

Result<MappedFile> MappedFile::open(const std::filesystem::path& path) {
    const auto failed = [&](int code) { return std::unexpected(systemError(code, path.string())); };
    // Without O_NONBLOCK, opening a pipe would wait for somebody to write into it.
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!file.isOpen()) {
        return failed(errno);
    }
    struct stat status{};
    if (::fstat(file.number(), &status) != 0) {
        return failed(errno);
    }
    if (S_ISDIR(status.st_mode)) {
        return std::unexpected(folderError(path));
    }
    if (!S_ISREG(status.st_mode)) {
        return fail(phrase("this is a device or a pipe, not a file"), path.string(), phrase("give the name of a file"));
    }
    MappedFile mapped;
    if (status.st_size == 0) {
        return mapped;
    }
    const auto size = static_cast<std::size_t>(status.st_size);
    void* data = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.number(), 0);
    if (data == MAP_FAILED) {
        return failed(errno);
    }
    ::madvise(data, size, MADV_SEQUENTIAL);  // advice only: its failure costs nothing but speed
    mapped.m_data = static_cast<const char*>(data);
    mapped.m_size = size;
    guardMapping(data, size);
    return mapped;
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

MappedFile::~MappedFile() {
    if (m_data != nullptr) {
        endMappingGuard(m_data);
        ::munmap(const_cast<char*>(m_data), m_size);
    }
}

}  // namespace dropscope
