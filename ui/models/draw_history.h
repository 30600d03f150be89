// SPDX-License-Identifier: GPL-3.0-or-later
// Which units were dropped in which draws: worked out from seed and counter when asked for, never stored.
#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

#include "engine/core/task.h"
#include "ui/document/document.h"

namespace dropscope {

/// A few draws of a few units. A value, so that it can be worked out on another thread.
struct HistoryAsk {
    MaskSettings settings;  ///< but for the draw
    ForwardPass pass;       ///< but for its key and source
    std::uint32_t firstDraw = 0;
    std::uint32_t draws = 0;
    std::vector<std::uint64_t> units;  ///< rising

    /// True where it takes so long that the GUI thread should not wait.
    [[nodiscard]] bool isLong() const;
};

struct DrawHistory {
    std::uint32_t firstDraw = 0;
    std::vector<std::uint64_t> units;
    std::vector<std::uint8_t> kept;  ///< a row a draw: 1 kept, 0 dropped

    [[nodiscard]] std::size_t draws() const { return units.empty() ? 0 : kept.size() / units.size(); }
    [[nodiscard]] bool keptAt(std::size_t draw, std::size_t column) const {
        return kept[draw * units.size() + column] != 0;
    }
    /// True where the draw has the mask of the one before it, in the units that are here. Not for the first.
    [[nodiscard]] bool repeats(std::size_t draw) const;
};

/// Of `count` units at most `most`, evenly spaced; `wanted`, where it is given, is among them.
[[nodiscard]] std::vector<std::uint64_t> sampledUnits(std::uint64_t count, std::size_t most,
                                                      std::optional<std::uint64_t> wanted);

/// The first of `room` draws with `current` in their middle, as far as there are draws before it.
[[nodiscard]] std::uint32_t firstDrawAround(std::uint32_t current, std::uint32_t room);

/// The first of `room` draws where `first` was it before: the same while `current` is among them, one on where it has stepped
/// past their end, else firstDrawAround.
[[nodiscard]] std::uint32_t firstDrawShowing(std::uint32_t current, std::uint32_t room, std::uint32_t first);

/// Fails where there is no mask, as the document says, and when stopped.
[[nodiscard]] Result<DrawHistory> drawHistory(const HistoryAsk& ask, const Task& task = {});

/// A row for each draw and unit: draw,unit,kept.
[[nodiscard]] QString csvOf(const DrawHistory& history);

}  // namespace dropscope
