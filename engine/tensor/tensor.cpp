// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tensor/tensor.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace dropscope {

namespace {

std::unexpected<Error> countsDiffer(std::uint64_t have, const Shape& shape) {
    return fail(phrase("{} values do not fill shape {}", have, shape.display()), phrase("shape"),
                phrase("give {} values", shape.elementCount()));
}

/// Whether no other tensor reads `buffer`. use_count() alone orders nothing between threads; giving up one reference does,
/// so that what another thread read through a copy it has dropped was read before anything is written here.
bool isOnlyOwner(const std::shared_ptr<AlignedBuffer>& buffer) {
    if (buffer.use_count() > 1) {
        return false;
    }
    std::shared_ptr<AlignedBuffer>(buffer).reset();
    return true;
}

}  // namespace

Result<Tensor> Tensor::uninitialized(Shape shape) {
    Result<AlignedBuffer> buffer = AlignedBuffer::allocate(shape.elementCount());
    if (!buffer) {
        return std::unexpected(buffer.error());
    }
    Tensor tensor;
    tensor.m_shape = std::move(shape);
    tensor.m_buffer = std::make_shared<AlignedBuffer>(*std::move(buffer));
    return tensor;
}

Result<Tensor> Tensor::zeros(Shape shape) {
    Result<Tensor> tensor = uninitialized(std::move(shape));
    if (tensor) {
        std::ranges::fill(tensor->m_buffer->values(), 0.0F);
    }
    return tensor;
}

Result<Tensor> Tensor::fromValues(Shape shape, std::span<const float> values) {
    if (values.size() != shape.elementCount()) {
        return countsDiffer(values.size(), shape);
    }
    Result<Tensor> tensor = uninitialized(std::move(shape));
    if (tensor) {
        std::ranges::copy(values, tensor->m_buffer->values().begin());
    }
    return tensor;
}

Result<Tensor> Tensor::fromMapped(Shape shape, std::shared_ptr<const void> owner, std::span<const float> values) {
    if (values.size() != shape.elementCount()) {
        return countsDiffer(values.size(), shape);
    }
    Tensor tensor;
    tensor.m_shape = std::move(shape);
    tensor.m_mapped = std::make_shared<const Mapped>(std::move(owner), values);
    return tensor;
}

std::span<const float> Tensor::values() const {
    if (m_mapped) {
        return m_mapped->values;
    }
    return m_buffer ? std::as_const(*m_buffer).values() : std::span<const float>();
}

Result<std::span<float>> Tensor::edit() {
    if (!m_buffer && !m_mapped) {
        return std::span<float>();
    }
    if (m_mapped || !isOnlyOwner(m_buffer)) {
        Result<Tensor> copy = fromValues(m_shape, values());
        if (!copy) {
            return std::unexpected(copy.error());
        }
        *this = *std::move(copy);
    }
    return m_buffer->values();
}

Result<Tensor> Tensor::reshaped(Shape shape) const {
    if (shape.elementCount() != elementCount()) {
        return countsDiffer(elementCount(), shape);
    }
    Tensor tensor = *this;
    tensor.m_shape = std::move(shape);
    return tensor;
}

}  // namespace dropscope
