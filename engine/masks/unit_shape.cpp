// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/unit_shape.h"

#include <fmt/format.h>

#include <algorithm>

namespace dropscope {

namespace {

Shape maskShapeOf(const Shape& x, const std::vector<bool>& shared) {
    std::vector<std::int64_t> lengths = x.lengths();
    for (std::size_t axis = 0; axis < lengths.size(); ++axis) {
        // An axis of length 0 stays: a tensor without elements has no units.
        lengths[axis] = shared[axis] ? std::min<std::int64_t>(lengths[axis], 1) : lengths[axis];
    }
    return *Shape::create(std::move(lengths));  // no longer than x, which is a Shape
}

}  // namespace

UnitShape::UnitShape(const Shape& x) : UnitShape(x, std::vector<bool>(x.rank(), false)) {}

Result<UnitShape> UnitShape::create(const Shape& x, std::span<const std::size_t> sharedAxes) {
    std::vector<bool> shared(x.rank(), false);
    for (const std::size_t axis : sharedAxes) {
        if (axis >= x.rank()) {
            return fail(phrase("there is no axis {} in the shape {}", axis, x.text()), phrase("axes"),
                        x.rank() == 0 ? phrase("a single value has no axes to share")
                                      : phrase("axes count from 0, the outermost, to {}", x.rank() - 1));
        }
        if (shared[axis]) {
            return fail(phrase("axis {} is given twice", axis), phrase("axes"), phrase("give each shared axis once"));
        }
        shared[axis] = true;
    }
    return UnitShape(x, shared);
}

UnitShape::UnitShape(const Shape& x, const std::vector<bool>& shared) : m_maskShape(maskShapeOf(x, shared)) {
    std::uint64_t stride = 1;
    for (std::size_t axis = x.rank(); axis-- > 0;) {
        const auto length = static_cast<std::uint64_t>(x[axis]);
        if (length == 1) {
            continue;
        }
        if (!m_groups.empty() && (m_groups.back().unitStride == 0) == shared[axis]) {
            m_groups.back().length *= length;
        } else {
            m_groups.push_back({length, shared[axis] ? 0 : stride});
        }
        stride *= shared[axis] ? 1 : length;
    }
    if (m_groups.empty()) {
        m_groups.push_back({1, 1});
    }
    std::ranges::reverse(m_groups);
}

UnitRun UnitShape::runFrom(std::uint64_t element) const {
    const Group& last = m_groups.back();
    const std::uint64_t inRun = element % last.length;
    UnitRun run{inRun * last.unitStride, last.length - inRun, last.unitStride == 0};
    element /= last.length;
    for (std::size_t k = m_groups.size() - 1; k-- > 0;) {
        const Group& group = m_groups[k];
        const std::uint64_t place = element % group.length;
        if (k + 2 == m_groups.size()) {
            // Neighbouring groups are never alike: this one is shared, or else the runs are and its units are in a row.
            run.following = group.length - place - 1;
        }
        run.unit += place * group.unitStride;
        element /= group.length;
    }
    return run;
}

}  // namespace dropscope
