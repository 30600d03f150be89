// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/value_limit.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace dropscope {

double valueLimitOf(const EditedTensor& x) {
    constexpr std::uint64_t kSample = 10'000;
    // The sample of a large tensor is taken in a few places, which a file reads faster than many.
    const std::uint64_t inARow = x.elementCount() > kSample * 100 ? 100 : 1;
    const std::uint64_t step = (x.elementCount() / kSample + 1) * inARow;
    std::vector<float> sizes;
    std::vector<float> row(inARow);
    for (std::uint64_t first = 0; first + inARow <= x.elementCount(); first += step) {
        x.read(first, row);
        for (const float value : row) {
            if (std::isfinite(value) && value != 0.0F) {
                sizes.push_back(std::abs(value));
            }
        }
    }
    if (sizes.empty()) {
        return 1.0;
    }
    const auto large = sizes.begin() + static_cast<std::ptrdiff_t>(static_cast<double>(sizes.size() - 1) * 0.99);
    std::ranges::nth_element(sizes, large);
    return 2.0 * static_cast<double>(*large);
}

}  // namespace dropscope
