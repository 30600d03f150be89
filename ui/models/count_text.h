// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>

namespace dropscope {

/// A count for people: groups of three with narrow spaces, "1 000 000"; the same in every locale.
[[nodiscard]] QString countText(std::uint64_t count);

/// A count that need not be whole: "7.5", "500 000".
[[nodiscard]] QString countText(double count);

/// A share as a percentage: "40.0 %", "50.03 %"; as many decimals as `units` make meaningful, 1 to 3.
[[nodiscard]] QString percentText(double share, std::uint64_t units);

}  // namespace dropscope
