// SPDX-License-Identifier: GPL-3.0-or-later
// sweep and merge: shards put together are the whole, a sweep that was cut goes on, and nothing is mixed up.
#include <QFile>
#include <QTemporaryDir>

#include "tests/cli/program.h"

using namespace dropscope;

namespace {

const char* const kSweep = "sweep --grid p=0,0.25..0.5;hidden=4,4/4 --samples 40 --batch 8 --epochs 2 --seeds 2 ";

}  // namespace

class CliSweepTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void oneRowForEachRun() {
        QCOMPARE(run(QString(kSweep) + "--output all.csv").status, 0);
        const QList<QByteArray> rows = rowsOf(file("all.csv"));
        QCOMPARE(rows.size(), 1 + 3 * 2 * 2);
        QCOMPARE(rows[0], QByteArray("run,p,hidden,seed,epochs,steps,diverged_at,train_loss,validation_loss,"
                                     "validation_accuracy,lowest_validation_loss,gap"));
        QVERIFY(rows[1].startsWith("0,0,4,0,2,6,,"));
        QVERIFY(rows[12].startsWith("11,0.5,4/4,1,2,6,,"));
        QVERIFY(!QFile::exists(m_folder->filePath("all.csv.part")));
    }

    void aRowIsTheRunOfTrain() {
        QCOMPARE(run(QString(kSweep) + "--output all.csv").status, 0);
        const ProgramRun train =
            run("train --p 0.25 --hidden 4/4 --samples 40 --batch 8 --epochs 2 --seed 1 --seeds 1");
        const QByteArray last = rowsOf(train.output).last();
        QVERIFY(last.contains("validation,eval,accuracy"));
        const QByteArray loss = rowsOf(train.output).at(rowsOf(train.output).size() - 2).split(',').last();
        QCOMPARE(rowsOf(file("all.csv"))[8].split(',')[8], loss);
    }

    void shardsAreTheWhole() {
        QCOMPARE(run(QString(kSweep) + "--output all.csv --threads 1").status, 0);
        for (int shard = 1; shard <= 3; ++shard) {
            QCOMPARE(run(QString(kSweep) + QString("--shard %1/3 --output part%1.csv").arg(shard)).status, 0);
            QCOMPARE(rowsOf(file(QString("part%1.csv").arg(shard))).size(), 1 + 4);
        }
        const ProgramRun merged = run("merge part3.csv part1.csv part2.csv --output merged.csv");
        QCOMPARE(merged.status, 0);
        QVERIFY2(merged.errors.isEmpty(), merged.errors);
        QCOMPARE(file("merged.csv"), file("all.csv"));
        QVERIFY(run("merge part3.csv part1.csv").errors.contains("note: 4 of the runs 0 to 11 are missing"));
        // Without its line end nobody knows whether the last row is whole.
        writeBytes(m_folder->filePath("cut.csv"), file("all.csv").chopped(1));
        QCOMPARE(run("merge cut.csv").errors,
                 QByteArray("dropscope-cli: note: cut.csv: the last line is cut short and was left out\n"));
    }

    void resumesWhereItWasCut() {
        QCOMPARE(run(QString(kSweep) + "--output all.csv").status, 0);
        const QByteArray whole = file("all.csv");
        // As an interrupted sweep leaves it: some rows in any order, the last one cut short.
        QList<QByteArray> lines = whole.split('\n');
        const QByteArray cut = lines.mid(0, lines.size() - 8).join('\n') + "\n" + lines[lines.size() - 2] + "\n7,0.2";
        QFile::remove(m_folder->filePath("all.csv"));
        writeBytes(m_folder->filePath("all.csv.part"), cut);
        QCOMPARE(run(QString(kSweep) + "--output all.csv --resume").status, 0);
        QCOMPARE(file("all.csv"), whole);
        QVERIFY(!QFile::exists(m_folder->filePath("all.csv.part")));
        // Rows that are there are not run again: a row that says something else stays.
        QByteArray changed = whole;
        changed.replace(rowsOf(whole)[1], "0,0,4,0,2,6,,1,2,3,4,5");
        writeBytes(m_folder->filePath("all.csv"), changed);
        QCOMPARE(run(QString(kSweep) + "--output all.csv --resume").status, 0);
        QCOMPARE(file("all.csv"), changed);
    }

    void nothingIsMixedUp() {
        QCOMPARE(run(QString(kSweep) + "--output all.csv").status, 0);
        const ProgramRun other = run(QString(kSweep) + "--lr 0.1 --output all.csv --resume");
        QCOMPARE(other.status, 1);
        QVERIFY2(other.errors.contains("it belongs to a sweep with other settings: all.csv: "), other.errors);
        QCOMPARE(run(QString(kSweep) + "--lr 0.1 --output other.csv").status, 0);
        const ProgramRun merged = run("merge all.csv other.csv --output merged.csv");
        QCOMPARE(merged.status, 1);
        QVERIFY2(merged.errors.contains("are not those of the first file: other.csv: "), merged.errors);
        QVERIFY(!QFile::exists(m_folder->filePath("merged.csv")));
        writeBytes(m_folder->filePath("x.csv"), "a,b\n1,2\n");
        QVERIFY(run("merge x.csv").errors.contains("it is no file of a sweep's results: x.csv, line 1: "));
    }

    void badUse_data() {
        QTest::addColumn<QString>("flags");
        QTest::addColumn<QString>("said");
        QTest::newRow("no values") << "--grid p" << "'p' has no values: --grid: ";
        QTest::newRow("no such field") << "--grid colour=1" << "there is nothing called 'colour' to set: --grid: ";
        QTest::newRow("seed") << "--grid seed=1,2" << "the seeds are no variable of the grid: --grid: ";
        QTest::newRow("twice") << "--grid p=0;p=1" << "p is given twice: --grid: ";
        QTest::newRow("range") << "--grid p=0,0..0.5" << "'0..0.5' is no range of numbers: --grid: ";
        QTest::newRow("many") << "--grid batch=1..2000;epochs=1..2000" << "more than 1000000 points: --grid: ";
        QTest::newRow("p 1") << "--grid p=0,0.5..1" << "p = 1 drops every unit, so nothing can be learned: --grid, p: ";
        QTest::newRow("lr 0") << "--grid lr=0,1" << "the learning rate has to be above 0, but got 0: --grid, lr: ";
        QTest::newRow("shard") << "--grid p=0 --shard 3/2" << "'3/2' is no shard: --shard: ";
        QTest::newRow("pipe") << "--grid p=0 --output -" << "a sweep is not written to a pipe: --output: ";
    }
    void badUse() {
        QFETCH(QString, flags);
        QFETCH(QString, said);
        const ProgramRun wrong = run("sweep " + flags + (flags.contains("--output") ? "" : " --output x.csv"));
        QCOMPARE(wrong.status, 2);
        QVERIFY2(wrong.errors.contains(said.toUtf8()), wrong.errors);
        QVERIFY(!QFile::exists(m_folder->filePath("x.csv")));
    }

private:
    [[nodiscard]] ProgramRun run(const QString& command) const {
        return runProgram(words(command), {}, m_folder->path());
    }
    [[nodiscard]] QByteArray file(const QString& name) const { return bytesOf(m_folder->filePath(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(CliSweepTest)
#include "test_cli_sweep.moc"
