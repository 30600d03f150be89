// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/replay/replay_fill.h"

#include <fmt/format.h>

#include "engine/masks/replay/numpy_state.h"
#include "engine/masks/replay/torch_cpu_state.h"
#include "engine/masks/replay/torch_normal.h"

namespace dropscope {

namespace {

Status fillTorch(const ReplayFill& fill, std::span<const RecipeCall> recipe, std::span<float> values) {
    Result<TorchCpuState> state =
        torchCpuStateAfter(fill.seed.first.bits, recipe, fill.source == ReplaySource::torchMkl);
    if (!state) {
        return std::unexpected(state.error());
    }
    if (fill.kind == ReplayFill::Kind::normal) {
        torchNormal(*state, fill.flavour, values);
        return {};
    }
    for (float& value : values) {
        value = state->nextFloat();
    }
    return {};
}

Status fillNumpy(const ReplayFill& fill, std::span<const RecipeCall> recipe, std::span<float> values) {
    Result<NumpyState> state = numpyStateAfter(static_cast<std::uint32_t>(fill.seed.first.bits), recipe);
    if (!state) {
        return std::unexpected(state.error());
    }
    const bool normal = fill.kind == ReplayFill::Kind::normal;
    for (float& value : values) {
        value = static_cast<float>(normal ? state->nextNormal() : state->nextDouble());
    }
    return {};
}

}  // namespace

Result<Tensor> replayFilled(const Shape& shape, const ReplayFill& fill) {
    const bool numpy = fill.source == ReplaySource::numpy;
    if (!numpy && fill.source != ReplaySource::torchCpu && fill.source != ReplaySource::torchMkl) {
        return fail(fmt::format("{} fills no tensors here", infoOf(fill.source).name), "source",
                    "take native, torch-cpu, torch-mkl or numpy");
    }
    if (const Status seed = checkSeed(fill.source, "", fill.seed); !seed) {
        return std::unexpected(seed.error());
    }
    const Result<std::vector<RecipeCall>> recipe = parseRecipe(fill.recipe);
    if (!recipe) {
        return fail(recipe.error().what, fmt::format("recipe, {}", recipe.error().where), recipe.error().remedy);
    }
    Result<Tensor> tensor = Tensor::uninitialized(shape);
    if (!tensor) {
        return tensor;
    }
    const std::span<float> values = *tensor->edit();
    if (const Status filled = numpy ? fillNumpy(fill, *recipe, values) : fillTorch(fill, *recipe, values); !filled) {
        return fail(filled.error().what, fmt::format("recipe, {}", filled.error().where), filled.error().remedy);
    }
    return tensor;
}

}  // namespace dropscope
