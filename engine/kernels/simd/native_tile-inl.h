// SPDX-License-Identifier: GPL-3.0-or-later
// One tile of the native stream (engine/masks/native_stream.h) in vectors, compiled once per Highway target.
//
// Philox needs 32x32->64-bit products, which a vector unit forms in 64-bit lanes, from the even 32-bit lanes. So a State
// holds every second block: its words lie in the even lanes, and the odd lanes hold leftovers that no product reads. Even
// and odd blocks run side by side as two States and are merged, once, at the end: a round then costs two products, two
// shifts and two three-way xors, and no shuffle.

#if defined(DROPSCOPE_NATIVE_TILE_INL) == defined(HWY_TARGET_TOGGLE)
#ifdef DROPSCOPE_NATIVE_TILE_INL
#undef DROPSCOPE_NATIVE_TILE_INL
#else
#define DROPSCOPE_NATIVE_TILE_INL
#endif

#include "engine/core/assert.h"
#include "engine/kernels/backend.h"
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace dropscope {
namespace HWY_NAMESPACE {

#if DROPSCOPE_HAS_VECTORS

namespace hn = hwy::HWY_NAMESPACE;

using Tag = hn::CappedTag<std::uint32_t, kTileLanes / 2>;
using Words = hn::Vec<Tag>;
using WideTag = hn::RepartitionToWide<Tag>;
using SignedTag = hn::RebindToSigned<Tag>;
using HalfTag = hn::Repartition<std::uint16_t, Tag>;
using FloatTag = hn::RebindToFloat<Tag>;
using ByteTag = hn::Rebind<std::uint8_t, Tag>;
constexpr std::size_t kLanes = hn::MaxLanes(Tag());
constexpr std::size_t kTileWords = kUnitsPerBlock / 2;

/// Flips the upper bit of both halves, so that a signed comparison, the only one SSE and AVX2 have, orders them unsigned.
constexpr std::uint32_t kSignBits = 0x80008000;

/// What does not change from tile to tile.
struct TileRule {
    explicit TileRule(const MaskRange& range)
        : step(range.key.step),
          stream(range.key.stream),
          // A unit is kept iff draw >= T, that is draw > T - 1. The first half alone, with anything below it, gives the
          // same answer unless it equals T >> 16 and the lower half of T is not 0.
          keptAbove(static_cast<std::int32_t>(static_cast<std::uint32_t>(range.threshold.value() - 1) ^ 0x80000000U)),
          tie(static_cast<std::uint16_t>((range.threshold.value() >> 16) ^ 0x8000U)),
          lowerMatters((range.threshold.value() & 0xFFFFU) != 0) {
        // All kept and all dropped need no draw: the kernels turn them away first.
        DROPSCOPE_ASSERT(range.threshold.value() > 0 && range.threshold.value() <= 0xFFFFFFFFU);
        auto low = static_cast<std::uint32_t>(range.key.seed);
        auto high = static_cast<std::uint32_t>(range.key.seed >> 32);
        for (int round = 0; round < kPhiloxRounds; ++round) {
            keyLow[round] = low;
            keyHigh[round] = high;
            low += kPhiloxWeylLow;
            high += kPhiloxWeylHigh;
        }
    }

    std::uint32_t keyLow[kPhiloxRounds];
    std::uint32_t keyHigh[kPhiloxRounds];
    std::uint32_t step;
    std::uint32_t stream;
    std::int32_t keptAbove;  ///< with the sign bit flipped
    std::uint16_t tie;       ///< the same: the half that leaves the decision to the lower plane
    bool lowerMatters;
};

/// word[w][lane] is word w of block `lane`: half 2w of the lane's eight units above, half 2w + 1 below.
struct TileWords {
    HWY_ALIGN std::uint32_t upper[kTileWords][kTileLanes];  ///< plane 0, with kSignBits flipped
    HWY_ALIGN std::uint32_t lower[kTileWords][kTileLanes];  ///< plane 1, drawn only for a tile with a tie
};

struct State {
    Words word0, word1, word2, word3;
};

template <class Wide>
HWY_INLINE Words lowOf(Wide product) {
    return hn::BitCast(Tag(), product);
}

template <class Wide>
HWY_INLINE Words highOf(Wide product) {
    return hn::BitCast(Tag(), hn::ShiftRight<32>(product));
}

HWY_INLINE void philoxRound(State& state, Words keyLow, Words keyHigh, Words multiplierA, Words multiplierB) {
    const auto a = hn::MulEven(state.word0, multiplierA);
    const auto b = hn::MulEven(state.word2, multiplierB);
    state.word0 = hn::Xor3(highOf(b), state.word1, keyLow);
    state.word2 = hn::Xor3(highOf(a), state.word3, keyHigh);
    state.word1 = lowOf(b);
    state.word3 = lowOf(a);
}

/// Even lanes of `even` and, moved one up, of `odd`.
HWY_INLINE Words mergeLow(Words even, Words odd) { return hn::OddEven(hn::DupEven(odd), even); }
/// Odd lanes of `odd` and, moved one down, of `even`.
HWY_INLINE Words mergeHigh(Words even, Words odd) { return hn::OddEven(odd, hn::DupOdd(even)); }

/// The words of all 32 blocks of one tile and plane; both keys of the last round come with kSignBits already in for the
/// upper plane. Returns whether some half equals rule.tie (upper plane only).
template <DrawPlane kPlane>
HWY_INLINE bool drawPlane(const TileRule& rule, std::uint64_t tile, std::uint32_t (&words)[kTileWords][kTileLanes]) {
    constexpr bool kUpper = kPlane == DrawPlane::upper;
    constexpr std::size_t kVectors = 2;  // of blocks at a time: four States hide the latency of the products
    static_assert(kTileLanes % (kVectors * kLanes) == 0);
    const Tag d;
    const std::uint64_t block = tile * kTileLanes;
    const std::uint32_t stream = rule.stream | (static_cast<std::uint32_t>(kPlane) << 31);

    // The counter's upper three words are the same for the whole tile, so half of the first two rounds is too.
    const std::uint64_t b1 = std::uint64_t{kPhiloxMultiplierB} * rule.step;
    const std::uint32_t word0 =
        static_cast<std::uint32_t>(b1 >> 32) ^ static_cast<std::uint32_t>(block >> 32) ^ rule.keyLow[0];
    const std::uint64_t a2 = std::uint64_t{kPhiloxMultiplierA} * word0;
    const Words round1 = hn::Set(d, stream ^ rule.keyHigh[0]);
    const Words round2Low = hn::Set(d, static_cast<std::uint32_t>(b1) ^ rule.keyLow[1]);
    const Words round2High = hn::Set(d, static_cast<std::uint32_t>(a2 >> 32) ^ rule.keyHigh[1]);
    const Words round2Word3 = hn::Set(d, static_cast<std::uint32_t>(a2));

    const Words multiplierA = hn::Set(d, kPhiloxMultiplierA);
    const Words multiplierB = hn::Set(d, kPhiloxMultiplierB);
    const Words signBits = hn::Set(d, kUpper ? kSignBits : 0);
    const Words lastLow = hn::Xor(hn::Set(d, rule.keyLow[kPhiloxRounds - 1]), signBits);
    const Words lastHigh = hn::Xor(hn::Set(d, rule.keyHigh[kPhiloxRounds - 1]), signBits);
    const HalfTag halves;
    const auto tie = hn::Set(halves, rule.tie);
    auto tied = hn::MaskFromVec(hn::Zero(halves));
    const Words firstBlocks = hn::Add(hn::Iota(d, 0), hn::Set(d, static_cast<std::uint32_t>(block)));

    for (std::size_t lane = 0; lane < kTileLanes; lane += kVectors * kLanes) {
        State state[2 * kVectors];  // even blocks, odd blocks, even blocks of the second vector, odd blocks
        for (std::size_t s = 0; s < 2 * kVectors; ++s) {
            const std::size_t offset = lane + s / 2 * kLanes + s % 2;
            const Words blocks = hn::Add(firstBlocks, hn::Set(d, static_cast<std::uint32_t>(offset)));
            const auto a1 = hn::MulEven(blocks, multiplierA);
            const auto b2 = hn::MulEven(hn::Xor(highOf(a1), round1), multiplierB);
            state[s] = State{hn::Xor(highOf(b2), round2Low), lowOf(b2), hn::Xor(lowOf(a1), round2High), round2Word3};
        }
        HWY_UNROLL(8)
        for (int round = 2; round < kPhiloxRounds - 1; ++round) {
            const Words keyLow = hn::Set(d, rule.keyLow[round]);
            const Words keyHigh = hn::Set(d, rule.keyHigh[round]);
            for (State& each : state) {
                philoxRound(each, keyLow, keyHigh, multiplierA, multiplierB);
            }
        }
        for (std::size_t v = 0; v < kVectors; ++v) {
            const State& even = state[2 * v];
            const State& odd = state[2 * v + 1];
            const Words evenA = lowOf(hn::MulEven(even.word0, multiplierA));
            const Words evenB = lowOf(hn::MulEven(even.word2, multiplierB));
            const Words oddA = lowOf(hn::MulEven(odd.word0, multiplierA));
            const Words oddB = lowOf(hn::MulEven(odd.word2, multiplierB));
            const Words result[kTileWords] = {
                hn::Xor3(mergeHigh(evenB, oddB), mergeLow(even.word1, odd.word1), lastLow),
                hn::Xor(mergeLow(evenB, oddB), signBits),
                hn::Xor3(mergeHigh(evenA, oddA), mergeLow(even.word3, odd.word3), lastHigh),
                hn::Xor(mergeLow(evenA, oddA), signBits),
            };
            for (std::size_t w = 0; w < kTileWords; ++w) {
                if constexpr (kUpper) {
                    tied = hn::Or(tied, hn::Eq(hn::BitCast(halves, result[w]), tie));
                }
                hn::Store(result[w], d, words[w] + lane + v * kLanes);
            }
        }
    }
    return kUpper && !hn::AllFalse(halves, tied);
}

/// Draws one tile. True in the rare case that its lower plane was needed and drawn too: read it with kExact then.
HWY_INLINE bool drawTile(const TileRule& rule, std::uint64_t tile, TileWords& words) {
    if (HWY_LIKELY(!drawPlane<DrawPlane::upper>(rule, tile, words.upper) || !rule.lowerMatters)) {
        return false;
    }
    drawPlane<DrawPlane::lower>(rule, tile, words.lower);
    return true;
}

/// Which of the units [half * 32 + lane, + kLanes) of the tile are kept. kOdd: half is 2 * word + 1, else 2 * word.
template <bool kExact, bool kOdd>
HWY_INLINE hn::Mask<SignedTag> keptLanes(const TileRule& rule, const TileWords& words, std::size_t word,
                                         std::size_t lane) {
    const Tag d;
    const SignedTag s;
    const Words upper = hn::Load(d, words.upper[word] + lane);
    Words draw = kOdd ? hn::ShiftLeft<16>(upper) : upper;
    if constexpr (kExact) {
        const Words lower = hn::Load(d, words.lower[word] + lane);
        draw = kOdd ? hn::Or(draw, hn::And(lower, hn::Set(d, 0xFFFF)))
                    : hn::Or(hn::And(draw, hn::Set(d, 0xFFFF0000)), hn::ShiftRight<16>(lower));
    }
    return hn::Gt(hn::BitCast(s, draw), hn::Set(s, rule.keptAbove));
}

#endif  // DROPSCOPE_HAS_VECTORS

}  // namespace HWY_NAMESPACE
}  // namespace dropscope
HWY_AFTER_NAMESPACE();

#endif  // per-target include guard
