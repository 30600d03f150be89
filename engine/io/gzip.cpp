// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/gzip.h"

#include <fmt/format.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <limits>

namespace dropscope {

namespace {

constexpr std::size_t kPiece = 1U << 18;

/// zlib's state, freed whatever happens.
class Inflater {
public:
    Inflater() { m_ready = inflateInit2(&m_stream, 15 + 16) == Z_OK; }  // the widest window, gzip's header
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    [[nodiscard]] bool ready() const { return m_ready; }
    z_stream& stream() { return m_stream; }

private:
    z_stream m_stream{};
    bool m_ready;
};

std::unexpected<Error> noMemory(const std::string& name) {
    return fail(phrase("the memory is not enough to unpack it"), name, phrase("close other programs"));
}

std::unexpected<Error> damaged(const std::string& name) {
    return fail(phrase("the gzip data is damaged or cut short"), name, phrase("copy or download it again"));
}

}  // namespace

bool isGzip(std::string_view bytes) { return bytes.starts_with("\x1f\x8b"); }

Result<std::string> unpackGzip(std::string_view bytes, const std::string& name, std::uint64_t largest,
                               const Task& task) {
    Inflater inflater;
    if (!inflater.ready()) {
        return noMemory(name);
    }
    z_stream& stream = inflater.stream();
    std::string content;
    std::string_view rest = bytes;
    int code = Z_OK;
    while (code != Z_STREAM_END || !rest.empty()) {
        if (task.stopRequested()) {
            return cancelled();
        }
        if (code == Z_STREAM_END && inflateReset(&stream) != Z_OK) {  // another member follows
            break;
        }
        // zlib takes 32-bit lengths; it does not write to its input.
        const auto in = static_cast<uInt>(std::min<std::size_t>(rest.size(), std::numeric_limits<uInt>::max()));
        std::array<char, kPiece> piece;
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(rest.data()));
        stream.avail_in = in;
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        code = inflate(&stream, Z_NO_FLUSH);
        rest.remove_prefix(in - stream.avail_in);
        const std::size_t made = piece.size() - stream.avail_out;
        if ((code != Z_OK && code != Z_STREAM_END) || (made == 0 && rest.empty() && code != Z_STREAM_END)) {
            return damaged(name);
        }
        if (content.size() + made > largest) {
            return fail(phrase("more than {} bytes come out of it", largest), name,
                        phrase("check that it is the right file"));
        }
        content.append(piece.data(), made);
        task.report(1.0 - static_cast<double>(rest.size()) / static_cast<double>(bytes.size()));
    }
    return content;
}

Result<std::string> unpackGzipStart(std::string_view bytes, const std::string& name, std::size_t count) {
    Inflater inflater;
    if (!inflater.ready()) {
        return noMemory(name);
    }
    std::string content(count, '\0');
    z_stream& stream = inflater.stream();
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(std::min<std::size_t>(bytes.size(), std::numeric_limits<uInt>::max()));
    stream.next_out = reinterpret_cast<Bytef*>(content.data());
    stream.avail_out = static_cast<uInt>(content.size());
    const int code = inflate(&stream, Z_SYNC_FLUSH);
    const bool cut = code == Z_BUF_ERROR || (code == Z_OK && stream.avail_out > 0);
    if (cut || (code != Z_OK && code != Z_STREAM_END)) {
        return damaged(name);
    }
    content.resize(content.size() - stream.avail_out);
    return content;
}

}  // namespace dropscope
