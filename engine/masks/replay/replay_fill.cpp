// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/replay/replay_fill.h"

#include <fmt/format.h>

#include <algorithm>

#include "engine/masks/replay/numpy_state.h"
#include "engine/masks/replay/torch_cpu_state.h"
#include "engine/masks/replay/torch_normal.h"

namespace dropscope {

namespace {

constexpr std::size_t kPart = 1U << 18;  // numbers between two looks at the task: about a millisecond

template <class Next>
void fillEach(std::span<float> values, const Task& task, Next next) {
    for (std::size_t at = 0; at < values.size() && !task.stopRequested(); at += kPart) {
        for (float& value : values.subspan(at, std::min(kPart, values.size() - at))) {
            value = static_cast<float>(next());
        }
        task.report(static_cast<double>(at) / static_cast<double>(values.size()));
    }
}

Status fillTorch(const ReplayFill& fill, std::span<const RecipeCall> recipe, std::span<float> values,
                 const Task& task) {
    Result<TorchCpuState> state =
        torchCpuStateAfter(fill.seed.first.bits, recipe, fill.source == ReplaySource::torchMkl);
    if (!state) {
        return std::unexpected(state.error());
    }
    if (fill.kind == ReplayFill::Kind::normal) {
        torchNormal(*state, fill.flavour, values, task);
    } else {
        fillEach(values, task, [&] { return state->nextFloat(); });
    }
    return {};
}

Status fillNumpy(const ReplayFill& fill, std::span<const RecipeCall> recipe, std::span<float> values,
                 const Task& task) {
    Result<NumpyState> state = numpyStateAfter(static_cast<std::uint32_t>(fill.seed.first.bits), recipe);
    if (!state) {
        return std::unexpected(state.error());
    }
    if (fill.kind == ReplayFill::Kind::normal) {
        fillEach(values, task, [&] { return state->nextNormal(); });
    } else {
        fillEach(values, task, [&] { return state->nextDouble(); });
    }
    return {};
}

std::unexpected<Error> inRecipe(const Error& error) {
    return fail(error.what, phrase("recipe, {}", error.where), error.remedy);
}

/// The recipe's calls, where all else is right too.
Result<std::vector<RecipeCall>> checkedRecipe(const ReplayFill& fill) {
    const bool numpy = fill.source == ReplaySource::numpy;
    if (!numpy && fill.source != ReplaySource::torchCpu && fill.source != ReplaySource::torchMkl) {
        return fail(phrase("{} fills no tensors here", infoOf(fill.source).name), phrase("source"),
                    phrase("take native, torch-cpu, torch-mkl or numpy"));
    }
    if (const Status seed = checkSeed(fill.source, "", fill.seed); !seed) {
        return std::unexpected(seed.error());
    }
    Result<std::vector<RecipeCall>> recipe = parseRecipe(fill.recipe);
    if (!recipe) {
        return inRecipe(recipe.error());
    }
    if (const Status has = numpy ? checkNumpyRecipe(*recipe) : checkTorchCpuRecipe(*recipe); !has) {
        return inRecipe(has.error());
    }
    return recipe;
}

}  // namespace

Status checkReplayFill(const ReplayFill& fill) {
    const auto recipe = checkedRecipe(fill);
    return recipe ? Status() : std::unexpected(recipe.error());
}

Result<Tensor> replayFilled(const Shape& shape, const ReplayFill& fill, const Task& task) {
    const auto recipe = checkedRecipe(fill);
    if (!recipe) {
        return std::unexpected(recipe.error());
    }
    Result<Tensor> tensor = Tensor::uninitialized(shape);
    if (!tensor) {
        return tensor;
    }
    const std::span<float> values = *tensor->edit();
    const bool numpy = fill.source == ReplaySource::numpy;
    if (const Status filled = numpy ? fillNumpy(fill, *recipe, values, task) : fillTorch(fill, *recipe, values, task);
        !filled) {
        return inRecipe(filled.error());
    }
    if (task.stopRequested()) {
        return cancelled();
    }
    return tensor;
}

}  // namespace dropscope
