// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/core/aligned_buffer.h"
#include "engine/core/error.h"
#include "engine/tensor/tensor.h"

namespace dropscope {

/// Values of which nobody knows the number beforehand. They grow block by block and are moved block by block, so that
/// at no time much more memory is in use than the values themselves take (a std::vector needs up to three times that).
/// Thread rule: one object belongs to one thread.
class ValueBlocks {
public:
    [[nodiscard]] std::uint64_t count() const { return m_room - m_free; }

    /// True when the next `append` needs a `grow` first.
    [[nodiscard]] bool isFull() const { return m_free == 0; }

    /// Fails when the memory is not to be had.
    Status grow();

    /// Only when there is room.
    void append(float value) {
        *m_next++ = value;
        --m_free;
    }

    /// All values in this shape, which must have count() elements; none are left here. Fails when the memory is not to
    /// be had.
    Result<Tensor> moveInto(const Shape& shape);

private:
    static constexpr std::uint64_t kFirstBlock = 1U << 10;  // most tables that people paste are small
    static constexpr std::uint64_t kNextBlock = 1U << 18;  // 1 MiB: the system takes such a block back when it is freed

    std::vector<AlignedBuffer> m_blocks;
    std::uint64_t m_room = 0;  // of all blocks together
    float* m_next = nullptr;
    std::uint64_t m_free = 0;
};

}  // namespace dropscope
