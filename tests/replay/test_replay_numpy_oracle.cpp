// SPDX-License-Identifier: GPL-3.0-or-later
// The installed NumPy, over random seeds, recipes, shapes and p: no bit may differ.
#include "engine/dropout/replayed_mask.h"
#include "engine/masks/replay/numpy_state.h"
#include "engine/masks/replay/replay_fill.h"
#include "tests/replay/oracle.h"

using namespace dropscope;

class ReplayNumpyOracleTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        if (!m_oracle.run("numpy", "numpy_replay.py")) {
            QSKIP("no python3 with numpy is here (Debian: python3-numpy)");
        }
        QVERIFY2(m_oracle.problem.isEmpty(), qPrintable(m_oracle.problem));
    }

    void masks() {
        int compared = 0;
        for (const OracleCase& each : m_oracle.cases) {
            if (each.what == "mask") {
                const ReplayConfig config{.source = ReplaySource::numpy,
                                          .idiom = each.idiom.toStdString(),
                                          .seed = each.seed,
                                          .recipe = each.recipe.toStdString()};
                QVERIFY2(differingBits(config, {each.shape, each.p}, each.bytes) == 0, qPrintable(each.line));
                ++compared;
            }
        }
        QVERIFY(compared >= 2000);
    }

    void outputs() {
        int compared = 0;
        for (const OracleCase& each : m_oracle.cases) {
            if (each.what != "output") {
                continue;
            }
            const auto size = 4 * static_cast<qsizetype>(each.shape.elementCount());
            const ReplayConfig replay{
                .source = ReplaySource::numpy, .idiom = each.idiom.toStdString(), .seed = each.seed};
            const LayerConfig config = formedAs(arithmeticOf(replay.source, replay.idiom), {.p = each.p});
            const auto mask = need(replayedMask(config, replay, each.shape));
            std::vector<float> y = numbersOf<float>(each.bytes.left(size));
            QVERIFY(need(makeLayer(config, hostBackend()))
                        ->forward(each.shape, y, y, {}, Mode::train, {}, {}, mask.get())
                        .has_value());
            QVERIFY2(firstDifference(y, numbersOf<float>(each.bytes.mid(size))) == -1, qPrintable(each.line));
            ++compared;
        }
        QCOMPARE(compared, 100);
    }

    void uniformAndNormalNumbers() {
        int compared = 0;
        for (const OracleCase& each : m_oracle.cases) {
            if (each.what != "rand" && each.what != "randn") {
                continue;
            }
            const auto recipe = need(parseRecipe(each.recipe.toStdString()));
            NumpyState state = need(numpyStateAfter(static_cast<std::uint32_t>(each.seed.first.bits), recipe));
            const Tensor filled = need(replayFilled(
                each.shape, {.kind = each.what == "rand" ? ReplayFill::Kind::uniform : ReplayFill::Kind::normal,
                             .source = ReplaySource::numpy,
                             .seed = each.seed,
                             .recipe = each.recipe.toStdString()}));
            std::size_t k = 0;
            for (const double theirs : numbersOf<double>(each.bytes)) {
                const double ours = each.what == "rand" ? state.nextDouble() : state.nextNormal();
                QVERIFY2(bitsOf(ours) == bitsOf(theirs), qPrintable(each.line));
                QCOMPARE(filled.values()[k++], static_cast<float>(theirs));
            }
            ++compared;
        }
        QVERIFY(compared >= 400);
    }

private:
    Oracle m_oracle;
};

QTEST_GUILESS_MAIN(ReplayNumpyOracleTest)
#include "test_replay_numpy_oracle.moc"
