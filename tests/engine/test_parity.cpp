// SPDX-License-Identifier: GPL-3.0-or-later
// The parity lamp: same bits on every back end that runs, and a back end that does not run is said to be so.
#include "engine/dropout/parity.h"
#include "engine/tensor/fill.h"
#include "tests/engine/check.h"

using namespace dropscope;

Q_DECLARE_METATYPE(LayerConfig)

class ParityTest : public QObject {
    Q_OBJECT

private slots:
    void everyBackEndGivesScalarsBits_data() {
        QTest::addColumn<LayerConfig>("config");
        for (const LayerKind kind : allLayerKinds()) {
            QTest::newRow(std::string(nameOf(kind)).c_str()) << LayerConfig{.kind = kind, .p = 0.3};
        }
        QTest::newRow("select") << LayerConfig{.p = 0.3, .zeroing = Zeroing::select};
    }
    void everyBackEndGivesScalarsBits() {
        QFETCH(LayerConfig, config);
        const Shape shape = config.kind == LayerKind::dropout1d     ? Shape({40, 33, 7})
                            : config.kind == LayerKind::dropConnect ? Shape({130, 71})
                                                                    : Shape({4, 5, 21, 23});
        const Tensor x = need(filled(shape, {Fill::Kind::normal, 0.0F, 4}));
        const std::vector<ParityRow> rows = need(compareBackends(x, config, {5, 0, 2}, Mode::train));
        QCOMPARE(rows.size(), allBackends().size());
        std::size_t compared = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows[i].backend, std::string(allBackends()[i]->name()));
            QCOMPARE(rows[i].ran(), allBackends()[i]->available().has_value());
            QCOMPARE(rows[i].differing, 0U);
            compared += rows[i].same() ? 1 : 0;
        }
        QVERIFY(compared >= 2);  // scalar and simd run everywhere
    }

    void canBeStopped() {
        std::stop_source source;
        source.request_stop();
        const auto rows =
            compareBackends(need(Tensor::zeros(Shape({1000}))), {}, {}, Mode::train, {}, {source.get_token(), {}});
        QVERIFY(!rows && isCancelled(rows.error()));
    }

    void aLayerThatDoesNotTakeXIsRefused() {
        const LayerConfig config{.kind = LayerKind::dropout2d};
        QVERIFY(!compareBackends(need(Tensor::zeros(Shape({10}))), config, {}, Mode::train));
    }
};

QTEST_GUILESS_MAIN(ParityTest)
#include "test_parity.moc"
