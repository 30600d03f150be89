// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/zip_file.h"

#include <fmt/format.h>
#include <zip.h>

#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include "engine/core/available_memory.h"

namespace dropscope {

namespace {

constexpr std::size_t kPiece = 1U << 18;

struct CloseMember {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

std::string takeText(zip_error_t& error) {
    std::string said = zip_error_strerror(&error);
    zip_error_fini(&error);
    return said;
}

std::unexpected<Error> broken(const Text& what, const std::string& file) {
    return fail(phrase("the zip archive is broken: {}", what), file, phrase("save or download the file again"));
}

/// The archive's bytes, as libzip asks for them.
class ArchiveBytes {
public:
    explicit ArchiveBytes(std::string_view bytes) : m_bytes(bytes) {}

    /// Where libzip began to read after `watch`; nothing where it has not.
    void watch() { m_firstRead.reset(); }
    [[nodiscard]] std::optional<std::uint64_t> firstRead() const { return m_firstRead; }

    /// `self` is one of these, from `new`; libzip gives it back at the end.
    static zip_int64_t call(void* self, void* data, zip_uint64_t length, zip_source_cmd_t command) {
        auto* bytes = static_cast<ArchiveBytes*>(self);
        if (command == ZIP_SOURCE_FREE) {
            delete bytes;
            return 0;
        }
        return bytes->answer(data, length, command);
    }

private:
    zip_int64_t answer(void* data, zip_uint64_t length, zip_source_cmd_t command) {
        switch (command) {
            case ZIP_SOURCE_OPEN:
                m_at = 0;
                return 0;
            case ZIP_SOURCE_READ: {
                m_firstRead = m_firstRead.value_or(m_at);
                const std::string_view part = m_bytes.substr(m_at, length);
                std::ranges::copy(part, static_cast<char*>(data));
                m_at += part.size();
                return static_cast<zip_int64_t>(part.size());
            }
            case ZIP_SOURCE_CLOSE:
                return 0;
            case ZIP_SOURCE_STAT: {
                auto* facts = static_cast<zip_stat_t*>(data);
                zip_stat_init(facts);
                facts->size = m_bytes.size();
                facts->valid = ZIP_STAT_SIZE;
                return sizeof *facts;
            }
            case ZIP_SOURCE_ERROR:
                return zip_error_to_data(&m_error, data, length);
            case ZIP_SOURCE_SEEK: {
                const zip_int64_t place = zip_source_seek_compute_offset(m_at, m_bytes.size(), data, length, &m_error);
                m_at = place < 0 ? m_at : static_cast<std::uint64_t>(place);
                return place < 0 ? -1 : 0;
            }
            case ZIP_SOURCE_TELL:
                return static_cast<zip_int64_t>(m_at);
            case ZIP_SOURCE_SUPPORTS:
                return ZIP_SOURCE_SUPPORTS_SEEKABLE;
            default:
                zip_error_set(&m_error, ZIP_ER_OPNOTSUPP, 0);
                return -1;
        }
    }

    std::string_view m_bytes;
    std::uint64_t m_at = 0;  // at most the size
    std::optional<std::uint64_t> m_firstRead;
    zip_error_t m_error{};
};

bool canRead(const zip_stat_t& facts) {
    constexpr zip_uint64_t kNeeded = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD;
    return (facts.valid & kNeeded) == kNeeded &&
           (facts.comp_method == ZIP_CM_STORE || facts.comp_method == ZIP_CM_DEFLATE) &&
           ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) == 0 || facts.encryption_method == ZIP_EM_NONE);
}

}  // namespace

void ZipReader::Close::operator()(void* archive) const { zip_discard(static_cast<zip_t*>(archive)); }

Result<ZipReader> ZipReader::open(std::string_view bytes, const std::string& name) {
    if (!bytes.starts_with("PK")) {  // libzip takes nothing at all for an archive without files
        return fail(phrase("it is not a zip archive"), name, phrase("a zip archive begins with the letters PK"));
    }
    zip_error_t error;
    zip_error_init(&error);
    auto archiveBytes = std::make_unique<ArchiveBytes>(bytes);
    zip_source_t* source = zip_source_function_create(ArchiveBytes::call, archiveBytes.get(), &error);
    if (source == nullptr) {
        return fail(takeText(error), name, phrase("check the memory that is free"));
    }
    ArchiveBytes* const watched = archiveBytes.release();  // the source's now
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (archive == nullptr) {
        zip_source_free(source);
        return broken(takeText(error), name);
    }
    ZipReader reader;
    reader.m_name = name;
    reader.m_bytes = bytes;
    reader.m_watched = watched;
    reader.m_archive.reset(archive);
    std::set<std::string> names;
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t facts;
        zip_stat_init(&facts);
        if (zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &facts) != 0 || facts.name == nullptr) {
            return broken(zip_strerror(archive), name);
        }
        if (!names.insert(facts.name).second) {
            return broken(phrase("it has two files called '{}'", facts.name), name);
        }
        const bool readable = canRead(facts);
        reader.m_members.push_back({facts.name, facts.size, facts.comp_size, readable,
                                    readable && facts.comp_method == ZIP_CM_STORE && facts.comp_size == facts.size});
    }
    return reader;
}

const ZipMember* ZipReader::find(std::string_view name) const {
    const auto found = std::ranges::find(m_members, name, &ZipMember::name);
    return found == m_members.end() ? nullptr : &*found;
}

std::string ZipReader::where(const ZipMember& member) const { return fmt::format("{}, {}", m_name, member.name); }

Status ZipReader::checkReadable(const ZipMember& member) const {
    return member.readable ? Status()
                           : fail(phrase("it is encrypted or packed in a way that Dropscope does not read"),
                                  where(member), phrase("use stored or deflated files without a password"));
}

Result<std::string> ZipReader::read(const ZipMember& member, std::uint64_t mostBytes, const Task& task) const {
    const std::uint64_t most = std::min(mostBytes, availableMemoryBytes());
    if (member.readable && member.size > most) {
        return fail(phrase("it unpacks to {} bytes", member.size), where(member),
                    phrase("at most {} can be read here", most));
    }
    // A header may lie about the size: memory grows with what there really is.
    std::string bytes;
    const Status read = readPieces(
        member,
        [&](std::string_view piece) {
            bytes += piece;
            return Status();
        },
        task);
    return read ? Result<std::string>(std::move(bytes)) : std::unexpected(read.error());
}

Status ZipReader::readPieces(const ZipMember& member, const std::function<Status(std::string_view piece)>& use,
                             const Task& task) const {
    if (Status readable = checkReadable(member); !readable) {
        return readable;
    }
    auto* archive = static_cast<zip_t*>(m_archive.get());
    const std::unique_ptr<zip_file_t, CloseMember> file(zip_fopen_index(archive, indexOf(member), 0));
    if (file == nullptr) {
        return broken(zip_strerror(archive), where(member));
    }
    std::array<char, kPiece> piece;
    std::uint64_t done = 0;
    zip_int64_t got = 0;
    while ((got = zip_fread(file.get(), piece.data(), piece.size())) > 0) {
        if (task.stopRequested()) {
            return cancelled();
        }
        done += static_cast<std::uint64_t>(got);
        if (done > member.size) {
            return broken(phrase("it unpacks to more than it says"), where(member));
        }
        if (Status used = use({piece.data(), static_cast<std::size_t>(got)}); !used) {
            return used;
        }
        task.report(static_cast<double>(done) / static_cast<double>(member.size));
    }
    if (got < 0) {  // the checksum, too
        return broken(zip_file_strerror(file.get()), where(member));
    }
    return done == member.size ? Status() : broken(phrase("it unpacks to less than it says"), where(member));
}

std::optional<std::string_view> ZipReader::inPlace(const ZipMember& member) const {
    if (!member.stored || member.size == 0) {
        return std::nullopt;
    }
    // libzip does not say where a member's bytes lie. It shows it when it reads the first one.
    auto* archive = static_cast<zip_t*>(m_archive.get());
    auto* watched = static_cast<ArchiveBytes*>(m_watched);
    const std::unique_ptr<zip_file_t, CloseMember> file(zip_fopen_index(archive, indexOf(member), 0));
    char first = 0;
    watched->watch();
    if (file == nullptr || zip_fread(file.get(), &first, 1) != 1 || !watched->firstRead()) {
        return std::nullopt;
    }
    const std::uint64_t at = *watched->firstRead();
    if (at > m_bytes.size() || member.size > m_bytes.size() - at || m_bytes[at] != first) {
        return std::nullopt;
    }
    return m_bytes.substr(at, member.size);
}

Result<std::string> ZipReader::readStart(const ZipMember& member, std::size_t count) const {
    if (const Status readable = checkReadable(member); !readable) {
        return std::unexpected(readable.error());
    }
    auto* archive = static_cast<zip_t*>(m_archive.get());
    const std::unique_ptr<zip_file_t, CloseMember> file(zip_fopen_index(archive, indexOf(member), 0));
    if (file == nullptr) {
        return broken(zip_strerror(archive), where(member));
    }
    std::string bytes(std::min<std::uint64_t>(count, member.size), '\0');
    std::size_t done = 0;
    while (done < bytes.size()) {
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + done, bytes.size() - done);
        if (got < 0) {
            return broken(zip_file_strerror(file.get()), where(member));
        }
        if (got == 0) {
            break;
        }
        done += static_cast<std::size_t>(got);
    }
    bytes.resize(done);
    return bytes;
}

}  // namespace dropscope
