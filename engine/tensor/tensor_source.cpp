// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tensor/tensor_source.h"

#include <algorithm>

#include "engine/core/assert.h"

namespace dropscope {

std::span<const float> TensorSource::part(std::uint64_t first, std::uint64_t count, std::vector<float>& space) const {
    DROPSCOPE_ASSERT(first + count <= elementCount());
    if (!m_read) {
        return m_tensor.part(first, count, space);
    }
    space.resize(std::max<std::size_t>(space.size(), count));
    const std::span<float> out = std::span(space).first(count);
    m_read(first, out);
    return out;
}

Status TensorSource::inBlocks(const std::function<Status(std::span<const float> block)>& use, const Task& task) const {
    std::vector<float> space;
    const std::uint64_t count = elementCount();
    for (std::uint64_t first = 0; first < count; first += kBlock) {
        if (task.stopRequested()) {
            return cancelled();
        }
        task.report(static_cast<double>(first) / static_cast<double>(count));
        if (Status used = use(part(first, std::min(kBlock, count - first), space)); !used) {
            return used;
        }
    }
    task.report(1.0);
    return {};
}

Result<Tensor> TensorSource::dense(const Task& task) const {
    if (!m_read) {
        return m_tensor.dense(task);
    }
    Result<Tensor> tensor = Tensor::uninitialized(shape());
    if (!tensor) {
        return tensor;
    }
    std::span<float> rest = *tensor->edit();  // the only owner: no copy
    const Status copied = inBlocks(
        [&rest](std::span<const float> block) {
            std::ranges::copy(block, rest.begin());
            rest = rest.subspan(block.size());
            return Status();
        },
        task);
    return copied ? std::move(tensor) : std::unexpected(copied.error());
}

}  // namespace dropscope
