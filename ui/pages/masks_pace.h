// SPDX-License-Identifier: GPL-3.0-or-later
// When the Masks page counts: at once, in a job within a frame, or in a pause.
#pragma once

#include <cstdint>

#include "ui/document/document.h"

namespace dropscope {

constexpr std::uint64_t kAtOnceUnits = 1U << 14;  ///< so few that a job would take longer than the work
constexpr std::uint64_t kLongUnits = 1U << 22;    ///< so many that their job takes longer than a frame
constexpr std::uint32_t kRunningPasses = 200;     ///< of what is followed over the draws

/// Whether so many passes over the tensor are counted at once.
[[nodiscard]] inline bool isQuickOverDraws(std::uint64_t elements) {
    return elements * kRunningPasses <= kAtOnceUnits * 16;
}

/// What takes longer than a frame waits for a pause: on its way it would only take time from the frames of a drag.
[[nodiscard]] inline bool waitsForPause(std::uint64_t elements) { return elements > kLongUnits; }

/// Another tensor of such a size shows "counting" in place of the numbers of the last.
[[nodiscard]] inline bool showsCounting(std::uint64_t elements, Document::Changes changes) {
    return waitsForPause(elements) || (changes.testFlag(Document::kTensor) && elements > kAtOnceUnits);
}

}  // namespace dropscope
