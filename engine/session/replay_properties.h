// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of what decides a replayed mask.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/masks/replay/replay_comparison.h"
#include "engine/session/property.h"

namespace dropscope {

/// All sources by name, for `choice`.
[[nodiscard]] const std::vector<std::pair<std::string, ReplaySource>>& replaySourceNames();

/// A GPU as [SMs, threads per SM]; null for any. `gridFrom` fails on anything else and on what checkGrid refuses.
[[nodiscard]] Json gridJson(const std::optional<CudaGrid>& grid);
[[nodiscard]] Result<std::optional<CudaGrid>> gridFrom(const Json& json);

/// A member that is a GPU.
template <class T>
[[nodiscard]] Property<T> gridProperty(std::string name, std::optional<CudaGrid> T::* member) {
    return {std::move(name), [member](const T& value) { return gridJson(value.*member); },
            [member](T& value, const Json& json) -> Status {
                const auto grid = gridFrom(json);
                if (!grid) {
                    return std::unexpected(grid.error());
                }
                value.*member = *grid;
                return {};
            }};
}

/// Everything of a ReplayQuestion: the seed as text ("1,0"), the recipe and the key path only where they can be read. Any
/// thread.
[[nodiscard]] const Properties<ReplayQuestion>& replayQuestionProperties();

}  // namespace dropscope
