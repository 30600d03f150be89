// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "engine/core/task.h"
#include "engine/masks/replay/replay_fill.h"
#include "engine/masks/replay/torch_cpu_state.h"

namespace dropscope {

/// torch.randn of values.size() float32 numbers from `state`, which moves on. Fewer than 16 come one by one, in float64.
/// From 16 on the uniform numbers are drawn first, in order, and blocks of 16 are transformed in place: normal_fill in
/// aten/src/ATen/native/cpu/DistributionTemplates.h. Drawn on this thread, transformed on all. When stopped, the rest of
/// `values` is left as it was.
void torchNormal(TorchCpuState& state, NormalFlavour flavour, std::span<float> values, const Task& task = {});

}  // namespace dropscope
