// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/framework_rules.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

#include "engine/core/assert.h"
#include "engine/tensor/edge_values.h"

namespace dropscope {

namespace {

float bit(bool kept) { return kept ? 1.0F : 0.0F; }

/// noise = m / (1 - p) in x's own type, y = x * noise; p = 1 multiplies by zeros.
float pytorchComposite(float x, double p, bool kept) {
    if (p == 0.0) {
        return x;
    }
    return p == 1.0 ? x * 0.0F : x * (bit(kept) / static_cast<float>(1.0 - p));
}

/// (x * m) * scale, with scale 0 at p = 1.
float pytorchNativeCpu(float x, double p, bool kept) {
    if (p == 0.0) {
        return x;
    }
    const float scale = p == 1.0 ? 0.0F : static_cast<float>(1.0 / (1.0 - p));
    return x * bit(kept) * scale;
}

/// The same multiplications in one kernel; p = 1 writes zeros without looking at x.
float pytorchNativeCuda(float x, double p, bool kept) {
    if (p == 0.0) {
        return x;
    }
    return p == 1.0 ? 0.0F : x * bit(kept) * (1.0F / static_cast<float>(1.0 - p));
}

/// A select: what is dropped is never multiplied.
float selectQuotient(float x, double p, bool kept) {
    if (p == 0.0) {
        return x;
    }
    return kept ? x / static_cast<float>(1.0 - p) : 0.0F;
}

float onnxReference(float x, double p, bool kept) {
    return p == 0.0 ? x : bit(kept) * x * static_cast<float>(1.0 / (1.0 - p));
}

/// No scaling in training; evaluation multiplies by 1 - p.
float classic(float x, double /*p*/, bool kept) { return x * bit(kept); }

/// The scale of p = 1 is 1 / 0.
float mlpackProduct(float x, double p, bool kept) { return x * bit(kept) * static_cast<float>(1.0 / (1.0 - p)); }

/// The mask is divided in float64; the mask of p = 1 is 0 / 0.
float numpyIdiom(float x, double p, bool kept) {
    return static_cast<float>(static_cast<double>(x) * ((kept ? 1.0 : 0.0) / (1.0 - p)));
}

constexpr FrameworkRule kRules[] = {
    {"PyTorch, CPU", "x × (m / (1 − p))", phrase("p = 0: x itself; p = 1: x × 0"),
     "aten/src/ATen/native/Dropout.cpp, the composite path", true, pytorchComposite},
    {"native_dropout, CPU", "(x × m) × 1 / (1 − p)", phrase("p = 0: a copy of x; p = 1: the scale is 0"),
     "aten/src/ATen/native/Dropout.cpp, native_dropout_cpu", true, pytorchNativeCpu},
    {"native_dropout, CUDA", "x × m × 1 / (1 − p)", phrase("p = 0: a copy of x; p = 1: zeros, x is not looked at"),
     "aten/src/ATen/native/cuda/Dropout.cu, native_dropout_cuda", true, pytorchNativeCuda},
    {"Keras 3", "m ? x / (1 − p) : 0", phrase("p = 0: x itself; p = 1: zeros"), "keras/src/backend/jax/random.py", true,
     selectQuotient},
    {"Flax", "m ? x / (1 − p) : 0", phrase("p = 0: x itself; p = 1: zeros"), "flax/linen/stochastic.py", true,
     selectQuotient},
    {"ONNX, reference", "m × x × 1 / (1 − p)", phrase("p = 0: x itself; p = 1: not allowed, the ratio is below 1"),
     "onnx/reference/ops/op_dropout.py", false, onnxReference},
    {"dlib, classic", "x × m", phrase("as for any p; only evaluation scales, by 1 − p"), "dlib/dnn/layers.h, dropout_",
     true, classic},
    {"mlpack", "x × m × 1 / (1 − p)", phrase("as for any p: at p = 1 the scale is 1 / 0"),
     "src/mlpack/methods/ann/layer/dropout_impl.hpp", true, mlpackProduct},
    {"NumPy, idiom", "x × (m / (1 − p))", phrase("as for any p: at p = 1 the mask is 0 / 0"),
     "Stanford CS231n, neural-networks-2", true, numpyIdiom},
};

constexpr double kSmallestP = std::numeric_limits<float>::denorm_min();
constexpr double kLargestP = 1.0 - 0x1p-24;
constexpr double kProbabilities[] = {0.0, kSmallestP, 0.5, kLargestP, 1.0};

/// Marks the answers that are not the most common one.
void markDifferent(RuleAnswers& row) {
    const auto votes = [&row](float answer) {
        return std::ranges::count_if(row.y,
                                     [answer](const auto& other) { return other && sameAnswer(*other, answer); });
    };
    std::optional<float> common;
    for (const auto& answer : row.y) {
        if (answer && (!common || votes(*answer) > votes(*common))) {
            common = answer;
        }
    }
    for (const auto& answer : row.y) {
        row.differs.push_back(answer && common && !sameAnswer(*answer, *common));
        row.agreed = row.agreed && !row.differs.back();
    }
}

}  // namespace

std::span<const FrameworkRule> frameworkRules() { return kRules; }

std::optional<float> applyRule(const FrameworkRule& rule, float x, double p, bool kept) {
    DROPSCOPE_ASSERT(p >= 0.0 && p <= 1.0 && (p > 0.0 || kept) && (p < 1.0 || !kept));
    return p == 1.0 && !rule.takesOne ? std::nullopt : std::optional(rule.y(x, p, kept));
}

bool sameAnswer(float a, float b) {
    return (std::isnan(a) && std::isnan(b)) || std::bit_cast<std::uint32_t>(a) == std::bit_cast<std::uint32_t>(b);
}

std::span<const double> edgeProbabilities() { return kProbabilities; }

std::vector<RuleAnswers> compareRules(double p, bool kept) {
    std::vector<RuleAnswers> rows;
    for (const float x : edgeValues()) {
        RuleAnswers row;
        row.x = x;
        for (const FrameworkRule& rule : kRules) {
            row.y.push_back(applyRule(rule, x, p, kept));
        }
        markDifferent(row);
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace dropscope
