// SPDX-License-Identifier: GPL-3.0-or-later
// Tensors filled with the numbers that another framework would give.
#pragma once

#include <string>

#include "engine/core/error.h"
#include "engine/core/task.h"
#include "engine/masks/replay/replay_seed.h"
#include "engine/tensor/tensor.h"

namespace dropscope {

/// Which object code forms torch.randn's float32 numbers, from 16 numbers on; the uniform numbers below are the same.
enum class NormalFlavour {
    fused,    ///< AVX2 code of GCC: PyPI's Linux wheels, Debian [R]. AVX-512 machines run it too
    unfused,  ///< AVX2 code of clang or MSVC: no contraction [S]; differs in about 1 % of the numbers by the last bit
    libm      ///< no AVX2, ARM: the C library's logf, cosf, sinf; [R] with glibc 2.36, differs by up to 2.3e-6
};

struct ReplayFill {
    enum class Kind { uniform, normal };
    Kind kind = Kind::uniform;
    ReplaySource source = ReplaySource::torchCpu;  ///< torchCpu, torchMkl or numpy
    ReplaySeed seed = {};
    std::string recipe = {};                       ///< what ran before on the same generator
    NormalFlavour flavour = NormalFlavour::fused;  ///< PyTorch's normal numbers
};

/// Refuses what replayFilled refuses whatever the shape: other sources, a seed out of the framework's range, a recipe that
/// cannot be read or that the framework has not. Draws nothing. `where` is "source", "seed" or begins with "recipe, ".
[[nodiscard]] Status checkReplayFill(const ReplayFill& fill);

/// torch.rand(shape), torch.randn(shape), numpy.random.rand(*shape) or numpy.random.randn(*shape), row-major. NumPy's
/// float64 numbers are rounded to float32. About 3 ns (uniform) to 20 ns (NumPy's normal) a number on one thread; PyTorch's
/// normal numbers 3 ns, and 40 ns shared among all threads.
/// Fails as checkReplayFill does, when the memory is not to be had, and when stopped.
[[nodiscard]] Result<Tensor> replayFilled(const Shape& shape, const ReplayFill& fill, const Task& task = {});

}  // namespace dropscope
