// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/task.h"
#include "engine/tensor/tensor.h"

namespace dropscope {

/// A tensor that a person edits: values that stay where they are (in memory, in a mapped file, or one number for all
/// elements) and, over them, the few elements that were edited. So an edit of a tensor of 400 MB costs what it changes,
/// and a tensor of ones costs nothing.
/// A value: copies share everything until one of them is edited. Thread rule: as for Tensor.
class EditedTensor {
public:
    struct Edit {
        std::uint64_t index;  ///< flat, row-major
        float value;
    };

    /// Shape (0): no elements.
    EditedTensor() = default;

    /// `base` as it is. Implicit: every tensor is one that nobody has edited.
    EditedTensor(Tensor base)
        : m_shape(base.shape()), m_base(std::move(base)) {}  // NOLINT(google-explicit-constructor)

    /// The same number everywhere, in no memory.
    static EditedTensor constant(Shape shape, float value);

    [[nodiscard]] const Shape& shape() const { return m_shape; }
    [[nodiscard]] std::uint64_t elementCount() const { return m_shape.elementCount(); }

    /// One element; `index` < elementCount().
    [[nodiscard]] float at(std::uint64_t index) const;

    /// The elements first, first + 1, ... as they are now; first + out.size() <= elementCount().
    void read(std::uint64_t first, std::span<float> out) const;

    /// The same without a copy where they lie side by side in memory; else they are read into `space`, which is made
    /// long enough. Valid until `space` or this is changed.
    [[nodiscard]] std::span<const float> part(std::uint64_t first, std::uint64_t count,
                                              std::vector<float>& space) const;

    /// Sets these elements, in this order; each index < elementCount(). A small tensor of our own is edited where it lies;
    /// else the edits are kept beside the values, sorted, until they are more than one in kMostShare elements: then all
    /// values come into memory, if there is enough of it.
    void edit(std::span<const Edit> edits);

    /// The whole as one tensor: the base itself where it is all there is; else a copy. Stoppable; fails when the memory is
    /// not to be had.
    [[nodiscard]] Result<Tensor> dense(const Task& task = {}) const;

    // --- what it is made of, for a file that saves it ---
    /// Null where constantValue() says what the elements are that nobody edited.
    [[nodiscard]] const Tensor* base() const { return m_constant ? nullptr : &m_base; }
    [[nodiscard]] std::optional<float> constantValue() const { return m_constant; }
    /// What was edited beside the base: sorted by index, each at most once, none with the base's own bits. A small tensor's
    /// edits are in its base.
    [[nodiscard]] std::span<const Edit> edits() const;

    /// Tensors of at most this many elements are edited where they lie.
    static constexpr std::uint64_t kSmall = 1U << 16;
    /// One edit in so many elements, and the values come into memory.
    static constexpr std::uint64_t kMostShare = 8;

private:
    [[nodiscard]] float baseAt(std::uint64_t index) const;
    void readBase(std::uint64_t first, std::span<float> out) const;

    Shape m_shape = Shape({0});
    Tensor m_base;                    // empty where m_constant is set
    std::optional<float> m_constant;  // instead of m_base
    std::shared_ptr<const std::vector<Edit>> m_edits;
};

}  // namespace dropscope
