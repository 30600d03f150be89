// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/simd/simd_targets.h"

#include "engine/core/assert.h"
#include "engine/kernels/simd/simd_highway.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/kernels/simd/simd_targets.cpp"
#include "hwy/foreach_target.h"
// What is compiled per target comes after foreach_target.h.
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace dropscope {
namespace HWY_NAMESPACE {

std::int64_t compiledTarget() { return HWY_TARGET; }

}  // namespace HWY_NAMESPACE
}  // namespace dropscope
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace dropscope {

HWY_EXPORT(compiledTarget);

namespace {

/// Highway's name, except where people know another.
std::string nameOf(std::int64_t target) {
#if HWY_ARCH_X86
    if (target == HWY_AVX3) {
        return "AVX-512";
    }
    if (target == HWY_AVX3_DL) {
        return "AVX-512 DL";
    }
#endif
    return target == HWY_SCALAR || target == HWY_EMU128 ? "portable" : hwy::TargetName(target);
}

const std::vector<std::int64_t>& targets() {
    static const std::vector<std::int64_t> kTargets = hwy::SupportedAndGeneratedTargets();
    return kTargets;
}

}  // namespace

const std::vector<std::string>& simdTargets() {
    static const std::vector<std::string> kNames = [] {
        std::vector<std::string> names;
        for (const std::int64_t target : targets()) {
            names.push_back(nameOf(target));
        }
        return names;
    }();
    return kNames;
}

std::string simdTargetInUse() { return nameOf(HWY_DYNAMIC_DISPATCH(compiledTarget)()); }

bool simdTargetHasVectors() {
    const std::int64_t target = HWY_DYNAMIC_DISPATCH(compiledTarget)();
    return target != HWY_SCALAR && target != HWY_EMU128;
}

ForcedSimdTarget::ForcedSimdTarget(std::string_view name) {
    for (const std::int64_t target : targets()) {
        if (nameOf(target) == name) {
            hwy::SetSupportedTargetsForTest(target);
            hwy::GetChosenTarget().Update(target);
        }
    }
    DROPSCOPE_ASSERT(simdTargetInUse() == name);
}

ForcedSimdTarget::~ForcedSimdTarget() {
    hwy::SetSupportedTargetsForTest(0);
    hwy::GetChosenTarget().Update(hwy::SupportedTargets());
}

}  // namespace dropscope
#endif
