// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a back end gives the right bytes on the machine it runs on: a test that needs no test program, for a device that
// the machine which built this had not.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/task.h"
#include "engine/kernels/backend.h"

namespace dropscope {

struct SelfTestResult {
    std::uint64_t checks = 0;
    std::uint64_t failures = 0;
    std::vector<std::string> firstFailures = {};  ///< a line each, at most ten
};

enum class SelfTestExtent {
    full,
    shortTensorsOnly  ///< without those of a million elements and more, which take most of the time
};

/// Golden masks; each kernel against the scalar back end, over lengths around every vector, tile and chunk, misaligned,
/// in place, from units beyond 2^32, with values of every kind, guarded by poison on both sides; and layers whose mask is
/// shared along axes. Compares bits, NaN payloads too. A kernel's own Error counts as a failure. Takes a few seconds, and
/// 200 MB. Fails only where it is stopped.
[[nodiscard]] Result<SelfTestResult> selfTest(const KernelBackend& backend,
                                              SelfTestExtent extent = SelfTestExtent::full, const Task& task = {});

}  // namespace dropscope
