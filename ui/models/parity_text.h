// SPDX-License-Identifier: GPL-3.0-or-later
// What a comparison of back ends found, in words.
#pragma once

#include <QString>
#include <vector>

#include "engine/dropout/parity.h"

namespace dropscope {

/// One sentence: who agrees on how many elements, who differs, who was not run.
[[nodiscard]] QString parityFinding(const std::vector<ParityRow>& rows, std::uint64_t elements);

/// The same in a few words, for a lamp: "scalar = simd".
struct ParityLamp {
    bool differs = false;
    QString text;
};
[[nodiscard]] ParityLamp parityLamp(const std::vector<ParityRow>& rows);

}  // namespace dropscope
