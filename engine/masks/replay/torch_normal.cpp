// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/replay/torch_normal.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "engine/core/parallel.h"
#include "engine/masks/replay/cephes_float.h"

namespace dropscope {

namespace {

constexpr std::size_t kHalf = kTorchNormalBlock / 2;
constexpr std::size_t kPart = 1U << 18;        // numbers between two looks at the task, whole blocks
constexpr std::uint64_t kChunkOfBlocks = 256;  // 4096 numbers

struct Point {
    float cosine;
    float sine;
};

/// Box and Muller's pair of two uniform numbers, `fromZero` in [0, 1).
template <bool kFused>
Point cephesPair(float fromZero, float angle) {
    constexpr float kTwoPi = 2.0F * std::numbers::pi_v<float>;
    const float radius = std::sqrt(-2.0F * cephesLog<kFused>(1.0F - fromZero));
    const SineCosine turn = cephesSineCosine<kFused>(kTwoPi * angle);
    // The last step is times the deviation plus the mean, fused: it turns -0 into 0.
    return {std::fma(radius * turn.cosine, 1.0F, 0.0F), std::fma(radius * turn.sine, 1.0F, 0.0F)};
}

Point libmPair(float fromZero, float angle) {
    const float radius = std::sqrt(-2.0F * std::log(1.0F - fromZero));
    const auto theta = static_cast<float>(2.0 * std::numbers::pi * static_cast<double>(angle));
    return {radius * std::cos(theta) + 0.0F, radius * std::sin(theta) + 0.0F};
}

void transform(NormalFlavour flavour, std::span<float> block) {
    for (std::size_t j = 0; j < kHalf; ++j) {
        float& first = block[j];
        float& second = block[j + kHalf];
        const Point point = flavour == NormalFlavour::fused     ? cephesPair<true>(first, second)
                            : flavour == NormalFlavour::unfused ? cephesPair<false>(first, second)
                                                                : libmPair(first, second);
        first = point.cosine;
        second = point.sine;
    }
}

}  // namespace

void torchNormal(TorchCpuState& state, NormalFlavour flavour, std::span<float> values, const Task& task) {
    if (values.size() < kTorchNormalBlock) {
        for (float& value : values) {
            value = static_cast<float>(state.nextSmallNormal());
        }
        return;
    }
    for (std::size_t at = 0; at < values.size() && !task.stopRequested(); at += kPart) {
        const std::span<float> part = values.subspan(at, std::min(kPart, values.size() - at));
        for (float& value : part) {
            value = state.nextFloat();
        }
        parallelFor(part.size() / kTorchNormalBlock, kChunkOfBlocks, [&](const Chunk& chunk) {
            for (std::uint64_t block = chunk.first; block < chunk.last; ++block) {
                transform(flavour, part.subspan(block * kTorchNormalBlock, kTorchNormalBlock));
            }
        });
        task.report(static_cast<double>(at) / static_cast<double>(values.size()));
    }
    if (values.size() % kTorchNormalBlock != 0 && !task.stopRequested()) {
        const std::span<float> last = values.last(kTorchNormalBlock);  // drawn once more, over what is there
        for (float& value : last) {
            value = state.nextFloat();
        }
        transform(flavour, last);
    }
}

}  // namespace dropscope
