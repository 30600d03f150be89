// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/document/document.h"

namespace dropscope {

/// Why one output cell is what it is, in words for the explanation line.
struct Explanation {
    QString place;    ///< "y[1, 2]"
    QString formula;  ///< "-0.5612 × 0 / (1 - 0.5) = -0.0000", as rich text
    QString reason;   ///< "dropped: its draw 0.2417 is below p = 0.5. Zero keeps the sign of x: ...", as rich text
    bool edgeCase = false;  ///< NaN, an infinity goes in or comes out: frameworks differ
};

/// Explains y at a flat index of the document's tensor (< its element count); with `backward`, dL/dx. A dropped cell that
/// would be another number under the other zeroing shows both results.
[[nodiscard]] Explanation explain(const Document& document, std::uint64_t flat, bool backward = false);

}  // namespace dropscope
