// SPDX-License-Identifier: GPL-3.0-or-later
// Where two passes' masks differ, counted against the masks themselves.
#include "engine/dropout/pass_difference.h"
#include "tests/engine/check.h"

using namespace dropscope;

namespace {

PreparedPass passOf(const LayerConfig& config, const Shape& shape, std::uint32_t step, Mode mode = Mode::train) {
    const std::shared_ptr<const Layer> layer = need(makeLayer(config, *need(defaultBackend())));
    return need(PreparedPass::create(layer, shape, {7, 0, step}, mode));
}

}  // namespace

class PassDifferenceTest : public QObject {
    Q_OBJECT

private slots:
    void countsAreThoseOfTheMasks_data() {
        QTest::addColumn<int>("kind");
        for (const LayerKind kind : allLayerKinds()) {
            QTest::newRow(std::string(nameOf(kind)).c_str()) << static_cast<int>(kind);
        }
    }
    void countsAreThoseOfTheMasks() {
        QFETCH(int, kind);
        const LayerConfig config{.kind = static_cast<LayerKind>(kind), .p = 0.4, .blockSize = 3};
        const Shape shape = config.kind == LayerKind::dropout1d     ? Shape({30, 40, 90})
                            : config.kind == LayerKind::dropConnect ? Shape({300, 360})
                                                                    : Shape({5, 6, 60, 60});  // two chunks
        const PreparedPass first = passOf(config, shape, 0);
        const PreparedPass second = passOf(config, shape, 1);
        std::vector<std::uint8_t> a(shape.elementCount());
        std::vector<std::uint8_t> b(shape.elementCount());
        first.kept(0, a);
        second.kept(0, b);
        PassDifference expected{shape.elementCount(), 0, 0};
        for (std::size_t i = 0; i < a.size(); ++i) {
            expected.onlyInFirst += a[i] == 1 && b[i] == 0 ? 1 : 0;
            expected.onlyInSecond += a[i] == 0 && b[i] == 1 ? 1 : 0;
        }
        const bool noise = config.kind == LayerKind::gaussian || config.kind == LayerKind::gaussianNoise;
        if (first.unitCount() >= 30) {  // fewer may agree by chance
            QCOMPARE(expected.onlyInFirst + expected.onlyInSecond > 0, !noise);
        }
        QVERIFY(need(comparePasses(first, second)) == expected);
        QVERIFY(need(comparePasses(first, first)) == (PassDifference{shape.elementCount(), 0, 0}));
    }

    /// Two fresh masks differ in 2 p (1 - p) of the elements: what the checkpointing bug costs.
    void aFreshMaskDiffersAsTheorySays() {
        const Shape shape({1000, 1000});
        const PassDifference seen = need(comparePasses(passOf({.p = 0.3}, shape, 4), passOf({.p = 0.3}, shape, 5)));
        const double expected = 0.3 * 0.7 * 1e6;
        const double sixDeviations = 6 * std::sqrt(expected);
        QVERIFY(std::abs(static_cast<double>(seen.onlyInFirst) - expected) < sixDeviations);
        QVERIFY(std::abs(static_cast<double>(seen.onlyInSecond) - expected) < sixDeviations);
    }

    void stopsWhenTold() {
        std::stop_source stop;
        stop.request_stop();
        const PreparedPass pass = passOf({}, Shape({10}), 0);
        QVERIFY(!comparePasses(pass, pass, {stop.get_token(), {}}));
    }
};

QTEST_GUILESS_MAIN(PassDifferenceTest)
#include "test_pass_difference.moc"
