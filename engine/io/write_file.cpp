// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <optional>
#include <utility>

#include "engine/io/descriptor_sink.h"
#include "engine/io/file.h"
#include "engine/io/file_descriptor.h"
#include "engine/io/temporary_file.h"

namespace dropscope {

namespace {

namespace fs = std::filesystem;
using Writer = std::function<Status(ByteSink&)>;

constexpr std::size_t kBufferSize = 1U << 16;
constexpr mode_t kPermissionBits = 0777;
constexpr mode_t kWriteBits = 0222;
constexpr mode_t kPrivate = 0600;

std::unexpected<Error> failed(int code, const fs::path& path) {
    return std::unexpected(systemError(code, path.string()));
}

Status fillThrough(DescriptorSink& sink, const Writer& writeAll) {
    if (const Status written = writeAll(sink); !written) {
        return written;
    }
    return sink.flush();
}

/// Devices and pipes cannot be replaced, only written to.
Status writeDirectly(const fs::path& path, const Writer& writeAll) {
    FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
    if (!file.isOpen()) {
        return failed(errno, path);
    }
    DescriptorSink sink(file.number(), path.string(), kBufferSize);
    if (const Status written = fillThrough(sink, writeAll); !written) {
        return written;
    }
    const int code = file.close();
    return code == 0 ? Status() : failed(code, path);
}

/// A rename needs no permission from the file it replaces, and root is denied nothing: so the file is asked here.
Status checkPermission(const fs::path& path, const struct stat& status) {
    if ((status.st_mode & kWriteBits) == 0) {
        return fail(phrase("the file is read-only"), path.string(), phrase("allow writing to it, or use another name"));
    }
    return ::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0 ? Status() : failed(errno, path);
}

/// Where the links at `path` lead; the last one may lead to a file that does not exist yet.
Result<fs::path> behindLinks(fs::path path) {
    const fs::path asked = path;
    constexpr int kMostLinks = 40;  // as the kernel counts
    for (int links = 0; links < kMostLinks; ++links) {
        std::error_code code;
        if (!fs::is_symlink(fs::symlink_status(path, code))) {
            return path;
        }
        const fs::path next = fs::read_symlink(path, code);
        if (code) {
            return failed(code.value(), asked);
        }
        path = path.parent_path() / next;  // an absolute `next` replaces the folder
    }
    return failed(ELOOP, asked);
}

/// What is at a path that is to be written.
struct Target {
    std::optional<struct stat> old;  ///< nothing, where there is no file yet

    [[nodiscard]] bool isDevice() const { return old && !S_ISREG(old->st_mode); }
};

/// Fails where it is nothing that could be written or replaced.
Result<Target> targetAt(const fs::path& path) {
    struct stat status{};
    if (::stat(path.c_str(), &status) == 0) {
        if (S_ISDIR(status.st_mode)) {
            return std::unexpected(folderError(path));
        }
        if (S_ISREG(status.st_mode)) {
            if (const Status permitted = checkPermission(path, status); !permitted) {
                return std::unexpected(permitted.error());
            }
        }
        return Target{status};
    }
    if (errno != ENOENT) {
        return failed(errno, path);
    }
    if (!path.has_filename()) {
        return fail(phrase("the name of a file is missing"), path.string(), phrase("give a name such as x.npy"));
    }
    return Target{};
}

/// A new file beside where the links at `path` lead, and that place.
Result<std::pair<TemporaryFile, fs::path>> fileBeside(const fs::path& path, mode_t mode) {
    Result<fs::path> target = behindLinks(path);
    if (!target) {
        return std::unexpected(target.error());
    }
    Result<TemporaryFile> file = TemporaryFile::createBeside(*target, mode);
    if (!file) {
        return std::unexpected(file.error());
    }
    return std::pair(*std::move(file), *std::move(target));
}

/// `old`: the file that is there now, or nullptr.
Status replaceFile(const fs::path& path, const struct stat* old, const Writer& writeAll) {
    // Until it is complete, nobody may read more of the new content than of the old.
    constexpr mode_t kNewFile = 0666;
    Result<std::pair<TemporaryFile, fs::path>> beside = fileBeside(path, old != nullptr ? kPrivate : kNewFile);
    if (!beside) {
        return std::unexpected(beside.error());
    }
    TemporaryFile& file = beside->first;
    DescriptorSink sink(file.descriptor(), path.string(), kBufferSize, DescriptorSink::Kind::newFile);
    if (const Status written = fillThrough(sink, writeAll); !written) {
        return written;
    }
    if (old != nullptr) {
        // Only root may give a file away, and others lose nothing by owning what they wrote: its failure is ignored.
        [[maybe_unused]] const int owned = ::fchown(file.descriptor(), old->st_uid, old->st_gid);
        if (::fchmod(file.descriptor(), old->st_mode & kPermissionBits) != 0) {
            return failed(errno, path);
        }
    }
    const int code = file.renameTo(beside->second);
    return code == 0 ? Status() : failed(code, path);
}

}  // namespace

Status writeFile(const fs::path& path, const Writer& writeAll) {
    const Result<Target> target = targetAt(path);
    if (!target) {
        return std::unexpected(target.error());
    }
    return target->isDevice() ? writeDirectly(path, writeAll)
                              : replaceFile(path, target->old ? &*target->old : nullptr, writeAll);
}

Status checkWritable(const fs::path& path) {
    const Result<Target> target = targetAt(path);
    if (!target) {
        return std::unexpected(target.error());
    }
    if (target->isDevice()) {
        return {};
    }
    const auto beside = fileBeside(path, kPrivate);
    return beside ? Status() : std::unexpected(beside.error());
}

std::unique_ptr<ByteSink> standardOutputSink() {
    return std::make_unique<DescriptorSink>(STDOUT_FILENO, "standard output", 0);
}

}  // namespace dropscope
