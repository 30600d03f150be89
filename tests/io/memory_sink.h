// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <string>

#include "engine/io/file.h"

namespace dropscope {

/// Keeps what is written; refuses more than `capacity` bytes, as a full disk does.
class MemorySink : public ByteSink {
public:
    explicit MemorySink(std::size_t capacity = std::numeric_limits<std::size_t>::max()) : m_capacity(capacity) {}

    Status write(std::string_view bytes) override {
        if (bytes.size() > m_capacity - m_bytes.size()) {
            return fail("the disk is full", "memory");
        }
        m_bytes += bytes;
        return {};
    }

    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    std::size_t m_capacity;
    std::string m_bytes;
};

}  // namespace dropscope
