// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/hand_set.h"

namespace dropscope {

std::optional<bool> HandSet::find(std::uint64_t unit) const {
    const auto found = m_kept.find(unit);
    return found == m_kept.end() ? std::nullopt : std::optional(found->second);
}

void HandSet::apply(std::uint64_t firstUnit, std::span<std::uint8_t> kept) const {
    // The distance is compared, because firstUnit + kept.size() overflows at the last units there are.
    for (auto it = m_kept.lower_bound(firstUnit); it != m_kept.end() && it->first - firstUnit < kept.size(); ++it) {
        kept[it->first - firstUnit] = it->second ? 1 : 0;
    }
}

}  // namespace dropscope
