// SPDX-License-Identifier: GPL-3.0-or-later
// The sources one by one, for makeReplaySource, which has checked p, the idiom, the seed and what the source does not take.
#pragma once

#include <memory>
#include <span>

#include "engine/core/error.h"
#include "engine/masks/replay/recipe.h"
#include "engine/masks/replay/replay_source.h"

namespace dropscope {

using MadeSource = Result<std::unique_ptr<MaskSource>>;

[[nodiscard]] MadeSource makeTorchCpu(const ReplayConfig& config, const MaskRequest& request, std::size_t idiom,
                                      std::span<const RecipeCall> recipe);
[[nodiscard]] MadeSource makeTorchMkl(const ReplayConfig& config, const MaskRequest& request,
                                      std::span<const RecipeCall> recipe);
[[nodiscard]] MadeSource makeTorchCuda(const ReplayConfig& config, const MaskRequest& request, std::size_t idiom,
                                       std::span<const RecipeCall> recipe);
[[nodiscard]] MadeSource makeTensorflow(const ReplayConfig& config, const MaskRequest& request);
[[nodiscard]] MadeSource makeJax(const ReplayConfig& config, const MaskRequest& request);
[[nodiscard]] MadeSource makeNumpy(const ReplayConfig& config, const MaskRequest& request, std::size_t idiom,
                                   std::span<const RecipeCall> recipe);

/// Every unit kept, or every one dropped: what p = 0 and p = 1 mean where nothing is drawn.
[[nodiscard]] std::unique_ptr<MaskSource> makeConstantMask(bool kept);

}  // namespace dropscope
