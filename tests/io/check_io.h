// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of files share: tensors with every kind of float, and results compared in words.
#pragma once

#include <limits>
#include <string>
#include <vector>

#include "engine/core/number_text.h"
#include "engine/io/loaded_tensor.h"
#include "engine/tensor/tensor.h"
#include "tests/engine/check.h"

namespace dropscope {

/// One of each: zeros, infinities, NaN, the smallest and largest of each kind, halves that tie, numbers of every length.
inline const std::vector<float>& peculiarFloats() {
    using Limits = std::numeric_limits<float>;
    static const std::vector<float> kValues{0.0F,
                                            -0.0F,
                                            1.0F,
                                            -1.0F,
                                            0.5F,
                                            0.1F,
                                            1.0F / 3.0F,
                                            -2.7070312F,
                                            16777216.0F,
                                            123456.79F,
                                            1e10F,
                                            1e-10F,
                                            Limits::infinity(),
                                            -Limits::infinity(),
                                            Limits::quiet_NaN(),
                                            Limits::max(),
                                            Limits::lowest(),
                                            Limits::min(),
                                            -Limits::min(),
                                            Limits::denorm_min(),
                                            -Limits::denorm_min(),
                                            1.1754942e-38F /* largest subnormal */,
                                            Limits::epsilon(),
                                            8388608.5F};
    return kValues;
}

/// A tensor of this shape, written as Shape::parse takes it, filled with the peculiar floats over and over.
inline Tensor peculiarTensor(std::string_view shapeText) {
    Tensor tensor = need(Tensor::zeros(need(Shape::parse(shapeText))));
    const std::span<float> values = need(tensor.edit());
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = peculiarFloats()[i % peculiarFloats().size()];
    }
    return tensor;
}

/// "3,5: 1 2 3", for tests that compare a small tensor at one glance.
inline QString shown(const Tensor& tensor) {
    QString all = text(tensor.shape().text()) + ':';
    for (const float value : tensor.values()) {
        all += ' ' + text(shortestText(value));
    }
    return all;
}

/// The same, or the error's one line.
inline QString shown(const Result<LoadedTensor>& loaded) {
    return loaded ? shown(loaded->tensor) : text(loaded.error().line());
}

inline QString shown(const Status& status) { return status ? QString("done") : text(status.error().line()); }

}  // namespace dropscope
