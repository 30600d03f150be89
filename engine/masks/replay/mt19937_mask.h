// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>

#include "engine/masks/mask_source.h"
#include "engine/random/mt19937_run.h"

namespace dropscope {

/// A mask whose unit i is decided by the words kWords * i, ... of one MT19937: `Keeps` answers for the first of them.
/// About 2 ns a unit; a far unit is reached as Mt19937Run does.
template <int kWords, class Keeps>
class Mt19937Mask final : public MaskSource {
public:
    Mt19937Mask(const Mt19937& start, Keeps keeps) : m_run(Mt19937Run::from(start)), m_keeps(keeps) {}

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool isNear(std::uint64_t unit) const override { return m_run->isNear(unit * kWords); }

    void keep(std::uint64_t firstUnit, std::span<std::uint8_t> kept) const override {
        constexpr std::size_t kUnits = 2048;
        std::uint32_t words[kUnits * kWords];
        Mt19937 generator = m_run->at(firstUnit * kWords);
        for (std::size_t done = 0; done < kept.size();) {
            const std::size_t part = std::min(kUnits, kept.size() - done);
            generator.fill({words, part * kWords});
            for (std::size_t k = 0; k < part; ++k) {
                kept[done + k] = m_keeps(words + k * kWords) ? 1 : 0;
            }
            done += part;
        }
        constexpr std::size_t kWorthKeeping = 64;  // a look at a few cells is not followed by the next ones
        if (kept.size() >= kWorthKeeping) {
            m_run->leave((firstUnit + kept.size()) * kWords, generator);
        }
    }

private:
    std::shared_ptr<const Mt19937Run> m_run;
    Keeps m_keeps;
};

template <int kWords, class Keeps>
[[nodiscard]] std::unique_ptr<MaskSource> makeMt19937Mask(const Mt19937& start, Keeps keeps) {
    return std::make_unique<Mt19937Mask<kWords, Keeps>>(start, keeps);
}

}  // namespace dropscope
