// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/decimate.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

#include "engine/core/assert.h"

namespace dropscope {

std::vector<std::size_t> decimatedIndices(std::span<const double> values, std::size_t columns) {
    DROPSCOPE_ASSERT(columns >= 2);
    const std::size_t count = values.size();
    if (count <= 2 * columns) {
        std::vector<std::size_t> all(count);
        std::iota(all.begin(), all.end(), std::size_t{0});
        return all;
    }

    std::vector<std::size_t> kept;
    kept.reserve(2 * columns);
    kept.push_back(0);
    // The ends are kept for themselves, so what lies between shares one column less: two points each, 2 * columns in all.
    const std::size_t inner = count - 2;
    const std::size_t innerColumns = columns - 1;
    for (std::size_t column = 0; column < innerColumns; ++column) {
        const std::size_t end = 1 + inner * (column + 1) / innerColumns;
        std::size_t smallest = count;
        std::size_t largest = count;
        for (std::size_t i = 1 + inner * column / innerColumns; i < end; ++i) {
            if (std::isnan(values[i])) {
                continue;
            }
            smallest = smallest == count || values[i] < values[smallest] ? i : smallest;
            largest = largest == count || values[i] > values[largest] ? i : largest;
        }
        if (smallest == count) {
            continue;
        }
        kept.push_back(std::min(smallest, largest));
        if (smallest != largest) {
            kept.push_back(std::max(smallest, largest));
        }
    }
    kept.push_back(count - 1);
    return kept;
}

std::vector<std::size_t> decimatedByPixel(std::span<const double> pixels, std::span<const double> values) {
    DROPSCOPE_ASSERT(pixels.size() == values.size());
    std::vector<std::size_t> kept;
    const auto keep = [&kept](std::size_t i) {
        if (kept.empty() || kept.back() != i) {
            kept.push_back(i);
        }
    };
    for (std::size_t first = 0; first < values.size();) {
        const double pixel = std::floor(pixels[first]);
        std::size_t end = first;
        std::optional<std::size_t> start;
        std::size_t last = first;
        std::size_t smallest = first;
        std::size_t largest = first;
        for (; end < values.size() && std::floor(pixels[end]) == pixel; ++end) {
            if (std::isnan(values[end])) {
                continue;
            }
            if (!start) {
                start = smallest = largest = end;
            }
            last = end;
            smallest = values[end] < values[smallest] ? end : smallest;
            largest = values[end] > values[largest] ? end : largest;
        }
        if (start) {
            keep(*start);
            keep(std::min(smallest, largest));
            keep(std::max(smallest, largest));
            keep(last);
        }
        first = end;
    }
    return kept;
}

}  // namespace dropscope
