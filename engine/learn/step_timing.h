// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/core/error.h"
#include "engine/kernels/paired_timer.h"

namespace dropscope {

/// Training steps to be timed on one thread (measure(..., 1, ...)), each beside its matrix products alone: those of every
/// layer forward, of its weights' gradient, and of its inputs' gradient but for the first layer. One element is one step.
///   train_step/2-32-32-1        batch 32, Adam, relu, dropout 0.5 after both hidden layers
///   train_step/784-256-128-10   batch 128, Adam, relu, dropout 0.2 after both hidden layers
/// `backend` is the step math's name. Takes some 20 MB while the rows live. Fails when the memory is not to be had.
[[nodiscard]] Result<std::vector<TimedWork>> trainingStepWork();

}  // namespace dropscope
