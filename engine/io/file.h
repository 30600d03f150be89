// SPDX-License-Identifier: GPL-3.0-or-later
// Whole files in and out: reading into memory, and writing so that nothing is ever half-written.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "engine/core/assert.h"
#include "engine/core/error.h"
#include "engine/core/task.h"

namespace dropscope {

/// A file's bytes, memory-mapped and read-only: opening costs nothing, however large the file. What others write into the
/// same file shows through, and where they cut it short its end reads as zeros (mapping_guard.h); one that they replace, as
/// writeFile does, stays here as it was. Thread rule: immutable after `open`.
class MappedFile {
public:
    /// Fails, naming the path, for a missing file, a folder, a file that may not be read, and anything that is no regular
    /// file; an empty file is no failure.
    static Result<MappedFile> open(const std::filesystem::path& path);

    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&& other) noexcept;
    ~MappedFile();

    [[nodiscard]] std::string_view bytes() const { return {m_data, m_size}; }

private:
    MappedFile() = default;
    const char* m_data = nullptr;
    std::size_t m_size = 0;
};

/// Where a writer puts its bytes. Thread rule: one sink belongs to one thread.
class ByteSink {
public:
    virtual ~ByteSink() = default;
    /// Fails once the device refused bytes; further calls fail the same way.
    virtual Status write(std::string_view bytes) = 0;

    /// False where bytes can only follow each other, as into a pipe.
    [[nodiscard]] virtual bool canOverwrite() const { return false; }
    /// Other bytes from `offset` on, in the place of some that were written: offset + size is at most their number.
    /// Fails as `write` does. Only where canOverwrite().
    virtual Status overwrite(std::uint64_t /*offset*/, std::string_view /*bytes*/) {
        DROPSCOPE_ASSERT(false);
        return {};
    }
};

/// Calls `writeAll` with a sink, and gives `path` the new content only when everything was written and flushed: the bytes
/// go to a new file beside it, which is then renamed. On any failure, and on a stop, the old file is as it was and no
/// other file is left. The sink is buffered, so small writes are cheap; an error that `writeAll` overlooks is reported
/// all the same. Links are followed, the old file's permissions are kept; other hard links to it keep the old content.
/// A path that exists and is no regular file (a device, a pipe) is written directly: a pipe without a reader waits for
/// one, and a reader that goes away raises SIGPIPE, as for any program.
/// Fails for a folder, a missing folder, a read-only target (no write bit at all, even for root), a full disk; and as
/// `writeAll` does.
Status writeFile(const std::filesystem::path& path, const std::function<Status(ByteSink&)>& writeAll);

/// Whether writeFile(path) could begin, asked before long work: fails as it does for a folder, a missing folder, a target or
/// folder that may not be written to. A device or pipe is not opened. Leaves nothing behind.
[[nodiscard]] Status checkWritable(const std::filesystem::path& path);

/// A sink over standard output. It is not buffered, so that no error can come too late to be reported: hand it large
/// pieces, as writeCsv and writeNpy do.
[[nodiscard]] std::unique_ptr<ByteSink> standardOutputSink();

}  // namespace dropscope
