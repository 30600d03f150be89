// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/core/error.h"
#include "engine/core/task.h"
#include "engine/io/npz.h"
#include "engine/learn/comparison.h"

namespace dropscope {

/// Runs an arm to its end and keeps what another framework needs to repeat it and compare it step by step:
///   x_train (rows × features), y_train, x_val, y_val
///   W0 b0 W1 b1 ...           initial parameters, row = output unit; W0_end b0_end ... the final ones
///   order (epochs × rows)     the training row used at each place, '<i8'
///   loss                      of each step's batch, before its update, '<f8'
///   seed                      '<u8', one number
///   p                         of each dropout layer at step 0, the input's first where there is one, '<f8'
///   stream                    the stream of each of them, '<i8'
/// A run that ends early has the order of the epochs it began. Fails as Trainer::create does, when the memory is not to be
/// had, and when stopped.
[[nodiscard]] Result<std::vector<NpzArray>> traceRun(const Arm& arm, std::uint64_t seed, const Task& task = {});

}  // namespace dropscope
