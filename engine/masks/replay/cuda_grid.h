// SPDX-License-Identifier: GPL-3.0-or-later
// How PyTorch spreads a tensor over the threads of a GPU, which decides what each element draws.
// Source: calc_execution_policy in aten/src/ATen/native/cuda/DistributionTemplates.h, and Dropout.cu.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "engine/core/error.h"
#include "engine/masks/replay/recipe.h"

namespace dropscope {

/// What of a GPU decides: torch.cuda.get_device_properties(0).multi_processor_count and
/// .max_threads_per_multi_processor.
struct CudaGrid {
    std::uint32_t smCount = 0;       ///< 1 to 4096
    std::uint32_t threadsPerSm = 0;  ///< 256 to 4096

    friend bool operator==(const CudaGrid&, const CudaGrid&) = default;
};

struct KnownGpu {
    std::string_view name;
    CudaGrid grid;
};

/// GPUs by name, from the makers' public data sheets, for the whole chip (no MIG slice).
[[nodiscard]] std::span<const KnownGpu> knownGpus();

/// Finds "A100", "a100" or "RTX 4090": letters' case, blanks and dashes do not count. Fails on other names and lists close
/// ones.
[[nodiscard]] Result<CudaGrid> findGpu(std::string_view name);

/// Refuses counts out of range.
[[nodiscard]] Status checkGrid(const CudaGrid& grid);

/// The threads that PyTorch starts for `count` elements (at least 1): a multiple of 256.
[[nodiscard]] std::uint64_t cudaThreads(std::uint64_t count, const CudaGrid& grid);

/// Up to this many threads every known GPU starts as many as there are elements.
[[nodiscard]] std::uint64_t fewestCudaThreads();

/// The grid to count with: the one given, or any where the answer is the same on every known GPU, that is for at most
/// `perThread` elements a thread of the smallest. Fails on a larger `count` without a grid.
[[nodiscard]] Result<CudaGrid> gridFor(const std::optional<CudaGrid>& given, std::uint64_t count,
                                       std::uint64_t perThread);

/// The generator's offset after the recipe's calls, a multiple of 4. Fails on a call that PyTorch has not, on a skip that is
/// no multiple of 4, and where the GPU matters but is not given.
[[nodiscard]] Result<std::uint64_t> cudaOffsetAfter(std::span<const RecipeCall> recipe,
                                                    const std::optional<CudaGrid>& grid);

}  // namespace dropscope
