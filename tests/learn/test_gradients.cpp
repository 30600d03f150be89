// SPDX-License-Identifier: GPL-3.0-or-later
// Every gradient equals what small changes of a parameter do to the loss, with the mask frozen.
#include <cmath>

#include "engine/learn/measure.h"
#include "engine/learn/random_words.h"
#include "engine/random/uniform.h"
#include "tests/engine/check.h"

using namespace dropscope;

namespace {

constexpr std::size_t kRows = 24;
constexpr std::size_t kFeatures = 3;
constexpr PassMode kMode{PassMode::Kind::train, 7};

float normal(std::uint64_t i) {
    const PhiloxBlock words = randomBlock({5, 1U << 30, 0}, i);
    return static_cast<float>(normalPair(words.word[0], words.word[1]).first);
}

/// A network, a batch, and what the batch should give.
struct Case {
    Network network;
    Loss loss;
    std::vector<float> targets;
    bool classes;
    bool kinked;

    void fillInput() {
        const std::span<float> input = network.input(kRows);
        for (std::size_t i = 0; i < input.size(); ++i) {
            input[i] = normal(i);
        }
    }

    double lossNow() {
        fillInput();
        const std::span<const float> outputs = network.forward(kRows, kMode);
        return measureLoss(loss, {outputs, targets, outputs.size() / kRows, classes}).sum / kRows;
    }

    void computeGradients() {
        fillInput();
        const std::span<const float> outputs = network.forward(kRows, kMode);
        lossWithGradient(loss, {outputs, targets, outputs.size() / kRows, classes}, network.outputGradient(kRows));
        network.backward(kRows, kMode);
    }

    /// Which hidden units are above 0: on each side of such a kink a relu has another slope.
    std::vector<bool> unitsOn() {
        lossNow();
        std::vector<bool> on;
        for (std::size_t layer = 0; kinked && layer + 1 < network.layerCount(); ++layer) {
            for (const float h : network.activations(layer, kRows)) {
                on.push_back(h > 0.0F);
            }
        }
        return on;
    }

    /// (L(w + h) - L(w - h)) / 2h, improved by Richardson's extrapolation from h and 2h. NaN when a kink lies between.
    double slope(float& w) {
        const float before = w;
        const auto central = [&](float h) {
            w = before + h;
            const auto up = static_cast<double>(w);
            const double above = lossNow();
            w = before - h;
            const auto down = static_cast<double>(w);
            const double below = lossNow();
            w = before;
            return (above - below) / (up - down);
        };
        constexpr float kStep = 0.004F;
        const float middle = w;
        w = middle - 2 * kStep;
        const std::vector<bool> below = unitsOn();
        w = middle + 2 * kStep;
        const bool kink = below != unitsOn();
        w = middle;
        if (kink) {
            return std::nan("");
        }
        const double narrow = central(kStep);
        const double wide = central(2 * kStep);
        return narrow + (narrow - wide) / 3.0;
    }
};

Case makeCase(const RunConfig& config, Loss loss, bool classes, const StepMath& math) {
    const std::size_t outputs = loss == Loss::softmaxCrossEntropy || (loss == Loss::squaredError && classes) ? 4 : 1;
    Case made{need(Network::create(config, kFeatures, outputs, kRows, math)),
              loss,
              {},
              classes,
              config.activation == Activation::relu || config.activation == Activation::leakyRelu ||
                  config.activation == Activation::selu};
    for (std::size_t i = 0; i < kRows; ++i) {
        made.targets.push_back(!classes ? normal(1000 + i) : static_cast<float>(i % std::max<std::size_t>(outputs, 2)));
    }
    for (std::size_t layer = 0; layer < made.network.layerCount(); ++layer) {
        for (std::size_t i = 0; i < made.network.biases(layer).size(); ++i) {
            made.network.biases(layer)[i] = 0.3F * normal(2000 + 100 * layer + i);
        }
    }
    return made;
}

/// The largest difference between gradients and slopes, in units of the largest gradient.
double worst(Case& check) {
    check.computeGradients();
    int looked = 0;
    int kinks = 0;
    double largest = 0.0;
    double off = 0.0;
    for (std::size_t layer = 0; layer < check.network.layerCount(); ++layer) {
        const std::span<const float> parts[] = {check.network.weightGradient(layer), check.network.biasGradient(layer)};
        const std::vector<float> gradients[] = {{parts[0].begin(), parts[0].end()}, {parts[1].begin(), parts[1].end()}};
        const std::span<float> values[] = {check.network.weights(layer), check.network.biases(layer)};
        for (int kind = 0; kind < 2; ++kind) {
            for (std::size_t i = 0; i < values[kind].size(); ++i) {
                const auto gradient = static_cast<double>(gradients[kind][i]);
                largest = std::max(largest, std::abs(gradient));
                const double slope = check.slope(values[kind][i]);
                kinks += std::isnan(slope) ? 1 : 0;
                ++looked;
                off = std::isnan(slope) ? off : std::max(off, std::abs(gradient - slope));
            }
        }
    }
    return kinks > looked / 2 ? 1.0 : off / largest;
}

}  // namespace

class GradientsTest : public QObject {
    Q_OBJECT

private slots:
    void equalCentralDifferences_data() {
        QTest::addColumn<int>("activation");
        QTest::addColumn<int>("loss");
        QTest::addColumn<bool>("classes");
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("p");
        const auto row = [](Activation activation, Loss loss, bool classes, LayerKind kind, double p) {
            const auto name = [](std::string_view word) { return std::string(word); };
            QTest::addRow("%s %s%s %s %g", name(nameOf(activation)).c_str(), name(nameOf(loss)).c_str(),
                          classes ? "" : " regression", name(nameOf(kind)).c_str(), p)
                << static_cast<int>(activation) << static_cast<int>(loss) << classes << static_cast<int>(kind) << p;
        };
        for (const Activation activation : allActivations()) {
            row(activation, Loss::binaryCrossEntropy, true, LayerKind::dropout, 0.0);
            row(activation, Loss::softmaxCrossEntropy, true, LayerKind::dropout, 0.5);
        }
        row(Activation::tanh, Loss::squaredError, true, LayerKind::dropout, 0.3);
        row(Activation::tanh, Loss::squaredError, false, LayerKind::dropout, 0.3);
        for (const LayerKind kind : allLayerKinds()) {
            if (!fitsNetwork(kind)) {
                continue;
            }
            row(kind == LayerKind::alpha ? Activation::selu : Activation::tanh, Loss::binaryCrossEntropy, true, kind,
                kind == LayerKind::gaussianNoise ? 0.0 : 0.4);
        }
    }
    void equalCentralDifferences() {
        QFETCH(int, activation);
        QFETCH(int, loss);
        QFETCH(bool, classes);
        QFETCH(int, kind);
        QFETCH(double, p);
        const DropoutPlan plan{static_cast<LayerKind>(kind), {.p = p}, 0.3};
        RunConfig config;
        config.hidden = {6, 5};
        config.activation = static_cast<Activation>(activation);
        config.inputDropout = plan;
        config.hiddenDropout = {plan};
        config.seed = 3;
        for (const StepMath* math : allStepMath()) {
            if (runsHere(*math)) {
                Case check = makeCase(config, static_cast<Loss>(loss), classes, *math);
                const double off = worst(check);
                QVERIFY2(off < 2e-3, qPrintable(QString("%1: %2").arg(text(math->name)).arg(off)));
            }
        }
    }

    // Drop-connect by hand: the mask of a matrix of weights, as the layer of that kind draws it, is that of the linear layer
    // behind the place; and over many steps the sums are those of the whole weights.
    void dropConnectDropsWeights() {
        RunConfig config;
        config.hidden = {4};
        config.activation = Activation::linear;
        config.hiddenDropout = {{LayerKind::dropConnect, {.p = 0.5}}};
        config.seed = 11;
        Case check = makeCase(config, Loss::binaryCrossEntropy, true, bestStepMath());
        const auto outputs = [&](PassMode mode) {
            check.fillInput();
            const std::span<const float> found = check.network.forward(kRows, mode);
            return std::vector<float>(found.begin(), found.end());
        };
        const std::vector<float> plain = outputs({});
        const auto layer = need(makeLayer({.kind = LayerKind::dropConnect, .p = 0.5}, hostBackend()));
        std::vector<double> mean(kRows);
        constexpr std::uint32_t kSteps = 4000;
        for (std::uint32_t step = 0; step < kSteps; ++step) {
            const std::vector<float> found = outputs({PassMode::Kind::train, step});
            for (std::size_t row = 0; row < kRows; ++row) {
                mean[row] += static_cast<double>(found[row]) / kSteps;
            }
            if (step < 5) {
                const Tensor mask = need(layer->maskTensor(Shape({1, 4}), {config.seed, 1, step}, Mode::train));
                for (std::size_t row = 0; row < kRows; ++row) {
                    float y = check.network.biases(1)[0];
                    for (std::size_t unit = 0; unit < 4; ++unit) {
                        y += 2.0F * mask.values()[unit] * check.network.weights(1)[unit] *
                             check.network.activations(0, kRows)[row * 4 + unit];
                    }
                    QVERIFY(std::abs(y - found[row]) < 1e-4F);
                }
            }
        }
        for (std::size_t row = 0; row < kRows; ++row) {
            QVERIFY(std::abs(mean[row] - static_cast<double>(plain[row])) < 0.25);
        }
        QVERIFY(outputs({PassMode::Kind::train, 0}) != plain);
    }

    // A batch through the network by hand, in float64: the layers are linear, activation, dropout.
    void forwardIsWhatTheReadmeSays() {
        RunConfig config;
        config.hidden = {4};
        config.hiddenDropout = {{LayerKind::dropout, {.p = 0.5}}};
        config.seed = 11;
        for (const StepMath* math : allStepMath()) {
            if (!runsHere(*math)) {
                continue;
            }
            Case check = makeCase(config, Loss::binaryCrossEntropy, true, *math);
            check.fillInput();
            const std::vector<float> x(check.network.input(kRows).begin(), check.network.input(kRows).end());
            const std::span<const float> outputs = check.network.forward(kRows, kMode);
            for (std::size_t row = 0; row < kRows; ++row) {
                const auto kept = keptUnits(LayerKind::dropout, 0.5, {config.seed, 1, kMode.step}, {kRows, 4}, row);
                auto y = static_cast<double>(check.network.biases(1)[0]);
                for (std::size_t unit = 0; unit < 4; ++unit) {
                    auto sum = static_cast<double>(check.network.biases(0)[unit]);
                    for (std::size_t i = 0; i < kFeatures; ++i) {
                        sum += static_cast<double>(check.network.weights(0)[unit * kFeatures + i] *
                                                   x[row * kFeatures + i]);
                    }
                    y += static_cast<double>(check.network.weights(1)[unit]) * std::max(sum, 0.0) *
                         (kept[unit] == 1 ? 2.0 : 0.0);
                }
                QVERIFY(std::abs(y - static_cast<double>(outputs[row])) < 1e-5);
            }
        }
    }
};

QTEST_GUILESS_MAIN(GradientsTest)
#include "test_gradients.moc"
