// SPDX-License-Identifier: GPL-3.0-or-later
// What a layer computes, as the titles of the grids say it.
#pragma once

#include <QString>

#include "ui/document/document.h"

namespace dropscope {

struct LayerFormula {
    QString forward;   ///< "x · mask / (1 − p)"
    QString backward;  ///< "dL/dy · mask / (1 − p)"
    QString noMask;    ///< why there is no mask to show in training; empty where there is one
};

[[nodiscard]] LayerFormula formulaOf(const MaskSettings& settings);

}  // namespace dropscope
