// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/stats/longest_run.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <vector>

#include "engine/core/assert.h"

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

constexpr std::size_t kWordUnits = 64;

/// One bit for each of eight bytes that are 0 or 1, the first in the lowest place.
std::uint64_t bitsOfEight(const std::uint8_t* bytes) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof(word));
    static_assert(std::endian::native == std::endian::little);
    constexpr std::uint64_t kGather = 0x0102040810204080;  // byte k's bit, 8k, to 56 + k
    return (word * kGather) >> 56U;
}

/// As many ones, 1 to 64.
constexpr std::uint64_t allOf(std::size_t count) { return ~std::uint64_t{0} >> (kWordUnits - count); }

/// std::popcount, which without a processor's own instruction is a call and a table.
std::uint64_t onesIn(std::uint64_t bits) {
    bits -= (bits >> 1U) & 0x5555555555555555U;
    bits = (bits & 0x3333333333333333U) + ((bits >> 2U) & 0x3333333333333333U);
    bits = (bits + (bits >> 4U)) & 0x0F0F0F0F0F0F0F0FU;
    return (bits * 0x0101010101010101U) >> 56U;
}

/// 64 units or fewer, 1 where dropped, the first in the lowest place.
std::uint64_t droppedBits(std::span<const std::uint8_t> kept) {
    std::uint64_t bits = 0;
    std::size_t i = 0;
    for (; i + 8 <= kept.size(); i += 8) {
        bits |= bitsOfEight(&kept[i]) << i;
    }
    for (; i < kept.size(); ++i) {
        bits |= std::uint64_t{kept[i]} << i;
    }
    return ~bits & allOf(kept.size());
}

/// Whether `bits` has `length` ones in a row; 1 <= length <= 64. The shifts depend on the length alone, which hardly ever
/// changes, so a processor guesses them right, as it could not with the runs of every word.
bool hasRun(std::uint64_t bits, std::uint64_t length) {
    std::uint64_t known = 1;  // each one that is left begins so many
    for (; 2 * known <= length; known *= 2) {
        bits &= bits >> known;
    }
    return (bits & (bits >> (length - known))) != 0;
}

}  // namespace

RunTally RunTally::of(std::span<const std::uint8_t> kept) {
    RunTally tally;
    tally.count = kept.size();
    bool allDropped = true;  // so far
    for (std::size_t first = 0; first < kept.size(); first += kWordUnits) {
        const std::size_t size = std::min(kWordUnits, kept.size() - first);
        const std::uint64_t bits = droppedBits(kept.subspan(first, size));
        tally.dropped += onesIn(bits);
        if (bits == allOf(size)) {
            tally.tail += size;
            continue;
        }
        tally.tail += static_cast<std::uint64_t>(std::countr_one(bits));
        tally.longest = std::max(tally.longest, tally.tail);
        if (allDropped) {
            tally.head = tally.tail;
            allDropped = false;
        }
        while (tally.longest < kWordUnits && hasRun(bits, tally.longest + 1)) {
            ++tally.longest;
        }
        tally.tail = static_cast<std::uint64_t>(std::countl_one(bits << (kWordUnits - size)));
    }
    tally.longest = std::max(tally.longest, tally.tail);
    if (allDropped) {
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
