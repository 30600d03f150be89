// SPDX-License-Identifier: GPL-3.0-or-later
// In place of cuda_backend.cpp and cuda_gpu.cu where there is no nvcc.
#include "engine/kernels/cuda/cuda_backend.h"
#include "engine/kernels/unavailable_backend.h"

namespace dropscope {

const KernelBackend& cudaBackend() {
    static const UnavailableBackend kBackend(
        "cuda", "NVIDIA GPU",
        Error{phrase("this build has no CUDA back end"), phrase("backend"), phrase("use the scalar or simd back end")});
    return kBackend;
}

Gpu* cudaDevice() { return nullptr; }

}  // namespace dropscope
