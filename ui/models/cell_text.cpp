// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell_text.h"

#include <QStringList>
#include <cmath>

#include "engine/core/number_text.h"
#include "ui/models/words.h"

namespace dropscope {

QString cellText(float value) {
    const float size = std::abs(value);
    if (!std::isfinite(value) || size == 0.0F || (size >= 0.001F && size < 1000.0F)) {
        return QString::fromStdString(fixedText(value, 4));
    }
    if (size >= 1000.0F && size < 100000.0F) {
        return QString::fromStdString(fixedText(value, size < 10000.0F ? 2 : 1));
    }
    return QString::number(static_cast<double>(value), 'e', 1);
}

QString indexText(const std::vector<std::int64_t>& index) {
    QStringList parts;
    for (const std::int64_t i : index) {
        parts << QString::number(i);
    }
    return "[" + parts.join(", ") + "]";
}

QString fieldName(Field field) {
    switch (field) {
        case Field::x:
            return "x";
        case Field::mask:
            return tr("mask");
        case Field::y:
            return "y";
        case Field::dy:
            return "dL/dy";
        case Field::dx:
            return "dL/dx";
    }
    return {};
}

QString cellDescription(Field field, const std::vector<std::int64_t>& index, const Cell& cell, float input,
                        bool hasMask) {
    QString place;
    if (index.size() == 2) {
        place = tr("row %1, column %2").arg(index[0]).arg(index[1]);
    } else if (index.size() == 1) {
        place = tr("column %1").arg(index[0]);
    } else {
        place = tr("index %1").arg(indexText(index));
    }
    const QString state = cell.stray  ? tr("kept by the fresh mask though its output was dropped")
                          : cell.kept ? (cell.byHand ? tr("kept by hand") : tr("kept"))
                                      : (cell.byHand ? tr("dropped by hand") : tr("dropped"));
    if (field == Field::mask) {
        return tr("%1, %2").arg(place, state);
    }
    if (!hasMask) {
        return tr("%1: %2").arg(place, QString::fromStdString(shortestText(cell.value)));
    }
    if (field == Field::x || field == Field::dy) {
        return tr("%1: %2, %3").arg(place, QString::fromStdString(shortestText(cell.value)), state);
    }
    return cell.kept ? tr("%1: %2, %3").arg(place, QString::fromStdString(shortestText(cell.value)), state)
                     : tr("%1, %2, was %3").arg(place, state, QString::fromStdString(shortestText(input)));
}

}  // namespace dropscope
