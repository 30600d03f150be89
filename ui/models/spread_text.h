// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/jobs/spread_map.h"

namespace dropscope {

/// The validation samples' numbers, two lines: of plain weight scaling, and of the mean over the passes.
[[nodiscard]] QString numbersOf(const SpreadMap& spread);

/// What a screen reader says of a spread: how large it is, of which network, and the numbers.
[[nodiscard]] QString spokenSpread(const SpreadMap& spread);

/// One value of it, in words; `index` as in SpreadMap::plain. `classNames`: of the data; empty for a regression.
[[nodiscard]] QString cellOf(const SpreadMap& spread, std::size_t index, const std::vector<std::string>& classNames);

/// "pass 12 of 50": how far the next spread is.
[[nodiscard]] QString spreadProgressText(double progress, std::uint32_t passes);

}  // namespace dropscope
