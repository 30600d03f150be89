// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/session/property.h"

namespace dropscope {

/// A cell of a table of cells, as sessions keep it.
struct CellPlace {
    std::uint64_t row = 0;
    std::uint64_t column = 0;

    friend bool operator==(const CellPlace&, const CellPlace&) = default;
};

[[nodiscard]] inline const Properties<CellPlace>& cellPlaceProperties() {
    static const Properties<CellPlace> kProperties = {
        property("row", &CellPlace::row),
        property("column", &CellPlace::column),
    };
    return kProperties;
}

}  // namespace dropscope
