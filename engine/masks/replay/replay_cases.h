// SPDX-License-Identifier: GPL-3.0-or-later
// What other people published, and what this program makes of it: the one table behind the self-test of the window, of
// `dropscope-cli replay --self-test`, and of the tests.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "engine/masks/replay/replay_sources.h"

namespace dropscope {

struct ReplayCase {
    Phrase what;                ///< "seed 123, 6 × 6, p 0.5"
    ReplaySource source;        ///< whose rule it tests
    Phrase origin;              ///< where it was published
    Evidence evidence;          ///< of this case
    std::string_view expected;  ///< kept bits in groups of a row, or numbers
    std::string (*compute)();   ///< the same from this program; may be called from any thread, takes at most some 20 ms
};

/// All cases; about 50 ms for all of them.
[[nodiscard]] std::span<const ReplayCase> replayCases();

/// "torch-cpu: seed 123, 6 × 6, p 0.5".
[[nodiscard]] Text nameOf(const ReplayCase& each);

}  // namespace dropscope
