// SPDX-License-Identifier: GPL-3.0-or-later
// Zip archives through libzip: what .npz and session files are made of.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/task.h"
#include "engine/io/file.h"
#include "engine/tensor/tensor_source.h"

namespace dropscope {

/// One file in an archive.
struct ZipMember {
    std::string name;              ///< UTF-8, "x.npy"
    std::uint64_t size = 0;        ///< unpacked, in bytes
    std::uint64_t packedSize = 0;  ///< as it lies in the archive
    bool readable = false;         ///< stored or deflated, not encrypted, with a size
    bool stored = false;           ///< readable, and its bytes lie in the archive as they are
};

/// An archive in memory that somebody else holds. Thread rule: one object belongs to one thread.
class ZipReader {
public:
    /// `bytes`: the whole file, which outlives this; `name` is what errors call it. Fails on anything but a whole zip
    /// archive, and on two members of one name.
    static Result<ZipReader> open(std::string_view bytes, const std::string& name);

    [[nodiscard]] const std::vector<ZipMember>& members() const { return m_members; }
    /// Nothing where there is none of this name.
    [[nodiscard]] const ZipMember* find(std::string_view name) const;

    /// The unpacked bytes of a member of `members()`. Fails when it is not readable, when its size is more than
    /// `mostBytes` or than the memory that is free, when it unpacks to another size than it says, and when its checksum
    /// differs. Stoppable.
    [[nodiscard]] Result<std::string> read(const ZipMember& member, std::uint64_t mostBytes,
                                           const Task& task = {}) const;

    /// The same bytes piece by piece, each handed to `use`, so that no more memory is needed than a piece takes. Fails as
    /// `read` does but for the limits, and as `use` does.
    Status readPieces(const ZipMember& member, const std::function<Status(std::string_view piece)>& use,
                      const Task& task = {}) const;

    /// The bytes of a stored member where they lie in the archive; nothing where they cannot be had so. The checksum is not
    /// looked at.
    [[nodiscard]] std::optional<std::string_view> inPlace(const ZipMember& member) const;

    /// The first `count` unpacked bytes, fewer when there are no more. The checksum is not looked at.
    [[nodiscard]] Result<std::string> readStart(const ZipMember& member, std::size_t count) const;

private:
    struct Close {
        void operator()(void* archive) const;
    };
    ZipReader() = default;

    [[nodiscard]] std::string where(const ZipMember& member) const;
    [[nodiscard]] Status checkReadable(const ZipMember& member) const;
    [[nodiscard]] std::uint64_t indexOf(const ZipMember& member) const {
        return static_cast<std::uint64_t>(&member - m_members.data());
    }

    std::string m_name;
    std::string_view m_bytes;
    std::vector<ZipMember> m_members;
    void* m_watched = nullptr;               // what the archive is read through; it belongs to the archive
    std::unique_ptr<void, Close> m_archive;  // zip_t, whose header stays out of this one
};

/// An archive in the making. Thread rule: one object belongs to one thread.
class ZipWriter {
public:
    /// One more member. `pack`: deflate it, which takes time and helps text; else it is stored as it is. All members carry
    /// the same date, so that the same content gives the same bytes.
    void add(std::string name, std::string content, bool pack);

    /// The same of `head` and, behind it, all values as little-endian float32, which `finish` reads block by block. Where
    /// all members before are stored too, stored values lie at a multiple of 4 bytes, so that they can be mapped.
    void add(std::string name, std::string head, TensorSource values, bool pack);

    /// Writes the archive as it is made: besides a few megabytes, no memory is needed, unless the sink cannot overwrite. Fails
    /// as the sink does, when the memory is not to be had, and when stopped.
    Status finish(ByteSink& sink, const Task& task = {});

private:
    struct Member {
        std::string name;
        std::string head;
        std::optional<TensorSource> values;
        bool pack;
    };
    std::vector<Member> m_members;
};

}  // namespace dropscope
