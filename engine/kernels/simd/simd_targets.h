// SPDX-License-Identifier: GPL-3.0-or-later
// Which instruction set the simd back end runs on. Highway compiles every kernel once per target and picks the best that
// this machine has; tests and benchmarks run the others too.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dropscope {

/// The targets that were compiled and that this machine can run, the best first: "AVX-512", "AVX2", "SSE4", "SSSE3" and
/// last the one without vectors, "portable". Not changed by ForcedSimdTarget. Any thread may call.
[[nodiscard]] const std::vector<std::string>& simdTargets();

/// The target whose code runs now: answered by that code itself, through the kernels' own dispatch.
[[nodiscard]] std::string simdTargetInUse();

/// True when the code that runs now has vectors.
[[nodiscard]] bool simdTargetHasVectors();

/// While it lives, the simd back end runs on one target. For tests and benchmarks: it acts on the whole program, so no
/// kernel may be running on another thread when one is made or destroyed, and only one may live at a time.
class ForcedSimdTarget {
public:
    /// `name`: one of simdTargets(); anything else is a caller's bug.
    explicit ForcedSimdTarget(std::string_view name);
    ~ForcedSimdTarget();
    ForcedSimdTarget(const ForcedSimdTarget&) = delete;
    ForcedSimdTarget& operator=(const ForcedSimdTarget&) = delete;
};

}  // namespace dropscope
