// SPDX-License-Identifier: GPL-3.0-or-later
// The 14 groups of behaviours that PyTorch's own tests check (test/nn/test_dropout.py, OpInfo in
// torch/testing/_internal/common_methods_invocations.py, test_inductor, functorch), our way and by number. What does not
// apply to a library of contiguous float32 tensors is said where its number stands.
#include <vector>

#include "engine/dropout/prepared_pass.h"
#include "engine/kernels/scalar/scalar_backend.h"
#include "tests/engine/layer_cases.h"

using namespace dropscope;

namespace {

const DrawKey kKey{2026, 1, 3};

struct MeanAndSd {
    double mean;
    double sd;
};
MeanAndSd meanAndSd(const Tensor& t) {
    double sum = 0;
    double squares = 0;
    for (const float value : t.values()) {
        sum += static_cast<double>(value);
        squares += static_cast<double>(value) * static_cast<double>(value);
    }
    const auto n = static_cast<double>(t.elementCount());
    return {sum / n, std::sqrt(squares / n - sum / n * (sum / n))};
}

Tensor constant(const Shape& shape, float value) { return need(filled(shape, {Fill::Kind::constant, value, 0})); }

LayerConfig configOf(LayerKind kind, double p) {
    LayerConfig config;
    config.kind = kind;
    config.p = p;
    return config;
}

/// The kinds that PyTorch has, each with a shape that it takes without a warning.
std::vector<LayerCase> torchKinds(double p) {
    return {caseOf(LayerKind::dropout, p, Shape({1000})),
            caseOf(LayerKind::dropout1d, p, Shape({50, 100, 4})),
            caseOf(LayerKind::dropout2d, p, Shape({50, 100, 2, 2})),
            caseOf(LayerKind::dropout3d, p, Shape({50, 100, 2, 2, 1})),
            caseOf(LayerKind::alpha, p, Shape({5000})),
            caseOf(LayerKind::featureAlpha, p, Shape({50, 100, 1, 1}))};
}

std::size_t nonZero(const Tensor& t) {
    return static_cast<std::size_t>(std::ranges::count_if(t.values(), [](float value) { return value != 0.0F; }));
}

}  // namespace

class PyTorchBehavioursTest : public QObject {
    Q_OBJECT

private slots:
    /// 1: p = 0.2, x filled with 1 - p, at least 1000 values: means of output and gradient, in place and not. (Memory
    /// formats and bfloat16 do not apply: tensors are contiguous float32, other types are converted on load.)
    void group1MeansOfOutputAndGradient() {
        for (const LayerCase& c : torchKinds(0.2)) {
            if (isAlpha(c.config.kind)) {
                continue;  // group 6
            }
            const auto kind = makeLayer(c.config);
            const Tensor x = constant(c.x, 0.8F);
            const Tensor y = need(kind->forward(x, kKey, Mode::train));
            IN_CASE(c, std::abs(meanAndSd(y).mean - 0.8) < 0.05);
            // dL/dx for L = sum y, times 1 - p.
            IN_CASE(c, std::abs(meanAndSd(need(kind->backward(x, kKey, Mode::train))).mean - 0.8) < 0.05);
            Tensor inPlace = x;
            const std::span<float> values = need(inPlace.edit());
            IN_CASE(c, kind->forward(c.x, values, values, kKey, Mode::train));
            IN_CASE(c, same(inPlace, y));
        }
    }

    /// 2: eval() is the identity, in place and not.
    void group2EvaluationIsTheIdentity() {
        for (const LayerCase& c : torchKinds(0.2)) {
            const auto kind = makeLayer(c.config);
            const Tensor x = special(c.x);
            IN_CASE(c, need(kind->forward(x, kKey, Mode::eval)).sharesValuesWith(x));
            Tensor inPlace = x;
            const std::span<float> values = need(inPlace.edit());
            IN_CASE(c, kind->forward(c.x, values, values, kKey, Mode::eval));
            IN_CASE(c, same(inPlace, x));
        }
    }

    /// 3: str and repr never throw. Layers have no repr; what names them is the kind, which reads back.
    void group3EveryKindHasAName() {
        for (const LayerKind kind : allLayerKinds()) {
            QVERIFY(!nameOf(kind).empty());
            QVERIFY(need(parseLayerKind(nameOf(kind))) == kind);
        }
    }

    /// 4: p in {0, 1e-10} leaves x as it is, up to the scale, which is 1. (Non-contiguous x does not apply.)
    void group4NextToNothingIsDropped() {
        const Tensor x = normal(Shape({4, 5, 6}));
        for (const double p : {0.0, 1e-10}) {
            QVERIFY(same(need(makeLayer({.p = p})->forward(x, kKey, Mode::train)), x));
        }
    }

    /// 5: means are kept for p in {1e-10, 0.3, 0.5, 0.7}; x itself at 1e-10 and something else otherwise. (Of the axis
    /// permutations what remains is the order of axes: every order of a shape, since layouts do not apply.)
    void group5MeansForEveryOrderOfTheAxes_data() { addProbabilities({1e-10, 0.3, 0.5, 0.7}); }
    void group5MeansForEveryOrderOfTheAxes() {
        QFETCH(double, p);
        std::vector<std::int64_t> lengths = {8, 9, 10, 11};
        do {
            const Tensor x = constant(need(Shape::create(lengths)), 1.0F);
            const Tensor y = need(makeLayer({.p = p})->forward(x, kKey, Mode::train));
            QVERIFY(y.shape() == x.shape());
            QVERIFY(std::abs(meanAndSd(y).mean - 1.0) < 5 * std::sqrt(p / (1 - p) / 7920) + 1e-6);
            QCOMPARE(same(x, y), p < 1e-9);
        } while (std::ranges::next_permutation(lengths).found);
    }

    /// 6: alpha dropout keeps mean and spread of 5000 normal samples, for p in {0.2, 0.5, 0.8}; unbatched input.
    void group6AlphaKeepsMeanAndSpread_data() { addProbabilities({0.2, 0.5, 0.8}); }
    void group6AlphaKeepsMeanAndSpread() {
        QFETCH(double, p);
        for (const LayerCase& c : torchKinds(p)) {
            if (isAlpha(c.config.kind)) {
                const Tensor x = normal(c.x);
                const auto [meanX, sdX] = meanAndSd(x);
                const auto [meanY, sdY] = meanAndSd(need(makeLayer(c.config)->forward(x, kKey, Mode::train)));
                IN_CASE(c, std::abs(meanX - meanY) < 0.1);
                IN_CASE(c, std::abs(sdX - sdY) < 0.1);
            }
        }
        const Tensor unbatched = constant(Shape({50, 20, 8, 8}), 1.0F);
        QVERIFY(makeLayer(configOf(LayerKind::featureAlpha, p))->forward(unbatched, kKey, Mode::train));
    }

    /// 7: the fused path equals the composite one, for train x p in {0, 1}, forward and gradient. Our fused kernels are
    /// the vector back end's, and the plain one is the scalar back end.
    void group7FusedEqualsPlain() {
        const Tensor x = special(Shape({30, 40}));
        for (const KernelBackend* backend : allBackends()) {
            for (const double p : {0.0, 1.0}) {
                for (const Mode mode : {Mode::train, Mode::eval}) {
                    if (!backend->available()) {
                        continue;
                    }
                    const auto fused = need(makeLayer({.p = p}, *backend));
                    const auto plain = need(makeLayer({.p = p}, scalarBackend()));
                    QVERIFY(same(need(fused->forward(x, kKey, mode)), need(plain->forward(x, kKey, mode))));
                    QVERIFY(same(need(fused->backward(x, kKey, mode)), need(plain->backward(x, kKey, mode))));
                }
            }
        }
    }

    /// 8: p = -0.1 and 1.1 are refused by every kind, in PyTorch's words.
    void group8WrongProbabilitiesAreRefused() {
        for (const LayerKind kind : allLayerKinds()) {
            for (const double p : {-0.1, 1.1, static_cast<double>(kNan)}) {
                const auto made = makeLayer(configOf(kind, p), scalarBackend());
                QVERIFY(!made);
                QVERIFY(
                    made.error().what.english().starts_with("dropout probability has to be between 0 and 1, but got "));
            }
        }
    }

    /// 9: an empty tensor keeps its shape.
    void group9EmptyTensors() {
        for (const LayerCase& c : allCases(0.5)) {
            if (c.x.rank() == 0) {
                continue;
            }
            for (std::size_t axis = 0; axis < c.x.rank(); ++axis) {
                std::vector<std::int64_t> lengths = c.x.lengths();
                lengths[axis] = 0;
                const Shape none = need(Shape::create(lengths));
                const auto kind = makeLayer(c.config);
                IN_CASE(c, need(kind->forward(need(Tensor::zeros(none)), kKey, Mode::train)).shape() == none);
                IN_CASE(c, need(kind->maskTensor(none, kKey, Mode::train)).shape() == none);
                IN_CASE(c, PreparedPass::create(makeLayer(c.config), none, kKey, Mode::train).has_value());
            }
        }
    }

    /// 10: dropout1d refuses other ranks; without a batch axis the result is the batched one's, in place too; a channel is
    /// dropped or scaled as one.
    void group10ChannelsOfOneDimension() {
        const auto kind = makeLayer({.kind = LayerKind::dropout1d});
        QVERIFY(!kind->forward(ones(Shape({4})), kKey, Mode::train));
        QVERIFY(!kind->forward(ones(Shape({2, 3, 4, 5})), kKey, Mode::train));
        const Tensor x = ones(Shape({30, 8}));
        const Tensor y = need(kind->forward(x, kKey, Mode::train));
        const Tensor batched = need(kind->forward(need(x.reshaped(Shape({1, 30, 8}))), kKey, Mode::train));
        QCOMPARE(firstDifference(y.values(), batched.values()), -1);
        std::vector<float> inPlace(x.values().begin(), x.values().end());
        QVERIFY(kind->forward(x.shape(), inPlace, inPlace, kKey, Mode::train));
        QCOMPARE(firstDifference(inPlace, y.values()), -1);
        for (std::size_t channel = 0; channel < 30; ++channel) {
            for (std::size_t k = 0; k < 8; ++k) {
                QCOMPARE(y.values()[channel * 8 + k], y.values()[channel * 8]);
            }
            QVERIFY(y.values()[channel * 8] == 0.0F || y.values()[channel * 8] == 2.0F);
        }
    }

    /// 11: dropout2d and dropout3d warn of other ranks (the words: test_torch_oracle).
    void group11OtherRanksAreWarnedOf() {
        const auto warned = [](LayerKind kind, std::size_t rank) {
            return !rankWarnings(kind, need(Shape::create(std::vector<std::int64_t>(rank, 2)))).empty();
        };
        for (std::size_t rank = 2; rank <= 6; ++rank) {
            QCOMPARE(warned(LayerKind::dropout2d, rank), rank != 4);
            QCOMPARE(warned(LayerKind::dropout3d, rank), rank != 4 && rank != 5);
            QVERIFY(!warned(LayerKind::dropout, rank));
        }
    }

    /// 12: shapes (S,S), (S), () x p in {0, 0.5, 1} x training; backward is dy times the mask times the scale, here for
    /// the scales 1, 2 and 0. (The defaults of arguments do not apply.)
    void group12ShapesAndProbabilities() {
        for (const Shape& shape : {Shape({5, 5}), Shape({5}), Shape(), Shape({5, 5, 5, 5})}) {
            const Tensor x = normal(shape);
            for (const double p : {0.0, 0.5, 1.0}) {
                const float scale = p == 0.0 ? 1.0F : p == 0.5 ? 2.0F : 0.0F;
                for (const Mode mode : {Mode::train, Mode::eval}) {
                    const auto kind = makeLayer({.p = p});
                    const Tensor mask = need(kind->maskTensor(shape, kKey, mode));
                    const Tensor y = need(kind->forward(x, kKey, mode));
                    const Tensor dx = need(kind->backward(x, kKey, mode));
                    for (std::uint64_t i = 0; i < x.elementCount(); ++i) {
                        const float factor = mode == Mode::eval ? 1.0F : scale * mask.values()[i];
                        QVERIFY(sameValue(y.values()[i], x.values()[i] * factor));
                        QVERIFY(sameValue(dx.values()[i], x.values()[i] * factor));
                    }
                }
            }
        }
    }

    /// 13: 1000 ones at p = 0.5: 400 to 600 are not 0, the mean is 0.9 to 1.1; the same seed gives the same three calls,
    /// which differ from one another. (Compilers and devices: allBackEndsAndThreadsGiveTheSameBytes.)
    void group13CallsDifferAndRepeat() {
        const Tensor x = ones(Shape({1000}));
        const auto kind = makeLayer({});
        std::vector<Tensor> first;
        std::vector<Tensor> second;
        for (std::uint32_t call = 0; call < 3; ++call) {
            first.push_back(need(kind->forward(x, {5, 0, call}, Mode::train)));
            second.push_back(need(makeLayer({})->forward(x, {5, 0, call}, Mode::train)));
            QVERIFY(nonZero(first.back()) > 400 && nonZero(first.back()) < 600);
            QVERIFY(meanAndSd(first.back()).mean > 0.9 && meanAndSd(first.back()).mean < 1.1);
            QVERIFY(same(first.back(), second.back()));
        }
        QVERIFY(!same(first[0], first[1]) && !same(first[1], first[2]) && !same(first[0], first[2]));
    }

    /// 14: vmap's randomness "same" and "different", as which axes share a unit. ("error" and vmap itself do not apply.)
    /// And OneFlow's suite: p = 1 is all zeros, p = 0 the identity, backward the same.
    void group14SameOrDifferentAlongTheBatch() {
        const Tensor x = ones(Shape({6, 50}));
        const Tensor shared = need(makeLayer({.axes = {0}})->forward(x, kKey, Mode::train));
        const Tensor different = need(makeLayer({})->forward(x, kKey, Mode::train));
        for (std::size_t row = 1; row < 6; ++row) {
            const auto rowOf = [&](const Tensor& t, std::size_t r) { return t.values().subspan(r * 50, 50); };
            QVERIFY(std::ranges::equal(rowOf(shared, row), rowOf(shared, 0)));
            QVERIFY(!std::ranges::equal(rowOf(different, row), rowOf(different, 0)));
        }
        QCOMPARE(nonZero(need(makeLayer({.p = 1.0})->forward(x, kKey, Mode::train))), std::size_t{0});
        QCOMPARE(nonZero(need(makeLayer({.p = 1.0})->backward(x, kKey, Mode::train))), std::size_t{0});
        QVERIFY(same(need(makeLayer({.p = 0.0})->forward(x, kKey, Mode::train)), x));
        QVERIFY(same(need(makeLayer({.p = 0.0})->backward(x, kKey, Mode::train)), x));
    }
};

QTEST_GUILESS_MAIN(PyTorchBehavioursTest)
#include "test_pytorch_behaviours.moc"
