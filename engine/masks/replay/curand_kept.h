// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace dropscope {

/// Which words of cuRAND's blocks are below a bound (random/curand_philox.h), for threads side by side at one block number.
struct CurandRow {
    std::uint64_t seed;
    std::uint64_t block;        ///< the block number of all threads
    std::uint32_t firstThread;  ///< the last one is below 2^32
    std::uint64_t wordsBelow;   ///< at most 2^32: 1 is written for words below it, else 0
};

/// kept: four bytes a thread, one for each of its block's words, for `threads` threads. With the vector instructions of
/// this machine, the same bytes everywhere.
void curandKept(const CurandRow& row, std::size_t threads, std::uint8_t* kept);

/// The same, word by word: the definition.
void curandKeptPlain(const CurandRow& row, std::size_t threads, std::uint8_t* kept);

}  // namespace dropscope
