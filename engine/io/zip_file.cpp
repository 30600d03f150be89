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

constexpr std::time_t kOldestTime = 315532800;  // 1980, where zip's calendar begins
constexpr std::size_t kPiece = 1U << 18;

struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct DiscardArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseMember {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

std::string takeText(zip_error_t& error) {
    std::string said = zip_error_strerror(&error);
    zip_error_fini(&error);
    return said;
}

std::unexpected<Error> cannotMake(const Text& said) {
    return fail(phrase("the zip file could not be made: {}", said), "", phrase("check the memory that is free"));
}

std::unexpected<Error> broken(const Text& what, const std::string& file) {
    return fail(phrase("the zip archive is broken: {}", what), file, phrase("save or download the file again"));
}

bool canRead(const zip_stat_t& facts) {
    constexpr zip_uint64_t kNeeded = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD;
    return (facts.valid & kNeeded) == kNeeded &&
           (facts.comp_method == ZIP_CM_STORE || facts.comp_method == ZIP_CM_DEFLATE) &&
           ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) == 0 || facts.encryption_method == ZIP_EM_NONE);
}

}  // namespace

// --- reading ---

void ZipReader::Close::operator()(void* archive) const { zip_discard(static_cast<zip_t*>(archive)); }

Result<ZipReader> ZipReader::open(std::string_view bytes, const std::string& name) {
    if (!bytes.starts_with("PK")) {  // libzip takes nothing at all for an archive without files
        return fail(phrase("it is not a zip archive"), name, phrase("a zip archive begins with the letters PK"));
    }
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source == nullptr) {
        return fail(takeText(error), name, phrase("check the memory that is free"));
    }
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (archive == nullptr) {
        zip_source_free(source);
        return broken(takeText(error), name);
    }
    ZipReader reader;
    reader.m_name = name;
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
        reader.m_members.push_back({facts.name, facts.size, facts.comp_size, canRead(facts)});
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

// --- writing ---

namespace {

/// Adds one member to the archive. On failure the archive is of no use any more.
Status addTo(zip_t* archive, const std::string& name, const std::vector<std::string_view>& pieces, bool pack) {
    std::vector<zip_buffer_fragment_t> fragments;
    for (const std::string_view piece : pieces) {
        if (piece.empty()) {
            continue;  // libzip 1.7.3 counts an empty fragment in one of its two lists only, and then reads past the other
        }
        // libzip's type has no const; it only reads.
        auto* data = reinterpret_cast<zip_uint8_t*>(const_cast<char*>(piece.data()));
        fragments.push_back({data, piece.size()});
    }
    zip_source_t* content = zip_source_buffer_fragment(archive, fragments.data(), fragments.size(), 0);
    const zip_int64_t added = content == nullptr ? -1 : zip_file_add(archive, name.c_str(), content, ZIP_FL_ENC_UTF_8);
    if (added < 0) {
        zip_source_free(content);
        return cannotMake(zip_strerror(archive));
    }
    const auto index = static_cast<zip_uint64_t>(added);
    zip_file_set_mtime(archive, index, kOldestTime, 0);
    zip_set_file_compression(archive, index, pack ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
    return {};
}

/// Copies what the archive has become, front to back.
Status copyOut(zip_source_t* source, ByteSink& sink) {
    if (zip_source_open(source) != 0) {
        return cannotMake(zip_error_strerror(zip_source_error(source)));
    }
    std::array<char, kPiece> piece;
    Status written;
    zip_int64_t count = 0;
    while (written && (count = zip_source_read(source, piece.data(), piece.size())) > 0) {
        written = sink.write({piece.data(), static_cast<std::size_t>(count)});
    }
    zip_source_close(source);
    return count < 0 ? cannotMake(phrase("it cannot be read back")) : written;
}

void reportTo(zip_t*, double done, void* task) { static_cast<const Task*>(task)->report(done); }
int isStopped(zip_t*, void* task) { return static_cast<const Task*>(task)->stopRequested() ? 1 : 0; }

}  // namespace

void ZipWriter::add(std::string name, std::vector<std::string_view> pieces, bool pack) {
    m_members.push_back({std::move(name), std::move(pieces), pack});
}

Status ZipWriter::finish(ByteSink& sink, const Task& task) {
    if (m_members.empty()) {
        // libzip deletes an archive without files. It is the record of its end alone: the signature and eighteen zeros.
        constexpr std::size_t kEndRecord = 22;
        std::string end = "PK\x05\x06";
        end.resize(kEndRecord);
        return sink.write(end);
    }
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, FreeSource> target(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (target == nullptr) {
        return cannotMake(takeText(error));
    }
    std::unique_ptr<zip_t, DiscardArchive> archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
    if (archive == nullptr) {
        return cannotMake(takeText(error));
    }
    zip_source_keep(target.get());  // closing the archive gives up one hold on it
    for (const Member& member : m_members) {
        if (const Status added = addTo(archive.get(), member.name, member.pieces, member.pack); !added) {
            return added;
        }
    }
    constexpr double kProgressStep = 0.01;
    auto* said = const_cast<Task*>(&task);  // the callbacks give it back as const
    zip_register_progress_callback_with_state(archive.get(), kProgressStep, reportTo, nullptr, said);
    zip_register_cancel_callback_with_state(archive.get(), isStopped, nullptr, said);
    if (zip_close(archive.get()) != 0) {
        return task.stopRequested() ? cancelled() : cannotMake(zip_strerror(archive.get()));
    }
    [[maybe_unused]] zip_t* const closed = archive.release();  // a closed archive is gone
    return copyOut(target.get(), sink);
}

}  // namespace dropscope
