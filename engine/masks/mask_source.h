// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace dropscope {

/// A mask before it meets a tensor: which units are kept, by unit index. Any index range may be asked for alone, in any
/// order, so a view of 100 million cells computes only the cells it shows.
/// Thread rule: a source never changes after it was made; `keep` may be called from several threads at once.
class MaskSource {
public:
    virtual ~MaskSource() = default;

    /// Writes 1 (kept) or 0 (dropped) for the units firstUnit, firstUnit + 1, ... into all of `kept`.
    virtual void keep(std::uint64_t firstUnit, std::span<std::uint8_t> kept) const = 0;

    /// True where a generator runs from unit to unit: a few units here and there cost some microseconds each, and a far one
    /// that was never passed before some milliseconds.
    [[nodiscard]] virtual bool isSequential() const { return false; }
    /// Whether the units up to this one are reached within some milliseconds now.
    [[nodiscard]] virtual bool isNear(std::uint64_t /*unit*/) const { return true; }
};

}  // namespace dropscope
