// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/random/mt19937_jump.h"

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

#include "engine/random/mt19937_step.h"

namespace dropscope {

namespace {

// Polynomials over bits: coefficient i is bit i % 64 of limb i / 64.
constexpr std::size_t kDegree = 19937;
constexpr std::size_t kLimbs = kDegree / 64 + 1;
using Remainder = std::array<std::uint64_t, kLimbs>;        // of degree below kDegree
using Product = std::array<std::uint64_t, 2 * kLimbs + 1>;  // of two of them and t; addAt touches a limb behind

/// `target` += part * t^exponent, where part has 64 coefficients.
template <class Polynomial>
void addAt(Polynomial& target, std::uint64_t part, std::size_t exponent) {
    const std::size_t limb = exponent / 64;
    const auto bit = static_cast<unsigned>(exponent % 64);
    target[limb] ^= part << bit;
    if (bit != 0) {
        target[limb + 1] ^= part >> (64 - bit);
    }
}

/// Exponents of phi below its leading one: with U = t^623 + t^396 and a_k the bits of the twist's constant,
/// phi = t U^32 + a_0 t U^31 + ... + a_30 t U + a_31.
std::vector<std::size_t> lowerTermsOfPhi() {
    const auto timesU = [](const Product& from) {
        Product result = {};
        for (std::size_t limb = 0; limb <= kLimbs; ++limb) {
            if (from[limb] != 0) {
                addAt(result, from[limb], limb * 64 + 623);
                addAt(result, from[limb], limb * 64 + 396);
            }
        }
        return result;
    };
    Product phi = {1};
    for (unsigned k = 0; k < 31; ++k) {
        phi = timesU(phi);
        phi[0] ^= kMt19937Twist >> k & 1U;
    }
    phi = timesU(phi);
    std::vector<std::size_t> terms;
    if ((kMt19937Twist >> 31 & 1U) != 0) {
        terms.push_back(0);
    }
    for (std::size_t i = 0; i + 1 < kDegree; ++i) {
        if ((phi[i / 64] >> i % 64 & 1U) != 0) {
            terms.push_back(i + 1);  // times t
        }
    }
    return terms;
}

const std::vector<std::size_t>& phiTerms() {
    static const std::vector<std::size_t> kTerms = lowerTermsOfPhi();
    return kTerms;
}

/// From the top, a limb at a time: phi's second term is more than 64 below its first, so nothing falls back into the limb.
Remainder reduced(Product& product) {
    const std::vector<std::size_t>& terms = phiTerms();
    for (std::size_t limb = product.size(); limb-- > kDegree / 64;) {
        const std::size_t lowest = std::max(limb * 64, kDegree);
        const std::uint64_t part = product[limb] >> (lowest - limb * 64);
        if (part == 0) {
            continue;
        }
        product[limb] ^= part << (lowest - limb * 64);
        for (const std::size_t term : terms) {
            addAt(product, part, lowest - kDegree + term);
        }
    }
    Remainder result;
    std::copy_n(product.begin(), kLimbs, result.begin());
    return result;
}

/// A zero between all bits: the square over bits.
std::uint64_t spread(std::uint32_t bits) {
    std::uint64_t wide = bits;
    wide = (wide | wide << 16) & 0x0000FFFF0000FFFFULL;
    wide = (wide | wide << 8) & 0x00FF00FF00FF00FFULL;
    wide = (wide | wide << 4) & 0x0F0F0F0F0F0F0F0FULL;
    wide = (wide | wide << 2) & 0x3333333333333333ULL;
    return (wide | wide << 1) & 0x5555555555555555ULL;
}

/// t^exponent mod phi.
Remainder powerOfT(std::uint64_t exponent) {
    constexpr int kStartBits = 14;  // t^(2^14 - 1) is its own remainder
    int below = std::max(0, static_cast<int>(std::bit_width(exponent)) - kStartBits);
    Remainder power = {};
    const std::uint64_t start = exponent >> below;
    power[start / 64] = std::uint64_t{1} << start % 64;
    while (below-- > 0) {
        Product square = {};
        const std::size_t up = exponent >> below & 1U;  // and once more times t
        for (std::size_t limb = 0; limb < kLimbs; ++limb) {
            addAt(square, spread(static_cast<std::uint32_t>(power[limb])), 128 * limb + up);
            addAt(square, spread(static_cast<std::uint32_t>(power[limb] >> 32)), 128 * limb + 64 + up);
        }
        power = reduced(square);
    }
    return power;
}

}  // namespace

void jumpMt19937(std::span<std::uint32_t, kMt19937Words> state, std::uint64_t steps) {
    const Remainder power = powerOfT(steps);
    // The raw words from here on, as many as the sum below reaches.
    std::vector<std::uint32_t> words(state.begin(), state.end());
    while (words.size() < kDegree + kMt19937Words) {
        words.resize(words.size() + kMt19937Words);
        std::uint32_t* const block = words.data() + words.size() - kMt19937Words;
        std::copy_n(block - kMt19937Words, kMt19937Words, block);
        stepMt19937(block);
    }
    std::ranges::fill(state, 0U);
    for (std::size_t i = 0; i < kDegree; ++i) {
        if ((power[i / 64] >> i % 64 & 1U) != 0) {
            for (std::size_t k = 0; k < kMt19937Words; ++k) {
                state[k] ^= words[i + k];
            }
        }
    }
}

}  // namespace dropscope
