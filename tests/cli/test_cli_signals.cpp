// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C and its kin: the program stops, says so in one line, exits with 128 + the signal and leaves nothing half-written.
#include <QDir>
#include <QTemporaryDir>
#include <csignal>

#include "tests/cli/program.h"

using namespace dropscope;

class CliSignalsTest : public QObject {
    Q_OBJECT

private:
    /// Starts the program in `folder`, with signals as a terminal gives them to it, whatever this test inherited.
    static void start(QProcess& process, const QTemporaryDir& folder, const char* command) {
        process.setWorkingDirectory(folder.path());
        process.setChildProcessModifier([] {
            for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
                ::signal(signal, SIG_DFL);
            }
        });
        process.start(DROPSCOPE_CLI, words(command));
    }

    static bool hasStartedToWrite(const QTemporaryDir& folder) {
        return !QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty();
    }

private slots:
    void stopsWriting_data() {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void stopsWriting() {
        QFETCH(int, signal);
        const QTemporaryDir folder;
        QProcess process;
        // Some hundred megabytes of text: long enough to be caught in the middle.
        start(process, folder, "fill --shape 6000,6000 --with normal --output big.csv");
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(hasStartedToWrite(folder), 60'000);
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 128 + signal);
        QCOMPARE(process.readAllStandardError(), QByteArray("dropscope-cli: cancelled\n"));
        QVERIFY(!hasStartedToWrite(folder));
    }

    void stopsWaitingForInput() {
        const QTemporaryDir folder;
        QProcess process;
        start(process, folder, "drop --input - --p 0.5 --seed 1 --output y.csv");
        QVERIFY(process.waitForStarted());
        process.write("1,2\n");
        QVERIFY(process.waitForBytesWritten());
        QVERIFY(!process.waitForFinished(300));  // it waits for more
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(!hasStartedToWrite(folder));
    }

    void aSecondSignalEndsAWriteThatHangs() {
        // The reader reads nothing and only ends when the program has.
        const QTemporaryDir folder;
        const ProgramRun run = runShell(
            "{ \"$DROPSCOPE_CLI\" fill --shape 1000,1000 --with ones & sleep 0.3; kill $!; sleep 1.3; kill $!; wait "
            "$!; "
            "echo $? > status; } | { while [ ! -s status ]; do sleep 0.1; done; }; exit $(cat status)",
            folder.path());
        QCOMPARE(run.status, 128 + SIGTERM);
    }

    void ignoredSignalsStayIgnored() {
        const QTemporaryDir folder;
        QProcess process;
        process.setChildProcessModifier([] { ::signal(SIGHUP, SIG_IGN); });  // as nohup does
        process.start(DROPSCOPE_CLI, words("stats -"));
        QVERIFY(process.waitForStarted());
        process.write("1,2\n");
        QVERIFY(process.waitForBytesWritten());
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGHUP), 0);
        QVERIFY(!process.waitForFinished(300));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().startsWith("count           2\n"));
    }
};

QTEST_GUILESS_MAIN(CliSignalsTest)
#include "test_cli_signals.moc"
