// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled several times, each time for another instruction set: DROPSCOPE_MATH_VARIANT names it, DROPSCOPE_MATH_TABLE
// its table. Everything here is the variant's own: Eigen lives in a namespace of the variant's name, so that the linker
// never takes a function that was compiled for one processor into the code for another; and nothing of the standard
// library is called that could be left as a function of its own.
#define DROPSCOPE_JOIN2(a, b) a##b
#define DROPSCOPE_JOIN(a, b) DROPSCOPE_JOIN2(a, b)
#define Eigen DROPSCOPE_JOIN(Eigen_, DROPSCOPE_MATH_VARIANT)
#define EIGEN_NO_DEBUG
#define EIGEN_DONT_PARALLELIZE
#define EIGEN_MPL2_ONLY

#include "engine/learn/math/step_math.h"

#define EIGEN_STACK_ALLOCATION_LIMIT 1048576

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wshadow"
#ifndef __clang__  // which has no such warning
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
#include <Eigen/Core>
#include <unsupported/Eigen/SpecialFunctions>
#pragma GCC diagnostic pop

namespace dropscope {

static_assert(EIGEN_STACK_ALLOCATION_LIMIT == kProductStackBytes);

namespace {

using Eigen::Index;
using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using MatrixMap = Eigen::Map<Matrix>;
using ConstMatrixMap = Eigen::Map<const Matrix>;
using RowMap = Eigen::Map<Eigen::Matrix<float, 1, Eigen::Dynamic>>;
using ConstRowMap = Eigen::Map<const Eigen::Matrix<float, 1, Eigen::Dynamic>>;
using Values = Eigen::Map<Eigen::Array<float, Eigen::Dynamic, 1>>;
using ConstValues = Eigen::Map<const Eigen::Array<float, Eigen::Dynamic, 1>>;

ConstMatrixMap matrix(const float* data, std::size_t rows, std::size_t columns) {
    return {data, static_cast<Index>(rows), static_cast<Index>(columns)};
}

MatrixMap matrix(float* data, std::size_t rows, std::size_t columns) {
    return {data, static_cast<Index>(rows), static_cast<Index>(columns)};
}

void forward(const float* x, const float* weights, const float* bias, float* z, const LinearSizes& sizes) {
    MatrixMap out = matrix(z, sizes.rows, sizes.out);
    out.noalias() = matrix(x, sizes.rows, sizes.in) * matrix(weights, sizes.out, sizes.in).transpose();
    out.rowwise() += ConstRowMap(bias, static_cast<Index>(sizes.out));
}

void parameterGradient(const float* dz, const float* x, float* dWeights, float* dBias, const LinearSizes& sizes) {
    const ConstMatrixMap d = matrix(dz, sizes.rows, sizes.out);
    matrix(dWeights, sizes.out, sizes.in).noalias() = d.transpose() * matrix(x, sizes.rows, sizes.in);
    RowMap sums(dBias, static_cast<Index>(sizes.out));
    sums = d.row(0);
    for (Index row = 1; row < d.rows(); ++row) {
        sums += d.row(row);
    }
}

void inputGradient(const float* dz, const float* weights, float* dx, const LinearSizes& sizes) {
    matrix(dx, sizes.rows, sizes.in).noalias() =
        matrix(dz, sizes.rows, sizes.out) * matrix(weights, sizes.out, sizes.in);
}

constexpr float kLeak = 0.01F;
constexpr float kSeluScale = 1.0507009873554805F;
constexpr float kSeluAlpha = 1.6732632423543772F;
constexpr float kRootHalf = 0.70710678118654752F;
constexpr float kRootOfTwoPi = 2.5066282746310002F;

void activate(Activation activation, const float* from, float* to, std::size_t count) {
    const ConstValues z(from, static_cast<Index>(count));
    Values h(to, static_cast<Index>(count));
    switch (activation) {
        case Activation::relu:
            // Not Eigen's max: a NaN has to stay one, so that a divergence is seen.
            for (std::size_t i = 0; i < count; ++i) {
                to[i] = from[i] < 0.0F ? 0.0F : from[i];
            }
            break;
        case Activation::leakyRelu:
            for (std::size_t i = 0; i < count; ++i) {
                to[i] = from[i] < 0.0F ? kLeak * from[i] : from[i];
            }
            break;
        case Activation::tanh:
            h = z.tanh();
            break;
        case Activation::sigmoid:
            h = z.logistic();
            break;
        case Activation::gelu:
            h = z * (0.5F * (1.0F + (z * kRootHalf).erf()));
            break;
        case Activation::selu:
            h = (z > 0.0F).select(kSeluScale * z, kSeluScale * kSeluAlpha * z.expm1());
            break;
        case Activation::linear:
            if (from != to) {
                h = z;
            }
            break;
    }
}

void activateBackward(Activation activation, const float* sums, const float* outputs, float* gradient,
                      std::size_t count) {
    const ConstValues z(sums, static_cast<Index>(count));
    const ConstValues h(outputs, static_cast<Index>(count));
    Values d(gradient, static_cast<Index>(count));
    switch (activation) {
        case Activation::relu:
            for (std::size_t i = 0; i < count; ++i) {
                gradient[i] = outputs[i] > 0.0F ? gradient[i] : 0.0F;
            }
            break;
        case Activation::leakyRelu:
            for (std::size_t i = 0; i < count; ++i) {
                gradient[i] = outputs[i] > 0.0F ? gradient[i] : kLeak * gradient[i];
            }
            break;
        case Activation::tanh:
            d *= 1.0F - h * h;
            break;
        case Activation::sigmoid:
            d *= h * (1.0F - h);
            break;
        case Activation::gelu:
            d *= 0.5F * (1.0F + (z * kRootHalf).erf()) + z * (-0.5F * z * z).exp() * (1.0F / kRootOfTwoPi);
            break;
        case Activation::selu:
            // Below 0, h = scale alpha (exp(z) - 1), so the derivative scale alpha exp(z) is h + scale alpha.
            d *= (h > 0.0F).select(kSeluScale, h + kSeluScale * kSeluAlpha);
            break;
        case Activation::linear:
            break;
    }
}

void update(const UpdateRule& rule, float* __restrict w, const float* __restrict g, float* __restrict first,
            float* __restrict second, std::size_t count) {
    constexpr auto kBeta1 = static_cast<float>(kAdamBeta1);
    constexpr auto kBeta2 = static_cast<float>(kAdamBeta2);
    constexpr auto kRest1 = static_cast<float>(1.0 - kAdamBeta1);
    constexpr auto kRest2 = static_cast<float>(1.0 - kAdamBeta2);
    constexpr auto kEpsilon = static_cast<float>(kAdamEpsilon);
    switch (rule.kind) {
        case OptimizerKind::sgd:
            for (std::size_t i = 0; i < count; ++i) {
                w[i] -= rule.rate * (g[i] + rule.decay * w[i]);
            }
            break;
        case OptimizerKind::momentum:
        case OptimizerKind::nesterov: {
            const float keep = rule.first ? 0.0F : rule.momentum;
            const float ahead = rule.kind == OptimizerKind::nesterov ? 1.0F : 0.0F;
            for (std::size_t i = 0; i < count; ++i) {
                const float pull = g[i] + rule.decay * w[i];
                first[i] = keep * first[i] + pull;
                w[i] -= rule.rate *
                        (ahead * pull + (rule.kind == OptimizerKind::nesterov ? rule.momentum : 1.0F) * first[i]);
            }
            break;
        }
        case OptimizerKind::adam:
        case OptimizerKind::adamw: {
            const bool decoupled = rule.kind == OptimizerKind::adamw;
            const float added = decoupled ? 0.0F : rule.decay;
            const float shrunk = decoupled ? 1.0F - rule.rate * rule.decay : 1.0F;
            for (std::size_t i = 0; i < count; ++i) {
                const float pull = g[i] + added * w[i];
                first[i] = kBeta1 * first[i] + kRest1 * pull;
                second[i] = kBeta2 * second[i] + kRest2 * pull * pull;
                w[i] = w[i] * shrunk -
                       rule.stepSize * first[i] / (__builtin_sqrtf(second[i]) / rule.rootOfBias2 + kEpsilon);
            }
            break;
        }
    }
}

}  // namespace

#define DROPSCOPE_TEXT2(word) #word
#define DROPSCOPE_TEXT(word) DROPSCOPE_TEXT2(word)

extern const StepMath DROPSCOPE_MATH_TABLE;
const StepMath DROPSCOPE_MATH_TABLE = {DROPSCOPE_TEXT(DROPSCOPE_MATH_VARIANT),
                                       forward,
                                       parameterGradient,
                                       inputGradient,
                                       activate,
                                       activateBackward,
                                       update};

}  // namespace dropscope
