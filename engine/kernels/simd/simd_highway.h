// SPDX-License-Identifier: GPL-3.0-or-later
// Included by every kernel file before Highway itself.
#pragma once

// The kernels keep vectors in structs and arrays, which types of unknown size (SVE, RISC-V V) do not allow. An ARM machine
// with SVE runs the NEON code.
#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV)

#include "hwy/detect_targets.h"

// What a kernel file does for the target without vectors, where Highway has no 64-bit lanes: it calls the scalar back end.
#define DROPSCOPE_HAS_VECTORS (HWY_TARGET != HWY_SCALAR)
