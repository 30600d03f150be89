// SPDX-License-Identifier: GPL-3.0-or-later
// How an error reads: in one line for a terminal, as a sentence for a window.
#include "engine/core/task.h"
#include "tests/engine/check.h"

using namespace dropscope;

class ErrorTest : public QObject {
    Q_OBJECT

private slots:
    void forms_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("remedy");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("what alone") << "the disk is full" << "" << "" << "the disk is full" << "The disk is full.";
        QTest::newRow("with a remedy") << "the disk is full" << "" << "free some space"
                                       << "the disk is full: free some space" << "The disk is full; free some space.";
        QTest::newRow("with a place") << "'abc' is not a number" << "x.csv, line 7, column 3" << ""
                                      << "'abc' is not a number: x.csv, line 7, column 3"
                                      << "x.csv, line 7, column 3: 'abc' is not a number.";
        QTest::newRow("all three") << "p is NaN" << "p" << "write 0.5" << "p is NaN: p: write 0.5"
                                   << "p: p is NaN; write 0.5.";
        QTest::newRow("a quote first") << "'A' is unknown" << "" << "" << "'A' is unknown" << "'A' is unknown.";
        QTest::newRow("a capital already") << "Qt is missing" << "" << "" << "Qt is missing" << "Qt is missing.";
        QTest::newRow("nothing") << "" << "" << "" << "" << ".";
    }
    void forms() {
        QFETCH(QString, what);
        QFETCH(QString, where);
        QFETCH(QString, remedy);
        const Error error{what.toStdString(), where.toStdString(), remedy.toStdString()};
        QTEST(text(error.line()), "line");
        QTEST(text(error.sentence()), "sentence");
    }

    void failFillsAllThreeParts() {
        const Status status = fail("what", "where", "remedy");
        QVERIFY(!status);
        QCOMPARE(text(status.error().what), "what");
        QCOMPARE(text(status.error().where), "where");
        QCOMPARE(text(status.error().remedy), "remedy");
    }

    void cancellingIsToldFromFailing() {
        const Status stopped = cancelled();
        const Status failed = fail("the disk is full");
        QVERIFY(!stopped && isCancelled(stopped.error()));
        QVERIFY(!failed && !isCancelled(failed.error()));
    }
};

QTEST_GUILESS_MAIN(ErrorTest)
#include "test_error.moc"
