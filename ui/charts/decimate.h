// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace dropscope {

/// Which of `values`, equally spaced in x, a plot `columns` pixels wide needs to look as if it drew them all: the first,
/// the last, and the smallest and the largest of each column. Drawing is linear in the points, so a long run then costs
/// what a short one does.
/// `columns` >= 2. Returns rising indices, no more than 2 * columns of them; all of them where values.size() is within
/// that. A NaN is never the smallest or the largest; a column of nothing but NaN is left out.
[[nodiscard]] std::vector<std::size_t> decimatedIndices(std::span<const double> values, std::size_t columns);

/// The same for values anywhere in x: `pixels[i]` is where value i lies, rising. Of each whole pixel the first, the last, the
/// smallest and the largest value. NaN values are left out.
[[nodiscard]] std::vector<std::size_t> decimatedByPixel(std::span<const double> pixels, std::span<const double> values);

}  // namespace dropscope
