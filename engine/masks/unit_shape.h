// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/core/error.h"
#include "engine/tensor/shape.h"

namespace dropscope {

/// Elements in a row whose units follow one rule.
struct UnitRun {
    std::uint64_t unit;   ///< of the first element
    std::uint64_t count;  ///< elements, at least 1
    bool shared;          ///< all have this unit; else element k of the run has unit + k

    /// How many whole runs come next that nobody has to look up: each has the next unit, or if not shared the same units.
    std::uint64_t following = 0;
};

/// Which elements of a tensor are dropped together. The mask has x's axes, but length 1 on a shared axis, and is
/// broadcast over it (engine/dropout/README.md). Units are the mask's elements, numbered row-major.
/// Thread rule: immutable.
class UnitShape {
public:
    /// Every element is a unit.
    explicit UnitShape(const Shape& x);

    /// `sharedAxes`: 0-based, outermost first, in any order. Fails on an axis that x has not, and on one given twice.
    static Result<UnitShape> create(const Shape& x, std::span<const std::size_t> sharedAxes);

    [[nodiscard]] const Shape& maskShape() const { return m_maskShape; }
    [[nodiscard]] std::uint64_t unitCount() const { return m_maskShape.elementCount(); }

    /// The unit of the element with this flat index, and how far its run goes on. `element` < x's count.
    [[nodiscard]] UnitRun runFrom(std::uint64_t element) const;

    /// How long a run is that begins at its beginning; all are equally long. 0 for an x without elements.
    [[nodiscard]] std::uint64_t runLength() const { return m_groups.back().length; }

    /// Neighbouring axes, alike shared or not, as one; the last one is a run.
    struct Group {
        std::uint64_t length;
        std::uint64_t unitStride;  ///< from one place to the next; 0 where shared
    };

    /// Outermost first, never empty.
    [[nodiscard]] std::span<const Group> groups() const { return m_groups; }

private:
    UnitShape(const Shape& x, const std::vector<bool>& shared);

    Shape m_maskShape;
    std::vector<Group> m_groups;
};

}  // namespace dropscope
