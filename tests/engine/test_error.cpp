// SPDX-License-Identifier: GPL-3.0-or-later
// How an error reads in one line for a terminal. tests/ui/test_words.cpp has the sentence of a window.
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
        QTest::newRow("what alone") << "the disk is full" << "" << "" << "the disk is full";
        QTest::newRow("with a remedy") << "the disk is full" << "" << "free some space"
                                       << "the disk is full: free some space";
        QTest::newRow("with a place") << "'abc' is not a number" << "x.csv, line 7, column 3" << ""
                                      << "'abc' is not a number: x.csv, line 7, column 3";
        QTest::newRow("all three") << "p is NaN" << "p" << "write 0.5" << "p is NaN: p: write 0.5";
        QTest::newRow("nothing") << "" << "" << "" << "";
    }
    void forms() {
        QFETCH(QString, what);
        QFETCH(QString, where);
        QFETCH(QString, remedy);
        const Error error{what.toStdString(), where.toStdString(), remedy.toStdString()};
        QTEST(text(error.line()), "line");
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
