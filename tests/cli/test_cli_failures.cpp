// SPDX-License-Identifier: GPL-3.0-or-later
// Files and devices that fail: exit status 1, one line on standard error that names them, and nothing half-written.
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include "tests/cli/program.h"

using namespace dropscope;

class CliFailuresTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString& name) { return m_folder.filePath(name); }
    QStringList entries() {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

private slots:
    void init() {
        QVERIFY(QDir(m_folder.path()).removeRecursively());
        QVERIFY(QDir().mkpath(path("folder.csv")));
        QVERIFY(QDir().mkpath(path("folder.npz")));
        writeBytes(path("x.csv"), "1,2\n3,4\n");
        writeBytes(path("empty.csv"), "");
        writeBytes(path("ragged.csv"), "1,2\n3\n");
        writeBytes(path("binary.csv"), QByteArray("1,2\n\0\x01\xff,4\n", 10));
        writeBytes(path("huge-number.csv"), "1,1e999\n");
        writeBytes(path("word.csv"), "1,2\n3,abc\n");
        writeBytes(path("short.npy"), "\x93NUMPY");
        QByteArray pickle = "{'descr': '|O', 'fortran_order': False, 'shape': (1,), }";
        pickle = QByteArray("\x93NUMPY\x01\x00\x76\x00", 10) + pickle.leftJustified(117, ' ') + '\n';
        writeBytes(path("pickle.npy"), pickle + "\x80\x04K\x01.");
        writeBytes(path("model.pt"), "PK\x03\x04");
        writeBytes(path("read-only.csv"), "old\n");
        QVERIFY(QFile::setPermissions(path("read-only.csv"), QFileDevice::ReadOwner));
        QVERIFY(QFile::link("/dev/full", path("full.csv")));
        QVERIFY(QFile::link("/dev/full", path("full.npy")));
    }

    void fails_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("named");  // what the line must name
        const auto row = [](const char* command, const char* named) {
            QTest::newRow(command) << QString(command) << QByteArray(named);
        };
        row("stats missing.csv", ": missing.csv: ");
        row("stats folder.csv", ": folder.csv: ");
        row("stats empty.csv", ": empty.csv: ");
        row("stats ragged.csv", ": ragged.csv, line 2");
        row("stats binary.csv", ": binary.csv");
        row("stats huge-number.csv", "'1e999' is beyond the largest float32: huge-number.csv, line 1, column 2: ");
        row("stats word.csv", "'abc' is not a number: word.csv, line 2, column 2: ");
        row("stats short.npy", ": short.npy");
        row("stats pickle.npy", ": pickle.npy");
        row("stats model.pt", "model.pt");
        row("stats -", ": standard input");
        row("mask --shape 3 --p 0.5 --seed 1 --axes 0,1", "there is no axis 1 in the shape 3: --axes: ");
        row("drop --fill ones:3 --p 0.5 --seed 1 --kind dropout1d",
            "dropout1d: Expected 2D or 3D input, but received a 1D ");
        row("mask --shape 3 --p 0.5 --seed 1 --kind feature-alpha", "Feature dropout requires at least 2 dimensions ");
        row("convert missing.npy y.csv", ": missing.npy: ");
        row("drop --input ragged.csv --p 0.5 --seed 1 --output y.csv", ": ragged.csv, line 2");
        row("drop --input - --p 0.5 --seed 1 --output y.csv", ": standard input");
        row("drop --fill ones:3 --p 0.5 --seed 1 --grad x.csv --grad-output dx.csv --output y.csv",
            "the gradient has the shape 2,2, but x has 3: x.csv: ");
        row("drop --input x.csv --p 0.5 --seed 1 --grad missing.csv --grad-output dx.csv --output y.csv",
            ": missing.csv: ");
        row("fill --shape 3 --with ones --output full.csv", ": full.csv");
        row("fill --shape 300000 --with ones --output full.npy", ": full.npy");
        row("fill --shape 3 --with ones --output no-folder/y.csv", "no-folder");
        row("fill --shape 3 --with ones --output read-only.csv", ": read-only.csv: ");
        row("fill --shape 3 --with ones --output folder.csv", ": folder.csv");
        // Before the work, not after it: this one would take a century.
        row("train --epochs 1000000000 --output no-folder/c.csv", "no-folder");
        row("train --epochs 1000000000 --summary read-only.csv --output c.csv", ": read-only.csv: ");
        row("train --epochs 1000000000 --trace folder.npz --output c.csv", ": folder.npz: ");
        row("sweep --grid p=0 --epochs 1000000000 --output folder.csv", ": folder.csv: ");
        row("bench --json no-folder/b.json", "no-folder");
        row("drop --input x.csv --p 0.5 --seed 1 --output y.csv --mask-output no-folder/m.csv", "no-folder");
        row("merge missing.csv --output folder.csv", ": folder.csv: ");
        row("mask --shape 1000000,1000000,1000 --p 0.5 --seed 1 --output m.npy", "float32 values need ");
    }
    void fails() {
        QFETCH(QString, command);
        QFETCH(QByteArray, named);
        const QStringList before = entries();
        const ProgramRun run = runProgram(words(command), {}, m_folder.path());
        QCOMPARE(run.status, 1);
        QVERIFY(run.output.isEmpty());
        QVERIFY2(run.errors.startsWith("dropscope-cli: ") && run.errors.contains(named), run.errors);
        QCOMPARE(run.errors.count('\n'), 1);
        QVERIFY(run.errors.endsWith('\n'));
        QCOMPARE(entries(), before);
        QCOMPARE(bytesOf(path("read-only.csv")), QByteArray("old\n"));
    }

    void aBackendThatIsNotThereIsNotReplaced() {
        int missing = 0;
        for (const QByteArray& line : runProgram({"backends"}).output.split('\n')) {
            const QList<QByteArray> fields = line.simplified().split(' ');
            if (fields.size() > 1 && fields[1] != "available") {
                ++missing;
                const ProgramRun run =
                    runProgram(words("mask --shape 3 --p 0.5 --seed 1 --backend " + QString::fromUtf8(fields[0])));
                QCOMPARE(run.status, 1);
                QVERIFY(run.output.isEmpty());
                QVERIFY2(run.errors.contains(": --backend: "), run.errors);
                QCOMPARE(run.errors.count('\n'), 1);
            }
        }
        if (missing == 0) {
            QSKIP("every back end is available here");
        }
    }

    void outputsWrittenBeforeAFailureAreNamed() {
        const ProgramRun run = runProgram(
            words("drop --input x.csv --p 0.5 --seed 1 --output y.csv --mask-output full.npy"), {}, m_folder.path());
        QCOMPARE(run.status, 1);
        QVERIFY2(run.errors.contains("full.npy") && run.errors.endsWith("y.csv was written\n"), run.errors);
        QCOMPARE(run.errors.count('\n'), 1);
        QVERIFY(bytesOf(path("y.csv")).startsWith("# shape: 2,2\n"));
    }

    void twoNamesOfOneFileAreFoundBehindALink() {
        QVERIFY(QFile::link("y.csv", path("link.csv")));  // where nothing is yet
        const ProgramRun run = runProgram(
            words("drop --input x.csv --p 0.5 --seed 1 --output y.csv --mask-output link.csv"), {}, m_folder.path());
        QCOMPARE(run.status, 2);
        QCOMPARE(run.errors,
                 QByteArray("dropscope-cli: 'link.csv' is used twice: --mask-output: give another file than "
                            "for --output\n"));
    }

    void aLargeFileNeedsLittleMemory() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("a sanitizer takes memory of its own");
#endif
        // x, y, the mask and both gradients have 96 MB each; the limit is on memory that holds no file.
        const ProgramRun run = runShell(
            "\"$DROPSCOPE_CLI\" fill --shape 24000000 --with arange --output x.npy && ulimit -d 80000 && "
            "\"$DROPSCOPE_CLI\" drop --input x.npy --p 0.5 --seed 1 --threads 1 --output y.npy --mask-output m.npy "
            "--grad x.npy --grad-output dx.npy && cmp y.npy dx.npy",
            m_folder.path());
        QVERIFY2(run.status == 0, run.errors);
        QCOMPARE(QFileInfo(path("m.npy")).size(), QFileInfo(path("x.npy")).size());
    }

    void tooLittleMemoryIsSaid() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("a sanitizer needs more addresses than the limit leaves");
#endif
        // A tensor of this size fits into the machine, but not into the limit.
        const ProgramRun run =
            runShell("ulimit -v 1000000; \"$DROPSCOPE_CLI\" mask --shape 300000000 --p 0.5 --seed 1 --output m.npy",
                     m_folder.path());
        QCOMPARE(run.status, 1);
        QCOMPARE(run.errors.count('\n'), 1);
        QVERIFY2(run.errors.startsWith("dropscope-cli: ") && run.errors.contains("memory"), run.errors);
        QVERIFY(!QFile::exists(path("m.npy")));
    }

    void nothingIsPipedOnWhenAFileFails() {
        const ProgramRun run =
            runProgram(words("drop --input x.csv --p 0.5 --seed 1 --mask-output full.npy"), {}, m_folder.path());
        QCOMPARE(run.status, 1);
        QVERIFY(run.output.isEmpty());
        QVERIFY2(!run.errors.contains("written"), run.errors);
    }

    void fullAndClosedStreams_data() {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QByteArray>("named");
        const QByteArray output = ": standard output";
        QTest::newRow("full output") << "\"$DROPSCOPE_CLI\" fill --shape 3 --with ones > /dev/full" << output;
        QTest::newRow("full, statistics") << "\"$DROPSCOPE_CLI\" stats x.csv > /dev/full" << output;
        QTest::newRow("full, back ends") << "\"$DROPSCOPE_CLI\" backends > /dev/full" << output;
        QTest::newRow("full, help") << "\"$DROPSCOPE_CLI\" drop --help > /dev/full" << output;
        QTest::newRow("closed output") << "\"$DROPSCOPE_CLI\" fill --shape 3 --with ones >&-" << output;
        QTest::newRow("closed output beside a file")
            << "\"$DROPSCOPE_CLI\" drop --input x.csv --p 0.5 --seed 1 --mask-output m.csv >&-" << output;
        QTest::newRow("closed input") << "\"$DROPSCOPE_CLI\" stats - <&-" << QByteArray(": standard input");
        // The reader is gone before the first byte: sleep does not read, and the shell closes its own end.
        QTest::newRow("no reader")
            << "{ sleep 0.2; \"$DROPSCOPE_CLI\" fill --shape 300000 --with arange; echo $? > status; } | exec true; "
               "sleep 1; exit $(cat status)"
            << output;
    }
    void fullAndClosedStreams() {
        QFETCH(QString, script);
        QFETCH(QByteArray, named);
        const ProgramRun run = runShell(script, m_folder.path());
        QCOMPARE(run.status, 1);
        QVERIFY2(run.errors.startsWith("dropscope-cli: ") && run.errors.contains(named + ": "), run.errors);
        QCOMPARE(run.errors.count('\n'), 1);
    }

    void closedErrorsCostNothing() {
        const ProgramRun run = runShell("\"$DROPSCOPE_CLI\" stats missing.csv 2>&-", m_folder.path());
        QCOMPARE(run.status, 1);
        QVERIFY(run.output.isEmpty());
    }

    void aFileNameKeepsTheLineWhole() {
        const ProgramRun run = runProgram({"stats", "two\nlines.csv"}, {}, m_folder.path());
        QCOMPARE(run.status, 1);
        QCOMPARE(run.errors.count('\n'), 1);
        QVERIFY2(run.errors.contains("two?lines.csv"), run.errors);
    }
};

QTEST_GUILESS_MAIN(CliFailuresTest)
#include "test_cli_failures.moc"
