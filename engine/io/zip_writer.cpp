// SPDX-License-Identifier: GPL-3.0-or-later
#include <zip.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <ctime>
#include <memory>
#include <new>
#include <optional>
#include <vector>

#include "engine/io/zip_file.h"

namespace dropscope {

namespace {

constexpr std::time_t kOldestTime = 315532800;  // 1980, where zip's calendar begins

struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct DiscardArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using OwnedSource = std::unique_ptr<zip_source_t, FreeSource>;

std::string takeText(zip_error_t& error) {
    std::string said = zip_error_strerror(&error);
    zip_error_fini(&error);
    return said;
}

std::unexpected<Error> cannotMake(const Text& said) {
    return fail(phrase("the zip file could not be made: {}", said), "", phrase("check the memory that is free"));
}

/// libzip's two numbers of an error; what went wrong is kept beside them, in words.
struct ZipError {
    ZipError() { zip_error_init(&error); }
    zip_int64_t set(int code) {
        zip_error_set(&error, code, 0);
        return -1;
    }
    zip_error_t error;
};

/// No exception may pass through libzip, which is C: memory that is not to be had becomes its error.
template <class Callback>
zip_int64_t answered(Callback& callback, void* data, zip_uint64_t length, zip_source_cmd_t command) {
    try {
        return callback.answer(data, length, command);
    } catch (const std::bad_alloc&) {
        return callback.fail(ZIP_ER_MEMORY);
    }
}

/// What a member's bytes are read from, as libzip asks for them.
class MemberFeed {
public:
    MemberFeed(const std::string& head, const TensorSource* values) : m_head(head), m_values(values) {}

    [[nodiscard]] std::uint64_t size() const {
        return m_head.size() + (m_values == nullptr ? 0 : m_values->elementCount() * sizeof(float));
    }

    static zip_int64_t call(void* self, void* data, zip_uint64_t length, zip_source_cmd_t command) {
        return answered(*static_cast<MemberFeed*>(self), data, length, command);
    }
    zip_int64_t fail(int code) { return m_error.set(code); }

    zip_int64_t answer(void* data, zip_uint64_t length, zip_source_cmd_t command) {
        switch (command) {
            case ZIP_SOURCE_OPEN:
                m_rest = m_head;
                m_nextValue = 0;
                return 0;
            case ZIP_SOURCE_READ:
                return static_cast<zip_int64_t>(read(static_cast<char*>(data), length));
            case ZIP_SOURCE_CLOSE:
                m_space = {};
                return 0;
            case ZIP_SOURCE_STAT: {
                auto* facts = static_cast<zip_stat_t*>(data);
                zip_stat_init(facts);
                facts->size = size();
                facts->valid = ZIP_STAT_SIZE;
                return sizeof *facts;
            }
            case ZIP_SOURCE_ERROR:
                return zip_error_to_data(&m_error.error, data, length);
            case ZIP_SOURCE_FREE:
                return 0;  // it belongs to the writer
            case ZIP_SOURCE_SUPPORTS:
                return ZIP_SOURCE_SUPPORTS_READABLE;
            default:
                return m_error.set(ZIP_ER_OPNOTSUPP);
        }
    }

private:
    /// The next bytes, `length` of them but at the end.
    std::uint64_t read(char* out, std::uint64_t length) {
        std::uint64_t done = 0;
        while (done < length) {
            if (m_rest.empty() && !nextBlock()) {
                break;
            }
            const std::size_t part = std::min<std::uint64_t>(length - done, m_rest.size());
            std::memcpy(out + done, m_rest.data(), part);
            m_rest.remove_prefix(part);
            done += part;
        }
        return done;
    }

    bool nextBlock() {
        static_assert(std::endian::native == std::endian::little, "values are written as they lie in memory");
        if (m_values == nullptr || m_nextValue == m_values->elementCount()) {
            return false;
        }
        const std::uint64_t count = std::min(TensorSource::kBlock, m_values->elementCount() - m_nextValue);
        const std::span<const float> block = m_values->part(m_nextValue, count, m_space);
        m_rest = {reinterpret_cast<const char*>(block.data()), block.size_bytes()};
        m_nextValue += count;
        return true;
    }

    const std::string& m_head;
    const TensorSource* m_values;
    std::string_view m_rest;  // of what is at hand: the head, then block after block
    std::uint64_t m_nextValue = 0;
    std::vector<float> m_space;
    ZipError m_error;
};

/// Where libzip puts the archive: front to back into a sink, but for the headers, to which it comes back.
class SinkTarget {
public:
    explicit SinkTarget(ByteSink& sink) : m_sink(sink) {}

    /// What the sink said; libzip has no words for it.
    [[nodiscard]] const Status& status() const { return m_status; }

    static zip_int64_t call(void* self, void* data, zip_uint64_t length, zip_source_cmd_t command) {
        return answered(*static_cast<SinkTarget*>(self), data, length, command);
    }
    zip_int64_t fail(int code) { return m_error.set(code); }

    zip_int64_t answer(void* data, zip_uint64_t length, zip_source_cmd_t command) {
        switch (command) {
            case ZIP_SOURCE_STAT: {
                auto* facts = static_cast<zip_stat_t*>(data);
                zip_stat_init(facts);
                facts->size = m_size;
                facts->valid = ZIP_STAT_SIZE;
                return sizeof *facts;
            }
            case ZIP_SOURCE_WRITE:
                return write({static_cast<const char*>(data), length});
            case ZIP_SOURCE_SEEK_WRITE: {
                const zip_int64_t place =
                    zip_source_seek_compute_offset(m_position, m_size, data, length, &m_error.error);
                if (place < 0) {
                    return -1;
                }
                m_position = static_cast<std::uint64_t>(place);
                return 0;
            }
            case ZIP_SOURCE_TELL_WRITE:
                return static_cast<zip_int64_t>(m_position);
            case ZIP_SOURCE_ERROR:
                return zip_error_to_data(&m_error.error, data, length);
            case ZIP_SOURCE_OPEN:  // libzip looks at the beginning, which is empty
            case ZIP_SOURCE_READ:
            case ZIP_SOURCE_CLOSE:
            case ZIP_SOURCE_BEGIN_WRITE:
            case ZIP_SOURCE_COMMIT_WRITE:
            case ZIP_SOURCE_ROLLBACK_WRITE:  // whoever has the sink throws away what was begun
            case ZIP_SOURCE_FREE:            // it belongs to the writer
                return 0;
            case ZIP_SOURCE_SUPPORTS:
                // libzip wants a target that could be read again; it never reads a new one.
                return ZIP_SOURCE_SUPPORTS_WRITABLE;
            default:
                return m_error.set(ZIP_ER_OPNOTSUPP);
        }
    }

private:
    /// What lies over bytes that are written already replaces them; the rest is new.
    zip_int64_t write(std::string_view bytes) {
        const std::string_view old = bytes.substr(0, std::min<std::uint64_t>(bytes.size(), m_size - m_position));
        const std::string_view fresh = bytes.substr(old.size());
        if (!old.empty()) {
            m_status = m_sink.overwrite(m_position, old);
        }
        if (m_status && !fresh.empty()) {
            m_status = m_sink.write(fresh);
        }
        if (!m_status) {
            return m_error.set(ZIP_ER_WRITE);
        }
        m_position += bytes.size();
        m_size = std::max(m_size, m_position);
        return static_cast<zip_int64_t>(bytes.size());
    }

    ByteSink& m_sink;
    std::uint64_t m_size = 0;
    std::uint64_t m_position = 0;
    Status m_status;
    ZipError m_error;
};

/// Keeps everything in memory, for a sink that takes its bytes front to back alone, such as a pipe.
class GatheringSink final : public ByteSink {
public:
    Status write(std::string_view bytes) override {
        m_bytes += bytes;
        return {};
    }
    [[nodiscard]] bool canOverwrite() const override { return true; }
    Status overwrite(std::uint64_t offset, std::string_view bytes) override {
        m_bytes.replace(offset, bytes.size(), bytes);
        return {};
    }
    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

/// Where the next member begins, as long as that is known: behind stored ones alone.
class Places {
public:
    /// Takes the place for a stored member of `size` bytes. Returns what its header has to be longer by, so that values
    /// behind the first `headSize` bytes lie on a boundary of their own and can be read there; empty: nothing. (The field, of
    /// Android's zipalign: u16 boundary, zeros.) The 20 bytes that libzip adds for a member of 4 GiB or more change nothing.
    std::string takeStored(std::size_t nameSize, std::optional<std::size_t> headSize, std::uint64_t size) {
        constexpr std::uint64_t kLocalHeader = 30;
        constexpr std::uint64_t kFieldHeader = 4;
        std::string field;
        if (m_known) {
            m_next += kLocalHeader + nameSize;
            if (headSize && (m_next + *headSize) % sizeof(float) != 0) {
                field = {sizeof(float), '\0'};
                while ((m_next + kFieldHeader + field.size() + *headSize) % sizeof(float) != 0) {
                    field += '\0';
                }
                m_next += kFieldHeader + field.size();
            }
            m_next += size;
        }
        return field;
    }
    void takePacked() { m_known = false; }

private:
    std::uint64_t m_next = 0;
    bool m_known = true;
};

void reportTo(zip_t*, double done, void* task) { static_cast<const Task*>(task)->report(done); }
int isStopped(zip_t*, void* task) { return static_cast<const Task*>(task)->stopRequested() ? 1 : 0; }

}  // namespace

void ZipWriter::add(std::string name, std::string content, bool pack) {
    m_members.push_back({std::move(name), std::move(content), std::nullopt, pack});
}

void ZipWriter::add(std::string name, std::string head, TensorSource values, bool pack) {
    m_members.push_back({std::move(name), std::move(head), std::move(values), pack});
}

Status ZipWriter::finish(ByteSink& sink, const Task& task) {
    if (m_members.empty()) {
        // libzip deletes an archive without files. It is the record of its end alone: the signature and eighteen zeros.
        constexpr std::size_t kEndRecord = 22;
        std::string end = "PK\x05\x06";
        end.resize(kEndRecord);
        return sink.write(end);
    }
    if (!sink.canOverwrite()) {
        GatheringSink gathered;
        const Status written = finish(gathered, task);
        return written ? sink.write(gathered.bytes()) : written;
    }
    // libzip writes members in the order of their index, and calls the feeds until the archive is closed.
    SinkTarget target(sink);
    std::vector<std::unique_ptr<MemberFeed>> feeds;
    ZipError error;
    OwnedSource source(zip_source_function_create(SinkTarget::call, &target, &error.error));
    if (source == nullptr) {
        return cannotMake(takeText(error.error));
    }
    std::unique_ptr<zip_t, DiscardArchive> archive(zip_open_from_source(source.get(), ZIP_TRUNCATE, &error.error));
    if (archive == nullptr) {
        return cannotMake(takeText(error.error));
    }
    (void)source.release();  // it is the archive's now
    Places places;
    for (const Member& member : m_members) {
        feeds.push_back(std::make_unique<MemberFeed>(member.head, member.values ? &*member.values : nullptr));
        OwnedSource content(zip_source_function(archive.get(), MemberFeed::call, feeds.back().get()));
        const zip_int64_t added =
            content == nullptr ? -1 : zip_file_add(archive.get(), member.name.c_str(), content.get(), ZIP_FL_ENC_UTF_8);
        if (added < 0) {
            return cannotMake(zip_strerror(archive.get()));
        }
        (void)content.release();
        const auto index = static_cast<zip_uint64_t>(added);
        zip_file_set_mtime(archive.get(), index, kOldestTime, 0);
        // Of values, zlib's best level packs a mask of 400 MB in minutes, for a few percent of it; its fastest in seconds.
        constexpr zip_uint32_t kFastest = 1;
        constexpr zip_uint32_t kUsual = 6;
        zip_set_file_compression(archive.get(), index, member.pack ? ZIP_CM_DEFLATE : ZIP_CM_STORE,
                                 member.values ? kFastest : kUsual);
        if (member.pack) {
            places.takePacked();
            continue;
        }
        const std::optional<std::size_t> headSize = member.values ? std::optional(member.head.size()) : std::nullopt;
        const std::string field = places.takeStored(member.name.size(), headSize, feeds.back()->size());
        if (!field.empty()) {
            constexpr zip_uint16_t kAlignmentField = 0xD935;
            zip_file_extra_field_set(archive.get(), index, kAlignmentField, ZIP_EXTRA_FIELD_NEW,
                                     reinterpret_cast<const zip_uint8_t*>(field.data()),
                                     static_cast<zip_uint16_t>(field.size()), ZIP_FL_LOCAL);
        }
    }
    constexpr double kProgressStep = 0.01;
    auto* said = const_cast<Task*>(&task);  // the callbacks give it back as const
    zip_register_progress_callback_with_state(archive.get(), kProgressStep, reportTo, nullptr, said);
    zip_register_cancel_callback_with_state(archive.get(), isStopped, nullptr, said);
    if (zip_close(archive.get()) != 0) {
        if (!target.status()) {
            return target.status();
        }
        return task.stopRequested() ? cancelled() : cannotMake(zip_strerror(archive.get()));
    }
    (void)archive.release();  // a closed archive is gone
    return {};
}

}  // namespace dropscope
