// SPDX-License-Identifier: GPL-3.0-or-later
// Who draws from which stream of a seed. Dropout layer k uses stream k (a single layer on the Masks page uses 0);
// Monte-Carlo passes use k + kMonteCarloStreams; every other use has its own number from kFirstOtherStream up, named
// here once, so that no two uses share a counter. (engine/masks/README.md)
#pragma once

#include <cstdint>

namespace dropscope {

/// Streams are 31 bits wide: the top bit of the counter word tells the two planes of a draw apart.
inline constexpr std::uint32_t kLargestStream = 0x7FFFFFFF;

inline constexpr std::uint32_t kMonteCarloStreams = 1U << 20;

/// Layers that add noise take their normal numbers from stream k + kNormalStreams, past all streams of masks; a sum
/// beyond the largest stream starts again from 0.
inline constexpr std::uint32_t kNormalStreams = 1U << 25;

[[nodiscard]] constexpr std::uint32_t normalStream(std::uint32_t layer) {
    return (layer + kNormalStreams) & kLargestStream;
}

inline constexpr std::uint32_t kFirstOtherStream = 1U << 24;
inline constexpr std::uint32_t kFillStream = kFirstOtherStream + 0;  ///< tensors filled with uniform or normal numbers
inline constexpr std::uint32_t kWeightStream = kFirstOtherStream + 1;  ///< a network's first weights; step: the layer
inline constexpr std::uint32_t kOrderStream = kFirstOtherStream + 2;   ///< the order of an epoch; step: the epoch
inline constexpr std::uint32_t kDataStream = kFirstOtherStream + 3;    ///< generated samples; block: the sample
inline constexpr std::uint32_t kSplitStream = kFirstOtherStream + 4;   ///< training or validation; step: the class
inline constexpr std::uint32_t kLabelNoiseStream = kFirstOtherStream + 5;  ///< which labels are wrong, and how

}  // namespace dropscope
