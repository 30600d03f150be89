// SPDX-License-Identifier: GPL-3.0-or-later
// How a tensor of any rank lies in 2-D slices: which axis goes down, which goes across, and what a slice is called.
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>
#include <vector>

#include "engine/tensor/shape.h"

namespace dropscope {

/// The axes of a slice, counted from the last one (0), so that they mean something for every rank. An axis that a tensor
/// does not have counts as one of length 1: a vector is one row, a scalar one cell.
struct SliceAxes {
    std::size_t rows = 1;
    std::size_t columns = 0;

    friend bool operator==(const SliceAxes&, const SliceAxes&) = default;
};

/// The slices of one tensor. Slices are numbered row-major over the axes that are neither rows nor columns (the leading
/// ones, though they need not come first). A value type.
class SlicePlan {
public:
    /// Axes that are the same, or beyond the rank (but for rows of a vector), fall back to the last two.
    explicit SlicePlan(const Shape& shape = Shape(), const SliceAxes& axes = {});

    [[nodiscard]] const SliceAxes& axes() const { return m_axes; }
    [[nodiscard]] std::size_t rank() const { return m_shape.rank(); }

    /// Of one slice; may be 0.
    [[nodiscard]] std::int64_t rows() const { return m_rows; }
    [[nodiscard]] std::int64_t columns() const { return m_columns; }
    [[nodiscard]] std::uint64_t sliceCount() const { return m_slices; }

    /// Axes of the tensor, counted from the first; nothing where there is none.
    [[nodiscard]] std::optional<std::size_t> rowAxis() const { return axisAt(m_axes.rows); }
    [[nodiscard]] std::optional<std::size_t> columnAxis() const { return axisAt(m_axes.columns); }
    [[nodiscard]] const std::vector<std::size_t>& leadingAxes() const { return m_leading; }
    [[nodiscard]] std::int64_t length(std::size_t axis) const { return m_shape[axis]; }

    /// How far neighbours in a column lie apart in the tensor.
    [[nodiscard]] std::uint64_t rowStride() const { return m_rowStride; }
    /// How far neighbours in a row lie apart in the tensor: 1 where a row can be read in one piece.
    [[nodiscard]] std::uint64_t columnStride() const { return m_columnStride; }
    /// Whether a column can be read in one piece, and a row cannot.
    [[nodiscard]] bool isTurned() const { return m_columnStride != 1 && m_rowStride == 1; }

    /// Flat index in the tensor. slice < sliceCount(), row < rows(), column < columns().
    [[nodiscard]] std::uint64_t flat(std::uint64_t slice, std::int64_t row, std::int64_t column) const {
        return startOf(slice) + static_cast<std::uint64_t>(row) * m_rowStride +
               static_cast<std::uint64_t>(column) * m_columnStride;
    }
    /// Flat index of the slice's first cell.
    [[nodiscard]] std::uint64_t startOf(std::uint64_t slice) const;

    /// Where a slice stands: one index for each leading axis, and back. Missing or wrong indices count as 0.
    [[nodiscard]] std::vector<std::int64_t> leadingOf(std::uint64_t slice) const;
    [[nodiscard]] std::uint64_t sliceAt(const std::vector<std::int64_t>& leading) const;

    /// The slice of an element, whatever its row and column. `index`: one number for each axis of the tensor.
    [[nodiscard]] std::uint64_t sliceOf(const std::vector<std::int64_t>& index) const;

private:
    [[nodiscard]] std::optional<std::size_t> axisAt(std::size_t fromLast) const;

    Shape m_shape;
    SliceAxes m_axes;
    std::vector<std::size_t> m_leading;
    std::vector<std::uint64_t> m_strides;  // one for each axis
    std::int64_t m_rows = 1;
    std::int64_t m_columns = 1;
    std::uint64_t m_rowStride = 0;
    std::uint64_t m_columnStride = 1;
    std::uint64_t m_slices = 1;
};

/// What frameworks call the axes of a tensor of this rank: L; N, F; N, C, L; N, C, H, W; N, C, D, H, W; else "axis 0", ...
[[nodiscard]] QStringList axisNames(std::size_t rank);

/// Names that a person typed, "N, C, H, W": one for each axis, each of 1 to 12 characters. Fails with a sentence.
[[nodiscard]] Result<QStringList> axisNamesFrom(const QString& text, std::size_t rank);

/// "n 0, c 3": a slice by its leading axes; "" where there is only one slice. `names`: one for each axis of the tensor.
[[nodiscard]] QString sliceCaption(const SlicePlan& plan, const QStringList& names, std::uint64_t slice);

}  // namespace dropscope
