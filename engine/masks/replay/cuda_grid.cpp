// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/replay/cuda_grid.h"

#include <fmt/format.h>

#include <algorithm>

#include "engine/masks/replay/recipe_limits.h"

namespace dropscope {

namespace {

constexpr std::uint64_t kBlockThreads = 256;
constexpr std::uint64_t kWordsPerBlock = 4;

std::uint64_t mostThreads(const CudaGrid& grid) {
    return kBlockThreads * grid.smCount * (grid.threadsPerSm / kBlockThreads);
}

/// What one operation on `count` elements adds to the generator's offset.
std::uint64_t advance(std::uint64_t count, const CudaGrid& grid) {
    if (count == 0) {
        return 0;  // no kernel is started
    }
    const std::uint64_t perRound = kWordsPerBlock * cudaThreads(count, grid);
    return kWordsPerBlock * ((count - 1) / perRound + 1);
}

}  // namespace

Status checkGrid(const CudaGrid& grid) {
    constexpr std::uint32_t kMost = 4096;
    if (grid.smCount < 1 || grid.smCount > kMost) {
        return fail(phrase("a GPU has no {} multiprocessors", grid.smCount), phrase("SM count"),
                    phrase("write 1 to 4096: torch.cuda.get_device_properties(0).multi_processor_count"));
    }
    if (grid.threadsPerSm < kBlockThreads || grid.threadsPerSm > kMost) {
        return fail(phrase("a multiprocessor has no {} threads", grid.threadsPerSm), phrase("threads per SM"),
                    phrase("write 256 to 4096: torch.cuda.get_device_properties(0).max_threads_per_multi_processor"));
    }
    return {};
}

std::uint64_t cudaThreads(std::uint64_t count, const CudaGrid& grid) {
    return std::min(mostThreads(grid), (count + kBlockThreads - 1) / kBlockThreads * kBlockThreads);
}

std::uint64_t fewestCudaThreads() {
    static const std::uint64_t kFewest = [] {
        const auto threads = [](const KnownGpu& gpu) { return mostThreads(gpu.grid); };
        return threads(std::ranges::min(knownGpus(), {}, threads));
    }();
    return kFewest;
}

Result<CudaGrid> gridFor(const std::optional<CudaGrid>& given, std::uint64_t count, std::uint64_t perThread) {
    if (given) {
        if (const Status right = checkGrid(*given); !right) {
            return std::unexpected(right.error());
        }
        return *given;
    }
    const std::uint64_t same = fewestCudaThreads() * perThread;
    if (count > same) {
        return fail(phrase("with more than {} elements the mask depends on the GPU", same), "GPU",
                    phrase("name the GPU, such as A100, or give its SM count and threads per SM"));
    }
    return CudaGrid{static_cast<std::uint32_t>(fewestCudaThreads() / kBlockThreads), kBlockThreads};
}

Result<std::uint64_t> cudaOffsetAfter(std::span<const RecipeCall> recipe, const std::optional<CudaGrid>& grid) {
    std::uint64_t offset = 0;
    for (const RecipeCall& call : recipe) {
        if (call.kind == RecipeKind::skip) {
            if (call.count % kWordsPerBlock != 0) {
                return fail(phrase("a CUDA generator's offset moves by fours"), call.where(),
                            phrase("write skip {} or skip {}", call.count / 4 * 4, call.count / 4 * 4 + 4));
            }
            offset += call.count;
            continue;
        }
        if (call.kind == RecipeKind::binomial) {
            return notACallOf("PyTorch", call, phrase("use bernoulli or dropout"));
        }
        if (call.kind == RecipeKind::dropout && (call.p == 0.0 || call.p == 1.0)) {
            continue;
        }
        const Result<CudaGrid> known = gridFor(grid, call.count, kWordsPerBlock);
        if (!known) {
            return fail(known.error().what, call.where(), known.error().remedy);
        }
        offset += advance(call.count, *known) + advance(call.bias, *known);
    }
    return offset;
}

}  // namespace dropscope
