// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "engine/core/error.h"
#include "engine/masks/replay/recipe.h"
#include "engine/random/mt19937.h"

namespace dropscope {

/// PyTorch's default generator on a processor: all CPU operations draw from one MT19937 and one kept normal number.
/// Thread rule: a value; one to a thread.
class TorchCpuState {
public:
    /// torch.manual_seed(seed): only the lower 32 bits matter.
    explicit TorchCpuState(std::uint64_t seed) : m_words(static_cast<std::uint32_t>(seed)) {}

    [[nodiscard]] const Mt19937& words() const { return m_words; }

    [[nodiscard]] std::uint32_t nextWord() { return m_words.next(); }
    [[nodiscard]] float nextFloat();    ///< one word
    [[nodiscard]] double nextDouble();  ///< two words

    /// One of fewer than 16 normal numbers: Box and Muller's in float64; every second one was kept from the one before,
    /// even across calls (aten/src/ATen/core/DistributionsHelper.h).
    [[nodiscard]] double nextSmallNormal();

    /// As if randn had drawn `count` numbers.
    void skipNormals(std::uint64_t count);

    void discard(std::uint64_t words) { m_words.discard(words); }

private:
    Mt19937 m_words;
    std::optional<double> m_keptNormal;
};

/// Fewer numbers than this make randn take the way of nextSmallNormal.
inline constexpr std::uint64_t kTorchNormalBlock = 16;

/// Refuses a call that PyTorch has not, and a recipe of more than 2^62 words.
[[nodiscard]] Status checkTorchCpuRecipe(std::span<const RecipeCall> recipe);

/// The state after the recipe's calls. `mkl`: dropout and bernoulli_ draw one word each, whatever their size.
/// Costs at most some milliseconds. Fails as checkTorchCpuRecipe does.
[[nodiscard]] Result<TorchCpuState> torchCpuStateAfter(std::uint64_t seed, std::span<const RecipeCall> recipe,
                                                       bool mkl);

}  // namespace dropscope
