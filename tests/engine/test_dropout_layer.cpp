// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of dropout layer: its rule for one element, who shares a unit, its moments, its gradient, and what it
// leaves alone.
#include <limits>
#include <vector>

#include "engine/core/parallel.h"
#include "engine/dropout/layer.h"
#include "engine/kernels/scalar/scalar_backend.h"
#include "tests/engine/layer_cases.h"

using namespace dropscope;

namespace {

const DrawKey kKey{42, 1, 3};

/// Unit by index arithmetic on the mask's shape, kept by the definition of the stream.
bool keptByDefinition(const Shape& x, const Shape& mask, double p, std::uint64_t element) {
    const std::vector<std::int64_t> place = x.indexOf(element);
    std::uint64_t unit = 0;
    for (std::size_t axis = 0; axis < x.rank(); ++axis) {
        unit = unit * static_cast<std::uint64_t>(mask[axis]) +
               static_cast<std::uint64_t>(mask[axis] == 1 ? 0 : place[axis]);
    }
    return !DropThreshold::fromProbability(p).drops(nativeDraw(kKey, unit));
}

/// The formulas, once more and plainly.
float elementByDefinition(const LayerConfig& config, float x, bool kept) {
    const double p = config.p;
    if (isAlpha(config.kind)) {
        const double alpha = 1.7580993408473766;
        const double a = 1.0 / std::sqrt((alpha * alpha * p + 1.0) * (1.0 - p));
        const float m = kept ? 1.0F : 0.0F;
        volatile float shift = (m - 1.0F) * static_cast<float>(alpha * a);  // volatile: one rounding at a time
        shift = shift + static_cast<float>(alpha * a * p);
        volatile float product = x * (m * static_cast<float>(a));
        return p == 1.0 ? x * 0.0F : product + shift;
    }
    if (config.zeroing == Zeroing::select && !kept) {
        return 0.0F;
    }
    const float scale = config.scaling == Scaling::classic ? 1.0F : 1.0F / static_cast<float>(1.0 - p);
    return x * (kept ? scale : 0.0F);
}

float gradientByDefinition(const LayerConfig& config, float dy, bool kept) {
    if (!isAlpha(config.kind)) {
        return elementByDefinition(config, dy, kept);
    }
    const double alpha = 1.7580993408473766;
    const double p = config.p;
    return dy * (kept ? static_cast<float>(1.0 / std::sqrt((alpha * alpha * p + 1.0) * (1.0 - p))) : 0.0F);
}

}  // namespace

class DropoutLayerTest : public QObject {
    Q_OBJECT

private slots:
    void everyElementFollowsItsFormula_data() { addProbabilities({1e-6, 0.3, 0.5, 0.9, 1.0}); }
    void everyElementFollowsItsFormula() {
        QFETCH(double, p);
        for (const LayerCase& c : unitCases(p)) {
            const auto kind = makeLayer(c.config);
            const Tensor x = special(c.x);
            const Shape mask = need(kind->units(c.x)).maskShape();
            const Tensor y = need(kind->forward(x, kKey, Mode::train));
            const Tensor dx = need(kind->backward(x, kKey, Mode::train));
            const Tensor kept = need(kind->maskTensor(c.x, kKey, Mode::train));
            IN_CASE(c, y.shape() == c.x && dx.shape() == c.x && kept.shape() == c.x);
            for (std::uint64_t i = 0; i < x.elementCount(); ++i) {
                const bool keep = keptByDefinition(c.x, mask, p, i);
                const float in = x.values()[i];
                IN_CASE(c, kept.values()[i] == (keep ? 1.0F : 0.0F));
                IN_CASE(c, sameValue(y.values()[i], elementByDefinition(c.config, in, keep)));
                IN_CASE(c, sameValue(dx.values()[i], gradientByDefinition(c.config, in, keep)));
            }
        }
    }

    void allBackEndsAndThreadsGiveTheSameBytes() {
        std::vector<LayerCase> cases = allCases(0.3);
        for (const LayerKind kind : {LayerKind::dropout, LayerKind::dropout2d, LayerKind::stochasticDepthRow,
                                     LayerKind::stochasticDepthBatch, LayerKind::featureAlpha, LayerKind::locked,
                                     LayerKind::dropBlock, LayerKind::gaussian, LayerKind::gaussianNoise}) {
            cases.push_back(caseOf(kind, 0.3, Shape({2, 3, 301, 302})));  // several chunks and a part
        }
        for (const LayerCase& c : cases) {
            const Tensor x = special(c.x);
            const auto reference = need(makeLayer(c.config, scalarBackend()));
            const Tensor y = need(reference->forward(x, kKey, Mode::train));
            const Tensor dx = need(reference->backward(x, kKey, Mode::train));
            const Tensor mask = need(reference->maskTensor(c.x, kKey, Mode::train));
            for (const KernelBackend* backend : allBackends()) {
                if (!backend->available()) {
                    continue;
                }
                for (const unsigned threads : {1U, 2U}) {
                    const ThreadLimit limit(threads);
                    const auto other = need(makeLayer(c.config, *backend));
                    IN_CASE(c, same(need(other->forward(x, kKey, Mode::train)), y));
                    IN_CASE(c, same(need(other->backward(x, kKey, Mode::train)), dx));
                    IN_CASE(c, same(need(other->maskTensor(c.x, kKey, Mode::train)), mask));
                }
            }
        }
    }

    void meanAndVarianceAreTheFormulas_data() { addProbabilities({0.1, 0.5, 0.8}); }
    void meanAndVarianceAreTheFormulas() {
        QFETCH(double, p);
        constexpr int kSeeds = 600;
        for (const LayerCase& c : unitCases(p)) {
            if (c.x.elementCount() > 200) {
                continue;
            }
            const auto kind = makeLayer(c.config);
            const Tensor x = normal(c.x);
            std::vector<double> sum(x.elementCount());
            std::vector<double> squares(x.elementCount());
            for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
                const Tensor y = need(kind->forward(x, {seed, 0, 0}, Mode::train));
                for (std::uint64_t i = 0; i < x.elementCount(); ++i) {
                    const double mean = kind->moments(static_cast<double>(x.values()[i]), Mode::train).mean;
                    const double distance = static_cast<double>(y.values()[i]) - mean;
                    sum[i] += distance;
                    squares[i] += distance * distance;
                }
            }
            for (std::uint64_t i = 0; i < x.elementCount(); ++i) {
                // y takes two values, with p and 1 - p: its fourth central moment follows from its variance. Six
                // standard errors: a false alarm less than once in 1e8 elements.
                const double variance = kind->moments(static_cast<double>(x.values()[i]), Mode::train).variance;
                const double fourth = variance * variance * (1 - 3 * p * (1 - p)) / (p * (1 - p));
                IN_CASE(c, std::abs(sum[i] / kSeeds) < 6 * std::sqrt(variance / kSeeds) + 1e-6);
                IN_CASE(c, std::abs(squares[i] / kSeeds - variance) <
                               6 * std::sqrt(std::max(0.0, fourth - variance * variance) / kSeeds) + 1e-5 * variance +
                                   1e-9);
            }
        }
    }

    void momentsSayWhatTheKindPromises() {
        for (const double p : {0.0, 0.2, 0.9}) {
            QCOMPARE(makeLayer({.p = p})->moments(-3, Mode::train).mean, -3.0);
            QCOMPARE(makeLayer({.p = p, .scaling = Scaling::classic})->moments(2, Mode::train).mean, 2 * (1 - p));
            QVERIFY(std::abs(makeLayer({.p = p, .scaling = Scaling::classic})->moments(2, Mode::eval).mean -
                             2 * (1 - p)) < 1e-6);
            // Alpha dropout: x of mean 0 and variance 1 keeps both. With Var[y|x] quadratic in x, take x = -1 and 1.
            const auto alpha = makeLayer({.kind = LayerKind::alpha, .p = p});
            const Moments low = alpha->moments(-1, Mode::train);
            const Moments high = alpha->moments(1, Mode::train);
            QVERIFY(std::abs(low.mean + high.mean) < 1e-12);
            QVERIFY(std::abs((low.variance + high.variance + low.mean * low.mean + high.mean * high.mean) / 2 - 1) <
                    1e-12);
        }
        QCOMPARE(makeLayer({.p = 1.0})->moments(2, Mode::train).mean, 0.0);
        QCOMPARE(makeLayer({.p = 1.0})->moments(2, Mode::eval).mean, 2.0);
    }

    void distinctUnitsAreIndependent() {
        constexpr int kSeeds = 1500;
        const double p = 0.3;
        const auto kind = makeLayer({.kind = LayerKind::dropout2d, .p = p});
        const Shape x({2, 3, 2, 2});
        std::vector<double> both(6 * 6);
        for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
            const Tensor mask = need(kind->maskTensor(x, {seed, 0, 0}, Mode::train));
            for (std::size_t a = 0; a < 6; ++a) {
                for (std::size_t k = 1; k < 4; ++k) {
                    QCOMPARE(mask.values()[4 * a + k], mask.values()[4 * a]);
                }
                for (std::size_t b = 0; b < 6; ++b) {
                    both[6 * a + b] += static_cast<double>(mask.values()[4 * a] * mask.values()[4 * b]);
                }
            }
        }
        const double q = (1 - p) * (1 - p);
        for (std::size_t a = 0; a < 6; ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                QVERIFY(std::abs(both[6 * a + b] / kSeeds - q) < 6 * std::sqrt(q * (1 - q) / kSeeds));
            }
        }
    }

    void theGradientIsTheSlopeWithTheMaskFrozen_data() { addProbabilities({0.0, 0.1, 0.5, 0.9, 1.0}); }
    void theGradientIsTheSlopeWithTheMaskFrozen() {
        QFETCH(double, p);
        constexpr float kStep = 0.125F;
        for (const LayerCase& c : allCases(p)) {
            if (c.x.elementCount() > 200) {
                continue;
            }
            const auto kind = makeLayer(c.config);
            const Tensor x = normal(c.x, 5);
            HandSet byHand;
            byHand.set(0, true);
            byHand.set(1, false);
            for (const Mode mode : {Mode::train, Mode::eval}) {
                const auto lossAt = [&](std::uint64_t i, float offset) {
                    Tensor moved = x;
                    need(moved.edit())[i] += offset;
                    return halfSumOfSquares(need(kind->forward(moved, kKey, mode, byHand)));
                };
                const Tensor dy = need(kind->forward(x, kKey, mode, byHand));  // dL/dy = y for L = sum y²/2
                const Tensor dx = need(kind->backward(dy, kKey, mode, byHand));
                for (std::uint64_t i = 0; i < x.elementCount(); ++i) {
                    const double up = static_cast<double>(x.values()[i] + kStep);
                    const double down = static_cast<double>(x.values()[i] - kStep);
                    const double slope = (lossAt(i, kStep) - lossAt(i, -kStep)) / (up - down);
                    const double factor = static_cast<double>(need(kind->explain(x, i, kKey, mode, byHand)).factor);
                    const double scale = std::max(1.0, std::abs(factor));
                    IN_CASE(c, std::abs(slope - static_cast<double>(dx.values()[i])) < 2e-5 * scale * scale);
                }
            }
        }
    }

    void evaluationAndZeroPAreTheInputItself() {
        for (LayerCase c : allCases(0.5)) {
            const Tensor x = special(c.x);
            if (c.config.scaling == Scaling::inverted) {
                IN_CASE(c, need(makeLayer(c.config)->forward(x, kKey, Mode::eval)).sharesValuesWith(x));
                IN_CASE(c, need(makeLayer(c.config)->backward(x, kKey, Mode::eval)).sharesValuesWith(x));
            }
            IN_CASE(c, same(need(makeLayer(c.config)->maskTensor(c.x, kKey, Mode::eval)), ones(c.x)));
            c.config.p = 0.0;
            c.config.sigma = 0.0;
            for (const Mode mode : {Mode::train, Mode::eval}) {
                IN_CASE(c, need(makeLayer(c.config)->forward(x, kKey, mode)).sharesValuesWith(x));
            }
        }
    }

    void classicEvaluationScales_data() { addProbabilities({0.1, 0.3, 0.5, 1.0}); }
    void classicEvaluationScales() {
        QFETCH(double, p);
        const auto classic = makeLayer({.p = p, .scaling = Scaling::classic});
        const Tensor x = special(Shape({40, 30}));
        const Tensor y = need(classic->forward(x, kKey, Mode::eval));
        for (std::uint64_t i = 0; i < x.elementCount(); ++i) {
            QVERIFY(sameValue(y.values()[i], x.values()[i] * static_cast<float>(1.0 - p)));
        }
        QVERIFY(same(need(classic->backward(x, kKey, Mode::eval)), y));
    }

    void unitsSetByHandWin() {
        for (const LayerCase& c : unitCases(0.5)) {
            const auto kind = makeLayer(c.config);
            const Tensor x = normal(c.x);
            const UnitShape units = need(kind->units(c.x));
            const Tensor drawn = need(kind->maskTensor(c.x, kKey, Mode::train));
            HandSet opposite;
            for (std::uint64_t i = 0; i < x.elementCount(); i += 1 + x.elementCount() / 7) {
                opposite.set(units.runFrom(i).unit, drawn.values()[i] == 0.0F);
            }
            opposite.set(units.unitCount(), true);  // beyond the mask: nothing happens
            const Tensor mask = need(kind->maskTensor(c.x, kKey, Mode::train, opposite));
            const Tensor y = need(kind->forward(x, kKey, Mode::train, opposite));
            for (std::uint64_t i = 0; i < x.elementCount(); ++i) {
                const bool turned = opposite.find(units.runFrom(i).unit).has_value();
                IN_CASE(c, mask.values()[i] == (turned ? 1.0F - drawn.values()[i] : drawn.values()[i]));
                IN_CASE(c, sameValue(y.values()[i],
                                     elementByDefinition(c.config, x.values()[i], mask.values()[i] == 1.0F)));
            }
        }
    }

    void anExplanationIsWhatForwardDid_data() { addProbabilities({0.0, 0.3, 1.0}); }
    void anExplanationIsWhatForwardDid() {
        QFETCH(double, p);
        HandSet byHand;
        byHand.set(1, true);
        for (const LayerCase& c : allCases(p)) {
            const auto kind = makeLayer(c.config);
            const Tensor x = special(c.x);
            for (const Mode mode : {Mode::train, Mode::eval}) {
                const Tensor y = need(kind->forward(x, kKey, mode, byHand));
                const Tensor mask = need(kind->maskTensor(c.x, kKey, mode, byHand));
                for (std::uint64_t i = 0; i < x.elementCount(); i += 1 + x.elementCount() / 97) {
                    const CellExplanation cell = need(kind->explain(x, i, kKey, mode, byHand));
                    IN_CASE(c, sameValue(cell.x, x.values()[i]) && sameValue(cell.y, y.values()[i]));
                    IN_CASE(c, (cell.outcome == CellExplanation::Outcome::dropped) == (mask.values()[i] == 0.0F));
                    IN_CASE(c, cell.byHand == (mode == Mode::train && cell.unit == 1 && !isNoise(c.config.kind)));
                    if (mode == Mode::train && !cell.byHand && !isNoise(c.config.kind)) {
                        IN_CASE(c, (cell.draw < cell.threshold) == (mask.values()[i] == 0.0F));
                    }
                }
            }
        }
    }

    void wrongConfigsAreRefused_data() {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("line");
        QTest::newRow("p") << 0
                           << "dropout probability has to be between 0 and 1, but got -0.1: p: p is the probability of "
                              "dropping, such as 0.5";
        QTest::newRow("nan")
            << 1
            << "dropout probability has to be between 0 and 1, but got nan: p: p is the probability of "
               "dropping, such as 0.5";
        QTest::newRow("axes") << 2 << "dropout2d has its own axes: axes: leave the axes out, or take the kind dropout";
        QTest::newRow("scaling")
            << 3 << "alpha has no classic scaling: scaling: take inverted: its own factors keep mean and variance";
        QTest::newRow("gaussian p") << 5
                                    << "gaussian dropout with p = 1 has noise without bound: p: take a p below 1: the "
                                       "noise has the variance p / (1 - p)";
        const QString spread =
            "the noise's standard deviation has to be 0 or more, but got %1: sigma: sigma is a number "
            "such as 0.1";
        QTest::newRow("sigma") << 6 << spread.arg("-0.5");
        QTest::newRow("sigma nan") << 7 << spread.arg("nan");
        QTest::newRow("sigma inf") << 8 << spread.arg("inf");
        QTest::newRow("block") << 9
                               << "the block size has to be 1 or more, but got 0: blockSize: give the side of the "
                                  "squares in elements, such as 7";
        QTest::newRow("block scaling") << 10
                                       << "drop-block has no classic scaling: scaling: take inverted: it divides by "
                                          "the share that was kept";
        QTest::newRow("noise scaling") << 11
                                       << "gaussian has no classic scaling: scaling: take inverted: noise leaves the "
                                          "mean alone, and there is nothing to make up for";
        QTest::newRow("noise zeroing") << 12 << "gaussian-noise drops nothing: zeroing: take multiply";
        QTest::newRow("zeroing") << 4 << "feature-alpha drops to a value of its own, not to 0: zeroing: take multiply";
    }
    void wrongConfigsAreRefused() {
        QFETCH(int, which);
        QFETCH(QString, line);
        const LayerConfig configs[] = {{.p = -0.1},
                                       {.p = std::numeric_limits<double>::quiet_NaN()},
                                       {.kind = LayerKind::dropout2d, .axes = {0}},
                                       {.kind = LayerKind::alpha, .scaling = Scaling::classic},
                                       {.kind = LayerKind::featureAlpha, .zeroing = Zeroing::select},
                                       {.kind = LayerKind::gaussian, .p = 1.0},
                                       {.kind = LayerKind::gaussianNoise, .sigma = -0.5},
                                       {.kind = LayerKind::gaussianNoise, .sigma = static_cast<double>(kNan)},
                                       {.kind = LayerKind::gaussianNoise, .sigma = static_cast<double>(kInf)},
                                       {.kind = LayerKind::dropBlock, .blockSize = 0},
                                       {.kind = LayerKind::dropBlock, .scaling = Scaling::classic},
                                       {.kind = LayerKind::gaussian, .scaling = Scaling::classic},
                                       {.kind = LayerKind::gaussianNoise, .zeroing = Zeroing::select}};
        const auto made = makeLayer(configs[which], scalarBackend());
        QVERIFY(!made);
        QCOMPARE(text(made.error().line()), line);
    }

    void theMaskHasTheKindsShape_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("x");
        QTest::addColumn<QString>("mask");
        const auto row = [](const char* kind, const char* x, const char* mask) {
            QTest::addRow("%s %s", kind, x) << kind << x << mask;
        };
        row("dropout", "2,3,4", "2,3,4");
        row("dropout1d", "2,3,4", "2,3,1");
        row("dropout1d", "3,4", "3,1");  // no batch axis: (C, L)
        row("dropout2d", "2,3,4,5", "2,3,1,1");
        row("dropout2d", "2,3,4", "2,3,1");  // PyTorch takes it for (N, C, L)
        row("dropout2d", "2,3", "2,3");
        row("dropout3d", "2,3,4,5,6", "2,3,1,1,1");
        row("dropout3d", "3,4,5,6", "3,1,1,1");  // no batch axis
        row("dropout3d", "3,4,5", "3,1,1");
        row("dropout3d", "3", "3");
        row("locked", "7,2,3", "1,2,3");
        row("stochastic-depth-row", "2,3,4", "2,1,1");
        row("stochastic-depth-batch", "2,3,4", "1,1,1");
        row("stochastic-depth-batch", "()", "()");
        row("alpha", "2,3", "2,3");
        row("feature-alpha", "2,3,4,5", "2,3,1,1");
        row("gaussian", "2,3", "2,3");
        row("gaussian-noise", "2,3", "2,3");
        row("drop-block", "2,3,4,5", "2,3,4,5");
        row("drop-connect", "2,3", "2,3");
    }
    void theMaskHasTheKindsShape() {
        QFETCH(QString, kind);
        QFETCH(QString, x);
        QFETCH(QString, mask);
        const LayerKind parsed = need(parseLayerKind(kind.toStdString()));
        QCOMPARE(text(nameOf(parsed)), kind);
        const UnitShape units = need(unitsOf(parsed, {}, need(Shape::parse(x.toStdString()))));
        QCOMPARE(text(units.maskShape().text()), mask);
    }

    void wrongRanksAreRefused_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("x");
        QTest::addColumn<QString>("what");
        const QString feature = "Feature dropout requires at least 2 dimensions in the input";
        QTest::newRow("2d") << "dropout2d" << "3" << feature;
        QTest::newRow("3d") << "dropout3d" << "()" << feature;
        QTest::newRow("feature-alpha") << "feature-alpha" << "3" << feature;
        QTest::newRow("locked") << "locked" << "3" << "locked dropout needs at least 2 axes";
        QTest::newRow("row") << "stochastic-depth-row" << "()" << "stochastic depth by row needs at least 1 axis";
    }
    void wrongRanksAreRefused() {
        QFETCH(QString, kind);
        QFETCH(QString, x);
        QFETCH(QString, what);
        const auto made = makeLayer({.kind = need(parseLayerKind(kind.toStdString()))});
        const Tensor ten = ones(need(Shape::parse(x.toStdString())));
        const Result<Tensor> y = made->forward(ten, kKey, Mode::train);
        QVERIFY(!y);
        QCOMPARE(text(y.error().what), what);
        QVERIFY(!made->maskTensor(ten.shape(), kKey, Mode::train));
        QVERIFY(!made->explain(ten, 0, kKey, Mode::train));
        QVERIFY(made->forward(ten, kKey, Mode::eval));  // PyTorch looks at it only when it drops
    }

    void someRanksAreRefusedInEveryMode_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("x");
        QTest::addColumn<QString>("what");
        QTest::newRow("1d 1") << "dropout1d" << "4" << "dropout1d: Expected 2D or 3D input, but received a 1D input.";
        QTest::newRow("1d 4") << "dropout1d" << "1,2,3,4"
                              << "dropout1d: Expected 2D or 3D input, but received a 4D input.";
        QTest::newRow("block") << "drop-block" << "2,3,4" << "input should be 4 dimensional. Got 3 dimensions.";
        QTest::newRow("connect") << "drop-connect" << "2,3,4" << "drop-connect takes a matrix of weights, but x has 3";
    }
    void someRanksAreRefusedInEveryMode() {
        QFETCH(QString, kind);
        QFETCH(QString, x);
        QFETCH(QString, what);
        const auto made = makeLayer({.kind = need(parseLayerKind(kind.toStdString()))});
        const Tensor in = ones(need(Shape::parse(x.toStdString())));
        for (const Mode mode : {Mode::train, Mode::eval}) {
            const Result<Tensor> y = made->forward(in, kKey, mode);
            QVERIFY(!y && text(y.error().what).startsWith(what));
            QVERIFY(!made->backward(in, kKey, mode));
            QVERIFY(!made->maskTensor(in.shape(), kKey, mode));
            QVERIFY(!made->explain(in, 0, kKey, mode));
        }
    }

    void anUnknownKindIsRefused() {
        const Result<LayerKind> kind = parseLayerKind("Dropout");
        QVERIFY(!kind);
        QCOMPARE(text(kind.error().line()),
                 "there is no kind 'Dropout': kind: write one of dropout, dropout1d, dropout2d, dropout3d, locked, "
                 "stochastic-depth-row, stochastic-depth-batch, alpha, feature-alpha, gaussian, gaussian-noise, "
                 "drop-block, drop-connect");
    }

    void aBatchAxisOfOneChangesNothing() {
        for (const auto& [kind, single] :
             {std::pair(LayerKind::dropout1d, Shape({30, 8})), std::pair(LayerKind::dropout3d, Shape({30, 2, 3, 4}))}) {
            std::vector<std::int64_t> lengths = single.lengths();
            lengths.insert(lengths.begin(), 1);
            const Tensor x = normal(single);
            const Tensor batched = need(x.reshaped(need(Shape::create(lengths))));
            const auto made = makeLayer({.kind = kind, .p = 0.3});
            const Tensor y = need(made->forward(x, kKey, Mode::train));
            const Tensor yBatched = need(made->forward(batched, kKey, Mode::train));
            QCOMPARE(firstDifference(y.values(), yBatched.values()), -1);
        }
    }
};

QTEST_GUILESS_MAIN(DropoutLayerTest)
#include "test_dropout_layer.moc"
