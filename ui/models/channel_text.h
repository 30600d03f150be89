// SPDX-License-Identifier: GPL-3.0-or-later
// Which channels are dropped, or hold nothing but zeros, as a list that can be read and copied.
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "engine/core/task.h"
#include "ui/document/document.h"
#include "ui/models/slice_plan.h"

namespace dropscope {

struct ChannelList {
    /// "dropped: c 3, 7, 11 of 64 (4.7 %)"; of several samples first what all have in common: "every n: c 3; n 1: c 7"; ""
    /// where there is nothing to say.
    QString sentence;
    QString lines;  ///< the whole list, a line for each sample, for the clipboard
};

/// A list of places, by their axes: those of `marked` (1 or 0, row-major over `lengths`) along the last axis, grouped by
/// the others. `names`: one for each of `lengths`. `lead` is what the places have in common ("dropped"). Axes of length 1
/// are left out, but not all of them.
[[nodiscard]] ChannelList channelList(const QString& lead, const std::vector<std::int64_t>& lengths,
                                      const QStringList& names, std::span<const std::uint8_t> marked);

/// The units of this draw that are dropped, where a unit is more than one element: channels, samples. `names`: one for each
/// axis of x. Empty where every element is a unit, in evaluation, and for more than kMostListed units.
[[nodiscard]] ChannelList droppedUnits(const Document& document, const QStringList& names);

inline constexpr std::uint64_t kMostListed = 1U << 16;

/// For each slice, 1 where all its values are 0 or -0. Stops a slice at its first other value, so that it is quick unless
/// nearly all is zero. `read` gives the elements first, first + 1, ...; any thread. Nothing when it is stopped.
[[nodiscard]] std::optional<std::vector<std::uint8_t>> zeroSlices(
    const SlicePlan& plan, const std::function<void(std::uint64_t first, std::span<float> values)>& read,
    const Task& task);

/// The slices that zeroSlices found, as a list.
[[nodiscard]] ChannelList zeroList(const SlicePlan& plan, const QStringList& names, std::span<const std::uint8_t> zero);

}  // namespace dropscope
