// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of one number under dropout in each framework: where they agree, and where NaN, infinities, zeros and the
// ends of p part them.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "engine/core/text.h"

namespace dropscope {

/// How one framework forms y in training, in float32 and for one element whose fate is known.
struct FrameworkRule {
    std::string_view name;     ///< "PyTorch, CPU"
    std::string_view formula;  ///< for 0 < p < 1, m is 1 for kept and 0 for dropped: "x × (m / (1 − p))"
    Phrase ends;               ///< what it does at p = 0 and p = 1
    std::string_view source;   ///< where that can be read
    bool takesOne;             ///< false: p = 1 is outside of what it accepts
    float (*y)(float x, double p, bool kept);
};

/// All rules, in the order of a table's columns; PyTorch's usual path is the first.
[[nodiscard]] std::span<const FrameworkRule> frameworkRules();

/// y of one number; nothing where the rule does not accept this p. p in [0, 1]. `kept` has to be possible: true at p = 0,
/// false at p = 1.
[[nodiscard]] std::optional<float> applyRule(const FrameworkRule& rule, float x, double p, bool kept);

/// The same bits; a NaN is the same answer as any NaN, since its bits depend on the processor.
[[nodiscard]] bool sameAnswer(float a, float b);

/// The five p where rules show: 0, the smallest float32 above it, 0.5, the largest float32 below 1, and 1. All are exact
/// in float32 and float64, so that no rule sees another p.
[[nodiscard]] std::span<const double> edgeProbabilities();

/// The answers of all rules for one number.
struct RuleAnswers {
    float x = 0.0F;
    std::vector<std::optional<float>> y;  ///< a rule each
    std::vector<bool> differs;  ///< from what most rules answer; of equally common answers the first rule's counts
    bool agreed = true;         ///< all that answer give the same
};

/// All edge values (engine/tensor/edge_values.h), as for applyRule.
[[nodiscard]] std::vector<RuleAnswers> compareRules(double p, bool kept);

}  // namespace dropscope
