// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QRect>
#include <span>

#include "ui/document/document.h"
#include "ui/models/slice_plan.h"

namespace dropscope {

/// One grid of the document as a table: one 2-D slice, of the last two axes unless others are asked for (a vector is one
/// row, a scalar one cell).
/// Cells are computed when asked for, so the table may be as large as the tensor. Edits go to the document as undo steps.
/// `QRect` selections are in cells: x is the column, y the row.
class TensorModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Copying more cells than this is refused: no clipboard takes them.
    static constexpr std::uint64_t kMostCopiedCells = 4'000'000;
    /// Filling more cells than this at once is refused: their old values have to be kept for undo.
    static constexpr std::uint64_t kMostEditedCells = 4'000'000;

    TensorModel(Document& document, Field field, QObject* parent = nullptr);

    [[nodiscard]] Document& document() const { return m_document; }
    [[nodiscard]] Field field() const { return m_field; }
    [[nodiscard]] bool isEditable() const { return m_field == Field::x || m_field == Field::dy; }

    /// Which slice: the indices of all axes that are neither rows nor columns. Fewer or out-of-range indices count as 0.
    void setSlice(const std::vector<std::int64_t>& leading) { setSlice(m_axes, leading); }
    /// The same with other axes as rows and columns; those of the next tensor too, where it has them.
    void setSlice(const SliceAxes& axes, const std::vector<std::int64_t>& leading);

    /// How the tensor lies in slices, and the number of the one that is the table.
    [[nodiscard]] const SlicePlan& plan() const { return m_plan; }
    [[nodiscard]] std::uint64_t slice() const { return m_slice; }

    /// Flat index of a cell of the slice.
    [[nodiscard]] std::uint64_t flatIndex(int row, int column) const;

    /// Whether there are cells that are dropped together.
    [[nodiscard]] bool hasSharedUnits() const;
    /// Whether two cells of the slice are dropped together, so that they look like one.
    [[nodiscard]] bool shareUnit(int row, int column, int otherRow, int otherColumn) const;

    /// Whether a whole slice is dropped as one.
    [[nodiscard]] bool isUnit(std::uint64_t slice) const;

    /// Cells row, firstColumn ... of the slice: the fast path of the view.
    void readRow(int row, int firstColumn, std::span<Cell> cells) const;

    /// All cells of a rectangle, row by row, read along the axis that lies together. cells.size() == width * height of `block`.
    void readBlock(const QRect& block, std::span<Cell> cells) const;

    /// The same as plain arrays (Document::readValues).
    void readRowValues(int row, int firstColumn, std::span<float> values, std::span<std::uint8_t> kept) const {
        readSliceValues(m_slice, row, firstColumn, values, kept);
    }
    /// The same of any slice.
    void readSliceValues(std::uint64_t slice, int row, int firstColumn, std::span<float> values,
                         std::span<std::uint8_t> kept) const;

    /// Text typed into a cell of x or dL/dy. Refuses, changing nothing, what is no number; a decimal comma is accepted.
    Status enterText(int row, int column, const QString& text);

    /// Clipboard text (TSV, CSV, with decimal comma or not) with its first cell at row, column. Cells beyond the slice's
    /// edge refuse the whole paste.
    Status paste(int row, int column, const QString& text);

    /// Every cell of `cells` becomes `value`. Of the mask: set free from what was set by hand.
    Status fill(const QRect& cells, float value);
    void clearByHand(const QRect& cells);

    /// Drops a kept cell by hand, keeps a dropped one. Does nothing in evaluation, where there is no mask.
    void toggleByHand(int row, int column);

    /// Cells as text for a spreadsheet: tabs, line ends, shortest numbers that read back to the same bits.
    [[nodiscard]] Status checkCopiable(const QRect& cells) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void onChanged(Document::Changes changes);

    Document& m_document;
    Field m_field;
    SliceAxes m_axes;  // as asked for
    SlicePlan m_plan;
    std::uint64_t m_slice = 0;
};

}  // namespace dropscope
