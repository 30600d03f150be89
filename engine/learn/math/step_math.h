// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic of a training step: matrix products (Eigen's), activations and optimizers, compiled once for each
// instruction set and chosen when the program runs. Raw pointers and sizes; matrices are row-major and packed.
// Thread rule: no state; every function works on the thread that calls it and takes no memory from the heap as long as
// a matrix product's packed blocks fit kProductStackBytes.
// The last bits of results depend on the instruction set, since sums are formed in another order and with or without
// fused multiply-adds; on one instruction set the same inputs give the same bits.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "engine/core/error.h"
#include "engine/learn/activation.h"
#include "engine/learn/optimizer.h"

namespace dropscope {

/// Eigen packs blocks of both factors side by side before it multiplies: on the stack up to this size each.
inline constexpr std::size_t kProductStackBytes = 1U << 20;

/// A linear layer over a batch: x is rows × in, weights out × in, z rows × out.
struct LinearSizes {
    std::size_t rows;
    std::size_t in;
    std::size_t out;
};

/// One optimizer step's numbers, made from OptimizerConfig and the number of steps done (learn/optimizer.h).
struct UpdateRule {
    OptimizerKind kind;
    float rate;
    float momentum;
    float decay;        ///< weight decay as the kind takes it
    float stepSize;     ///< adam kinds: rate / (1 - beta1^t), t counted from 1
    float rootOfBias2;  ///< adam kinds: sqrt(1 - beta2^t)
    bool first;         ///< no step was done before
};

struct StepMath {
    std::string_view name;  ///< "baseline", "avx2", "avx512"

    /// z = x weightsᵀ, plus bias (out long) in every row.
    void (*forward)(const float* x, const float* weights, const float* bias, float* z, const LinearSizes& sizes);

    /// dWeights = dzᵀ x, dBias = column sums of dz.
    void (*parameterGradient)(const float* dz, const float* x, float* dWeights, float* dBias, const LinearSizes& sizes);

    /// dx = dz weights.
    void (*inputGradient)(const float* dz, const float* weights, float* dx, const LinearSizes& sizes);

    /// h[i] = activation(z[i]); h may be z.
    void (*activate)(Activation activation, const float* z, float* h, std::size_t count);

    /// d[i] *= activation'(z[i]), where h is what `activate` made of z. Only gelu reads z; for the others z may be h.
    void (*activateBackward)(Activation activation, const float* z, const float* h, float* d, std::size_t count);

    /// One step for `count` parameters; `first` and `second` are the optimizer's own numbers, null where it has none.
    void (*update)(const UpdateRule& rule, float* w, const float* g, float* first, float* second, std::size_t count);
};

/// What this build holds, the most portable first, whether or not it can run here.
[[nodiscard]] std::span<const StepMath* const> allStepMath();

/// Whether this machine has the instructions.
[[nodiscard]] bool runsHere(const StepMath& math);

/// The last of `allStepMath` that runs here, or the one that the environment variable DROPSCOPE_LEARN_MATH names if it
/// runs here.
[[nodiscard]] const StepMath& bestStepMath();

/// What the gradient's optimizer step needs; `step` is the number of steps done before.
[[nodiscard]] UpdateRule updateRule(const OptimizerConfig& config, std::uint64_t step);

}  // namespace dropscope
