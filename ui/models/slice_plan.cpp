// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/slice_plan.h"

#include <algorithm>

#include "ui/models/words.h"

namespace dropscope {

SlicePlan::SlicePlan(const Shape& shape, const SliceAxes& axes) : m_shape(shape), m_axes(axes) {
    const std::size_t rank = shape.rank();
    const bool known = axes.columns < std::max<std::size_t>(rank, 1) && axes.rows < std::max<std::size_t>(rank, 2);
    if (axes.rows == axes.columns || !known) {
        m_axes = {};
    }
    m_strides.resize(rank);
    std::uint64_t stride = 1;
    for (std::size_t axis = rank; axis-- > 0;) {
        m_strides[axis] = stride;
        stride *= static_cast<std::uint64_t>(shape[axis]);
    }
    const auto row = rowAxis();
    const auto column = columnAxis();
    m_rows = row ? shape[*row] : 1;
    m_columns = column ? shape[*column] : 1;
    m_rowStride = row ? m_strides[*row] : 0;
    m_columnStride = column ? m_strides[*column] : 1;
    for (std::size_t axis = 0; axis < rank; ++axis) {
        if (axis != row && axis != column) {
            m_leading.push_back(axis);
            m_slices *= static_cast<std::uint64_t>(shape[axis]);
        }
    }
}

std::optional<std::size_t> SlicePlan::axisAt(std::size_t fromLast) const {
    return fromLast < rank() ? std::optional(rank() - 1 - fromLast) : std::nullopt;
}

std::uint64_t SlicePlan::startOf(std::uint64_t slice) const {
    std::uint64_t start = 0;
    for (std::size_t k = m_leading.size(); k-- > 0 && slice > 0;) {
        const auto length = static_cast<std::uint64_t>(m_shape[m_leading[k]]);
        start += slice % length * m_strides[m_leading[k]];
        slice /= length;
    }
    return start;
}

std::vector<std::int64_t> SlicePlan::leadingOf(std::uint64_t slice) const {
    std::vector<std::int64_t> leading(m_leading.size(), 0);
    for (std::size_t k = m_leading.size(); k-- > 0 && slice > 0;) {
        const auto length = static_cast<std::uint64_t>(m_shape[m_leading[k]]);
        leading[k] = static_cast<std::int64_t>(slice % length);
        slice /= length;
    }
    return leading;
}

std::uint64_t SlicePlan::sliceAt(const std::vector<std::int64_t>& leading) const {
    std::uint64_t slice = 0;
    for (std::size_t k = 0; k < m_leading.size(); ++k) {
        const std::int64_t length = m_shape[m_leading[k]];
        const bool right = k < leading.size() && leading[k] >= 0 && leading[k] < length;
        slice = slice * static_cast<std::uint64_t>(length) + static_cast<std::uint64_t>(right ? leading[k] : 0);
    }
    return slice;
}

std::uint64_t SlicePlan::sliceOf(const std::vector<std::int64_t>& index) const {
    std::vector<std::int64_t> leading;
    leading.reserve(m_leading.size());
    for (const std::size_t axis : m_leading) {
        leading.push_back(index[axis]);
    }
    return sliceAt(leading);
}

QStringList axisNames(std::size_t rank) {
    switch (rank) {
        case 0:
            return {};
        case 1:
            return {"L"};
        case 2:
            return {"N", "F"};
        case 3:
            return {"N", "C", "L"};
        case 4:
            return {"N", "C", "H", "W"};
        case 5:
            return {"N", "C", "D", "H", "W"};
        default:
            break;
    }
    QStringList names;
    for (std::size_t axis = 0; axis < rank; ++axis) {
        names << tr("axis %1").arg(axis);
    }
    return names;
}

Result<QStringList> axisNamesFrom(const QString& text, std::size_t rank) {
    constexpr qsizetype kLongest = 12;
    QStringList names = text.split(',');
    for (QString& name : names) {
        name = name.trimmed();
        if (name.isEmpty() || name.size() > kLongest) {
            return fail(tr("'%1' is no name of an axis").arg(name).toStdString(), "",
                        tr("give each axis a name of 1 to %1 characters").arg(kLongest).toStdString());
        }
    }
    if (names.size() != static_cast<qsizetype>(rank)) {
        return fail(tr("%1 names were given for %2 axes").arg(names.size()).arg(rank).toStdString(), "",
                    tr("give each axis one name, with commas between them").toStdString());
    }
    return names;
}

QString sliceCaption(const SlicePlan& plan, const QStringList& names, std::uint64_t slice) {
    QStringList parts;
    const std::vector<std::int64_t> leading = plan.leadingOf(slice);
    for (std::size_t k = 0; k < leading.size(); ++k) {
        const std::size_t axis = plan.leadingAxes()[k];
        const QString name = names.value(static_cast<qsizetype>(axis), QString::number(axis));
        parts << QString("%1 %2").arg(name.size() == 1 ? name.toLower() : name).arg(leading[k]);
    }
    return parts.join(", ");
}

}  // namespace dropscope
