// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tensor_model.h"

#include <algorithm>
#include <limits>

#include "engine/core/number_text.h"
#include "engine/io/csv.h"
#include "ui/models/cell_text.h"
#include "ui/models/count_text.h"

namespace dropscope {

namespace {

int asCount(std::int64_t length) {
    return static_cast<int>(std::min<std::int64_t>(length, std::numeric_limits<int>::max()));
}

std::uint64_t cellCount(const QRect& cells) {
    return static_cast<std::uint64_t>(cells.width()) * static_cast<std::uint64_t>(cells.height());
}

}  // namespace

TensorModel::TensorModel(Document& document, Field field, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_field(field), m_plan(document.x().shape()) {
    connect(&document, &Document::changed, this, &TensorModel::onChanged);
}

void TensorModel::onChanged(Document::Changes changes) {
    if (changes.testFlag(Document::kTensor)) {
        beginResetModel();
        m_plan = SlicePlan(m_document.x().shape(), m_axes);
        m_slice = 0;
        endResetModel();
        return;
    }
    // What was entered does not follow the layer's settings, and the mask does not follow what was entered.
    Document::Changes concerns = Document::kValues;
    if (!isEditable()) {
        concerns |= Document::kSettings | Document::kHandSet;
        concerns.setFlag(Document::kValues, m_field != Field::mask);
        concerns.setFlag(Document::kCounted, m_field != Field::mask);
    }
    if (changes.testAnyFlags(concerns) && rowCount() > 0 && columnCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void TensorModel::setSlice(const SliceAxes& axes, const std::vector<std::int64_t>& leading) {
    beginResetModel();
    m_axes = axes;
    m_plan = SlicePlan(m_document.x().shape(), axes);
    m_slice = m_plan.sliceAt(leading);
    endResetModel();
}

std::uint64_t TensorModel::flatIndex(int row, int column) const { return m_plan.flat(m_slice, row, column); }

bool TensorModel::hasSharedUnits() const {
    const Result<UnitShape>& units = m_document.units();
    return units && units->unitCount() < m_document.x().elementCount();
}

bool TensorModel::shareUnit(int row, int column, int otherRow, int otherColumn) const {
    return m_document.unitOf(flatIndex(row, column)) == m_document.unitOf(flatIndex(otherRow, otherColumn));
}

bool TensorModel::isUnit(std::uint64_t slice) const {
    return hasSharedUnits() && m_document.unitOf(m_plan.startOf(slice)) ==
                                   m_document.unitOf(m_plan.flat(slice, m_plan.rows() - 1, m_plan.columns() - 1));
}

void TensorModel::readRow(int row, int firstColumn, std::span<Cell> cells) const {
    if (m_plan.columnStride() == 1) {
        m_document.read(m_field, flatIndex(row, firstColumn), cells);
        return;
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
        m_document.read(m_field, flatIndex(row, firstColumn + static_cast<int>(i)), cells.subspan(i, 1));
    }
}

void TensorModel::readBlock(const QRect& block, std::span<Cell> cells) const {
    const auto width = static_cast<std::size_t>(block.width());
    const auto height = static_cast<std::size_t>(block.height());
    if (!m_plan.isTurned()) {
        for (std::size_t r = 0; r < height; ++r) {
            readRow(block.top() + static_cast<int>(r), block.left(), cells.subspan(r * width, width));
        }
        return;
    }
    std::vector<Cell> column(height);
    for (std::size_t c = 0; c < width; ++c) {
        m_document.read(m_field, flatIndex(block.top(), block.left() + static_cast<int>(c)), column);
        for (std::size_t r = 0; r < height; ++r) {
            cells[r * width + c] = column[r];
        }
    }
}

void TensorModel::readSliceValues(std::uint64_t slice, int row, int firstColumn, std::span<float> values,
                                  std::span<std::uint8_t> kept) const {
    const std::uint64_t first = m_plan.flat(slice, row, firstColumn);
    if (m_plan.columnStride() == 1) {
        m_document.readValues(m_field, first, values, kept);
        return;
    }
    for (std::size_t i = 0; i < std::max(values.size(), kept.size()); ++i) {
        m_document.readValues(m_field, first + i * m_plan.columnStride(),
                              values.empty() ? values : values.subspan(i, 1), kept.empty() ? kept : kept.subspan(i, 1));
    }
}

int TensorModel::rowCount(const QModelIndex& parent) const {
    const bool none = parent.isValid() || m_document.x().elementCount() == 0;
    return none ? 0 : asCount(m_plan.rows());
}

int TensorModel::columnCount(const QModelIndex& parent) const {
    const bool none = parent.isValid() || m_document.x().elementCount() == 0;
    return none ? 0 : asCount(m_plan.columns());
}

QVariant TensorModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    Cell cell;
    readRow(index.row(), index.column(), {&cell, 1});
    switch (role) {
        case Qt::DisplayRole:
            return m_field == Field::mask ? QString::number(cell.kept ? 1 : 0) : cellText(cell.value);
        case Qt::EditRole:
            return QString::fromStdString(shortestText(cell.value));
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole: {
            const std::uint64_t flat = flatIndex(index.row(), index.column());
            const EditedTensor& input = m_field == Field::dx ? m_document.dy() : m_document.x();
            return cellDescription(m_field, input.shape().indexOf(flat), cell, input.at(flat),
                                   m_document.fits().has_value());
        }
        default:
            return {};
    }
}

bool TensorModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    return role == Qt::EditRole && index.isValid() && enterText(index.row(), index.column(), value.toString());
}

QVariant TensorModel::headerData(int section, Qt::Orientation, int role) const {
    return role == Qt::DisplayRole ? QVariant(QString::number(section)) : QVariant();
}

Qt::ItemFlags TensorModel::flags(const QModelIndex& index) const {
    return QAbstractTableModel::flags(index) | (isEditable() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

Status TensorModel::enterText(int row, int column, const QString& text) {
    Result<float> value = parseFloat(text.toStdString());
    if (!value && text.count(',') == 1 && !text.contains('.')) {
        value = parseFloat(QString(text).replace(',', '.').toStdString());
    }
    if (!value) {
        return std::unexpected(value.error());
    }
    m_document.editCells(m_field, {{flatIndex(row, column), *value}}, tr("edit of a cell"));
    return {};
}

Status TensorModel::paste(int row, int column, const QString& text) {
    const Result<LoadedTensor> pasted = readPastedCells(text.toStdString());
    if (!pasted) {
        return std::unexpected(pasted.error());
    }
    const Tensor& cells = pasted->tensor;
    const std::int64_t rows = cells.shape().rows();
    const std::int64_t columns = cells.shape().columns();
    if (row + rows > rowCount() || column + columns > columnCount()) {
        return fail(tr("%1 × %2 cells do not fit here").arg(rows).arg(columns).toStdString(), "",
                    tr("%1 × %2 cells are left from the selected one")
                        .arg(rowCount() - row)
                        .arg(columnCount() - column)
                        .toStdString());
    }
    std::vector<Document::CellEdit> edits;
    edits.reserve(cells.elementCount());
    for (std::int64_t r = 0; r < rows; ++r) {
        for (std::int64_t c = 0; c < columns; ++c) {
            edits.push_back({flatIndex(row + static_cast<int>(r), column + static_cast<int>(c)),
                             cells.values()[static_cast<std::size_t>(r * columns + c)]});
        }
    }
    m_document.editCells(m_field, edits, tr("paste"));
    return {};
}

Status TensorModel::fill(const QRect& cells, float value) {
    const std::uint64_t count = cellCount(cells);
    if (count > kMostEditedCells) {
        return fail(tr("%1 cells are too many to change at once").arg(countText(count)).toStdString(), "",
                    tr("select at most %1, or make a new tensor").arg(countText(kMostEditedCells)).toStdString());
    }
    std::vector<Document::CellEdit> edits;
    edits.reserve(count);
    for (int row = cells.top(); row <= cells.bottom(); ++row) {
        for (int column = cells.left(); column <= cells.right(); ++column) {
            edits.push_back({flatIndex(row, column), value});
        }
    }
    m_document.editCells(m_field, edits, tr("fill"));
    return {};
}

void TensorModel::clearByHand(const QRect& cells) {
    if (!m_document.units()) {
        return;
    }
    HandSet byHand = m_document.byHand();
    const Shape& shape = m_document.x().shape();
    const Shape& mask = m_document.units()->maskShape();
    const std::vector<std::int64_t> slice = shape.indexOf(m_plan.startOf(m_slice));
    const auto touches = [&](std::uint64_t unit) {
        const std::vector<std::int64_t> index = mask.indexOf(unit);
        for (std::size_t axis = 0; axis < index.size(); ++axis) {
            const bool shared = mask[axis] != shape[axis];
            const bool inside = axis == m_plan.columnAxis()
                                    ? index[axis] >= cells.left() && index[axis] <= cells.right()
                                : axis == m_plan.rowAxis() ? index[axis] >= cells.top() && index[axis] <= cells.bottom()
                                                           : index[axis] == slice[axis];
            if (!shared && !inside) {
                return false;
            }
        }
        return true;
    };
    // The set is small, the rectangle may be huge: walk the set.
    for (const auto& [unit, kept] : m_document.byHand().units()) {
        if (unit < mask.elementCount() && touches(unit)) {
            byHand.clear(unit);
        }
    }
    m_document.setByHand(byHand, tr("clear of hand-set cells"));
}

void TensorModel::toggleByHand(int row, int column) {
    if (m_document.settings().mode == Mode::eval || !m_document.canSetByHand()) {
        return;
    }
    Cell cell;
    readRow(row, column, {&cell, 1});
    HandSet byHand = m_document.byHand();
    byHand.set(m_document.unitOf(flatIndex(row, column)), !cell.kept);
    m_document.setByHand(byHand, cell.kept ? tr("drop by hand") : tr("keep by hand"));
}

Status TensorModel::checkCopiable(const QRect& cells) const {
    const std::uint64_t count = cellCount(cells);
    if (count > kMostCopiedCells) {
        return fail(tr("%1 cells are too many for the clipboard").arg(countText(count)).toStdString(), "",
                    tr("select at most %1, or save the tensor to a file").arg(kMostCopiedCells).toStdString());
    }
    return {};
}

}  // namespace dropscope
