// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/random/mt19937_run.h"

#include <algorithm>
#include <iterator>

namespace dropscope {

std::shared_ptr<const Mt19937Run> Mt19937Run::from(const Mt19937& start) {
    struct Held {
        Mt19937 start;
        std::weak_ptr<const Mt19937Run> run;
    };
    static std::mutex guard;
    static std::vector<Held> all;
    const std::lock_guard lock(guard);
    std::erase_if(all, [](const Held& held) { return held.run.expired(); });
    for (const Held& held : all) {
        if (std::shared_ptr<const Mt19937Run> run = held.start == start ? held.run.lock() : nullptr) {
            return run;
        }
    }
    auto run = std::make_shared<const Mt19937Run>(start);
    all.push_back({start, run});
    return run;
}

Mt19937 Mt19937Run::at(std::uint64_t word) const {
    std::uint64_t from = 0;
    Mt19937 generator = [&] {
        const std::lock_guard lock(m_mutex);
        if (const auto left = std::ranges::find(m_left, word, &Left::word); left != m_left.end()) {
            from = word;
            return left->generator;
        }
        auto saved = std::prev(m_saved.upper_bound(word));
        while (word - saved->first >= kSpacing) {
            const std::uint64_t places = (word - saved->first) / kSpacing;
            const std::uint64_t steps = places > kMostSteps ? places : 1;
            Mt19937 next = saved->second;
            next.discard(steps * kSpacing);
            saved = m_saved.emplace_hint(std::next(saved), saved->first + steps * kSpacing, next);
        }
        from = saved->first;
        return saved->second;
    }();
    generator.discard(word - from);
    return generator;
}

bool Mt19937Run::isNear(std::uint64_t word) const {
    constexpr std::uint64_t kReadAtOnce = 16 * kSpacing;  // who reads much leaves a state at the end of each piece
    constexpr std::uint64_t kLeftToRun = 64;              // of such pieces
    const std::lock_guard lock(m_mutex);
    return word / kReadAtOnce < m_saved.size() + kLeftToRun;
}

void Mt19937Run::leave(std::uint64_t word, const Mt19937& generator) const {
    const std::lock_guard lock(m_mutex);
    if (const auto saved = std::prev(m_saved.upper_bound(word)); word - saved->first >= kSpacing) {
        m_saved.emplace_hint(std::next(saved), word, generator);
    }
    if (m_left.size() < kMostLeft) {
        m_left.push_back({word, generator});
    } else {
        m_left[m_oldest] = {word, generator};
        m_oldest = (m_oldest + 1) % kMostLeft;
    }
}

}  // namespace dropscope
