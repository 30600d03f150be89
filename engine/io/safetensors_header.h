// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/error.h"

namespace dropscope {

/// One entry of a .safetensors header as it is written there, its numbers unchecked.
struct SafetensorsFields {
    std::string name;
    std::optional<std::string> dtype;
    std::optional<std::vector<std::uint64_t>> shape;
    std::optional<std::vector<std::uint64_t>> offsets;
};

/// Reads the JSON of the header: its form, the keys of each entry, the metadata. `name` is what errors call the file.
/// Refuses what safetensors.h says of keys and metadata; names of tensors and their numbers are left to the caller.
[[nodiscard]] Result<std::vector<SafetensorsFields>> parseSafetensorsHeader(std::string_view json,
                                                                            const std::string& name);

}  // namespace dropscope
