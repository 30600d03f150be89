// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/field_snapshot.h"

#include <algorithm>
#include <limits>

namespace dropscope {

void readField(Field field, const EditedTensor& input, const Result<PreparedPass>& pass, std::uint64_t first,
               std::span<float> values, std::span<std::uint8_t> kept) {
    if (pass && field == Field::y && values.size() == kept.size()) {
        input.read(first, values);
        pass->valuesAndKept(first, values, values, kept);
        return;
    }
    if (pass) {
        pass->kept(first, kept);
    } else {
        std::ranges::fill(kept, std::uint8_t{1});
    }
    if (values.empty()) {
        return;
    }
    const bool computed = field == Field::y || field == Field::dx;
    if (computed && !pass) {
        std::ranges::fill(values, std::numeric_limits<float>::quiet_NaN());
        return;
    }
    input.read(first, values);
    if (computed) {
        pass->values(field == Field::dx ? Direction::backward : Direction::forward, first, values, values);
    }
}

}  // namespace dropscope
