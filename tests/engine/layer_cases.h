// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of dropout layers share: inputs, and every kind with shapes that it takes.
#pragma once

#include <algorithm>
#include <iterator>
#include <limits>
#include <memory>
#include <string>
#include <vector>

#include "engine/dropout/layer.h"
#include "engine/tensor/fill.h"
#include "tests/engine/check.h"

namespace dropscope {

inline constexpr float kInf = std::numeric_limits<float>::infinity();
inline constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
inline constexpr float kTiny = std::numeric_limits<float>::denorm_min();

inline std::unique_ptr<Layer> makeLayer(const LayerConfig& config) {
    return need(makeLayer(config, *need(defaultBackend())));
}

inline Tensor normal(const Shape& shape, std::uint64_t seed = 1) {
    return need(filled(shape, {Fill::Kind::normal, 0.0F, seed}));
}
inline Tensor ones(const Shape& shape) { return need(filled(shape, {Fill::Kind::ones, 0.0F, 0})); }

/// Normal numbers with every special value among them.
inline Tensor special(const Shape& shape) {
    Tensor x = normal(shape);
    const float values[] = {kNan, kInf, -kInf, -0.0F, 0.0F, kTiny, -kTiny, std::numeric_limits<float>::max()};
    const std::span<float> out = need(x.edit());
    for (std::size_t i = 0; i < out.size(); i += 3) {
        out[i] = values[i / 3 % std::size(values)];
    }
    return x;
}

inline bool same(const Tensor& a, const Tensor& b) {
    return a.shape() == b.shape() && firstDifference(a.values(), b.values()) == -1;
}

inline double halfSumOfSquares(const Tensor& y) {
    double sum = 0;
    for (const float value : y.values()) {
        sum += 0.5 * static_cast<double>(value) * static_cast<double>(value);
    }
    return sum;
}

inline void addProbabilities(std::initializer_list<double> probabilities) {
    QTest::addColumn<double>("p");
    for (const double p : probabilities) {
        QTest::addRow("p %.17g", p) << p;
    }
}

inline bool isAlpha(LayerKind kind) { return kind == LayerKind::alpha || kind == LayerKind::featureAlpha; }

inline bool isNoise(LayerKind kind) { return kind == LayerKind::gaussian || kind == LayerKind::gaussianNoise; }

/// A kind with a shape that it takes.
struct LayerCase {
    LayerConfig config;
    Shape x;
};

inline LayerCase caseOf(LayerKind kind, double p, const Shape& x) {
    LayerCase c;
    c.config.kind = kind;
    c.config.p = p;
    c.x = x;
    return c;
}

inline std::string named(const LayerCase& c) {
    return std::string(nameOf(c.config.kind)) + " on " + c.x.text() + ", zeroing " +
           std::to_string(static_cast<int>(c.config.zeroing)) + ", scaling " +
           std::to_string(static_cast<int>(c.config.scaling));
}

/// QVERIFY that names the case; the name is only made when it is needed, which is what most of a test's time went into.
#define IN_CASE(c, condition)                              \
    do {                                                   \
        if (!(condition)) {                                \
            QFAIL((#condition " on " + named(c)).c_str()); \
        }                                                  \
    } while (false)

/// The kinds whose units are kept or dropped, each by its own draw: short and long runs of shared units, and of
/// neighbouring ones; each zeroing and scaling.
inline std::vector<LayerCase> unitCases(double p) {
    std::vector<LayerCase> cases;
    const auto add = [&](LayerKind kind, std::initializer_list<Shape> shapes,
                         const std::vector<std::size_t>& axes = {}) {
        for (const Shape& x : shapes) {
            LayerCase c = caseOf(kind, p, x);
            c.config.axes = axes;
            cases.push_back(c);
            if (!isAlpha(kind) && &x == shapes.begin()) {
                c.config.zeroing = Zeroing::select;
                cases.push_back(c);
                c.config.zeroing = Zeroing::multiply;
                c.config.scaling = Scaling::classic;
                cases.push_back(c);
            }
        }
    };
    add(LayerKind::dropout, {Shape({7, 5}), Shape({3, 1700}), Shape()});
    add(LayerKind::dropout, {Shape({3, 4, 5}), Shape({2, 3, 2100})}, {1});
    add(LayerKind::dropout, {Shape({3, 4, 5}), Shape({40, 3, 60})}, {0, 2});
    add(LayerKind::dropout1d, {Shape({3, 4, 5}), Shape({40, 7}), Shape({2, 300, 2500})});
    add(LayerKind::dropout2d, {Shape({3, 4, 5, 6}), Shape({3, 4}), Shape({2, 3, 50, 50}), Shape({20, 30, 1, 1})});
    add(LayerKind::dropout3d, {Shape({2, 3, 2, 2, 2}), Shape({5, 2, 3, 4}), Shape({2, 2, 3, 30, 30})});
    add(LayerKind::locked, {Shape({5, 3, 4}), Shape({3, 2, 1500})});
    add(LayerKind::stochasticDepthRow, {Shape({30, 4, 5}), Shape({7}), Shape({5, 3000})});
    add(LayerKind::stochasticDepthBatch, {Shape({30, 4, 5}), Shape({2, 3000}), Shape()});
    add(LayerKind::alpha, {Shape({7, 5}), Shape({3, 1700})});
    add(LayerKind::featureAlpha, {Shape({3, 4, 5}), Shape({2, 3, 50, 50})});
    add(LayerKind::dropConnect, {Shape({7, 5}), Shape({40, 130})});
    return cases;
}

/// Blocks of one element, of odd and even side, as large as the map and larger.
inline std::vector<LayerCase> blockCases(double p) {
    std::vector<LayerCase> cases;
    const auto add = [&](std::uint64_t block, const Shape& x, Zeroing zeroing = Zeroing::multiply) {
        LayerCase c = caseOf(LayerKind::dropBlock, p, x);
        c.config.blockSize = block;
        c.config.zeroing = zeroing;
        cases.push_back(c);
    };
    add(3, Shape({2, 2, 5, 6}));
    add(3, Shape({2, 2, 5, 6}), Zeroing::select);
    add(1, Shape({2, 3, 4, 5}));
    add(2, Shape({1, 3, 7, 5}));
    add(9, Shape({3, 4, 2, 7}));
    add(7, Shape({2, 3, 30, 41}));
    return cases;
}

/// Without gaussian at p = 1, which it refuses.
inline std::vector<LayerCase> noiseCases(double p) {
    std::vector<LayerCase> cases;
    for (const Shape& x : {Shape({7, 5}), Shape({3, 1701}), Shape()}) {
        cases.push_back(caseOf(LayerKind::gaussianNoise, p, x));
        if (p < 1.0) {
            cases.push_back(caseOf(LayerKind::gaussian, p, x));
        }
    }
    return cases;
}

/// Every kind.
inline std::vector<LayerCase> allCases(double p) {
    std::vector<LayerCase> cases = unitCases(p);
    std::ranges::copy(blockCases(p), std::back_inserter(cases));
    std::ranges::copy(noiseCases(p), std::back_inserter(cases));
    return cases;
}

}  // namespace dropscope
