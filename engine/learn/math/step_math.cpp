// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/math/step_math.h"

#include <array>
#include <cmath>
#include <cstdlib>

namespace dropscope {

// One for each time that step_math_variant.cpp is compiled (engine/learn/math/CMakeLists.txt).
extern const StepMath kStepMathBaseline;
#ifdef DROPSCOPE_MATH_X86
extern const StepMath kStepMathAvx2;
extern const StepMath kStepMathAvx512;
#endif

std::span<const StepMath* const> allStepMath() {
#ifdef DROPSCOPE_MATH_X86
    static constexpr std::array kAll = {&kStepMathBaseline, &kStepMathAvx2, &kStepMathAvx512};
#else
    static constexpr std::array kAll = {&kStepMathBaseline};
#endif
    return kAll;
}

bool runsHere([[maybe_unused]] const StepMath& math) {
#ifdef DROPSCOPE_MATH_X86
    if (&math == &kStepMathAvx2) {
        return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    }
    if (&math == &kStepMathAvx512) {
        return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
               __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512bw") &&
               __builtin_cpu_supports("fma");
    }
#endif
    return true;
}

const StepMath& bestStepMath() {
    static const StepMath* const kBest = [] {
        const char* named = std::getenv("DROPSCOPE_LEARN_MATH");
        const StepMath* best = nullptr;
        for (const StepMath* math : allStepMath()) {
            if (runsHere(*math)) {
                best = math;
                if (named != nullptr && math->name == named) {
                    break;
                }
            }
        }
        return best;
    }();
    return *kBest;
}

UpdateRule updateRule(const OptimizerConfig& config, std::uint64_t step) {
    const auto t = static_cast<double>(step + 1);
    return {.kind = config.kind,
            .rate = static_cast<float>(config.learningRate),
            .momentum = static_cast<float>(config.momentum),
            .decay = static_cast<float>(config.weightDecay),
            .stepSize = static_cast<float>(config.learningRate / (1.0 - std::pow(kAdamBeta1, t))),
            .rootOfBias2 = static_cast<float>(std::sqrt(1.0 - std::pow(kAdamBeta2, t))),
            .first = step == 0};
}

}  // namespace dropscope
