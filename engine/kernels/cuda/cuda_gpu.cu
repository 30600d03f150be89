// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that nvcc compiles and that knows CUDA: the kernels, and its calls as the seam gpu.h wants them.
#include <cuda_runtime.h>

#include <algorithm>
#include <cstring>

#include "engine/kernels/cuda/gpu.h"

namespace dropscope {

namespace {

constexpr unsigned kBlockThreads = 256;

__device__ GridThread here() {
    return {std::uint64_t{blockIdx.x} * kBlockThreads + threadIdx.x, std::uint64_t{gridDim.x} * kBlockThreads};
}

__global__ void __launch_bounds__(kBlockThreads)
    drawMaskKernel(const __grid_constant__ DeviceDraw draw, std::uint8_t* kept, std::uint64_t count) {
    drawMaskThread(here(), draw, kept, count);
}

__global__ void __launch_bounds__(kBlockThreads)
    drawAndApplyKernel(const __grid_constant__ DeviceDraw draw, const __grid_constant__ UnitEffect effect,
                       const float* in, float* out, std::uint64_t count) {
    drawAndApplyThread(here(), draw, effect, in, out, count);
}

template <MaskBytes kBytes, std::uint32_t kWidth>
__global__ void __launch_bounds__(kBlockThreads)
    applyKernel(const __grid_constant__ UnitEffect effect, const __grid_constant__ UnitStrides units,
                const std::uint8_t* kept, std::uint64_t firstElement, const float* in, float* out,
                std::uint64_t count) {
    applyThread(here(), ApplyOp<kBytes, kWidth>{effect, kept, &units, firstElement, in, out}, count);
}

class CudaGpu final : public Gpu {
public:
    GpuCode probe(GpuFacts& facts) override {
        int devices = 0;
        if (const cudaError_t code = cudaGetDeviceCount(&devices); code != cudaSuccess) {
            return code;
        }
        cudaDeviceProp properties;
        if (const cudaError_t code = cudaGetDeviceProperties(&properties, 0); code != cudaSuccess) {
            return code;
        }
        std::strncpy(facts.name, properties.name, sizeof facts.name - 1);
        facts.name[sizeof facts.name - 1] = '\0';
        facts.major = properties.major;
        facts.minor = properties.minor;
        facts.multiprocessors = properties.multiProcessorCount;
        m_multiprocessors = static_cast<unsigned>(properties.multiProcessorCount);
        cudaFuncAttributes attributes;  // fails where no code of ours suits the device
        return cudaFuncGetAttributes(&attributes, drawAndApplyKernel);
    }

    const char* explain(GpuCode code) const override { return cudaGetErrorString(static_cast<cudaError_t>(code)); }

    // The runtime says "insufficient" of a driver that is not there at all; its version is then 0.
    bool isNoDriver(GpuCode code) const override {
        int version = 0;
        return code == cudaErrorInsufficientDriver && cudaDriverGetVersion(&version) == cudaSuccess && version == 0;
    }
    bool isOutOfMemory(GpuCode code) const override { return code == cudaErrorMemoryAllocation; }
    GpuCode memory(std::size_t& free, std::size_t& total) override { return cudaMemGetInfo(&free, &total); }

    GpuCode allocate(void** pointer, std::size_t bytes) override { return forget(cudaMalloc(pointer, bytes)); }
    GpuCode release(void* pointer) override { return cudaFree(pointer); }
    GpuCode allocatePinned(void** pointer, std::size_t bytes) override {
        return forget(cudaMallocHost(pointer, bytes));
    }
    GpuCode releasePinned(void* pointer) override { return cudaFreeHost(pointer); }

    GpuCode createStream(GpuStream* stream) override {
        cudaStream_t created = nullptr;
        const cudaError_t code = cudaStreamCreateWithFlags(&created, cudaStreamNonBlocking);
        *stream = created;
        return code;
    }
    GpuCode synchronize(GpuStream stream) override { return cudaStreamSynchronize(streamOf(stream)); }

    GpuCode copyToDevice(void* device, const void* pinned, std::size_t bytes, GpuStream stream) override {
        return cudaMemcpyAsync(device, pinned, bytes, cudaMemcpyHostToDevice, streamOf(stream));
    }
    GpuCode copyToHost(void* pinned, const void* device, std::size_t bytes, GpuStream stream) override {
        return cudaMemcpyAsync(pinned, device, bytes, cudaMemcpyDeviceToHost, streamOf(stream));
    }
    GpuCode copyOnDevice(void* to, const void* from, std::size_t bytes, GpuStream stream) override {
        return cudaMemcpyAsync(to, from, bytes, cudaMemcpyDeviceToDevice, streamOf(stream));
    }

    GpuCode drawMask(const DeviceDraw& draw, std::uint8_t* kept, std::uint64_t count, GpuStream stream) override {
        drawMaskKernel<<<blocksFor(count), kBlockThreads, 0, streamOf(stream)>>>(draw, kept, count);
        return cudaGetLastError();
    }

    GpuCode drawAndApply(const DeviceDraw& draw, const UnitEffect& effect, const float* in, float* out,
                         std::uint64_t count, GpuStream stream) override {
        drawAndApplyKernel<<<blocksFor(count), kBlockThreads, 0, streamOf(stream)>>>(draw, effect, in, out, count);
        return cudaGetLastError();
    }

    GpuCode applyMask(const std::uint8_t* kept, const UnitEffect& effect, const float* in, float* out,
                      std::uint64_t count, GpuStream stream) override {
        const auto launch = kept != nullptr ? &CudaGpu::apply<MaskBytes::ofElements> : &CudaGpu::apply<MaskBytes::none>;
        return (this->*launch)(effect, {}, kept, 0, in, out, count, takesPacks(kept), stream);
    }

    GpuCode applyUnits(const std::uint8_t* kept, const UnitStrides& units, std::uint64_t firstElement,
                       const UnitEffect& effect, const float* in, float* out, std::uint64_t count,
                       GpuStream stream) override {
        return apply<MaskBytes::ofUnits>(effect, units, kept, firstElement, in, out, count, true, stream);
    }

private:
    static cudaStream_t streamOf(GpuStream stream) { return static_cast<cudaStream_t>(stream); }

    /// A refused allocation also stays behind as the "last error", where a later launch would find it.
    static GpuCode forget(cudaError_t code) {
        if (code != cudaSuccess) {
            (void)cudaGetLastError();
        }
        return code;
    }

    /// Enough for every eighth element to have a thread, and no more than the device runs at once: the rest is loops.
    unsigned blocksFor(std::uint64_t count) const {
        constexpr std::uint64_t kElementsPerBlock = std::uint64_t{kBlockThreads} * kUnitsPerBlock;
        constexpr std::uint64_t kBlocksPerMultiprocessor = 8;
        const std::uint64_t wanted = count / kElementsPerBlock + 2;  // a range may begin and end inside a tile
        return static_cast<unsigned>(std::min(wanted, std::max(m_multiprocessors, 1U) * kBlocksPerMultiprocessor));
    }

    template <MaskBytes kBytes>
    GpuCode apply(const UnitEffect& effect, const UnitStrides& units, const std::uint8_t* kept,
                  std::uint64_t firstElement, const float* in, float* out, std::uint64_t count, bool keptTakesPacks,
                  GpuStream stream) {
        const bool packs = keptTakesPacks && takesPacks(in) && takesPacks(out);
        const auto kernel = packs ? applyKernel<kBytes, 4> : applyKernel<kBytes, 1>;
        kernel<<<blocksFor(count), kBlockThreads, 0, streamOf(stream)>>>(effect, units, kept, firstElement, in, out,
                                                                         count);
        return cudaGetLastError();
    }

    unsigned m_multiprocessors = 0;
};

}  // namespace

Gpu& cudaGpu() {
    static auto* const kGpu = new CudaGpu;
    return *kGpu;
}

}  // namespace dropscope
