// SPDX-License-Identifier: GPL-3.0-or-later
// `bench` by its shape: which rows there are and what they say about themselves. No time is judged.
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <csignal>
#include <thread>

#include "tests/cli/program.h"

using namespace dropscope;

class CliBenchTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static QStringList availableBackends() {
        QStringList names;
        for (const QByteArray& line : runProgram({"backends"}).output.split('\n')) {
            const QStringList parts = words(QString::fromUtf8(line));
            if (parts.size() > 1 && parts[1] == "available") {
                names += parts[0];
            }
        }
        return names;
    }

    static QJsonArray rows(const QByteArray& text) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text, &error);
        if (!document.isArray()) {
            QTest::qFail(qPrintable(error.errorString()), __FILE__, __LINE__);
        }
        return document.array();
    }

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void jsonHasARowForEachWorkBackEndAndThreadCount() {
        const ProgramRun run = runProgram(words("bench --size quick --elements 131072 --json -"));
        QCOMPARE(run.status, 0);
        QVERIFY2(run.errors.isEmpty(), run.errors);
        const QSet<QString> keys = {"name", "backend", "threads", "elements", "ns_per_element", "limit_ns_per_element",
                                    "ratio"};
        QMap<QString, int> rounds;
        QSet<QString> names;
        QStringList steps;
        for (const QJsonValue& value : rows(run.output)) {
            const QJsonObject row = value.toObject();
            if (row["name"].toString().startsWith("train_step/")) {
                steps += row["name"].toString();
                QVERIFY(row["us_per_step"].toDouble() > 0 && row["products_us_per_step"].toDouble() > 0);
                QCOMPARE(row["threads"].toInt(), 1);
                continue;
            }
            const QStringList found = row.keys();
            QCOMPARE(QSet<QString>(found.begin(), found.end()), keys);
            for (const char* number : {"ns_per_element", "limit_ns_per_element", "ratio"}) {
                QVERIFY(row[number].toDouble() > 0);
            }
            names += row["name"].toString();
            rounds[QString("%1 %2 %3")
                       .arg(row["backend"].toString())
                       .arg(row["elements"].toInteger())
                       .arg(row["threads"].toInteger())] += 1;
        }
        QCOMPARE(steps, (QStringList{"train_step/2-32-32-1", "train_step/784-256-128-10"}));
        const QSet<QString> expected = {"forward", "backward", "channel", "eval", "mask", "copy", "scale"};
        QCOMPARE(names, expected);
        const unsigned cores = std::thread::hardware_concurrency();
        for (const QString& backend : availableBackends()) {
            QCOMPARE(rounds.take(backend + " 65536 1"), expected.size());
            QCOMPARE(rounds.take(backend + " 131072 1"), expected.size());
            QCOMPARE(rounds.take(QString("%1 131072 %2").arg(backend).arg(cores)),
                     cores > 1 && backend != "cuda" ? expected.size() : 0);
        }
        QCOMPARE(rounds.keys(), QStringList());  // a back end that cannot run has no row
    }

    void jsonGoesIntoAFile() {
        const ProgramRun run =
            runProgram(words("bench --size quick --elements 4096 --json rows.json"), {}, m_folder.path());
        QCOMPARE(run.status, 0);
        QVERIFY(run.output.isEmpty());
        QVERIFY(!rows(bytesOf(m_folder.filePath("rows.json"))).isEmpty());
    }

    void theTableNamesEveryBackEnd() {
        const ProgramRun run = runProgram(words("bench --size quick --elements 4096"));
        QCOMPARE(run.status, 0);
        QVERIFY2(run.output.startsWith("name "), run.output);
        QVERIFY2(run.output.contains("\nforward   scalar         1        4096 "), run.output);
        if (!availableBackends().contains("cuda")) {
            QVERIFY2(run.output.contains("\ncuda: not available: "), run.output);
        }
    }

    void refusesWhatItCannotTime() {
        QCOMPARE(runProgram(words("bench --elements 4095")).status, 2);
        QCOMPARE(runProgram(words("bench --size huge")).status, 2);
        const ProgramRun run = runProgram(words("bench --elements 1000000000000"));
        QCOMPARE(run.status, 1);
        QVERIFY2(run.errors.startsWith("dropscope-cli: measuring 1000000000000 elements needs 8583069 MiB of memory: "
                                       "--elements: "),
                 run.errors);
    }

    void aSignalStopsItAndLeavesNoFile() {
        const ProgramRun run =
            runShell("\"$DROPSCOPE_CLI\" bench --json stopped.json & sleep 1; kill $!; wait $!", m_folder.path());
        QCOMPARE(run.status, 128 + SIGTERM);
        QVERIFY(!QFile::exists(m_folder.filePath("stopped.json")));
    }
};

QTEST_GUILESS_MAIN(CliBenchTest)
#include "test_cli_bench.moc"
