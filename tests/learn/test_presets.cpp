// SPDX-License-Identifier: GPL-3.0-or-later
// Each preset's sentence is true: the 95 % interval over 10 seeds of what it claims to be larger lies above 0.
#include "engine/learn/data/idx_folder.h"
#include "engine/learn/presets.h"
#include "tests/engine/check.h"

using namespace dropscope;

class PresetsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("too slow under a sanitizer, and only the numbers count here: test_comparison runs the same code");
#endif
    }

    void sentencesAreTrue_data() {
        QTest::addColumn<int>("number");
        for (int i = 0; i < static_cast<int>(allPresets().size()); ++i) {
            QTest::addRow("%s", allPresets()[static_cast<std::size_t>(i)].name.english().c_str()) << i;
        }
        QCOMPARE(allPresets().size(), std::size_t{8});
    }
    void sentencesAreTrue() {
        QFETCH(int, number);
        const Preset& preset = allPresets()[static_cast<std::size_t>(number)];
        const bool pictures = preset.arms[0].experiment.data.source == "fashion-mnist";
        if (pictures && !findFashionMnist()) {
            QSKIP("Fashion-MNIST is not here (Debian: dataset-fashion-mnist)");
        }
        const std::vector<RunResult> runs = need(runPreset(preset, 0, pictures ? 3 : 10));
        QVERIFY(!preset.claims.empty());
        for (std::size_t i = 0; i < preset.claims.size(); ++i) {
            const MeanInterval found = claimed(preset.claims[i], runs);
            QVERIFY2(found.low > 0.0, qPrintable(QString("claim %1: %2 to %3").arg(i).arg(found.low).arg(found.high)));
            qInfo("claim %zu: %.3f, 95 %% interval %.3f to %.3f", i, found.mean, found.low, found.high);
        }
    }

    // The default: the curve without dropout visibly rises after its lowest point.
    void theDefaultRises() {
        const std::vector<RunResult> runs = need(runPreset(allPresets().front(), 0, 10));
        for (const RunResult& run : runs) {
            if (run.arm == 0) {
                QVERIFY(metricOf(run, Metric::validationLoss) > 1.5 * metricOf(run, Metric::lowestValidationLoss));
            }
        }
    }
};

QTEST_GUILESS_MAIN(PresetsTest)
#include "test_presets.moc"
