// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "engine/core/task.h"
#include "ui/document/field_snapshot.h"

namespace dropscope {

/// Values that a person looks for: one among millions explains a loss that is NaN.
enum class Special { notANumber, infinity, negativeZero };

[[nodiscard]] bool isSpecial(float value, Special what);

/// The first such element of a grid after `after`, in the order of the tensor, from its end on from its start; `after` itself
/// comes last. Nothing where there is none, and where `task` was stopped. `elements`: of the grid; after < elements.
/// Thread rule: for any thread; reads block by block.
[[nodiscard]] std::optional<std::uint64_t> findSpecial(const FieldSnapshot& field, std::uint64_t elements, Special what,
                                                       std::uint64_t after, const Task& task);

}  // namespace dropscope
