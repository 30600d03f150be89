// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "engine/io/array_info.h"

namespace dropscope {

/// The arrays of a file as a table: name, shape, type and size. One that cannot be opened is greyed out, and says why
/// instead of its shape. Thread rule: GUI thread only.
class ArrayTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { kName, kShape, kType, kSize, kColumnCount };

    explicit ArrayTable(std::vector<ArrayInfo> arrays, QObject* parent = nullptr);

    [[nodiscard]] const ArrayInfo& array(int row) const { return m_arrays[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<ArrayInfo> m_arrays;
};

}  // namespace dropscope
