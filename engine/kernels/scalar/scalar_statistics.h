// SPDX-License-Identifier: GPL-3.0-or-later
// The definition of block_statistics.h's functions, in portable C++.
#pragma once

#include "engine/kernels/block_statistics.h"

namespace dropscope {

[[nodiscard]] BlockSums scalarSumBlock(std::span<const float> values);

void scalarCountBins(const BinRule& rule, std::span<const float> values, const std::uint64_t* kept,
                     std::span<std::uint64_t> counts);

// --- what the vectors leave to it ---

/// The shift and the ends to start from. False where no value is finite: everything is counted then.
[[nodiscard]] bool startSums(std::span<const float> values, BlockSums& sums);

/// Adds fewer than kSumLanes values, the first of them in lane 0.
void addLast(std::span<const float> values, BlockSums& sums, double (&sum)[kSumLanes], double (&squares)[kSumLanes]);

/// Adds up lanes, which it uses up: l takes l + 8, then l + 4, l + 2 and l + 1. +0 for -0 in the ends.
void endSums(BlockSums& sums, double (&sum)[kSumLanes], double (&squares)[kSumLanes]);

}  // namespace dropscope
