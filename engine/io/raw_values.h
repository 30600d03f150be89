// SPDX-License-Identifier: GPL-3.0-or-later
// The part that binary formats share: bytes of one type, side by side, become a tensor.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/task.h"
#include "engine/io/loaded_tensor.h"
#include "engine/tensor/element_type.h"

namespace dropscope {

/// What a user is told of a conversion to float32: nothing for float32 itself. `overflows`: what convertToFloat32 counted.
[[nodiscard]] std::vector<Text> conversionNotes(ElementType type, std::uint64_t overflows);

/// Room for a file's values. Fails, naming `name`, before any is taken, when they need more memory than is free now.
[[nodiscard]] Result<Tensor> tensorForFile(const Shape& shape, const std::string& name);

/// Fewer values are copied, so that what others do to the file is not seen.
inline constexpr std::uint64_t kLeastMappedValues = 1U << 22;

/// A tensor that reads row-major `data` where it lies, which `owner` keeps alive and as it is (Tensor::fromMapped); nothing
/// where there is no owner, where it is small, and where values do not lie there as in memory: aligned little-endian
/// float32. `data`: as for tensorFromBytes.
[[nodiscard]] std::optional<LoadedTensor> mappedTensor(ElementLayout layout, const Shape& shape, std::string_view data,
                                                       const std::shared_ptr<const void>& owner);

/// `data`: row-major, exactly elementCount() times elementSize() bytes, of any alignment. Values are converted to float32;
/// a note says so. Fails, naming `name`, when the memory is not to be had, and when stopped. Reports progress.
[[nodiscard]] Result<LoadedTensor> tensorFromBytes(ElementLayout layout, const Shape& shape, std::string_view data,
                                                   const std::string& name, const Task& task = {});

}  // namespace dropscope
