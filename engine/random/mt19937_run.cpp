// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/random/mt19937_run.h"

namespace dropscope {

Mt19937 Mt19937Run::at(std::uint64_t word) const {
    const std::uint64_t place = word / kSpacing;
    Mt19937 generator = [&] {
        const std::lock_guard lock(m_mutex);
        while (m_saved.size() <= place) {
            m_saved.push_back(m_saved.back());
            m_saved.back().discard(kSpacing);
        }
        return m_saved[place];
    }();
    generator.discard(word % kSpacing);
    return generator;
}

}  // namespace dropscope
