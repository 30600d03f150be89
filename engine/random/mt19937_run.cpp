// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/random/mt19937_run.h"

#include <algorithm>

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
        while (m_saved.size() <= place) {
            m_saved.push_back(m_saved.back());
            m_saved.back().discard(kSpacing);
        }
        return m_saved[place];
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
