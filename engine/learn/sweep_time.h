// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learn/sweep.h"

namespace dropscope {

/// About how many seconds runSweep will take for `runs` (of the plan's runs) on this machine's cores: a few points of the grid
/// are trained for a few milliseconds each. Early stopping and what else the machine does are not foreseen. Fails as
/// runSweep does, and when stopped.
[[nodiscard]] Result<double> secondsForSweep(const SweepPlan& plan, std::uint64_t runs, const Task& task = {});

}  // namespace dropscope
