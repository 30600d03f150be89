// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>

namespace dropscope {

/// Units that a person dropped or kept by hand, laid over the drawn mask. A value type; thread rule: like std::map.
class HandSet {
public:
    void set(std::uint64_t unit, bool kept) { m_kept[unit] = kept; }
    void clear(std::uint64_t unit) { m_kept.erase(unit); }

    /// Nothing when the drawn mask decides this unit.
    [[nodiscard]] std::optional<bool> find(std::uint64_t unit) const;

    /// Overwrites the units set by hand in `kept`, which holds firstUnit, firstUnit + 1, ... as 1 (kept) or 0.
    void apply(std::uint64_t firstUnit, std::span<std::uint8_t> kept) const;

    [[nodiscard]] bool empty() const { return m_kept.empty(); }
    [[nodiscard]] const std::map<std::uint64_t, bool>& units() const { return m_kept; }

    friend bool operator==(const HandSet&, const HandSet&) = default;

private:
    std::map<std::uint64_t, bool> m_kept;
};

}  // namespace dropscope
