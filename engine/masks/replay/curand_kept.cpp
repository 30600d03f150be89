// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled once per Highway target. The way of the products is that of engine/kernels/simd: a vector unit multiplies 32-bit
// lanes into 64-bit ones from the even lanes only, so even and odd threads run side by side and are merged at the end.
#include "engine/masks/replay/curand_kept.h"

#include <algorithm>

#include "engine/random/curand_philox.h"

// Vectors are kept in structs, which types of unknown size (SVE, RISC-V V) do not allow.
#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV)

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/masks/replay/curand_kept.cpp"
#include "hwy/foreach_target.h"
// What is compiled per target comes after foreach_target.h.
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace dropscope {
namespace HWY_NAMESPACE {

#if HWY_TARGET != HWY_SCALAR

namespace hn = hwy::HWY_NAMESPACE;

using Tag = hn::CappedTag<std::uint32_t, 16>;
using Words = hn::Vec<Tag>;
constexpr std::size_t kLanes = hn::MaxLanes(Tag());

/// Words of every second thread, in the even lanes; what the odd lanes hold is read by no product.
struct State {
    Words word0, word1, word2, word3;
};

struct Keys {
    explicit Keys(std::uint64_t seed) {
        auto low32 = static_cast<std::uint32_t>(seed);
        auto high32 = static_cast<std::uint32_t>(seed >> 32);
        for (int round = 0; round < kPhiloxRounds; ++round) {
            low[round] = low32;
            high[round] = high32;
            low32 += kPhiloxWeylLow;
            high32 += kPhiloxWeylHigh;
        }
    }
    std::uint32_t low[kPhiloxRounds];
    std::uint32_t high[kPhiloxRounds];
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

/// The even lanes of both, in thread order.
HWY_INLINE Words merged(Words even, Words odd) { return hn::OddEven(hn::DupEven(odd), even); }

/// 1 in byte `kByte` of each lane whose word is below the bound. Both come with the sign bit flipped: SSE and AVX2 compare
/// signed numbers only.
template <int kByte, class SignedWords>
HWY_INLINE Words keptByte(Words even, Words odd, SignedWords bound, Words sign) {
    const hn::RebindToSigned<Tag> s;
    const auto below = hn::Lt(hn::BitCast(s, hn::Xor(merged(even, odd), sign)), bound);
    return hn::And(hn::BitCast(Tag(), hn::VecFromMask(s, below)), hn::Set(Tag(), 1U << (8 * kByte)));
}

/// Two vectors of threads at a time: four states hide the latency of the products.
void keptRow(const CurandRow& row, std::size_t threads, std::uint8_t* kept) {
    constexpr std::size_t kVectors = 2;
    constexpr std::size_t kThreads = kVectors * kLanes;
    const Tag d;
    const hn::RebindToSigned<Tag> s;
    const Keys keys(row.seed);
    const Words multiplierA = hn::Set(d, kPhiloxMultiplierA);
    const Words multiplierB = hn::Set(d, kPhiloxMultiplierB);
    const Words sign = hn::Set(d, 0x80000000U);
    const auto bound = hn::Set(s, static_cast<std::int32_t>(static_cast<std::uint32_t>(row.wordsBelow) ^ 0x80000000U));

    // The block number is the same for all, so half of the first two rounds is too.
    const std::uint64_t a1 = std::uint64_t{kPhiloxMultiplierA} * static_cast<std::uint32_t>(row.block);
    const std::uint32_t word2 = static_cast<std::uint32_t>(a1 >> 32) ^ keys.high[0];
    const std::uint64_t b2 = std::uint64_t{kPhiloxMultiplierB} * word2;
    const Words round1 = hn::Set(d, static_cast<std::uint32_t>(row.block >> 32) ^ keys.low[0]);
    const Words round2Low = hn::Set(d, static_cast<std::uint32_t>(b2 >> 32) ^ keys.low[1]);
    const Words round2Word1 = hn::Set(d, static_cast<std::uint32_t>(b2));
    const Words round2High = hn::Set(d, static_cast<std::uint32_t>(a1) ^ keys.high[1]);

    HWY_ALIGN std::uint32_t rest[kThreads];
    for (std::size_t done = 0; done < threads; done += kThreads) {
        State state[2 * kVectors];  // even threads, odd threads, even threads of the second vector, odd threads
        for (std::size_t k = 0; k < 2 * kVectors; ++k) {
            const auto first = static_cast<std::uint32_t>(row.firstThread + done + k / 2 * kLanes + k % 2);
            const Words thread = hn::Add(hn::Iota(d, 0), hn::Set(d, first));
            const auto b1 = hn::MulEven(thread, multiplierB);
            const auto a2 = hn::MulEven(hn::Xor(highOf(b1), round1), multiplierA);
            state[k] = State{hn::Xor(round2Low, lowOf(b1)), round2Word1, hn::Xor(highOf(a2), round2High), lowOf(a2)};
        }
        HWY_UNROLL(8)
        for (int round = 2; round < kPhiloxRounds; ++round) {
            const Words keyLow = hn::Set(d, keys.low[round]);
            const Words keyHigh = hn::Set(d, keys.high[round]);
            for (State& each : state) {
                philoxRound(each, keyLow, keyHigh, multiplierA, multiplierB);
            }
        }
        const bool whole = threads - done >= kThreads;
        for (std::size_t v = 0; v < kVectors; ++v) {
            const State& even = state[2 * v];
            const State& odd = state[2 * v + 1];
            const Words bytes = hn::Or(hn::Or(keptByte<0>(even.word0, odd.word0, bound, sign),
                                              keptByte<1>(even.word1, odd.word1, bound, sign)),
                                       hn::Or(keptByte<2>(even.word2, odd.word2, bound, sign),
                                              keptByte<3>(even.word3, odd.word3, bound, sign)));
            if (whole) {
                const hn::Repartition<std::uint8_t, Tag> b;
                hn::StoreU(hn::BitCast(b, bytes), b, kept + 4 * (done + v * kLanes));
            } else {
                hn::Store(bytes, d, rest + v * kLanes);
            }
        }
        if (!whole) {
            std::copy_n(reinterpret_cast<const std::uint8_t*>(rest), 4 * (threads - done), kept + 4 * done);
        }
    }
}

#else

void keptRow(const CurandRow& row, std::size_t threads, std::uint8_t* kept) { curandKeptPlain(row, threads, kept); }

#endif

}  // namespace HWY_NAMESPACE
}  // namespace dropscope
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace dropscope {

HWY_EXPORT(keptRow);

void curandKept(const CurandRow& row, std::size_t threads, std::uint8_t* kept) {
    if (row.wordsBelow == 0 || row.wordsBelow > 0xFFFFFFFFU) {
        std::fill_n(kept, 4 * threads, row.wordsBelow == 0 ? std::uint8_t{0} : std::uint8_t{1});
    } else {
        HWY_DYNAMIC_DISPATCH(keptRow)(row, threads, kept);
    }
}

void curandKeptPlain(const CurandRow& row, std::size_t threads, std::uint8_t* kept) {
    for (std::size_t k = 0; k < threads; ++k) {
        const PhiloxBlock words = curandBlock(row.seed, row.firstThread + k, row.block);
        std::ranges::transform(words.word, kept + 4 * k, [&](std::uint32_t word) {
            return word < row.wordsBelow ? std::uint8_t{1} : std::uint8_t{0};
        });
    }
}

}  // namespace dropscope
#endif
