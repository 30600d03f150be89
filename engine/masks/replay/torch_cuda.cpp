// SPDX-License-Identifier: GPL-3.0-or-later
// PyTorch on an NVIDIA GPU: which thread, block and word decides an element. aten/src/ATen/native/cuda/Dropout.cu
// (fused_dropout_kernel_vec and fused_dropout_kernel) and DistributionTemplates.h (bernoulli_, rand).
#include <algorithm>

#include "engine/masks/replay/curand_kept.h"
#include "engine/masks/replay/source_makers.h"
#include "engine/random/curand_philox.h"

namespace dropscope {

namespace {

constexpr std::uint64_t kWords = 4;  // of a block

/// Element i of a wide kernel: unit q = i / width of thread q mod T, block q / T, word i mod width. Width 2 leaves two
/// words of each block unused.
class WideMask final : public MaskSource {
public:
    WideMask(std::uint64_t seed, std::uint64_t firstBlock, std::uint64_t threads, std::uint64_t width,
             std::uint64_t wordsBelow)
        : m_seed(seed), m_firstBlock(firstBlock), m_threads(threads), m_width(width), m_wordsBelow(wordsBelow) {}

    void keep(std::uint64_t firstUnit, std::span<std::uint8_t> kept) const override {
        for (std::size_t done = 0; done < kept.size();) {
            const std::uint64_t unit = firstUnit + done;
            const std::uint64_t thread = unit / m_width % m_threads;
            const std::uint64_t word = unit % m_width;
            const std::uint64_t threads = m_threads - thread;  // to the end of this block's row
            const std::uint64_t whole = std::min<std::uint64_t>(threads, (kept.size() - done) / kWords);
            const CurandRow row{m_seed, m_firstBlock + unit / m_width / m_threads, static_cast<std::uint32_t>(thread),
                                m_wordsBelow};
            if (m_width == kWords && word == 0 && whole > 0) {
                curandKept(row, whole, &kept[done]);
                done += whole * kWords;
            } else {
                done += gathered(row, threads, word, kept.subspan(done));
            }
        }
    }

private:
    /// Some threads' words, from word `skipped` of the first thread on.
    [[nodiscard]] std::size_t gathered(const CurandRow& row, std::uint64_t threads, std::uint64_t skipped,
                                       std::span<std::uint8_t> kept) const {
        constexpr std::uint64_t kThreads = 256;
        std::uint8_t words[kThreads * kWords];
        const std::uint64_t part = std::min({threads, kThreads, (skipped + kept.size() + m_width - 1) / m_width});
        curandKept(row, part, words);
        const std::size_t count = std::min<std::size_t>(part * m_width - skipped, kept.size());
        for (std::size_t k = 0; k < count; ++k) {
            kept[k] = words[(skipped + k) / m_width * kWords + (skipped + k) % m_width];
        }
        return count;
    }

    std::uint64_t m_seed;
    std::uint64_t m_firstBlock;
    std::uint64_t m_threads;
    std::uint64_t m_width;
    std::uint64_t m_wordsBelow;
};

/// Element i of a plain kernel: thread i mod T, r = i / T, block r / 4, word r mod 4.
class PlainMask final : public MaskSource {
public:
    PlainMask(std::uint64_t seed, std::uint64_t firstBlock, std::uint64_t threads, std::uint64_t wordsBelow)
        : m_seed(seed), m_firstBlock(firstBlock), m_threads(threads), m_wordsBelow(wordsBelow) {}

    void keep(std::uint64_t firstUnit, std::span<std::uint8_t> kept) const override {
        constexpr std::uint64_t kPart = 256;
        std::uint8_t words[kPart * kWords];
        for (std::size_t done = 0; done < kept.size();) {
            const std::uint64_t thread = (firstUnit + done) % m_threads;
            const std::uint64_t turn = (firstUnit + done) / m_threads;
            const std::uint64_t part = std::min({kPart, m_threads - thread, std::uint64_t{kept.size() - done}});
            curandKept({m_seed, m_firstBlock + turn / kWords, static_cast<std::uint32_t>(thread), m_wordsBelow}, part,
                       words);
            for (std::uint64_t k = 0; k < part; ++k) {
                kept[done + k] = words[k * kWords + turn % kWords];
            }
            done += part;
        }
    }

private:
    std::uint64_t m_seed;
    std::uint64_t m_firstBlock;
    std::uint64_t m_threads;
    std::uint64_t m_wordsBelow;
};

/// torch.rand turns a draw of exactly 1 into 0, so the highest words are kept too: told apart here, word by word.
class RandBelowMask final : public MaskSource {
public:
    RandBelowMask(std::unique_ptr<MaskSource> below, std::unique_ptr<MaskSource> notOne)
        : m_below(std::move(below)), m_notOne(std::move(notOne)) {}

    void keep(std::uint64_t firstUnit, std::span<std::uint8_t> kept) const override {
        m_below->keep(firstUnit, kept);
        constexpr std::size_t kPart = 1024;
        std::uint8_t notOne[kPart];
        for (std::size_t done = 0; done < kept.size(); done += kPart) {
            const std::size_t part = std::min(kPart, kept.size() - done);
            m_notOne->keep(firstUnit + done, {notOne, part});
            for (std::size_t k = 0; k < part; ++k) {
                kept[done + k] |= static_cast<std::uint8_t>(1 - notOne[k]);
            }
        }
    }

private:
    std::unique_ptr<MaskSource> m_below;
    std::unique_ptr<MaskSource> m_notOne;
};

}  // namespace

MadeSource makeTorchCuda(const ReplayConfig& config, const MaskRequest& request, std::size_t idiom,
                         std::span<const RecipeCall> recipe) {
    enum Idiom : std::size_t { dropout, bernoulli, randBelow };  // in the order of the table
    const std::uint64_t count = request.shape.elementCount();
    const bool fused = idiom == dropout && !request.viaBernoulli;
    if (idiom != randBelow && (request.p == 0.0 || request.p == 1.0)) {
        return makeConstantMask(request.p == 0.0);
    }
    if (!fused && count > 0x7FFFFFFF) {
        return fail(phrase("PyTorch splits a tensor of this size into parts that are not replayed"), phrase("shape"),
                    phrase("stay below 2147483648 elements"));
    }
    const std::uint64_t width = !fused || config.preVectorized ? 1 : count % 4 == 0 ? 4 : count % 2 == 0 ? 2 : 1;
    const Result<CudaGrid> grid = gridFor(config.grid, count, width);
    if (!grid) {
        return std::unexpected(grid.error());
    }
    const Result<std::uint64_t> offset = cudaOffsetAfter(recipe, config.grid);
    if (!offset) {
        return std::unexpected(offset.error());
    }
    const std::uint64_t seed = config.seed.first.bits;
    const std::uint64_t block = *offset / kWords;
    const std::uint64_t threads = cudaThreads(std::max<std::uint64_t>(count, 1), *grid);
    // The fused kernel and rand compare with the float of 1 - p, bernoulli_ with the double.
    const double keep = 1.0 - request.p;
    const double bound = fused || idiom == randBelow ? static_cast<double>(static_cast<float>(keep)) : keep;
    const std::uint64_t below = curandWordsBelow(bound);
    if (width > 1) {
        return std::make_unique<WideMask>(seed, block, threads, width, below);
    }
    auto mask = std::make_unique<PlainMask>(seed, block, threads, below);
    if (idiom != randBelow || bound == 0.0) {
        return mask;
    }
    return std::make_unique<RandBelowMask>(std::move(mask),
                                           std::make_unique<PlainMask>(seed, block, threads, curandWordsBelow(1.0)));
}

}  // namespace dropscope
