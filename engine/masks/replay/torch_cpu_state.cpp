// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/replay/torch_cpu_state.h"

#include <cmath>
#include <numbers>
#include <utility>

#include "engine/masks/replay/recipe_limits.h"
#include "engine/random/mt19937_numbers.h"

namespace dropscope {

float TorchCpuState::nextFloat() { return torchFloat(m_words.next()); }

double TorchCpuState::nextDouble() {
    const std::uint32_t first = m_words.next();
    return torchDouble(first, m_words.next());
}

double TorchCpuState::nextSmallNormal() {
    if (m_keptNormal) {
        const double kept = *m_keptNormal;
        m_keptNormal.reset();
        return kept;
    }
    const double u1 = nextDouble();
    const double u2 = nextDouble();
    const double radius = std::sqrt(-2.0 * std::log1p(-u2));
    const double angle = 2.0 * std::numbers::pi * u1;
    m_keptNormal = radius * std::sin(angle);
    return radius * std::cos(angle);
}

void TorchCpuState::skipNormals(std::uint64_t count) {
    if (count >= kTorchNormalBlock) {
        discard(count + (count % kTorchNormalBlock != 0 ? kTorchNormalBlock : 0));
        return;
    }
    for (std::uint64_t k = 0; k < count; ++k) {
        (void)nextSmallNormal();
    }
}

Status checkTorchCpuRecipe(std::span<const RecipeCall> recipe) {
    RecipeWords words;
    for (const RecipeCall& call : recipe) {
        if (Status small = countWords(call, false, words); !small) {
            return small;
        }
        if (call.kind == RecipeKind::binomial) {
            return notACallOf("PyTorch", call, phrase("use bernoulli or dropout"));
        }
    }
    return {};
}

Result<TorchCpuState> torchCpuStateAfter(std::uint64_t seed, std::span<const RecipeCall> recipe, bool mkl) {
    if (const Status has = checkTorchCpuRecipe(recipe); !has) {
        return std::unexpected(has.error());
    }
    TorchCpuState state(seed);
    std::uint64_t ahead = 0;  // a thousand small skips are one
    for (const RecipeCall& call : recipe) {
        switch (call.kind) {
            case RecipeKind::rand:
            case RecipeKind::skip:
                ahead += call.count;
                break;
            case RecipeKind::randn:
                if (call.count < kTorchNormalBlock) {
                    state.discard(std::exchange(ahead, 0));
                }
                state.skipNormals(call.count);
                break;
            case RecipeKind::linear:
                ahead += call.count + call.bias;
                break;
            case RecipeKind::dropout:
                if (call.p == 0.0 || call.p == 1.0) {
                    break;  // draws nothing
                }
                [[fallthrough]];
            case RecipeKind::bernoulli:
                ahead += mkl && call.count > 0 ? 1 : 2 * call.count;
                break;
            case RecipeKind::binomial:
                break;  // refused above
        }
    }
    state.discard(ahead);
    return state;
}

}  // namespace dropscope
