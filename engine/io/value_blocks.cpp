// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/value_blocks.h"

#include <algorithm>

#include "engine/core/assert.h"

namespace dropscope {

Status ValueBlocks::grow() {
    DROPSCOPE_ASSERT(isFull());
    Result<AlignedBuffer> block = AlignedBuffer::allocate(m_blocks.empty() ? kFirstBlock : kNextBlock);
    if (!block) {
        return std::unexpected(block.error());
    }
    m_next = block->values().data();
    m_free = block->values().size();
    m_room += m_free;
    m_blocks.push_back(*std::move(block));
    return {};
}

Result<Tensor> ValueBlocks::moveInto(const Shape& shape) {
    DROPSCOPE_ASSERT(shape.elementCount() == count());
    Result<Tensor> tensor = Tensor::uninitialized(shape);
    if (!tensor) {
        return tensor;
    }
    std::span<float> rest = *tensor->edit();
    for (AlignedBuffer& block : m_blocks) {
        const std::size_t size = std::min(rest.size(), block.values().size());
        std::ranges::copy(block.values().first(size), rest.begin());
        rest = rest.subspan(size);
        block = AlignedBuffer();
    }
    m_blocks.clear();
    m_room = 0;
    m_free = 0;
    return tensor;
}

}  // namespace dropscope
