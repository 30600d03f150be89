// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/cuda/cuda_backend.h"

#include "engine/kernels/cuda/gpu.h"

namespace dropscope {

const KernelBackend& cudaBackend() {
    static const KernelBackend& kBackend = makeGpuBackend(cudaGpu());
    return kBackend;
}

Gpu* cudaDevice() { return &cudaGpu(); }

}  // namespace dropscope
