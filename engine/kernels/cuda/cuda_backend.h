// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/backend.h"

namespace dropscope {

class Gpu;

/// An NVIDIA GPU. Not available, saying why, where there is no driver, no device, or none that the kernels were compiled
/// for; and in a build without CUDA (DROPSCOPE_CUDA).
[[nodiscard]] const KernelBackend& cudaBackend();

/// The GPU behind it, where this build has CUDA; null else. Whether it is there to be used: cudaBackend().available().
[[nodiscard]] Gpu* cudaDevice();

/// The same on any GPU behind the seam. For tests; never destroyed, and `gpu` must live as long as the program.
[[nodiscard]] const KernelBackend& makeGpuBackend(Gpu& gpu);

}  // namespace dropscope
