// SPDX-License-Identifier: GPL-3.0-or-later
// The stream's raw bits through a pipe: which bytes, how many, and how it ends.
#include <QDir>
#include <QTemporaryDir>
#include <csignal>

#include "tests/cli/program.h"

using namespace dropscope;

class CliRawTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static QByteArray bytes(const QString& flags) {
        const ProgramRun run = runProgram(words("raw " + flags));
        if (run.status != 0 || !run.errors.isEmpty()) {
            QTest::qFail(qPrintable(flags + ": " + run.errors), __FILE__, __LINE__);
        }
        return run.output;
    }

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void wordsAreTheDraws() {
        // The example of engine/masks/README.md: seed 42, unit 300 draws b403b57d.
        const QByteArray all = bytes("--seed 42 --count 301");
        QCOMPARE(all.size(), 301 * 4);
        QCOMPARE(all.right(4).toHex(), QByteArray("7db503b4"));
        const QByteArray halves = bytes("--seed 42 --count 301 --bits 16");
        QCOMPARE(halves.size(), 301 * 2);
        for (qsizetype unit = 0; unit < 301; ++unit) {
            QCOMPARE(halves.mid(unit * 2, 2), all.mid(unit * 4 + 2, 2));
        }
    }

    void lengthDoesNotChangeTheBytes() {
        const QByteArray long_ = bytes("--seed 7 --bytes 1000003");  // several buffers, and a word cut short
        QCOMPARE(long_.size(), 1000003);
        QCOMPARE(bytes("--seed 7 --bytes 13"), long_.left(13));
        QCOMPARE(bytes("--seed 7 --count 0"), QByteArray());
    }

    void theKeyDecides() {
        const QByteArray first = bytes("--seed 1 --count 64");
        QCOMPARE(bytes("--seed 1 --stream 0 --step 0 --count 64"), first);
        for (const char* other : {"--seed 2", "--seed 1 --stream 1", "--seed 1 --step 1"}) {
            QVERIFY(bytes(QString(other) + " --count 64") != first);
        }
    }

    void endsQuietlyWithItsReader() {
        const ProgramRun run = runShell(
            "{ \"$DROPSCOPE_CLI\" raw --seed 1; echo $? > status; } | head -c 5 | wc -c; cat status", m_folder.path());
        QCOMPARE(run.output.simplified(), QByteArray("5 0"));
        QVERIFY2(run.errors.isEmpty(), run.errors);
    }

    void aFullDiskIsAnError() {
        const ProgramRun run = runShell("\"$DROPSCOPE_CLI\" raw --seed 1 > /dev/full", m_folder.path());
        QCOMPARE(run.status, 1);
        QVERIFY2(run.errors.startsWith("dropscope-cli: it takes no more bytes ("), run.errors);
    }

    void aSignalStopsIt() {
        const ProgramRun run = runShell(
            "mkfifo pipe; \"$DROPSCOPE_CLI\" raw --seed 1 > pipe & "
            "{ head -c 1 > /dev/null; kill $!; cat > /dev/null; } < pipe; wait $!",
            m_folder.path());
        QCOMPARE(run.status, 128 + SIGTERM);
        QCOMPARE(run.errors, QByteArray("dropscope-cli: cancelled\n"));
    }

    void badUse() {
        for (const char* flags : {"", "--seed 1 --bits 8", "--seed 1 --count -1", "--seed 1 --count 1 --bytes 4"}) {
            const ProgramRun run = runProgram(words(QString("raw ") + flags));
            QCOMPARE(run.status, 2);
            QVERIFY(run.output.isEmpty());
            QCOMPARE(run.errors.count('\n'), 1);
        }
    }
};

QTEST_GUILESS_MAIN(CliRawTest)
#include "test_cli_raw.moc"
