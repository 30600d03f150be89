// SPDX-License-Identifier: GPL-3.0-or-later
// Sums and bins of a block of values.
#include "engine/kernels/simd/simd_highway.h"

#include <algorithm>
#include <cmath>

#include "engine/core/assert.h"
#include "engine/kernels/scalar/scalar_statistics.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/kernels/simd/simd_statistics.cpp"
#include "hwy/foreach_target.h"
// What is compiled per target comes after foreach_target.h.
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace dropscope {
namespace HWY_NAMESPACE {

#if DROPSCOPE_HAS_VECTORS

namespace hn = hwy::HWY_NAMESPACE;

// --- sums ---

using FloatTag = hn::CappedTag<float, kSumLanes>;
using Floats = hn::Vec<FloatTag>;
using BitsTag = hn::RebindToUnsigned<FloatTag>;
using Bits = hn::Vec<BitsTag>;
using WideTag = hn::RepartitionToWide<FloatTag>;
using Wides = hn::Vec<WideTag>;
constexpr std::size_t kFloats = hn::MaxLanes(FloatTag());
constexpr std::size_t kWides = kFloats / 2;

/// Vectors side by side make up the lanes.
constexpr std::size_t kSumVectors = kSumLanes / kWides;

struct Sums {
    Wides sum[kSumVectors];
    Wides squares[kSumVectors];
    Floats minimum;
    Floats maximum;
    Bits zero;  // counts, each lane its own
    Bits negativeZero;
    Bits infinity;
    Bits nan;
};

/// A comparison's answer is -1.
HWY_INLINE Bits oneMore(Bits counts, hn::Mask<BitsTag> where) {
    return hn::Sub(counts, hn::VecFromMask(BitsTag(), where));
}

/// kSumLanes values. kMixed: what is not finite counts as the shift, which is one of the values: it adds 0 and is no new end.
/// Otherwise it makes the sum not finite either.
template <bool kMixed>
HWY_INLINE void addLanes(Sums& all, const float* values, Floats shift, Wides wideShift) {
    const FloatTag d;
    const BitsTag b;
    const WideTag w;
    for (std::size_t v = 0; v < kSumVectors; v += 2) {
        auto x = hn::LoadU(d, values + v * kWides);
        all.zero = oneMore(all.zero, hn::RebindMask(b, hn::Eq(x, hn::Zero(d))));
        all.negativeZero = oneMore(all.negativeZero, hn::Eq(hn::BitCast(b, x), hn::Set(b, 0x80000000U)));
        if constexpr (kMixed) {
            const auto isNan = hn::IsNaN(x);
            const auto isInfinite = hn::Eq(hn::Abs(x), hn::Set(d, std::numeric_limits<float>::infinity()));
            all.nan = oneMore(all.nan, hn::RebindMask(b, isNan));
            all.infinity = oneMore(all.infinity, hn::RebindMask(b, isInfinite));
            x = hn::IfThenElse(hn::Or(isNan, isInfinite), shift, x);
        }
        all.minimum = hn::Min(all.minimum, x);
        all.maximum = hn::Max(all.maximum, x);
        const Wides halves[2] = {hn::PromoteTo(w, hn::LowerHalf(x)),
                                 hn::PromoteTo(w, hn::UpperHalf(hn::Half<FloatTag>(), x))};
        for (std::size_t half = 0; half < 2; ++half) {
            const auto distance = hn::Sub(halves[half], wideShift);
            all.sum[v + half] = hn::Add(all.sum[v + half], distance);
            all.squares[v + half] = hn::Add(all.squares[v + half], hn::Mul(distance, distance));
        }
    }
}

HWY_INLINE std::uint64_t total(Bits counts) {
    return static_cast<std::uint64_t>(hn::GetLane(hn::SumOfLanes(BitsTag(), counts)));
}

/// False where some value is not finite and kMixed does not allow for that.
template <bool kMixed>
bool sumsOf(const float* values, std::size_t count, BlockSums& block) {
    const FloatTag d;
    const WideTag w;
    const auto shift = hn::Set(d, block.shift);
    const auto wideShift = hn::Set(w, static_cast<double>(block.shift));
    Sums all;
    for (std::size_t v = 0; v < kSumVectors; ++v) {
        all.sum[v] = all.squares[v] = hn::Zero(w);
    }
    all.minimum = all.maximum = shift;
    all.zero = all.negativeZero = all.infinity = all.nan = hn::Zero(BitsTag());
    std::size_t i = 0;
    for (; i + kSumLanes <= count; i += kSumLanes) {
        addLanes<kMixed>(all, values + i, shift, wideShift);
    }
    HWY_ALIGN double sum[kSumLanes];
    HWY_ALIGN double squares[kSumLanes];
    for (std::size_t v = 0; v < kSumVectors; ++v) {
        hn::Store(all.sum[v], w, sum + v * kWides);
        hn::Store(all.squares[v], w, squares + v * kWides);
    }
    block.nanCount = total(all.nan);
    block.infinityCount = total(all.infinity);
    block.zeroCount = total(all.zero);
    block.negativeZeroCount = total(all.negativeZero);
    block.minimum = hn::GetLane(hn::MinOfLanes(d, all.minimum));
    block.maximum = hn::GetLane(hn::MaxOfLanes(d, all.maximum));
    addLast({values + i, count - i}, block, sum, squares);
    endSums(block, sum, squares);
    return kMixed || std::isfinite(block.sum);
}

BlockSums sums(const float* values, std::size_t count) {
    BlockSums block;
    block.count = count;
    if (startSums({values, count}, block) && !sumsOf<false>(values, count, block)) {
        (void)sumsOf<true>(values, count, block);
    }
    return block;
}

// --- bins ---
// A value's bin is one bit of a 64-bit word. Words are added up bit by bit, as one adds on paper: a plane holds one binary
// digit of all 64 counts. Sixteen words need 15 full adders, most of a histogram's usual loads and stores none
// (Mula, Kurz, Lemire, Faster population counts using AVX2 instructions, 2018; Klarqvist and others, 2019, for positions).

using DoubleTag = hn::CappedTag<double, 8>;
using Doubles = hn::Vec<DoubleTag>;
using HalfTag = hn::Rebind<float, DoubleTag>;  // floats that become a vector of doubles
using WordTag = hn::RebindToUnsigned<DoubleTag>;
using Word = hn::Vec<WordTag>;
constexpr std::size_t kLanes = hn::MaxLanes(DoubleTag());
constexpr std::size_t kMostBins = 63;  // one more bit for values on the last edge
constexpr std::size_t kWords = 16;     // added up together
constexpr std::size_t kPlanes = 16;
constexpr std::size_t kLongest = 1U << 15;  // words a lane adds: less than 2^kPlanes

struct BinVectors {
    Doubles low;
    Doubles high;
    Doubles factor;
};

/// The bit of each value's bin, of those that are kept (1 in `kept`); 0 for a value outside.
HWY_INLINE Word binBits(const BinVectors& rule, const float* values, Word kept) {
    const hn::Rebind<std::int32_t, DoubleTag> i;
    const auto x = hn::PromoteTo(DoubleTag(), hn::LoadU(HalfTag(), values));
    const auto inside = hn::And(hn::Ge(x, rule.low), hn::Le(x, rule.high));
    const auto bin = hn::DemoteTo(i, hn::Mul(hn::Sub(x, rule.low), rule.factor));
    const auto place = hn::BitCast(WordTag(), hn::PromoteTo(hn::RebindToSigned<WordTag>(), bin));
    return hn::IfThenElseZero(hn::RebindMask(WordTag(), inside), hn::Shl(kept, place));
}

HWY_INLINE Word keptWords(const std::uint8_t* kept) {
    const hn::Rebind<std::uint8_t, DoubleTag> bytes;
    const hn::Rebind<std::uint32_t, DoubleTag> words;
    return hn::PromoteTo(WordTag(), hn::PromoteTo(words, hn::LoadU(bytes, kept)));
}

/// sum + a + b: what stays is the new sum, the rest is carried.
HWY_INLINE Word carried(Word& sum, Word a, Word b) {
    const auto carry = hn::OrAnd(hn::And(a, b), hn::Xor(a, b), sum);
    sum = hn::Xor3(sum, a, b);
    return carry;
}

/// Adds kWords words to the planes.
HWY_INLINE void addWords(const Word* x, Word* planes) {
    Word twos[kWords / 2];
    for (std::size_t k = 0; k < kWords / 2; ++k) {
        twos[k] = carried(planes[0], x[2 * k], x[2 * k + 1]);
    }
    Word fours[kWords / 4];
    for (std::size_t k = 0; k < kWords / 4; ++k) {
        fours[k] = carried(planes[1], twos[2 * k], twos[2 * k + 1]);
    }
    const Word eights[2] = {carried(planes[2], fours[0], fours[1]), carried(planes[2], fours[2], fours[3])};
    Word carry = carried(planes[3], eights[0], eights[1]);
    for (std::size_t p = 4; p < kPlanes; ++p) {
        const Word next = hn::And(planes[p], carry);
        planes[p] = hn::Xor(planes[p], carry);
        carry = next;
    }
}

template <bool kAll>
void binsOf(const BinRule& rule, const float* values, const std::uint8_t* kept, std::size_t count,
            std::uint64_t* counts) {
    const DoubleTag d;
    const WordTag w;
    const BinVectors vectors{hn::Set(d, rule.low), hn::Set(d, rule.high), hn::Set(d, rule.factor)};
    const Word one = hn::Set(w, 1);
    Word planes[kPlanes];
    for (Word& plane : planes) {
        plane = hn::Zero(w);
    }
    constexpr std::size_t kStep = kWords * kLanes;
    std::size_t at = 0;
    for (; at + kStep <= count; at += kStep) {
        Word x[kWords];
        for (std::size_t k = 0; k < kWords; ++k) {
            const std::size_t first = at + k * kLanes;
            x[k] = binBits(vectors, values + first, kAll ? one : keptWords(kept + first));
        }
        addWords(x, planes);
    }
    std::uint64_t found[64] = {};
    for (std::size_t p = 0; p < kPlanes; ++p) {
        HWY_ALIGN std::uint64_t words[kLanes];
        hn::Store(planes[p], w, words);
        for (const std::uint64_t word : words) {
            for (std::size_t bin = 0; bin < 64 && word != 0; ++bin) {
                found[bin] += ((word >> bin) & 1U) << p;
            }
        }
    }
    for (std::size_t bin = 0; bin <= rule.binCount; ++bin) {
        counts[std::min(bin, rule.binCount - 1)] += found[bin];
    }
    scalarCountBins(rule, {values + at, count - at}, kAll ? nullptr : kept + at, {counts, rule.binCount});
}

void bins(const BinRule& rule, const float* values, const std::uint8_t* kept, std::size_t count,
          std::uint64_t* counts) {
    if (rule.binCount > kMostBins || kLanes < 4) {  // two lanes are no faster than counting one by one
        scalarCountBins(rule, {values, count}, kept, {counts, rule.binCount});
        return;
    }
    constexpr std::size_t kPiece = kLongest * kLanes;
    for (std::size_t first = 0; first < count; first += kPiece) {
        const std::size_t part = std::min(kPiece, count - first);
        if (kept == nullptr) {
            binsOf<true>(rule, values + first, nullptr, part, counts);
        } else {
            binsOf<false>(rule, values + first, kept + first, part, counts);
        }
    }
}

#else

BlockSums sums(const float* values, std::size_t count) { return scalarSumBlock({values, count}); }

void bins(const BinRule& rule, const float* values, const std::uint8_t* kept, std::size_t count,
          std::uint64_t* counts) {
    scalarCountBins(rule, {values, count}, kept, {counts, rule.binCount});
}

#endif

}  // namespace HWY_NAMESPACE
}  // namespace dropscope
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace dropscope {

HWY_EXPORT(sums);
HWY_EXPORT(bins);

BlockSums sumBlock(std::span<const float> values) {
    DROPSCOPE_ASSERT(values.size() <= kSumBlock);
    return HWY_DYNAMIC_DISPATCH(sums)(values.data(), values.size());
}

void countBins(const BinRule& rule, std::span<const float> values, const std::uint8_t* kept,
               std::span<std::uint64_t> counts) {
    DROPSCOPE_ASSERT(counts.size() == rule.binCount);
    HWY_DYNAMIC_DISPATCH(bins)(rule, values.data(), kept, values.size(), counts.data());
}

}  // namespace dropscope
#endif
