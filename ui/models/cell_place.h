// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <algorithm>
#include <cstdint>
#include <limits>

#include "engine/session/property.h"

namespace dropscope {

/// A cell of a table of cells, as sessions keep it.
struct CellPlace {
    std::uint64_t row = 0;
    std::uint64_t column = 0;

    friend bool operator==(const CellPlace&, const CellPlace&) = default;
};

[[nodiscard]] inline CellPlace placeOf(const QPoint& cell) {
    return {.row = static_cast<std::uint64_t>(cell.y()), .column = static_cast<std::uint64_t>(cell.x())};
}

/// What is too large for Qt's coordinates is the largest of them.
[[nodiscard]] inline int inInt(std::uint64_t number) {
    return static_cast<int>(std::min<std::uint64_t>(number, std::numeric_limits<int>::max()));
}

/// Cells are QPoint(column, row).
[[nodiscard]] inline QPoint cellOf(const CellPlace& place) { return {inInt(place.column), inInt(place.row)}; }

[[nodiscard]] inline const Properties<CellPlace>& cellPlaceProperties() {
    static const Properties<CellPlace> kProperties = {
        property("row", &CellPlace::row),
        property("column", &CellPlace::column),
    };
    return kProperties;
}

}  // namespace dropscope
