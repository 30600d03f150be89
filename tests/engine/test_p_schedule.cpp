// SPDX-License-Identifier: GPL-3.0-or-later
// p over training, by the formulas of its sources.
#include <limits>

#include "engine/dropout/p_schedule.h"
#include "tests/engine/check.h"

using namespace dropscope;
using Kind = PSchedule::Kind;

class PScheduleTest : public QObject {
    Q_OBJECT

private slots:
    void followsItsFormula() {
        const PSchedule constant{Kind::constant, 0.3, 0.9, 1};
        QCOMPARE(constant.at(0), 0.3);
        QCOMPARE(constant.at(4294967295U), 0.3);

        const PSchedule linear{Kind::linear, 0.5, 0.1, 4};
        QCOMPARE(linear.at(0), 0.1);
        QCOMPARE(linear.at(1), 0.2);
        QCOMPARE(linear.at(2), 0.3);
        QCOMPARE(linear.at(4), 0.5);
        QCOMPARE(linear.at(400), 0.5);

        const PSchedule early{Kind::early, 0.5, 0.0, 10};
        QCOMPARE(early.at(9), 0.5);
        QCOMPARE(early.at(10), 0.0);

        const PSchedule late{Kind::late, 0.5, 0.0, 10};
        QCOMPARE(late.at(9), 0.0);
        QCOMPARE(late.at(10), 0.5);

        const PSchedule curriculum{Kind::curriculum, 0.4, 0.0, 100};
        QCOMPARE(curriculum.at(0), 0.0);
        for (const std::uint32_t step : {1U, 10U, 57U, 100U, 1000U}) {
            const double keep = (1 - 0.6) * std::exp(-0.1 * step) + 0.6;  // keep(t) = (1-k) exp(-gt) + k
            QVERIFY(std::abs(curriculum.at(step) - (1 - keep)) < 1e-15);
        }
    }

    void neverLeavesTheRangeOfP() {
        for (const Kind kind : {Kind::constant, Kind::linear, Kind::early, Kind::late, Kind::curriculum}) {
            for (const double p : {0.0, 0.1, 0.7, 1.0}) {
                for (const double start : {0.0, 1.0}) {
                    for (std::uint32_t step = 0; step < 50; ++step) {
                        const double now = PSchedule{kind, p, start, 37}.at(step);
                        QVERIFY(now >= 0.0 && now <= 1.0);
                    }
                }
            }
        }
    }

    void isReadAndWritten_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("kind");
        QTest::addColumn<unsigned>("steps");
        QTest::addColumn<double>("startP");
        const auto row = [](const char* written, Kind kind, unsigned steps, double startP) {
            QTest::newRow(written) << written << static_cast<int>(kind) << steps << startP;
        };
        row("constant", Kind::constant, 1, 0.0);
        row("linear:100", Kind::linear, 100, 0.0);
        row("linear:4294967295,0.25", Kind::linear, 4294967295U, 0.25);
        row("early:7", Kind::early, 7, 0.0);
        row("late:7", Kind::late, 7, 0.0);
        row("curriculum:1000", Kind::curriculum, 1000, 0.0);
    }
    void isReadAndWritten() {
        QFETCH(QString, written);
        QFETCH(int, kind);
        QFETCH(unsigned, steps);
        QFETCH(double, startP);
        const PSchedule schedule = need(parsePSchedule(written.toStdString(), 0.4));
        QVERIFY(schedule == (PSchedule{static_cast<Kind>(kind), 0.4, startP, steps}));
        QCOMPARE(text(textOf(schedule)), written);
    }

    void wrongTextsAreRefused() {
        for (const char* wrong : {"", "Linear:3", "linear", "linear:", "linear:0", "linear:3,", "linear:3,1.5",
                                  "late:3,0", "early:-1", "early:4294967296", "constant:1", "curriculum:1.5"}) {
            QVERIFY2(!parsePSchedule(wrong, 0.4), wrong);
        }
    }

    void wrongFieldsAreRefused() {
        QVERIFY(validate(PSchedule{}));
        const Status p = validate(PSchedule{Kind::late, 1.1, 0.0, 5});
        QVERIFY(!p);
        QCOMPARE(text(p.error().what), "dropout probability has to be between 0 and 1, but got 1.1");
        QCOMPARE(text(p.error().where), "p");
        const Status start = validate(PSchedule{Kind::linear, 0.5, std::numeric_limits<double>::quiet_NaN(), 5});
        QVERIFY(!start);
        QCOMPARE(text(start.error().where), "startP");
        const Status steps = validate(PSchedule{Kind::curriculum, 0.5, 0.0, 0});
        QVERIFY(!steps);
        QCOMPARE(text(steps.error().where), "steps");
        QVERIFY(validate(PSchedule{Kind::constant, 0.5, 0.0, 0}));
    }
};

QTEST_GUILESS_MAIN(PScheduleTest)
#include "test_p_schedule.moc"
