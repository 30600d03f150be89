// SPDX-License-Identifier: GPL-3.0-or-later
// Every public case: a mask or a number that other people printed, under its name and with its origin.
#include "engine/masks/replay/replay_cases.h"

#include "tests/engine/check.h"

using namespace dropscope;

class ReplayCasesTest : public QObject {
    Q_OBJECT

private slots:
    void publicCase_data() {
        QTest::addColumn<int>("number");
        int number = 0;
        for (const ReplayCase& each : replayCases()) {
            QTest::addRow("%s (%s)", nameOf(each).english().c_str(), Text(each.origin).english().c_str()) << number++;
        }
        QVERIFY(number >= 30);
    }
    void publicCase() {
        QFETCH(int, number);
        const ReplayCase& each = replayCases()[static_cast<std::size_t>(number)];
        QCOMPARE(text(each.compute()), text(each.expected));
    }

    void everySourceHasACase() {
        for (const ReplaySourceInfo& info : replaySources()) {
            const bool has = std::ranges::find(replayCases(), info.source, &ReplayCase::source) != replayCases().end();
            QVERIFY2(has || info.source == ReplaySource::native, info.name.data());
        }
    }
};

QTEST_GUILESS_MAIN(ReplayCasesTest)
#include "test_replay_cases.moc"
