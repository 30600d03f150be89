// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/special_search.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace dropscope {

bool isSpecial(float value, Special what) {
    switch (what) {
        case Special::notANumber:
            return std::isnan(value);
        case Special::infinity:
            return std::isinf(value);
        case Special::negativeZero:
            break;
    }
    return value == 0.0F && std::signbit(value);
}

std::optional<std::uint64_t> findSpecial(const FieldSnapshot& field, std::uint64_t elements, Special what,
                                         std::uint64_t after, const Task& task) {
    constexpr std::uint64_t kBlock = 1U << 16;
    std::vector<float> values(static_cast<std::size_t>(std::min(kBlock, elements)));
    std::vector<std::uint8_t> kept(values.size());
    const auto search = [&](std::uint64_t first, std::uint64_t end) -> std::optional<std::uint64_t> {
        for (; first < end && !task.stopRequested(); first += kBlock) {
            const auto count = static_cast<std::size_t>(std::min(kBlock, end - first));
            const std::span<float> block(values.data(), count);
            field.readValues(first, block, {kept.data(), count});
            const auto found = std::ranges::find_if(block, [what](float value) { return isSpecial(value, what); });
            if (found != block.end()) {
                return first + static_cast<std::uint64_t>(found - block.begin());
            }
        }
        return std::nullopt;
    };
    const auto found = search(after + 1, elements);
    return found ? found : search(0, after + 1);
}

}  // namespace dropscope
