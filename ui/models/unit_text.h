// SPDX-License-Identifier: GPL-3.0-or-later
// What a layer drops together, in words.
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <vector>

#include "engine/dropout/layer_kind.h"

namespace dropscope {

/// "Dropout2d", "Stochastic depth, by row": what menus call a kind.
[[nodiscard]] QString titleOf(LayerKind kind);

/// One sentence about a kind, for tool tips.
[[nodiscard]] QString summaryOf(LayerKind kind);

/// "element", "channel", "sample", "weight", "block": what the kind drops as one.
[[nodiscard]] QString unitWord(LayerKind kind);

/// What stands behind "4 of 6": "channels kept", "batch kept"; "units kept" where no word fits the unit, as with shared axes.
/// With `share` what stands behind "50.3 %" of many: "of channels kept".
[[nodiscard]] QString keptWords(LayerKind kind, std::uint64_t units, bool share);

/// "a unit is a channel: 6 units of 16 elements, mask 2 × 3 × 1 × 1".
[[nodiscard]] QString unitSentence(LayerKind kind, const UnitShape& units, const Shape& x);

}  // namespace dropscope
