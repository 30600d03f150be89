// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/aligned_buffer.h"

#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

namespace dropscope {

namespace {

// The first touch of a page costs a visit to the system, for fresh memory many times what a kernel takes to fill it.
// Large buffers ask for huge pages, 512 times fewer.
constexpr std::size_t kHugePageBytes = 2U << 20;

}  // namespace

std::uint64_t physicalMemoryBytes() {
    return static_cast<std::uint64_t>(sysconf(_SC_PHYS_PAGES)) * static_cast<std::uint64_t>(sysconf(_SC_PAGE_SIZE));
}

Result<AlignedBuffer> AlignedBuffer::allocate(std::uint64_t count) {
    AlignedBuffer buffer;
    if (count == 0) {
        return buffer;
    }
    const std::uint64_t memory = physicalMemoryBytes();
    const auto tooLarge = [&] {
        const double gibi = 1024.0 * 1024.0 * 1024.0;
        return fail(phrase("{} float32 values need {:.1f} GiB of memory", count,
                           static_cast<double>(count) * sizeof(float) / gibi),
                    "", phrase("this machine has {:.1f} GiB: use a smaller shape", static_cast<double>(memory) / gibi));
    };
    if (count > memory / sizeof(float)) {
        return tooLarge();
    }
    const bool large = count * sizeof(float) >= 2 * kHugePageBytes;
    const std::size_t alignment = large ? kHugePageBytes : kAlignment;
    const std::size_t bytes = (count * sizeof(float) + alignment - 1) / alignment * alignment;
    auto* data = static_cast<float*>(std::aligned_alloc(alignment, bytes));
    if (data == nullptr) {
        return tooLarge();
    }
#ifdef MADV_HUGEPAGE
    if (large) {
        madvise(data, bytes, MADV_HUGEPAGE);  // a wish: refused, the memory is as good, only slower to get
    }
#endif
    buffer.m_data.reset(data);
    buffer.m_count = count;
    return buffer;
}

}  // namespace dropscope
