// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/hand_set.h"

namespace dropscope {

std::optional<bool> HandSet::find(std::uint64_t unit) const {
    const auto found = m_kept.find(unit);
    return found == m_kept.end() ? std::nullopt : std::optional(found->second);
}

void HandSet::apply(std::uint64_t firstUnit, std::span<std::uint8_t> kept) const {
    const auto end = m_kept.lower_bound(firstUnit + kept.size());
    for (auto it = m_kept.lower_bound(firstUnit); it != end; ++it) {
        kept[it->first - firstUnit] = it->second ? 1 : 0;
    }
}

}  // namespace dropscope
