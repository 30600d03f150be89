// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/task.h"
#include "engine/tensor/edited_tensor.h"

namespace dropscope {

/// The values of a tensor, read range by range, so that they need not be in memory all at once: what a file is written
/// from. They are a tensor's own, or are computed when they are asked for.
/// A value; copies share. Thread rule: may be read from several threads at once, where `Read` may.
class TensorSource {
public:
    /// Writes the elements first, first + 1, ... into all of `out`; first + out.size() <= the shape's count. The same
    /// range always gives the same bits.
    using Read = std::function<void(std::uint64_t first, std::span<float> out)>;

    /// Implicit, both: every tensor is a source of its values.
    TensorSource(Tensor tensor) : m_tensor(std::move(tensor)) {}        // NOLINT(google-explicit-constructor)
    TensorSource(EditedTensor tensor) : m_tensor(std::move(tensor)) {}  // NOLINT(google-explicit-constructor)

    TensorSource(const Shape& shape, Read read)
        : m_tensor(EditedTensor::constant(shape, 0.0F)), m_read(std::move(read)) {}

    [[nodiscard]] const Shape& shape() const { return m_tensor.shape(); }
    [[nodiscard]] std::uint64_t elementCount() const { return m_tensor.elementCount(); }

    /// The elements first, first + 1, ..., first + count - 1: where they lie, if they lie side by side in memory; else in
    /// `space`, which is made long enough. Valid until `space` or this is changed.
    [[nodiscard]] std::span<const float> part(std::uint64_t first, std::uint64_t count,
                                              std::vector<float>& space) const;

    /// Hands all values to `use`, front to back, in blocks of kBlock and a last, shorter one; of an empty tensor none.
    /// Fails as `use` does, and when stopped. Reports progress.
    Status inBlocks(const std::function<Status(std::span<const float> block)>& use, const Task& task = {}) const;

    /// All of it in memory. Stoppable; fails when the memory is not to be had.
    [[nodiscard]] Result<Tensor> dense(const Task& task = {}) const;

    /// 4 MiB: some milliseconds between two looks at a task.
    static constexpr std::uint64_t kBlock = 1U << 20;

private:
    EditedTensor m_tensor;  // where m_read is set, its shape alone counts
    Read m_read;
};

}  // namespace dropscope
