// SPDX-License-Identifier: GPL-3.0-or-later
// Sums and bins of a block of values.
#include "engine/kernels/simd/simd_highway.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "engine/core/assert.h"
#include "engine/kernels/mask_bits.h"
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
// digit of all 64 counts. 2^n words need 2^n - 1 full adders, and none of a histogram's usual loads and stores
// (Mula, Kurz, Lemire, Faster population counts using AVX2 instructions, 2018; Klarqvist and others, 2019, for positions).

using DoubleTag = hn::CappedTag<double, 8>;
using Doubles = hn::Vec<DoubleTag>;
using HalfTag = hn::Rebind<float, DoubleTag>;  // floats that become a vector of doubles
using WordTag = hn::RebindToUnsigned<DoubleTag>;
using Word = hn::Vec<WordTag>;
constexpr std::size_t kLanes = hn::MaxLanes(DoubleTag());
constexpr std::size_t kMostBins = 63;  // one more bit for values on the last edge
constexpr std::size_t kDigits = 5;     // 2^kDigits words are added up together
constexpr std::size_t kWords = 1U << kDigits;
constexpr std::size_t kStep = kWords * kLanes;  // values
constexpr std::size_t kPlanes = 16;
constexpr std::size_t kLongest = 1U << 15;  // words a lane adds: less than 2^kPlanes

struct BinVectors {
    Doubles low;
    Doubles high;
    Doubles factor;
};

/// The whole number below; anything that shifts every bit out for what is not in [0, 64), NaN aside.
HWY_INLINE Word placeOf(Doubles product) {
#if HWY_TARGET == HWY_AVX3 || HWY_TARGET == HWY_AVX3_DL
    // Highway would mend what is too large, in three more instructions.
    return Word{_mm512_cvt_roundpd_epi64(product.raw, _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC)};
#else
    constexpr std::uint64_t kWhole = 0x4330000000000000;  // 2^52: of the sum, the lower bits are the number added
    const WordTag w;
    const DoubleTag d;
    const auto whole = hn::Set(w, kWhole);
    return hn::Sub(hn::BitCast(w, hn::Add(hn::Floor(product), hn::BitCast(d, whole))), whole);
#endif
}

/// kAll: `kept` is not read. Else the mask's bits from values[0] on, which is the first of a byte of them.
template <bool kAll>
struct BinWords {
    BinVectors rule;
    const float* values;
    const std::uint8_t* kept;

    /// The bits of the bins of kLanes values, of those that are kept; 0 for a value outside.
    HWY_INLINE Word at(std::size_t vector) const {
        const WordTag w;
        const auto x = hn::PromoteTo(DoubleTag(), hn::LoadU(HalfTag(), values + vector * kLanes));
        const auto place = placeOf(hn::Mul(hn::Sub(x, rule.low), rule.factor));
        const auto inside = hn::RebindMask(w, hn::Le(x, rule.high));
        const auto word = hn::IfThenElseZero(inside, hn::Shl(hn::Set(w, 1), place));
        if constexpr (kAll) {
            return word;
        }
        return hn::IfThenElseZero(keptLanes(vector), word);
    }

    HWY_INLINE hn::Mask<WordTag> keptLanes(std::size_t vector) const {
        const std::size_t first = vector * kLanes;
        const std::uint8_t bits[8] = {static_cast<std::uint8_t>(kept[first / 8] >> (first % 8))};
        return hn::LoadMaskBits(WordTag(), bits);
    }
};

/// sum + a + b: what stays is the new sum, the rest is carried.
HWY_INLINE Word carried(Word& sum, Word a, Word b) {
    const auto differ = hn::Xor(a, b);
    const auto carry = hn::Xor(a, hn::And(differ, hn::Xor(a, sum)));  // a, or the sum where they differ
    sum = hn::Xor(differ, sum);
    return carry;
}

/// Adds the 2^kDigit words from `first` on to the planes below kDigit, two by two; the digit that is carried.
template <std::size_t kDigit, class Words>
HWY_INLINE Word addWords(const Words& words, std::size_t first, Word* planes) {
    if constexpr (kDigit == 0) {
        return words.at(first);
    } else {
        constexpr std::size_t kHalf = std::size_t{1} << (kDigit - 1);
        const Word a = addWords<kDigit - 1>(words, first, planes);
        const Word b = addWords<kDigit - 1>(words, first + kHalf, planes);
        return carried(planes[kDigit - 1], a, b);
    }
}

/// What the planes count: counts[b] += the number whose digits stand at bit b of them.
void readPlanes(const Word* planes, std::size_t planeCount, std::uint64_t (&counts)[64]) {
    const WordTag w;
    const auto one = hn::Set(w, 1);
    for (std::size_t bit = 0; bit < std::size(counts); ++bit) {
        Word number = hn::Zero(w);
        for (std::size_t p = planeCount; p-- > 0;) {
            const auto digit = hn::And(hn::ShiftRightSame(planes[p], static_cast<int>(bit)), one);
            number = hn::Add(hn::Add(number, number), digit);
        }
        counts[bit] += static_cast<std::uint64_t>(hn::GetLane(hn::SumOfLanes(w, number)));
    }
}

template <bool kAll>
void binsOf(const BinRule& rule, const float* values, const std::uint64_t* kept, std::size_t count,
            std::uint64_t* counts) {
    static_assert(std::endian::native == std::endian::little);
    const DoubleTag d;
    BinWords<kAll> words{{hn::Set(d, rule.low), hn::Set(d, rule.high), hn::Set(d, rule.factor)},
                         values,
                         reinterpret_cast<const std::uint8_t*>(kept)};
    Word low[kDigits];  // planes apart, so that these stay in registers
    Word planes[kPlanes];
    std::ranges::fill(low, hn::Zero(WordTag()));
    std::ranges::fill(planes, hn::Zero(WordTag()));
    // Less than 2^planeCount words, so that the last plane has nothing to carry.
    const auto planeCount = static_cast<std::size_t>(std::bit_width(count / kLanes));
    const std::size_t whole = count / kStep * kStep;
    for (std::size_t at = 0; at < whole; at += kStep) {
        words.values = values + at;
        if constexpr (!kAll) {
            words.kept = reinterpret_cast<const std::uint8_t*>(kept) + at / 8;
        }
        Word carry = addWords<kDigits>(words, 0, low);
        for (std::size_t p = kDigits; p < planeCount; ++p) {
            const Word next = hn::And(planes[p], carry);
            planes[p] = hn::Xor(planes[p], carry);
            carry = next;
        }
    }
    std::uint64_t found[64] = {};
    std::ranges::copy(low, planes);
    readPlanes(planes, planeCount, found);
    for (std::size_t bin = 0; bin <= rule.binCount; ++bin) {
        counts[std::min(bin, rule.binCount - 1)] += found[bin];
    }
    scalarCountBins(rule, {values + whole, count - whole}, kAll ? nullptr : kept + whole / kMaskWordUnits,
                    {counts, rule.binCount});
}

/// Whether the product of every float below `low` is below 0, so that `low` need not be compared with: a difference of
/// floats is 0 or at least 2^-149, and its product with the factor is no less than a float64 can be.
bool productsTell(const BinRule& rule) {
    return std::abs(rule.low) <= static_cast<double>(std::numeric_limits<float>::max()) &&
           static_cast<double>(static_cast<float>(rule.low)) == rule.low && rule.factor > 0x1p-200;
}

void bins(const BinRule& rule, const float* values, const std::uint64_t* kept, std::size_t count,
          std::uint64_t* counts) {
    // Two lanes are no faster than counting one by one. Processors with more shift by 64 and more to 0.
    if (rule.binCount > kMostBins || kLanes < 4 || !productsTell(rule)) {
        scalarCountBins(rule, {values, count}, kept, {counts, rule.binCount});
        return;
    }
    constexpr std::size_t kPiece = kLongest * kLanes;
    for (std::size_t first = 0; first < count; first += kPiece) {
        const std::size_t part = std::min(kPiece, count - first);
        if (kept == nullptr) {
            binsOf<true>(rule, values + first, nullptr, part, counts);
        } else {
            binsOf<false>(rule, values + first, kept + first / kMaskWordUnits, part, counts);
        }
    }
}

#else

BlockSums sums(const float* values, std::size_t count) { return scalarSumBlock({values, count}); }

void bins(const BinRule& rule, const float* values, const std::uint64_t* kept, std::size_t count,
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

void countBins(const BinRule& rule, std::span<const float> values, const std::uint64_t* kept,
               std::span<std::uint64_t> counts) {
    DROPSCOPE_ASSERT(counts.size() == rule.binCount);
    HWY_DYNAMIC_DISPATCH(bins)(rule, values.data(), kept, values.size(), counts.data());
}

}  // namespace dropscope
#endif
