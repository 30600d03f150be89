// SPDX-License-Identifier: GPL-3.0-or-later
// JAX's keys: made of a seed, split, folded, and derived by Flax for a module.
// Source: jax/_src/prng.py; flax/core/scope.py.
#pragma once

#include <cstdint>
#include <string_view>

#include "engine/core/error.h"
#include "engine/random/threefry.h"

namespace dropscope {

/// How JAX counts through Threefry.
enum class JaxMode {
    partitionable,  ///< the default since 0.5.0
    original        ///< the default before, jax_threefry_partitionable = False
};

/// jax.random.PRNGKey(seed) without x64: (0, lower 32 bits).
[[nodiscard]] constexpr ThreefryPair jaxKey(std::uint64_t seed) { return {0, static_cast<std::uint32_t>(seed)}; }

/// Word `index` of the `count` 32-bit words that jax.random.bits(key, (count,)) gives. `index` < `count`; in the original
/// mode count < 2^32.
[[nodiscard]] constexpr std::uint32_t jaxWord(ThreefryPair key, std::uint64_t index, std::uint64_t count,
                                              JaxMode mode) {
    if (mode == JaxMode::partitionable) {
        const ThreefryPair hash =
            threefry2x32(key, {static_cast<std::uint32_t>(index >> 32), static_cast<std::uint32_t>(index)});
        return hash.first ^ hash.second;
    }
    const std::uint64_t half = count / 2 + count % 2;
    const std::uint64_t pair = index < half ? index : index - half;
    const std::uint64_t other = pair + half < count ? pair + half : 0;  // an odd count is padded by a 0
    const ThreefryPair hash = threefry2x32(key, {static_cast<std::uint32_t>(pair), static_cast<std::uint32_t>(other)});
    return index < half ? hash.first : hash.second;
}

/// [0, 1): the word's upper 23 bits; jax.random.uniform in float32.
[[nodiscard]] float jaxUniform(std::uint32_t word);

/// jax.random.split(key, count)[index]. `index` < `count`, which is at most 2^31 - 1.
[[nodiscard]] ThreefryPair jaxSplit(ThreefryPair key, std::uint32_t count, std::uint32_t index, JaxMode mode);

/// jax.random.fold_in(key, data).
[[nodiscard]] constexpr ThreefryPair jaxFoldIn(ThreefryPair key, std::uint32_t data) {
    return threefry2x32(key, {0, data});
}

/// What was done to a key, as text, step by step and parted by ';':
///   split COUNT INDEX    jax.random.split(key, COUNT)[INDEX]
///   fold_in DATA         jax.random.fold_in(key, DATA)
///   flax PATH [CALL]     Flax Linen: the key of the module PATH ("Block_0/Dropout_0", without the top module; "." is the
///                        top module itself), at its CALL-th use of the stream, from 1
///   flax-old PATH [CALL] the same before Flax folded a module's whole path at once
///   nnx [CALL]           Flax NNX: an Rngs stream at its CALL-th use, from 1
/// Empty text leaves the key as it is. Fails on anything else and says which step, and what would be right.
[[nodiscard]] Result<ThreefryPair> jaxKeyAfter(ThreefryPair key, std::string_view path, JaxMode mode);

}  // namespace dropscope
