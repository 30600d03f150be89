// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/random/mt19937_run.h"

#include <algorithm>
#include <iterator>

namespace dropscope {

Mt19937 Mt19937Run::at(std::uint64_t word) const {
    const std::uint64_t place = word / kSpacing;
    std::uint64_t from = place * kSpacing;
    Mt19937 generator = [&] {
        const std::lock_guard lock(m_mutex);
        if (const auto left = std::ranges::find(m_left, word, &Left::word); left != m_left.end()) {
            from = word;
            return left->generator;
        }
        auto saved = std::prev(m_saved.upper_bound(place));
        while (saved->first < place) {
            const std::uint64_t steps = place - saved->first > kMostSteps ? place - saved->first : 1;
            Mt19937 next = saved->second;
            next.discard(steps * kSpacing);
            saved = m_saved.emplace_hint(std::next(saved), saved->first + steps, next);
        }
        return saved->second;
    }();
    generator.discard(word - from);
    return generator;
}

void Mt19937Run::leave(std::uint64_t word, const Mt19937& generator) const {
    const std::lock_guard lock(m_mutex);
    if (m_left.size() < kMostLeft) {
        m_left.push_back({word, generator});
    } else {
        m_left[m_oldest] = {word, generator};
        m_oldest = (m_oldest + 1) % kMostLeft;
    }
}

}  // namespace dropscope
