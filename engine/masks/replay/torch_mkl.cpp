// SPDX-License-Identifier: GPL-3.0-or-later
// PyTorch on a processor with MKL: bernoulli_mkl_kernel in aten/src/ATen/native/cpu/UnaryOpsKernel.cpp. One word of
// MT19937 seeds oneMKL's MCG31m1, whose first number is the seed itself; chunks skip ahead, so threads do not matter.
#include "engine/masks/replay/source_makers.h"
#include "engine/masks/replay/torch_cpu_state.h"
#include "engine/random/mcg31m1.h"

namespace dropscope {

namespace {

class TorchMklMask final : public MaskSource {
public:
    TorchMklMask(std::uint32_t start, double keep) : m_start(start), m_keep(keep) {}

    void keep(std::uint64_t firstUnit, std::span<std::uint8_t> kept) const override {
        std::uint32_t state = mcg31Skip(m_start, firstUnit);
        for (std::uint8_t& each : kept) {
            each = mcg31Number(state) < m_keep ? 1 : 0;
            state = mcg31Next(state);
        }
    }

private:
    std::uint32_t m_start;
    double m_keep;
};

}  // namespace

MadeSource makeTorchMkl(const ReplayConfig& config, const MaskRequest& request, std::span<const RecipeCall> recipe) {
    Result<TorchCpuState> state = torchCpuStateAfter(config.seed.first.bits, recipe, true);
    if (!state) {
        return std::unexpected(state.error());
    }
    if (request.p == 0.0 || request.p == 1.0) {
        return makeConstantMask(request.p == 0.0);
    }
    return std::make_unique<TorchMklMask>(mcg31Start(state->nextWord()), 1.0 - request.p);
}

}  // namespace dropscope
