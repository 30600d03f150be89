// SPDX-License-Identifier: GPL-3.0-or-later
// train: its files, its refusals, and the same bytes for any number of threads.
#include <QTemporaryDir>
#include <cmath>

#include "tests/cli/program.h"

using namespace dropscope;

namespace {

QStringList small(const QString& more) {
    return words("train --epochs 3 --hidden 8,8 --samples 40 --batch 8 --seeds 2 " + more);
}

}  // namespace

class CliTrainTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }

    void curvesAreTidy() {
        const ProgramRun run = runProgram(small("--p 0,0.2/0.5"));
        QCOMPARE(run.status, 0);
        QVERIFY2(run.errors.isEmpty(), run.errors);
        const QList<QByteArray> rows = rowsOf(run.output);
        QCOMPARE(rows[0], QByteArray("run,p,seed,epoch,step,split,mode,metric,value"));
        // 4 runs; epoch 0 has four numbers, each of the others six.
        QCOMPARE(rows.size(), 1 + 4 * (4 + 3 * 6));
        QSet<QByteArray> p;
        for (const QByteArray& row : rows.mid(1)) {
            const QList<QByteArray> fields = row.split(',');
            QCOMPARE(fields.size(), 9);
            p += fields[1];
            bool number = false;
            QVERIFY(std::isfinite(fields[8].toDouble(&number)) && number);
        }
        QCOMPARE(p, (QSet<QByteArray>{"0", "0.2/0.5"}));
        QVERIFY(!run.output.contains('#'));
    }

    void sameBytesForAnyThreads() {
        const ProgramRun one = runProgram(small("--threads 1"));
        const ProgramRun three = runProgram(small("--threads 3"));
        QCOMPARE(one.status, 0);
        QCOMPARE(three.output, one.output);
    }

    void summaryPairsTheSeeds() {
        const ProgramRun run = runProgram(small("--output curves.csv --summary -"), {}, m_folder.path());
        QCOMPARE(run.status, 0);
        const QList<QByteArray> rows = rowsOf(run.output);
        QCOMPARE(rows.size(), 1 + 2 * 5);
        QVERIFY(run.output.contains("# hidden: 8/8\n"));
        // The mean difference is the difference of the means, for pairs as well.
        const QList<QByteArray> first = rows[1].split(',');
        const QList<QByteArray> second = rows[6].split(',');
        QCOMPARE(first[3], QByteArray("validation_loss"));
        QCOMPARE(second[3], QByteArray("validation_loss"));
        QVERIFY(first[8].isEmpty());
        QVERIFY(std::abs(first[4].toDouble() - second[4].toDouble() - second[8].toDouble()) < 1e-12);
        QVERIFY(second[9].toDouble() < second[8].toDouble() && second[8].toDouble() < second[10].toDouble());
        QCOMPARE(rowsOf(bytesOf(m_folder.filePath("curves.csv"))).size(), 1 + 4 * (4 + 3 * 6));
    }

    void csvDataWithALabelColumn() {
        QByteArray csv = "x,kind,y\n";
        for (int i = 0; i < 40; ++i) {
            csv += QByteArray::number(i) + (i % 3 == 0 ? ",fox," : ",hen,") + QByteArray::number(i * i % 7) + "\n";
        }
        writeBytes(m_folder.filePath("animals.csv"), csv);
        QCOMPARE(runProgram(small("--dataset animals.csv:kind"), {}, m_folder.path()).status, 0);
    }

    void everyKindThatFitsTrains_data() {
        QTest::addColumn<QString>("flags");
        for (const char* kind : {"dropout", "dropout1d", "dropout2d", "dropout3d", "locked", "stochastic-depth-row",
                                 "stochastic-depth-batch", "alpha", "feature-alpha", "gaussian", "drop-connect"}) {
            QTest::newRow(kind) << QString("--p 0.4 --kind %1").arg(kind);
        }
        QTest::newRow("gaussian-noise") << "--kind gaussian-noise --sigma 0.5";  // no p: one group of runs
    }
    void everyKindThatFitsTrains() {
        QFETCH(QString, flags);
        const ProgramRun run = runProgram(small(flags));
        QCOMPARE(run.status, 0);
        QCOMPARE(rowsOf(run.output).size(), 1 + 2 * (4 + 3 * 6));
        const ProgramRun plain = runProgram(small(flags.contains("sigma") ? "--p 0" : "--p 0.4"));
        // Of samples × units, dropout2d is dropout, as in PyTorch: a channel is a unit.
        QCOMPARE(run.output == plain.output, flags.endsWith("dropout") || flags.endsWith("dropout2d"));
    }

    void divergenceIsANote() {
        const ProgramRun run = runProgram(words("train --epochs 3 --seeds 1 --lr 1e9 --optimizer sgd --p 0"));
        QCOMPARE(run.status, 0);
        QVERIFY2(run.errors.contains("note: p 0, seed 0: The run diverged at step "), run.errors);
        QVERIFY(rowsOf(run.output).size() > 4);
    }

    void largeBatchIsANote() {
        const ProgramRun run = runProgram(words("train --epochs 3 --hidden 8 --samples 40 --seeds 1 --batch 1000"));
        QCOMPARE(run.status, 0);
        QVERIFY2(run.errors.contains("the batch of 1000 is larger than the 20 training samples"), run.errors);
    }

    void badUse_data() {
        QTest::addColumn<QString>("flags");
        QTest::addColumn<QString>("said");
        QTest::newRow("rate 0") << "--lr 0" << "the learning rate has to be above 0, but got 0: --lr: ";
        QTest::newRow("rate -1") << "--lr=-1" << "the learning rate has to be above 0, but got -1: --lr: ";
        QTest::newRow("epochs 0") << "--epochs 0" << "0 epochs teach nothing: --epochs: ";
        QTest::newRow("p 1") << "--p 0,1" << "p = 1 drops every unit, so nothing can be learned: --p: ";
        QTest::newRow("p 2") << "--p 2" << "dropout probability has to be between 0 and 1, but got 2: --p: ";
        QTest::newRow("input p 1") << "--input-p 1" << "p = 1 drops every unit, so nothing can be learned: --input-p: ";
        QTest::newRow("drop-block") << "--kind drop-block"
                                    << "drop-block drops squares of pictures, and the units of a fully connected layer "
                                       "lie in no picture: --kind: take dropout or another kind";
        QTest::newRow("noise with p") << "--kind gaussian-noise --p 0.5"
                                      << "gaussian-noise drops nothing, so it has no p: --p: write p 0";
        QTest::newRow("sigma -1") << "--kind gaussian-noise --sigma=-1"
                                  << "the noise's standard deviation has to be 0 or more, but got -1: --sigma: ";
        QTest::newRow("dataset") << "--dataset nowhere" << "there is no data set 'nowhere': --dataset: ";
        QTest::newRow("hidden") << "--hidden 8,x" << "--hidden: write the width of each hidden layer";
        QTest::newRow("p for each") << "--p 0.1/0.2/0.3" << "there are 2 hidden layers, but p for 3: --p: ";
        QTest::newRow("seeds") << "--seeds 0" << "no seed is no run: --seeds: ";
        QTest::newRow("output") << "--output x.png" << "'x.png' is not the name of a CSV file: --output: ";
        QTest::newRow("trace") << "--trace x.csv" << "'x.csv' is not the name of an npz file: --trace: ";
        QTest::newRow("twice") << "--output x.csv --summary x.csv" << "'x.csv' is used twice: --summary: ";
    }
    void badUse() {
        QFETCH(QString, flags);
        QFETCH(QString, said);
        const ProgramRun run = runProgram(words("train " + flags), {}, m_folder.path());
        QCOMPARE(run.status, 2);
        QVERIFY2(run.errors.contains(said.toUtf8()), run.errors);
        QVERIFY(run.output.isEmpty());
    }

    void failures_data() {
        QTest::addColumn<QString>("flags");
        QTest::addColumn<QString>("said");
        QTest::newRow("one class") << "--dataset one.csv" << "every row has the same label";
        QTest::newRow("no column") << "--dataset one.csv:z" << "there is no column 'z': one.csv: write one of x, y";
        QTest::newRow("missing value") << "--dataset gap.csv" << "a value is missing: gap.csv, line 3, column 1: ";
        QTest::newRow("no file") << "--dataset none.csv" << "there is no such file or folder: none.csv";
        QTest::newRow("memory") << "--hidden 1000000,1000000" << "training this network would take 16";
    }
    void failures() {
        writeBytes(m_folder.filePath("one.csv"), "x,y\n1,a\n2,a\n");
        writeBytes(m_folder.filePath("gap.csv"), "x,y\n1,a\n,b\n");
        QFETCH(QString, flags);
        QFETCH(QString, said);
        const ProgramRun run = runProgram(words("train --output curves.csv " + flags), {}, m_folder.path());
        QCOMPARE(run.status, 1);
        QVERIFY2(run.errors.contains(said.toUtf8()), run.errors);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CliTrainTest)
#include "test_cli_train.moc"
