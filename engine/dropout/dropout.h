// SPDX-License-Identifier: GPL-3.0-or-later
// The dropout layer, as torch.nn.Dropout defines it (torch/nn/functional.py, aten/src/ATen/native/Dropout.cpp, PyTorch
// 2.x, the composite path): y = x * (kept ? 1/(1-p) : 0) in training, y = x in evaluation.
#pragma once

#include <cstdint>

#include "engine/core/error.h"
#include "engine/kernels/backend.h"
#include "engine/masks/hand_set.h"
#include "engine/masks/native_mask.h"
#include "engine/tensor/tensor.h"

namespace dropscope {

enum class Mode { train, eval };

struct DropoutConfig {
    double p = 0.5;  ///< the probability of dropping, in [0, 1]
    Zeroing zeroing = Zeroing::multiply;

    friend bool operator==(const DropoutConfig&, const DropoutConfig&) = default;
};

/// Refuses p outside [0, 1] and NaN in PyTorch's words.
[[nodiscard]] Status validate(const DropoutConfig& config);

/// A dropout layer. Holds no state between calls: backward recomputes the mask from the same key, nothing is stored.
/// Thread rule: immutable; may be used from several threads at once.
class Dropout {
public:
    /// Fails as `validate` does. `backend` must be available and outlive the layer.
    static Result<Dropout> create(const DropoutConfig& config, const KernelBackend& backend);

    [[nodiscard]] const DropoutConfig& config() const { return m_config; }

    /// What a kept element is multiplied by in training: 1.0f / (float)(1 - p), the float32 PyTorch uses; 0 for p = 1.
    [[nodiscard]] float scale() const { return m_scale; }

    /// The drawn mask for one forward pass: every element is a unit, numbered row-major.
    [[nodiscard]] NativeMask mask(const DrawKey& key) const { return {key, m_threshold}; }

    /// y, shaped as x. Evaluation, p = 0 with nothing set by hand, and an empty x return x itself, without a copy.
    /// `byHand`: units that a person dropped or kept, over the drawn mask. Fails when memory or the device does.
    [[nodiscard]] Result<Tensor> forward(const Tensor& x, const DrawKey& key, Mode mode,
                                         const HandSet& byHand = {}) const;

    /// dL/dx from dL/dy with the mask of the same key: dy * (kept ? scale : 0); dy itself in evaluation.
    /// Shapes and failures as for `forward`.
    [[nodiscard]] Result<Tensor> backward(const Tensor& dy, const DrawKey& key, Mode mode,
                                          const HandSet& byHand = {}) const;

    /// The whole mask of `shape` as 1 (kept) and 0 (dropped); all ones in evaluation.
    [[nodiscard]] Result<Tensor> maskTensor(const Shape& shape, const DrawKey& key, Mode mode,
                                            const HandSet& byHand = {}) const;

private:
    Dropout(const DropoutConfig& config, const KernelBackend& backend);

    DropoutConfig m_config;
    const KernelBackend* m_backend;
    DropThreshold m_threshold;
    float m_scale;
};

}  // namespace dropscope
