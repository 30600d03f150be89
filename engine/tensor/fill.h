// SPDX-License-Identifier: GPL-3.0-or-later
// New tensors: what people start from when they have no file.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/core/error.h"
#include "engine/core/task.h"
#include "engine/tensor/tensor.h"

namespace dropscope {

struct Fill {
    enum class Kind {
        zeros,
        ones,
        arange,    ///< 0, 1, 2, ... in row-major order, each rounded to float32
        constant,  ///< `constant` everywhere
        uniform,   ///< [0, 1), multiples of 2^-24 (random/uniform.h)
        normal     ///< standard normal (random/uniform.h)
    };
    Kind kind = Kind::zeros;
    float constant = 0.0F;
    std::uint64_t seed = 0;  ///< for uniform and normal: word i of kFillStream decides element i (or pair i/2)
};

/// Reads "zeros", "ones", "arange", "const:V", "uniform" or "normal"; the seed is left at 0.
[[nodiscard]] Result<Fill> parseFill(std::string_view text);

/// The same values for the same seed and shape, for any number of threads. Fails when the memory is not to be had and when
/// stopped.
[[nodiscard]] Result<Tensor> filled(const Shape& shape, const Fill& fill, const Task& task = {});

/// The one value of every element, where there is one: a tensor that need not be in memory (EditedTensor::constant).
[[nodiscard]] std::optional<float> constantOf(const Fill& fill);

/// The 3×5 input printed on the reference page of torch.nn.Dropout: what a new document opens with.
[[nodiscard]] Tensor referenceExample();

}  // namespace dropscope
