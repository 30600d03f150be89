// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/descriptor_sink.h"

#include <unistd.h>

#include <cerrno>

#include "engine/core/assert.h"
#include "engine/io/file_descriptor.h"

namespace dropscope {

DescriptorSink::DescriptorSink(int descriptor, std::string name, std::size_t bufferSize, Kind kind)
    : m_descriptor(descriptor), m_name(std::move(name)), m_bufferSize(bufferSize), m_kind(kind) {
    m_buffer.reserve(bufferSize);
}

Status DescriptorSink::write(std::string_view bytes) {
    if (m_buffer.size() + bytes.size() <= m_bufferSize) {
        m_buffer += bytes;
        return m_status;
    }
    if (const Status flushed = flush(); !flushed) {
        return flushed;
    }
    if (bytes.size() < m_bufferSize) {
        m_buffer = bytes;
        return m_status;
    }
    return send(bytes);
}

Status DescriptorSink::flush() {
    Status status = send(m_buffer);
    m_buffer.clear();
    return status;
}

Status DescriptorSink::overwrite(std::uint64_t offset, std::string_view bytes) {
    DROPSCOPE_ASSERT(canOverwrite());
    const Status flushed = flush();
    return flushed ? send(bytes, offset) : flushed;
}

/// To the end of what was sent, or to this place in it.
Status DescriptorSink::send(std::string_view bytes, std::optional<std::uint64_t> offset) {
    while (m_status && !bytes.empty()) {
        const ssize_t written = offset ? ::pwrite(m_descriptor, bytes.data(), bytes.size(), static_cast<off_t>(*offset))
                                       : ::write(m_descriptor, bytes.data(), bytes.size());
        if (written > 0) {
            bytes.remove_prefix(static_cast<std::size_t>(written));
            offset = offset ? std::optional(*offset + static_cast<std::uint64_t>(written)) : std::nullopt;
        } else if (written == 0 || errno != EINTR) {
            m_status = std::unexpected(systemError(written == 0 ? EIO : errno, m_name));
        }
    }
    return m_status;
}

}  // namespace dropscope
