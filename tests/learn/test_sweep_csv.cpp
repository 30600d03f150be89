// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep's file says which sweep it is and what came of it: reading it gives both back.
#include <QtTest>
#include <cmath>

#include "engine/learn/sweep_csv.h"

using namespace dropscope;

namespace {

SweepPlan plan() {
    SweepPlan plan;
    plan.seeds = 2;
    plan.base.run.epochs = 3;
    plan.variables = parseGrid("p=0,0.5;hidden=4/4,8").value();
    return plan;
}

std::vector<SweepRow> rows() {
    std::vector<SweepRow> all;
    for (const std::uint64_t run : {std::uint64_t{0}, std::uint64_t{3}, std::uint64_t{6}}) {
        all.push_back({.run = run,
                       .values = plan().valuesAt(run / 2),
                       .seed = run % 2,
                       .epochs = 3,
                       .steps = 21,
                       .trainLoss = 0.1 + static_cast<double>(run),
                       .validationLoss = 1.0 / 3.0,
                       .validationAccuracy = std::nan(""),
                       .lowestValidationLoss = 0.25,
                       .gap = -1e-9});
    }
    all[1].divergedAt = 7;
    all[1].validationLoss = std::nan("");
    return all;
}

std::string file() {
    std::string text = sweepHead(plan(), sweepFacts(plan(), "0.1", "p=0,0.5;hidden=4/4,8"));
    for (const SweepRow& row : rows()) {
        text += sweepLine(row);
    }
    return text;
}

}  // namespace

class SweepCsvTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadAgain() {
        const Result<SweepResults> read = readSweepResults(file(), "a.csv");
        QVERIFY2(read.has_value(), read ? "" : read.error().line().c_str());
        QVERIFY(read->plan.base == plan().base);
        QVERIFY(read->plan.variables == plan().variables);
        QCOMPARE(read->plan.seeds, plan().seeds);
        std::string again = sweepHead(read->plan, sweepFacts(read->plan, "0.1", read->grid));
        for (const SweepRow& row : read->rows) {
            again += sweepLine(row);
        }
        QCOMPARE(again, file());
    }

    void aListWithCommasIsOneValue() {
        std::string text = file();
        const std::size_t list = text.find("4/4", text.find("\nrun,"));
        text.replace(list, 3, "\"4/4\"");
        QVERIFY(readSweepResults(text, "a.csv").has_value());
    }

    void anotherVersionsFileIsRead() {
        std::string text = file();
        text.replace(text.find("version: 0.1"), 12, "version: 9.9");
        QVERIFY(readSweepResults(text, "a.csv").has_value());
    }

    void whatIsNoSweepIsRefused_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("an unknown field") << "# lr: " << "# speed: ";
        QTest::newRow("a value that is none") << "# epochs: 3" << "# epochs: many";
        QTest::newRow("no seeds") << "# seeds: 2" << "# seeds: -2";
        QTest::newRow("another grid") << "# grid: p=0,0.5;hidden=4/4,8" << "# grid: p=0,0.25;hidden=4/4,8";
        QTest::newRow("a run beyond the grid") << "\n6," << "\n60,";
        QTest::newRow("a number that is none") << ",21," << ",2x1,";
        QTest::newRow("too few columns") << ",-1e-09\n" << "\n";
    }
    void whatIsNoSweepIsRefused() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const QString whole = QString::fromStdString(file());
        QVERIFY2(whole.contains(from), qPrintable(whole));
        const Result<SweepResults> read = readSweepResults(QString(whole).replace(from, to).toStdString(), "a.csv");
        QVERIFY(!read.has_value());
        QVERIFY(read.error().where.english().starts_with("a.csv"));
    }
};

QTEST_GUILESS_MAIN(SweepCsvTest)
#include "test_sweep_csv.moc"
