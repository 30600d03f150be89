// SPDX-License-Identifier: GPL-3.0-or-later
// PyTorch on a processor, the way of builds without MKL: aten/src/ATen/native/cpu/DistributionTemplates.h,
// aten/src/ATen/native/Dropout.cpp. Elements draw in logical row-major order, whatever strides and threads.
#include "engine/masks/replay/mt19937_mask.h"
#include "engine/masks/replay/source_makers.h"
#include "engine/masks/replay/torch_cpu_state.h"
#include "engine/random/mt19937_numbers.h"

namespace dropscope {

MadeSource makeTorchCpu(const ReplayConfig& config, const MaskRequest& request, std::size_t idiom,
                        std::span<const RecipeCall> recipe) {
    const Result<TorchCpuState> state = torchCpuStateAfter(config.seed.first.bits, recipe, false);
    if (!state) {
        return std::unexpected(state.error());
    }
    const double keep = 1.0 - request.p;
    const auto keepFloat = static_cast<float>(keep);
    const auto dropFloat = static_cast<float>(request.p);
    enum Idiom : std::size_t { dropout, bernoulliTensor, randBelow, randAbove };  // in the order of the table
    if (idiom == bernoulliTensor || idiom == randBelow) {
        return makeMt19937Mask<1>(state->words(),
                                  [keepFloat](const std::uint32_t* word) { return torchFloat(word[0]) < keepFloat; });
    }
    if (idiom == randAbove) {
        return makeMt19937Mask<1>(state->words(),
                                  [dropFloat](const std::uint32_t* word) { return torchFloat(word[0]) > dropFloat; });
    }
    if (request.p == 0.0 || request.p == 1.0) {
        return makeConstantMask(request.p == 0.0);
    }
    return makeMt19937Mask<2>(state->words(),
                              [keep](const std::uint32_t* word) { return torchDouble(word[0], word[1]) < keep; });
}

}  // namespace dropscope
