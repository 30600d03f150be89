// SPDX-License-Identifier: GPL-3.0-or-later
// The dropout layer: its rule for one element, its mean and variance over masks, its gradient, and what it leaves alone.
#include <limits>
#include <vector>

#include "engine/core/parallel.h"
#include "engine/dropout/layer.h"
#include "engine/kernels/scalar/scalar_backend.h"
#include "engine/masks/native_mask.h"
#include "tests/engine/layer_cases.h"

using namespace dropscope;

namespace {

const DrawKey kKey{42, 0, 3};

std::unique_ptr<Layer> layer(double p, Zeroing zeroing = Zeroing::multiply) {
    return need(dropscope::makeLayer({.p = p, .zeroing = zeroing}, *need(defaultBackend())));
}

std::vector<std::uint8_t> drawn(double p, std::uint64_t units) {
    std::vector<std::uint8_t> kept(units);
    NativeMask(kKey, DropThreshold::fromProbability(p)).keep(0, kept);
    return kept;
}

Tensor row(const std::vector<float>& values) {
    return need(Tensor::fromValues(Shape({static_cast<std::int64_t>(values.size())}), values));
}

/// All units of the tensor dropped (or kept) by hand.
HandSet everything(const Tensor& x, bool kept) {
    HandSet set;
    for (std::uint64_t unit = 0; unit < x.elementCount(); ++unit) {
        set.set(unit, kept);
    }
    return set;
}

}  // namespace

class DropoutTest : public QObject {
    Q_OBJECT

private slots:
    void aWrongPIsRefusedInPyTorchsWords_data() {
        QTest::addColumn<double>("p");
        QTest::addColumn<QString>("shown");
        QTest::newRow("-0.1") << -0.1 << "-0.1";
        QTest::newRow("1.1") << 1.1 << "1.1";
        QTest::newRow("nan") << std::numeric_limits<double>::quiet_NaN() << "nan";
        QTest::newRow("inf") << std::numeric_limits<double>::infinity() << "inf";
    }
    void aWrongPIsRefusedInPyTorchsWords() {
        QFETCH(double, p);
        QFETCH(QString, shown);
        const QString expected = "dropout probability has to be between 0 and 1, but got " + shown;
        const Status valid = validate(LayerConfig{.p = p});
        QVERIFY(!valid);
        QCOMPARE(text(valid.error().what), expected);
        const auto created = dropscope::makeLayer({.p = p}, scalarBackend());
        QVERIFY(!created);
        QCOMPARE(text(created.error().what), expected);
    }

    void bothEndsOfPAreFine() {
        QVERIFY(validate(LayerConfig{.p = 0.0}));
        QVERIFY(validate(LayerConfig{.p = 1.0, .zeroing = Zeroing::select}));
    }

    void scaleIsTheFloatPyTorchUses_data() {
        addProbabilities({0.0, 0.1, 0.2, 0.3, 1.0 / 3, 0.5, 0.7, 0.9, 0.999, 1 - 1e-9});
    }
    void scaleIsTheFloatPyTorchUses() {
        QFETCH(double, p);
        const Tensor one = row({1.0F});
        const Tensor y = need(layer(p)->forward(one, kKey, Mode::train, everything(one, true)));
        QCOMPARE(bitsOf(y.values()[0]), bitsOf(1.0F / static_cast<float>(1.0 - p)));
    }

    void everyElementIsKeptAndScaledOrDropped_data() { addProbabilities({1e-6, 0.1, 0.5, 0.7, 0.999}); }
    void everyElementIsKeptAndScaledOrDropped() {
        QFETCH(double, p);
        const Tensor x = normal(Shape({5, 1000}));
        for (const Zeroing zeroing : {Zeroing::multiply, Zeroing::select}) {
            const Tensor y = need(layer(p, zeroing)->forward(x, kKey, Mode::train));
            QVERIFY(y.shape() == x.shape());
            const std::vector<std::uint8_t> kept = drawn(p, x.elementCount());
            const float scale = 1.0F / static_cast<float>(1.0 - p);
            for (std::uint64_t i = 0; i < x.elementCount(); ++i) {
                const float in = x.values()[i];
                const float dropped = zeroing == Zeroing::select || in > 0 ? 0.0F : -0.0F;
                QCOMPARE(bitsOf(y.values()[i]), bitsOf(kept[i] != 0 ? in * scale : dropped));
            }
        }
    }

    void evaluationIsTheIdentityWithoutACopy_data() { addProbabilities({0.0, 0.5, 1.0}); }
    void evaluationIsTheIdentityWithoutACopy() {
        QFETCH(double, p);
        const Tensor x = normal(Shape({100}));
        const HandSet byHand = everything(x, false);
        QVERIFY(need(layer(p)->forward(x, kKey, Mode::eval)).sharesValuesWith(x));
        QVERIFY(need(layer(p)->backward(x, kKey, Mode::eval)).sharesValuesWith(x));
        QVERIFY(need(layer(p)->forward(x, kKey, Mode::eval, byHand)).sharesValuesWith(x));
    }

    void zeroPIsTheIdentityWithoutACopy() {
        const Tensor x = row({1, -2, kNan, kInf, -0.0F});
        QVERIFY(need(layer(0)->forward(x, kKey, Mode::train)).sharesValuesWith(x));
        QVERIFY(need(layer(0)->backward(x, kKey, Mode::train)).sharesValuesWith(x));
    }

    void onePMultipliesEverythingByZero() {
        const Tensor x = row({1, -2, 0, -0.0F, kInf, -kInf, kNan});
        QVERIFY(same(need(layer(1)->forward(x, kKey, Mode::train)), row({0, -0.0F, 0, -0.0F, kNan, kNan, kNan})));
        QVERIFY(same(need(layer(1, Zeroing::select)->forward(x, kKey, Mode::train)), row({0, 0, 0, 0, 0, 0, 0})));
        const Tensor dy = row({3, -3, 1, 1, 1, 1, 1});
        QVERIFY(same(need(layer(1)->backward(dy, kKey, Mode::train)), row({0, -0.0F, 0, 0, 0, 0, 0})));
        // Even a unit that is kept by hand: the scale is 0.
        QVERIFY(
            same(need(layer(1)->forward(dy, kKey, Mode::train, everything(dy, true))), row({0, -0.0F, 0, 0, 0, 0, 0})));
    }

    void droppedAndKeptSpecialValues() {
        const Tensor x = row({2, -2, 0, -0.0F, kInf, -kInf, kNan});
        const HandSet drop = everything(x, false);
        const HandSet keep = everything(x, true);
        QVERIFY(
            same(need(layer(0.5)->forward(x, kKey, Mode::train, drop)), row({0, -0.0F, 0, -0.0F, kNan, kNan, kNan})));
        QVERIFY(
            same(need(layer(0.5, Zeroing::select)->forward(x, kKey, Mode::train, drop)), row({0, 0, 0, 0, 0, 0, 0})));
        for (const Zeroing zeroing : {Zeroing::multiply, Zeroing::select}) {
            QVERIFY(same(need(layer(0.5, zeroing)->forward(x, kKey, Mode::train, keep)),
                         row({4, -4, 0, -0.0F, kInf, -kInf, kNan})));
        }
    }

    void emptyTensorsComeBackAsTheyAre() {
        for (const Tensor& x : {Tensor(), need(Tensor::zeros(Shape({3, 0, 5})))}) {
            for (const double p : {0.0, 0.5, 1.0}) {
                QVERIFY(need(layer(p)->forward(x, kKey, Mode::train)).shape() == x.shape());
                QVERIFY(need(layer(p)->maskTensor(x.shape(), kKey, Mode::train)).shape() == x.shape());
            }
        }
    }

    void rankZeroIsOneUnit() {
        const Tensor x = need(Tensor::fromValues(Shape(), std::vector<float>{3.0F}));
        int kept = 0;
        for (std::uint32_t step = 0; step < 100; ++step) {
            const DrawKey key{1, 0, step};
            const Tensor y = need(layer(0.5)->forward(x, key, Mode::train));
            QCOMPARE(y.shape().rank(), 0U);
            const bool keptNow = !DropThreshold::fromProbability(0.5).drops(nativeDraw(key, 0));
            QCOMPARE(y.values()[0], keptNow ? 6.0F : 0.0F);
            kept += keptNow ? 1 : 0;
        }
        QVERIFY(kept > 0 && kept < 100);
    }

    /// E[y] = x and Var[y] = x² p / (1 - p), element by element over many seeds.
    void meanAndVarianceOverMasks_data() { addProbabilities({0.1, 0.3, 0.5, 0.8}); }
    void meanAndVarianceOverMasks() {
        QFETCH(double, p);
        constexpr int kSeeds = 4000;
        const Tensor x = normal(Shape({8, 8}));
        const std::uint64_t n = x.elementCount();
        std::vector<double> sum(n);
        std::vector<double> squares(n);
        for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
            const Tensor y = need(layer(p)->forward(x, {seed, 0, 0}, Mode::train));
            for (std::uint64_t i = 0; i < n; ++i) {
                const double distance = static_cast<double>(y.values()[i]) - static_cast<double>(x.values()[i]);
                sum[i] += distance;
                squares[i] += distance * distance;
            }
        }
        for (std::uint64_t i = 0; i < n; ++i) {
            // y - x is -x with probability p and x p / (1 - p) else, so the standard errors of both sums are known. Six of
            // them: false alarms less than once in 1e8 elements.
            const auto v = static_cast<double>(x.values()[i]);
            const double variance = v * v * p / (1 - p);
            const double fourth = std::pow(v, 4) * (p + std::pow(p, 4) / std::pow(1 - p, 3));
            QVERIFY(std::abs(sum[i] / kSeeds) < 6 * std::sqrt(variance / kSeeds));
            // Where p = 0.5 both distances are |x| and the variance has no error but rounding.
            QVERIFY(std::abs(squares[i] / kSeeds - variance) <
                    6 * std::sqrt(std::max(0.0, fourth - variance * variance) / kSeeds) + 1e-6 * variance);
        }
    }

    /// The derivative of L = sum y²/2 by x, from central differences (exact for a quadratic, but for rounding).
    void backwardIsTheGradientWithTheMaskFrozen_data() { addProbabilities({0.0, 0.1, 0.5, 0.9, 1.0}); }
    void backwardIsTheGradientWithTheMaskFrozen() {
        QFETCH(double, p);
        constexpr float kStep = 0.125F;
        const Tensor x = normal(Shape({6, 7}), 5);
        HandSet byHand;
        byHand.set(0, true);
        byHand.set(1, false);
        for (const Mode mode : {Mode::train, Mode::eval}) {
            const std::unique_ptr<Layer> dropout = layer(p);
            const auto lossAt = [&](std::uint64_t i, float offset) {
                Tensor moved = x;
                need(moved.edit())[i] += offset;
                return halfSumOfSquares(need(dropout->forward(moved, kKey, mode, byHand)));
            };
            const Tensor dy = need(dropout->forward(x, kKey, mode, byHand));  // dL/dy = y
            const Tensor dx = need(dropout->backward(dy, kKey, mode, byHand));
            QVERIFY(dx.shape() == x.shape());
            for (std::uint64_t i = 0; i < x.elementCount(); ++i) {
                const double up = static_cast<double>(x.values()[i] + kStep);
                const double down = static_cast<double>(x.values()[i] - kStep);
                const double slope = (lossAt(i, kStep) - lossAt(i, -kStep)) / (up - down);
                const double tolerance = 1e-5 * std::pow(std::max(1.0, p == 1.0 ? 0.0 : 1.0 / (1.0 - p)), 2);
                QVERIFY(std::abs(slope - static_cast<double>(dx.values()[i])) < tolerance);
            }
        }
    }

    void handSetUnitsWinOverTheDraw() {
        const Tensor x = need(filled(Shape({1000}), {Fill::Kind::ones, 0.0F, 0}));
        const std::unique_ptr<Layer> dropout = layer(0.5);
        const Tensor drawn = need(dropout->forward(x, kKey, Mode::train));
        HandSet opposite;
        for (const std::uint64_t unit : {0ULL, 1ULL, 255ULL, 256ULL, 999ULL}) {
            opposite.set(unit, drawn.values()[unit] == 0.0F);
        }
        opposite.set(1000, true);  // beyond the tensor: nothing happens
        const Tensor set = need(dropout->forward(x, kKey, Mode::train, opposite));
        for (std::uint64_t i = 0; i < x.elementCount(); ++i) {
            const bool turned = opposite.find(i).has_value();
            QCOMPARE(set.values()[i], turned ? 2.0F - drawn.values()[i] : drawn.values()[i]);
        }
    }

    void handSetUnitsWinAtZeroP() {
        const Tensor x = row({1, -2, kNan});
        HandSet byHand;
        byHand.set(1, false);
        QVERIFY(same(need(layer(0)->forward(x, kKey, Mode::train, byHand)), row({1, -0.0F, kNan})));
    }

    void theInputIsNeverChanged() {
        const Tensor x = normal(Shape({300}));
        const std::vector<float> before(x.values().begin(), x.values().end());
        const Tensor y = need(layer(0.5)->forward(x, kKey, Mode::train));
        QVERIFY(!y.sharesValuesWith(x));
        QCOMPARE(firstDifference(x.values(), before), -1);
    }

    void sameKeySameMaskAndOtherStepOtherMask() {
        const Tensor x = normal(Shape({300}));
        const Tensor y = need(layer(0.5)->forward(x, kKey, Mode::train));
        QVERIFY(same(need(layer(0.5)->forward(x, kKey, Mode::train)), y));
        QVERIFY(!same(need(layer(0.5)->forward(x, {kKey.seed, kKey.stream, kKey.step + 1}, Mode::train)), y));
    }

    void resultsDoNotDependOnTheThreads() {
        const Tensor x = normal(Shape({3 * (1 << 18) + 17}));  // several chunks and a part
        const HandSet none;
        const Tensor y = need(layer(0.3)->forward(x, kKey, Mode::train));
        const Tensor mask = need(layer(0.3)->maskTensor(x.shape(), kKey, Mode::train));
        for (const unsigned threads : {1U, 2U, 5U}) {
            const ThreadLimit limit(threads);
            QVERIFY(same(need(layer(0.3)->forward(x, kKey, Mode::train)), y));
            QVERIFY(same(need(layer(0.3)->maskTensor(x.shape(), kKey, Mode::train)), mask));
        }
        // And not on the chunks: the mask is the one drawn in one go.
        const std::vector<std::uint8_t> kept = drawn(0.3, x.elementCount());
        for (std::uint64_t i = 0; i < kept.size(); ++i) {
            QCOMPARE(mask.values()[i], static_cast<float>(kept[i]));
            QCOMPARE(std::abs(y.values()[i]) > 0, kept[i] != 0 && x.values()[i] != 0.0F);
        }
    }

    void maskTensorShowsWhatForwardDoes_data() { addProbabilities({0.0, 0.1, 0.5, 1.0}); }
    void maskTensorShowsWhatForwardDoes() {
        QFETCH(double, p);
        const Tensor ones = need(filled(Shape({3, 400}), {Fill::Kind::ones, 0.0F, 0}));
        HandSet byHand;
        byHand.set(3, true);
        byHand.set(700, false);
        byHand.set(5000, false);  // beyond the shape
        const Tensor mask = need(layer(p)->maskTensor(ones.shape(), kKey, Mode::train, byHand));
        const Tensor y = need(layer(p)->forward(ones, kKey, Mode::train, byHand));
        QVERIFY(mask.shape() == ones.shape());
        QCOMPARE(mask.values()[3], 1.0F);
        QCOMPARE(mask.values()[700], 0.0F);
        const float scale = p == 1.0 ? 0.0F : 1.0F / static_cast<float>(1.0 - p);
        for (std::uint64_t i = 0; i < ones.elementCount(); ++i) {
            QCOMPARE(y.values()[i], mask.values()[i] * scale);
        }
        const Tensor all = need(layer(p)->maskTensor(ones.shape(), kKey, Mode::eval, byHand));
        QVERIFY(same(all, ones));
    }

    void aShapeTooLargeIsRefused() {
        const Shape huge({std::numeric_limits<std::int64_t>::max() / 4});
        QVERIFY(!layer(0.5)->maskTensor(huge, kKey, Mode::train));
    }
};

QTEST_GUILESS_MAIN(DropoutTest)
#include "test_dropout.moc"
