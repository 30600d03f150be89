// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/core/error.h"

namespace dropscope {

/// p over training: a value that any layer's p can be taken from, step by step.
struct PSchedule {
    enum class Kind {
        constant,   ///< p
        linear,     ///< from `startP` at step 0 straight to p at step `steps`, then p
        early,      ///< p before step `steps`, then 0 (Liu et al., "Dropout Reduces Underfitting", arXiv 2303.01500)
        late,       ///< 0 before step `steps`, then p (the same)
        curriculum  ///< p (1 - exp(-gamma step)) with gamma = 10 / steps (Morerio et al., arXiv 1703.06229)
    };
    Kind kind = Kind::constant;
    double p = 0.5;           ///< the probability of dropping, in [0, 1]
    double startP = 0.0;      ///< linear: p at step 0, in [0, 1]
    std::uint32_t steps = 1;  ///< at least 1; how long the change takes, or when it comes

    /// p at this step (0-based), in [0, 1]. The schedule is valid.
    [[nodiscard]] double at(std::uint32_t step) const;

    friend bool operator==(const PSchedule&, const PSchedule&) = default;
};

/// Refuses p and startP outside [0, 1] and NaN, and no steps where the kind counts them; `where` is the field's name.
[[nodiscard]] Status validate(const PSchedule& schedule);

/// Reads "constant", "linear:STEPS", "linear:STEPS,STARTP", "early:STEPS", "late:STEPS" and "curriculum:STEPS", which lead
/// to `p`, in [0, 1]. Fails on anything else, and as `validate` does.
[[nodiscard]] Result<PSchedule> parsePSchedule(std::string_view text, double p);

/// What parsePSchedule reads.
[[nodiscard]] std::string textOf(const PSchedule& schedule);

}  // namespace dropscope
