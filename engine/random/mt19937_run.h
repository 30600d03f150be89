// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "engine/random/mt19937.h"

namespace dropscope {

/// The words of one MT19937 from a given state on, by number, in any order: states are saved along the way of whoever
/// asks, 2.5 kB for every 16,224 words, so a later question starts from the nearest one before it.
/// A question about words that were passed already costs about 5 us, one about the next ones 0.3 ns a word on the way, and
/// one far beyond them a jump of some 3 ms.
/// Thread rule: both functions may be called from several threads at once.
class Mt19937Run {
public:
    explicit Mt19937Run(const Mt19937& start) : m_saved{{0, start}} {}

    /// The run from this state: the same one that somebody still holds, with all the states that were saved along its way (of a
    /// mask with another p, for one).
    [[nodiscard]] static std::shared_ptr<const Mt19937Run> from(const Mt19937& start);

    /// The generator whose next word is number `word`, counted from 0, the next word of the starting state.
    [[nodiscard]] Mt19937 at(std::uint64_t word) const;

    /// Whether the words up to this one have been passed, or nearly: 5 ms at most are left to run.
    [[nodiscard]] bool isNear(std::uint64_t word) const;

    /// Hands back a generator whose next word is number `word`: whoever asks for that word soon need not search.
    void leave(std::uint64_t word, const Mt19937& generator) const;

private:
    static constexpr std::uint64_t kSpacing = std::uint64_t{26} * Mt19937::kWords;

    static constexpr std::uint64_t kMostSteps = 512;  ///< from saved state to saved state; beyond, a jump

    static constexpr std::size_t kMostLeft = 16;  ///< about as many as threads that read on side by side

    struct Left {
        std::uint64_t word;
        Mt19937 generator;
    };

    mutable std::mutex m_mutex;
    mutable std::vector<Left> m_left;
    mutable std::size_t m_oldest = 0;                  ///< of m_left, once that is full
    mutable std::map<std::uint64_t, Mt19937> m_saved;  ///< [k]: whose next word is number k
};

}  // namespace dropscope
