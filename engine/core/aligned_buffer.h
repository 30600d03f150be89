// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <span>

#include "engine/core/error.h"

namespace dropscope {

/// Memory this machine has, in bytes.
[[nodiscard]] std::uint64_t physicalMemoryBytes();

/// A fixed number of floats, each buffer starting on a 64-byte boundary (a cache line, and the widest vector).
/// Thread rule: like std::vector.
class AlignedBuffer {
public:
    static constexpr std::size_t kAlignment = 64;

    AlignedBuffer() = default;

    /// Room for `count` floats with undefined values. Fails, before any memory is taken, when `count` floats are more
    /// than this machine's physical memory, and when the allocation itself fails.
    static Result<AlignedBuffer> allocate(std::uint64_t count);

    [[nodiscard]] std::span<const float> values() const { return {m_data.get(), m_count}; }
    [[nodiscard]] std::span<float> values() { return {m_data.get(), m_count}; }

private:
    struct Free {
        void operator()(float* data) const { std::free(data); }
    };
    std::unique_ptr<float[], Free> m_data;
    std::size_t m_count = 0;
};

}  // namespace dropscope
