// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/descriptor_sink.h"

#include <unistd.h>

#include <cerrno>

#include "engine/io/file_descriptor.h"

namespace dropscope {

DescriptorSink::DescriptorSink(int descriptor, std::string name, std::size_t bufferSize)
    : m_descriptor(descriptor), m_name(std::move(name)), m_bufferSize(bufferSize) {
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

Status DescriptorSink::send(std::string_view bytes) {
    while (m_status && !bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written > 0) {
            bytes.remove_prefix(static_cast<std::size_t>(written));
        } else if (written == 0 || errno != EINTR) {
            m_status = std::unexpected(systemError(written == 0 ? EIO : errno, m_name));
        }
    }
    return m_status;
}

}  // namespace dropscope
