// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of layer under another framework's mask: the source decides the units, and nothing else changes.
#include <cmath>

#include "engine/dropout/framework_rules.h"
#include "engine/dropout/prepared_pass.h"
#include "engine/dropout/replayed_mask.h"
#include "engine/tensor/edge_values.h"
#include "tests/engine/check.h"

using namespace dropscope;

namespace {

Tensor someValues(const Shape& shape) {
    std::vector<float> values(shape.elementCount());
    for (std::size_t k = 0; k < values.size(); ++k) {
        values[k] = static_cast<float>(k % 37) - 18.0F;
    }
    return need(Tensor::fromValues(shape, values));
}

/// A mask of our own for any shape: unit u is kept iff u mod 3 is not 0.
class EveryThird final : public MaskSource {
public:
    explicit EveryThird(std::uint64_t unitCount) : m_unitCount(unitCount) {}

    void keep(std::uint64_t firstUnit, std::span<std::uint8_t> kept) const override {
        if (firstUnit + kept.size() > m_unitCount) {
            qFatal("asked for a unit that there is not");
        }
        for (std::size_t k = 0; k < kept.size(); ++k) {
            kept[k] = (firstUnit + k) % 3 != 0 ? 1 : 0;
        }
    }

private:
    std::uint64_t m_unitCount;
};

struct Row {
    const char* kind;
    Shape shape;
    std::vector<std::size_t> axes = {};
};

const Row kRows[] = {
    {"dropout", Shape({7, 5})},
    {"dropout", Shape({300, 700})},
    {"dropout", Shape({40, 3000}), {0}},
    {"dropout", Shape({40, 30}), {1}},
    {"dropout1d", Shape({30, 20, 7})},
    {"dropout2d", Shape({3, 5, 60, 60})},
    {"dropout2d", Shape({30, 50, 3, 3})},
    {"dropout3d", Shape({3, 5, 4, 4, 4})},
    {"alpha", Shape({70, 500})},
    {"feature-alpha", Shape({30, 7, 5})},
    {"locked", Shape({9, 40, 33})},
    {"stochastic-depth-row", Shape({50, 6, 6})},
    {"stochastic-depth-batch", Shape({5, 6})},
    {"drop-connect", Shape({30, 40})},
};

}  // namespace

class ReplayedLayerTest : public QObject {
    Q_OBJECT

private slots:
    void theSourceDecides_data() {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("backend");
        int number = 0;
        for (const Row& row : kRows) {
            for (const KernelBackend* backend : allBackends()) {
                if (backend->available()) {
                    QTest::addRow("%s %s %s", row.kind, row.shape.text().c_str(), backend->name().data())
                        << number << text(backend->name());
                }
            }
            ++number;
        }
    }
    void theSourceDecides() {
        QFETCH(int, number);
        QFETCH(QString, backend);
        const Row& row = kRows[number];
        const LayerConfig config{.kind = need(parseLayerKind(row.kind)), .p = 0.4, .axes = row.axes};
        const std::shared_ptr<const Layer> layer = need(makeLayer(config, *need(findBackend(backend.toStdString()))));
        const UnitShape units = need(layer->units(row.shape));
        const auto source = std::make_shared<EveryThird>(units.unitCount());
        const Tensor x = someValues(row.shape);
        HandSet byHand;
        byHand.set(units.unitCount() / 2, (units.unitCount() / 2) % 3 == 0);  // the other way round

        const Tensor mask = need(layer->maskTensor(row.shape, {}, Mode::train, byHand, {}, source.get()));
        const Tensor y = need(layer->forward(x, {}, Mode::train, byHand, {}, source.get()));
        const Tensor dx = need(layer->backward(x, {}, Mode::train, byHand, {}, source.get()));
        const auto pass = need(PreparedPass::create(layer, row.shape, {}, Mode::train, byHand, {}, source));
        std::vector<float> yOfPass(y.elementCount());
        pass.values(Direction::forward, 0, x.values(), yOfPass);
        QCOMPARE(firstDifference(yOfPass, y.values()), std::ptrdiff_t{-1});
        std::vector<std::uint8_t> keptOfPass(y.elementCount());
        pass.kept(0, keptOfPass);

        // What the same layer makes of the same mask when every unit is set by hand.
        HandSet all;
        for (std::uint64_t unit = 0; unit < units.unitCount(); ++unit) {
            all.set(unit, byHand.find(unit).value_or(unit % 3 != 0));
        }
        QCOMPARE(firstDifference(y.values(), need(layer->forward(x, {}, Mode::train, all)).values()),
                 std::ptrdiff_t{-1});
        QCOMPARE(firstDifference(dx.values(), need(layer->backward(x, {}, Mode::train, all)).values()),
                 std::ptrdiff_t{-1});
        for (std::uint64_t k = 0; k < x.elementCount(); k += 1 + k / 50) {
            const std::uint64_t unit = units.runFrom(k).unit;
            const bool kept = *all.find(unit);
            QCOMPARE(mask.values()[k], kept ? 1.0F : 0.0F);
            QCOMPARE(keptOfPass[k] != 0, kept);
            const CellExplanation cell = pass.explain(k, x.values()[k]);
            QVERIFY(cell.replayed && cell.draw == 0 && cell.threshold == 0);
            QCOMPARE(cell.outcome, kept ? CellExplanation::Outcome::kept : CellExplanation::Outcome::dropped);
            QCOMPARE(cell.byHand, byHand.find(unit).has_value());
            QVERIFY(sameValue(cell.y, y.values()[k]));
        }
    }

    void evaluationAsksNobody() {
        const auto layer = need(makeLayer({}, hostBackend()));
        const EveryThird nobody(0);
        const Tensor x = someValues(Shape({5, 5}));
        QVERIFY(need(layer->forward(x, {}, Mode::eval, {}, {}, &nobody)).sharesValuesWith(x));
    }

    void unitsAreWhatTheFrameworkDraws() {
        const ReplayConfig replay{.source = ReplaySource::torchCpu, .seed = ReplaySeed(5)};
        const LayerConfig channels{.kind = LayerKind::dropout2d, .p = 0.5};
        const MaskRequest request = need(maskRequestFor(channels, Shape({2, 3, 4, 4})));
        QCOMPARE(request.shape.elementCount(), std::uint64_t{6});
        QVERIFY(request.viaBernoulli);
        QVERIFY(!need(maskRequestFor({}, Shape({2, 3}))).viaBernoulli);
        QVERIFY(need(maskRequestFor({.kind = LayerKind::alpha}, Shape({2, 3}))).viaBernoulli);
        std::uint8_t drawn[6];
        std::uint8_t direct[6];
        need(replayedMask(channels, replay, Shape({2, 3, 4, 4})))->keep(0, drawn);
        need(makeReplaySource(replay, {Shape({6}), 0.5}))->keep(0, direct);
        QVERIFY(std::ranges::equal(drawn, direct));
    }

    void noiseTakesNoMask() {
        for (const LayerKind kind : {LayerKind::gaussian, LayerKind::gaussianNoise, LayerKind::dropBlock}) {
            const auto mask = replayedMask({.kind = kind}, {}, Shape({2, 3, 9, 9}));
            QVERIFY(!mask);
            QCOMPARE(mask.error().where.english(), std::string("source"));
            QVERIFY(mask.error().what.english().find("takes no mask of another framework") != std::string::npos);
        }
    }

    /// y and dL/dx have the bits of the rule that engine/dropout/framework_rules.h publishes for the framework, on every
    /// back end, for the whole tensor, a part of it and one cell.
    void eachFrameworkFormsItsOutput_data() {
        QTest::addColumn<int>("source");
        QTest::addColumn<QString>("idiom");
        QTest::addColumn<QString>("rule");
        const auto row = [](ReplaySource source, const char* idiom, const char* rule) {
            QTest::addRow("%s %s", infoOf(source).name.data(), idiom)
                << static_cast<int>(source) << QString(idiom) << QString(rule);
        };
        row(ReplaySource::native, "", "PyTorch, CPU");
        row(ReplaySource::torchCpu, "", "PyTorch, CPU");
        row(ReplaySource::torchMkl, "", "PyTorch, CPU");
        row(ReplaySource::torchCuda, "", "native_dropout, CUDA");
        row(ReplaySource::tensorflow, "", "");  // has none there
        row(ReplaySource::jax, "", "Flax");
        row(ReplaySource::jaxLegacy, "", "Flax");
        row(ReplaySource::numpy, "", "NumPy, idiom");
        row(ReplaySource::numpy, "cs231n", "NumPy, idiom");
        row(ReplaySource::numpy, "onnx", "ONNX, reference");
    }
    void eachFrameworkFormsItsOutput() {
        QFETCH(int, source);
        QFETCH(QString, idiom);
        QFETCH(QString, rule);
        const auto expected = [&rule](float x, double p, bool kept) {
            for (const FrameworkRule& each : frameworkRules()) {
                if (text(each.name) == rule) {
                    return *applyRule(each, x, p, kept);
                }
            }
            return kept ? x * static_cast<float>(1.0 / (1.0 - p)) : 0.0F;  // tensorflow/python/ops/nn_ops.py
        };
        std::vector<float> values(edgeValues().begin(), edgeValues().end());
        for (int k = -300; k < 300; ++k) {
            values.push_back(static_cast<float>(k) * 3.7F);
        }
        const Shape shape({static_cast<std::int64_t>(values.size())});
        const Tensor x = need(Tensor::fromValues(shape, values));
        const Arithmetic arithmetic = arithmeticOf(static_cast<ReplaySource>(source), idiom.toStdString());
        for (const double p : {1e-9, 0.1, 0.3, 1.0 / 3.0, 0.5, 0.7, 0.9, 1.0 - 1e-9}) {
            const LayerConfig config = formedAs(arithmetic, {.p = p});
            for (const bool first : {true, false}) {
                HandSet hands;  // each value once kept and once dropped
                for (std::uint64_t k = 0; k < values.size(); ++k) {
                    hands.set(k, (k % 2 == 0) == first);
                }
                for (const KernelBackend* backend : allBackends()) {
                    if (!backend->available()) {
                        continue;
                    }
                    const std::shared_ptr<const Layer> layer = need(makeLayer(config, *backend));
                    const Tensor y = need(layer->forward(x, {}, Mode::train, hands));
                    const Tensor dx = need(layer->backward(x, {}, Mode::train, hands));
                    const auto pass = need(PreparedPass::create(layer, shape, {}, Mode::train, hands));
                    for (std::uint64_t k = 0; k < values.size(); ++k) {
                        const bool kept = *hands.find(k);
                        const float wanted = expected(values[k], p, kept);
                        QVERIFY2(sameAnswer(y.values()[k], wanted),
                                 qPrintable(QString("%1 p %2").arg(double(values[k])).arg(p)));
                        QVERIFY(sameAnswer(pass.explain(k, values[k]).y, wanted));
                        // PyTorch's fused kernel alone goes back by another rounding of the scale.
                        const float back = arithmetic == Arithmetic::torchFused
                                               ? values[k] * (kept ? static_cast<float>(1.0 / (1.0 - p)) : 0.0F)
                                               : wanted;
                        QVERIFY(sameAnswer(dx.values()[k], back));
                        QVERIFY(sameAnswer(pass.explain(k, values[k], Direction::backward).y, back));
                    }
                    std::vector<float> part(100);
                    pass.values(Direction::forward, 31, x.values().subspan(31, 100), part);
                    QCOMPARE(firstDifference(part, y.values().subspan(31, 100)), std::ptrdiff_t{-1});
                }
            }
        }
    }

    /// p = 1: PyTorch multiplies by 0, Flax writes zeros, NumPy divides 0 by 0, ONNX refuses; p = 0 is x everywhere.
    void theEndsOfP() {
        const float values[] = {3.0F, -3.0F, std::numeric_limits<float>::infinity()};
        const Tensor x = need(Tensor::fromValues(Shape({3}), values));
        const auto y = [&x](Arithmetic arithmetic, double p) {
            return need(need(makeLayer(formedAs(arithmetic, {.p = p}), hostBackend()))->forward(x, {}, Mode::train));
        };
        for (const Arithmetic arithmetic : {Arithmetic::torch, Arithmetic::torchFused, Arithmetic::tensorflow,
                                            Arithmetic::flax, Arithmetic::numpy, Arithmetic::onnx}) {
            QVERIFY(y(arithmetic, 0.0).sharesValuesWith(x));
        }
        for (const Arithmetic arithmetic : {Arithmetic::torch, Arithmetic::torchFused}) {
            QVERIFY(sameValue(y(arithmetic, 1.0).values()[1], -0.0F));
            QVERIFY(std::isnan(y(arithmetic, 1.0).values()[2]));
        }
        QVERIFY(std::ranges::all_of(y(Arithmetic::flax, 1.0).values(), [](float v) { return sameValue(v, 0.0F); }));
        QVERIFY(std::ranges::all_of(y(Arithmetic::numpy, 1.0).values(), [](float v) { return std::isnan(v); }));
        const Status onnx = validate(formedAs(Arithmetic::onnx, {.p = 1.0}));
        QVERIFY(!onnx && onnx.error().where == "p");
    }

    void anArithmeticIsAllOfIt() {
        QVERIFY(validate({.arithmetic = Arithmetic::flax}).has_value());
        for (const LayerConfig& wrong : {LayerConfig{.zeroing = Zeroing::select, .arithmetic = Arithmetic::flax},
                                         LayerConfig{.scaling = Scaling::classic, .arithmetic = Arithmetic::numpy},
                                         LayerConfig{.kind = LayerKind::alpha, .arithmetic = Arithmetic::flax}}) {
            const Status refused = validate(wrong);
            QVERIFY(!refused && refused.error().where == "arithmetic");
        }
        QVERIFY(formedAs(Arithmetic::flax, {.kind = LayerKind::alpha}).arithmetic == Arithmetic::torch);
        QVERIFY(formedAs(Arithmetic::flax, {.zeroing = Zeroing::select}).zeroing == Zeroing::multiply);
    }
};

QTEST_GUILESS_MAIN(ReplayedLayerTest)
#include "test_replayed_layer.moc"
