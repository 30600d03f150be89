// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "engine/core/aligned_buffer.h"
#include "engine/core/error.h"
#include "engine/tensor/shape.h"

namespace dropscope {

/// Float32 values in a shape: contiguous, row-major (the last axis runs fastest), starting on a 64-byte boundary; or, in
/// memory that is somebody else's (fromMapped), on that of a float.
/// Copies share their values until one of them is edited, so a copy handed to a job or an undo step costs nothing.
/// Thread rule: one Tensor object belongs to one thread; copies of it may be read and edited on different threads.
class Tensor {
public:
    /// Shape (0): no elements.
    Tensor() : m_shape({0}) {}

    /// All zeros. Fails when the memory is not to be had (AlignedBuffer::allocate).
    static Result<Tensor> zeros(Shape shape);

    /// Undefined values, for a caller that writes every one of them. Fails as `zeros` does.
    static Result<Tensor> uninitialized(Shape shape);

    /// `values`: one per element, row-major. Fails as `zeros` does, and when the counts differ.
    static Result<Tensor> fromValues(Shape shape, std::span<const float> values);

    /// Values that lie in memory of `owner`'s, such as a mapped file, which are read there and never written: an edit
    /// copies them first. They must not change while the owner lives. Fails when the counts differ.
    static Result<Tensor> fromMapped(Shape shape, std::shared_ptr<const void> owner, std::span<const float> values);

    [[nodiscard]] const Shape& shape() const { return m_shape; }
    [[nodiscard]] std::uint64_t elementCount() const { return m_shape.elementCount(); }

    /// Row-major, elementCount() long. Valid until this Tensor is edited, assigned or destroyed.
    [[nodiscard]] std::span<const float> values() const;

    /// True when the values are read in an owner's memory.
    [[nodiscard]] bool isMapped() const { return m_mapped != nullptr; }

    /// The same values to write to; other copies keep what they had. Fails when shared or mapped values have to be copied
    /// and the memory is not to be had; nothing has changed then.
    Result<std::span<float>> edit();

    /// The same values in another shape with as many elements. Fails when the counts differ.
    [[nodiscard]] Result<Tensor> reshaped(Shape shape) const;

    /// True when both read the same memory: how a caller sees that an identity made no copy.
    [[nodiscard]] bool sharesValuesWith(const Tensor& other) const {
        return m_buffer == other.m_buffer && m_mapped == other.m_mapped;
    }

private:
    struct Mapped {
        std::shared_ptr<const void> owner;
        std::span<const float> values;
    };

    Shape m_shape;
    std::shared_ptr<AlignedBuffer> m_buffer;  // null where the values are mapped, or where there are none
    std::shared_ptr<const Mapped> m_mapped;
};

}  // namespace dropscope
