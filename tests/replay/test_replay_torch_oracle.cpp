// SPDX-License-Identifier: GPL-3.0-or-later
// The installed PyTorch, over random seeds, recipes, shapes and p: no bit may differ.
#include "engine/dropout/replayed_mask.h"
#include "engine/io/torch_text.h"
#include "engine/masks/replay/replay_fill.h"
#include "tests/replay/oracle.h"

using namespace dropscope;

class ReplayTorchOracleTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        if (!m_oracle.run("numpy, torch", "torch_replay.py")) {
            QSKIP("no python3 with torch and numpy is here (Debian: python3-torch)");
        }
        QVERIFY2(m_oracle.problem.isEmpty(), qPrintable(m_oracle.problem));
        const QStringList header = m_oracle.header.split('\t');
        QCOMPARE(header.size(), 2);
        m_source = need(parseReplaySource(header[0].toStdString()));
        m_flavour = header[1] == "fused" ? NormalFlavour::fused : NormalFlavour::libm;
    }

    void masks() {
        int compared = 0;
        for (const OracleCase& each : m_oracle.cases) {
            if (each.what != "mask") {
                continue;
            }
            // torch.rand and torch.bernoulli(tensor) never take the way of MKL.
            const bool dropout = each.idiom == "dropout";
            ReplayConfig config{.source = dropout ? m_source : ReplaySource::torchCpu,
                                .idiom = each.idiom.toStdString(),
                                .seed = each.seed,
                                .recipe = each.recipe.toStdString()};
            if (!dropout && m_source == ReplaySource::torchMkl && !each.recipe.isEmpty()) {
                continue;  // the recipe's dropouts took it
            }
            QVERIFY2(differingBits(config, {each.shape, each.p}, each.bytes) == 0, qPrintable(each.line));
            ++compared;
        }
        QVERIFY(compared >= 2000);
    }

    void uniformAndNormalNumbers_data() {
        QTest::addColumn<QString>("what");
        QTest::newRow("rand") << "rand";
        QTest::newRow("randn") << "randn";
    }
    void uniformAndNormalNumbers() {
        QFETCH(QString, what);
        int compared = 0;
        for (const OracleCase& each : m_oracle.cases) {
            if (each.what == what) {
                const Tensor ours = need(
                    replayFilled(each.shape, {what == "rand" ? ReplayFill::Kind::uniform : ReplayFill::Kind::normal,
                                              m_source, each.seed, each.recipe.toStdString(), m_flavour}));
                const auto difference = firstDifference(ours.values(), numbersOf<float>(each.bytes));
                QVERIFY2(difference == -1, qPrintable(QString("%1 at %2").arg(each.line).arg(difference)));
                ++compared;
            }
        }
        QVERIFY(compared >= 200);
    }

    /// x through each kind, masks and arithmetic: y has PyTorch's bits.
    void wholeLayers() {
        int compared = 0;
        for (const OracleCase& each : m_oracle.cases) {
            if (each.what != "layer") {
                continue;
            }
            const auto size = 4 * static_cast<qsizetype>(each.shape.elementCount());
            const Tensor x = need(Tensor::fromValues(each.shape, numbersOf<float>(each.bytes.left(size))));
            const LayerConfig config{.kind = need(parseLayerKind(each.idiom.toStdString())), .p = each.p};
            const ReplayConfig replay{.source = m_source, .seed = each.seed, .recipe = each.recipe.toStdString()};
            const auto mask = need(replayedMask(config, replay, each.shape));
            const auto layer = need(makeLayer(config, hostBackend()));
            const Tensor y = need(layer->forward(x, {}, Mode::train, {}, {}, mask.get()));
            QVERIFY2(firstDifference(y.values(), numbersOf<float>(each.bytes.mid(size))) == -1, qPrintable(each.line));
            ++compared;
        }
        QVERIFY(compared >= 300);
    }

    void printedText() {
        int compared = 0;
        for (const OracleCase& each : m_oracle.cases) {
            if (each.what != "text") {
                continue;
            }
            const auto size = 4 * static_cast<qsizetype>(each.shape.elementCount());
            const Tensor x = need(Tensor::fromValues(each.shape, numbersOf<float>(each.bytes.left(size))));
            std::vector<std::string> suffixes;
            if (!each.recipe.isEmpty()) {
                suffixes.push_back(each.recipe.toStdString());
            }
            QCOMPARE(text(torchText(x, suffixes)), QString::fromUtf8(each.bytes.mid(size)));
            ++compared;
        }
        QVERIFY(compared >= 200);
    }

    /// manual_seed(s); x = randn(3, 5); m = nn.Dropout(0.5); print(x); print(m(x)); print(m(x)).
    void theDocumentationsExample() {
        int compared = 0;
        for (const OracleCase& each : m_oracle.cases) {
            if (each.what != "example") {
                continue;
            }
            const Shape shape({3, 5});
            const Tensor x = need(replayFilled(shape, {ReplayFill::Kind::normal, m_source, each.seed, "", m_flavour}));
            QStringList printed{text(torchText(x))};
            for (const char* recipe : {"randn 3x5", "randn 3x5; dropout 3x5 0.5"}) {
                const auto mask =
                    need(makeReplaySource({.source = m_source, .seed = each.seed, .recipe = recipe}, {shape, 0.5}));
                std::uint8_t kept[15];
                mask->keep(0, kept);
                Tensor y = x;
                const std::span<float> values = need(y.edit());
                for (std::size_t k = 0; k < 15; ++k) {
                    values[k] *= kept[k] != 0 ? 2.0F : 0.0F;
                }
                printed += text(torchText(y));
            }
            QCOMPARE(printed.join('\n'), QString::fromUtf8(each.bytes));
            ++compared;
        }
        QCOMPARE(compared, 100);
    }

private:
    Oracle m_oracle;
    ReplaySource m_source = ReplaySource::torchCpu;
    NormalFlavour m_flavour = NormalFlavour::fused;
};

QTEST_GUILESS_MAIN(ReplayTorchOracleTest)
#include "test_replay_torch_oracle.moc"
