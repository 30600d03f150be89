// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/array_table.h"

#include <QLocale>

#include "ui/models/words.h"

namespace dropscope {

ArrayTable::ArrayTable(std::vector<ArrayInfo> arrays, QObject* parent)
    : QAbstractTableModel(parent), m_arrays(std::move(arrays)) {}

int ArrayTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_arrays.size());
}

int ArrayTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumnCount; }

QVariant ArrayTable::data(const QModelIndex& index, int role) const {
    const ArrayInfo& info = array(index.row());
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignVCenter | (index.column() == kSize ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role == Qt::ToolTipRole && !info.refusal.empty()) {
        return tr("cannot be opened: %1").arg(inWords(info.refusal));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
        case kName:
            return QString::fromStdString(info.name);
        case kShape:
            return info.refusal.empty() ? QString::fromStdString(info.shape.display()) : inWords(info.refusal);
        case kType:
            return QString::fromUtf8(info.type.data(), static_cast<qsizetype>(info.type.size()));
        default:
            return info.refusal.empty() ? QLocale().formattedDataSize(static_cast<qint64>(info.bytes)) : QString();
    }
}

QVariant ArrayTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignVCenter | (section == kSize ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case kName:
            return tr("Name");
        case kShape:
            return tr("Shape");
        case kType:
            return tr("Type in the file");
        default:
            return tr("Size");
    }
}

Qt::ItemFlags ArrayTable::flags(const QModelIndex& index) const {
    return array(index.row()).refusal.empty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                              : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

}  // namespace dropscope
