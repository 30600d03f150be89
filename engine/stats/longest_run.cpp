// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/stats/longest_run.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <functional>
#include <vector>

#include "engine/core/assert.h"
#include "engine/kernels/mask_bits.h"

namespace dropscope {

namespace {

constexpr std::uint64_t kMostExact = 1U << 16;

/// Term by term; stops where the chance has become 1.
double exactChance(std::uint64_t n, std::uint64_t k, double p) {
    // a(m) for the last k + 1 places; before place k no run of k fits.
    std::vector<double> last(k + 1, 0.0);
    double chance = std::pow(p, static_cast<double>(k));
    const double begins = (1.0 - p) * chance;  // a kept unit, then k drops
    last[k % (k + 1)] = chance;
    for (std::uint64_t m = k + 1; m <= n && chance < 1.0 - 1e-15; ++m) {
        double& slot = last[m % (k + 1)];  // holds a(m - k - 1) until now
        chance += (1.0 - slot) * begins;
        slot = chance;
    }
    return chance < 1.0 - 1e-15 ? chance : 1.0;
}

/// The chance of no such run is (1 - p x) / ((k + 1 - k x) (1 - p)) x^-(n+1), x the root next to 1 of
/// 1 - x + (1 - p) p^k x^(k+1) = 0. With x = 1 + e, so that no digit of a small e is lost.
double fellerChance(std::uint64_t n, std::uint64_t k, double p) {
    const auto length = static_cast<double>(k);
    const double q = 1.0 - p;
    const double begins = q * std::pow(p, length);
    double e = 0.0;
    for (int round = 0; round < 200; ++round) {
        const double next = begins * std::exp((length + 1.0) * std::log1p(e));
        if (std::abs(next - e) <= 1e-16 * next) {
            break;
        }
        e = next;
    }
    // ln of (q - p e) / (q (1 - k e)): what is left of 1 at the start.
    const double front = std::log1p(-p * e / q) - std::log1p(-length * e);
    return -std::expm1(front - (static_cast<double>(n) + 1.0) * std::log1p(e));
}

/// As many ones, 1 to 64.
constexpr std::uint64_t allOf(std::size_t count) { return ~std::uint64_t{0} >> (kMaskWordUnits - count); }

/// std::popcount, which without a processor's own instruction is a call and a table.
std::uint64_t onesIn(std::uint64_t bits) {
    bits -= (bits >> 1U) & 0x5555555555555555U;
    bits = (bits & 0x3333333333333333U) + ((bits >> 2U) & 0x3333333333333333U);
    bits = (bits + (bits >> 4U)) & 0x0F0F0F0F0F0F0F0FU;
    return (bits * 0x0101010101010101U) >> 56U;
}

/// Whether one of `bits` has `length` ones in a row; 1 <= length <= 64. The shifts depend on the length alone, which hardly
/// ever changes, so a processor guesses them right, as it could not with the runs of every word.
template <std::size_t kWords>
bool hasRun(std::array<std::uint64_t, kWords> bits, std::uint64_t length) {
    std::uint64_t known = 1;  // each one that is left begins so many
    for (; 2 * known <= length; known *= 2) {
        for (std::uint64_t& word : bits) {
            word &= word >> known;
        }
    }
    std::uint64_t left = 0;
    for (const std::uint64_t word : bits) {
        left |= word & (word >> (length - known));
    }
    return left != 0;
}

/// A tally that grows word by word.
struct RunCounter {
    RunTally tally;
    bool allDropped = true;  // so far

    /// The next `size` units, 1 where dropped.
    void add(std::uint64_t bits, std::size_t size) {
        tally.count += size;
        tally.dropped += onesIn(bits);
        if (bits == allOf(size)) {
            tally.tail += size;
            return;
        }
        tally.tail += static_cast<std::uint64_t>(std::countr_one(bits));
        tally.longest = std::max(tally.longest, tally.tail);
        if (allDropped) {
            tally.head = tally.tail;
            allDropped = false;
        }
        while (tally.longest < kMaskWordUnits && hasRun<1>({bits}, tally.longest + 1)) {
            ++tally.longest;
        }
        tally.tail = static_cast<std::uint64_t>(std::countl_one(bits << (kMaskWordUnits - size)));
    }

    /// Several words at once, in fewer steps where no longer run is among them.
    template <std::size_t kWords>
    void add(const std::array<std::uint64_t, kWords>& bits) {
        // Half of a longer run, or a whole word, lies in one of the words that it crosses.
        const std::uint64_t half = std::min<std::uint64_t>(tally.longest / 2 + 1, kMaskWordUnits);
        if (allDropped || tally.tail >= half || hasRun(bits, half)) {
            for (const std::uint64_t word : bits) {
                add(word, kMaskWordUnits);
            }
            return;
        }
        tally.count += kWords * kMaskWordUnits;
        for (const std::uint64_t word : bits) {
            tally.dropped += onesIn(word);
        }
        tally.tail = static_cast<std::uint64_t>(std::countl_one(bits.back()));
    }
};

}  // namespace

RunTally RunTally::of(std::span<const std::uint64_t> kept, std::size_t count, std::uint64_t known) {
    DROPSCOPE_ASSERT(kept.size() == maskWords(count));
    RunCounter counter;
    counter.tally.longest = known;
    constexpr std::size_t kTogether = 8;
    while (count >= kTogether * kMaskWordUnits) {
        std::array<std::uint64_t, kTogether> bits{};
        std::ranges::transform(kept.first<kTogether>(), bits.begin(), std::bit_not<>());
        counter.add(bits);
        kept = kept.subspan(kTogether);
        count -= kTogether * kMaskWordUnits;
    }
    for (std::size_t word = 0; count > 0; ++word) {
        const std::size_t size = std::min(kMaskWordUnits, count);
        counter.add(~kept[word] & allOf(size), size);
        count -= size;
    }
    RunTally tally = counter.tally;
    tally.longest = std::max(tally.longest, tally.tail);
    if (counter.allDropped) {
        tally.head = tally.tail;
    }
    return tally;
}

RunTally RunTally::followedBy(const RunTally& next) const {
    RunTally both;
    both.count = count + next.count;
    both.dropped = dropped + next.dropped;
    both.longest = std::max({longest, next.longest, tail + next.head});
    both.head = head == count ? count + next.head : head;
    both.tail = next.tail == next.count ? next.count + tail : next.tail;
    return both;
}

double chanceOfRun(std::uint64_t n, std::uint64_t k, double p) {
    DROPSCOPE_ASSERT(p >= 0.0 && p <= 1.0);
    if (k == 0) {
        return 1.0;
    }
    if (k > n || p == 0.0) {
        return 0.0;
    }
    if (p == 1.0) {
        return 1.0;
    }
    // Feller's root is the one next to 1 while a run of k is longer than a usual run of drops.
    const bool rare = (1.0 - p) * static_cast<double>(k + 1) > 2.0;
    return n > kMostExact && rare ? fellerChance(n, k, p) : exactChance(n, k, p);
}

}  // namespace dropscope
