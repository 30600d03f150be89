// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/batch_order.h"

#include <numeric>

#include "engine/learn/random_words.h"
#include "engine/random/streams.h"

namespace dropscope {

void epochOrder(std::uint64_t seed, std::uint32_t epoch, std::size_t rows, std::vector<std::uint32_t>& order) {
    order.resize(rows);
    std::iota(order.begin(), order.end(), 0U);
    shuffle(order, {seed, kOrderStream, epoch});
}

}  // namespace dropscope
