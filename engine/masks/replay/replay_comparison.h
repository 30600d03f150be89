// SPDX-License-Identifier: GPL-3.0-or-later
// One seed, one shape, one p, and everybody's mask: what stands side by side, where it differs, and why.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/task.h"
#include "engine/masks/replay/replay_source.h"

namespace dropscope {

/// What is asked of all sources at once.
struct ReplayQuestion {
    ReplaySeed seed = {};
    std::string recipe = {};            ///< for sources with a state; the others say that it does not matter there
    std::optional<CudaGrid> grid = {};  ///< for torch-cuda
    bool preVectorized = false;         ///< for torch-cuda
    std::string keyPath = {};           ///< for jax and jax-legacy

    friend bool operator==(const ReplayQuestion&, const ReplayQuestion&) = default;
};

/// One source's answer.
struct ReplayColumn {
    ReplayConfig config;
    Result<std::shared_ptr<const MaskSource>> mask;  ///< or why there is none
    Text note;                                       ///< one sentence about this answer; "" for none

    [[nodiscard]] const ReplaySourceInfo& info() const { return infoOf(config.source); }
};

/// The question put to one source in its usual idiom. Costs what makeReplaySource does.
[[nodiscard]] ReplayColumn replayColumn(ReplaySource source, const ReplayQuestion& question,
                                        const MaskRequest& request);

/// The same for every source, in the order of replaySources().
[[nodiscard]] std::vector<ReplayColumn> replayColumns(const ReplayQuestion& question, const MaskRequest& request);

struct MaskDifference {
    std::optional<std::uint64_t> first = {};  ///< the first unit that one keeps and the other drops
    std::uint64_t count = 0;                  ///< how many there are
    std::uint64_t total = 0;                  ///< of so many

    friend bool operator==(const MaskDifference&, const MaskDifference&) = default;
};

/// Compares the units [0, total). Fails only when stopped.
[[nodiscard]] Result<MaskDifference> differenceOf(const MaskSource& a, const MaskSource& b, std::uint64_t total,
                                                  const Task& task = {});

/// Two sources that draw from one generator, and yet in another way: PyTorch and NumPy from mt19937, for one.
[[nodiscard]] bool shareGenerator(const ReplayConfig& a, const ReplayConfig& b);

/// One sentence why two configurations give different masks, or may: another generator, another conversion of its words,
/// another grid, another order of words.
[[nodiscard]] Text whyDifferent(const ReplayConfig& a, const ReplayConfig& b);

}  // namespace dropscope
