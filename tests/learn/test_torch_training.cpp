// SPDX-License-Identifier: GPL-3.0-or-later
// PyTorch, given a trace's weights, order and masks, finds the same loss at every step.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace {

constexpr const char* kRate = "0.01";

/// A Python that has PyTorch and numpy; nothing where there is none.
QString findPython() {
    for (const char* python : {"/usr/bin/python3", "python3"}) {
        QProcess process;
        process.start(python, {"-c", "import numpy, torch"});
        if (process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit &&
            process.exitCode() == 0) {
            return python;
        }
    }
    return {};
}

/// What the process printed; ends the test when it failed.
QByteArray outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(600000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput();
}

}  // namespace

class TorchTrainingTest : public QObject {
    Q_OBJECT

private slots:
    void everyStepsLossAgrees() {
        const QString python = findPython();
        if (python.isEmpty()) {
            QSKIP("no python3 with torch and numpy is here (Debian: python3-torch)");
        }
        const QTemporaryDir folder;
        QVERIFY(folder.isValid());
        QStringList traces;
        const auto train = [&](const QString& optimizer, const QString& activation, const QString& loss,
                               const QString& p, const QStringList& more = {}) {
            const QString trace =
                folder.filePath(QString("%1_%2_%3_%4.npz").arg(optimizer, activation, loss).arg(traces.size()));
            QStringList arguments{"train",
                                  "--optimizer",
                                  optimizer,
                                  "--activation",
                                  activation,
                                  "--p",
                                  p,
                                  "--lr",
                                  kRate,
                                  "--hidden",
                                  "32,32",
                                  "--epochs",
                                  "50",
                                  "--seeds",
                                  "1",
                                  "--seed",
                                  "3",
                                  "--trace",
                                  trace,
                                  "--output",
                                  folder.filePath("curves.csv")};
            if (!more.contains("--dataset")) {
                arguments << "--loss" << loss;
            }
            if (optimizer == "adamw") {
                arguments << "--weight-decay"
                          << "0.01";
            }
            outputOf(DROPSCOPE_CLI, arguments + more);
            traces += trace;
        };
        for (const char* optimizer : {"sgd", "momentum", "adam", "adamw"}) {
            for (const char* activation : {"relu", "tanh", "gelu"}) {
                for (const char* loss : {"binary", "softmax"}) {
                    for (const char* p : {"0", "0.5"}) {
                        train(optimizer, activation, loss, p);
                    }
                }
            }
        }
        train("nesterov", "tanh", "binary", "0.3", {"--input-p", "0.1"});
        train("adam", "tanh", "squared", "0.2", {"--dataset", "curve"});

        const QList<QByteArray> lines =
            outputOf(python, QStringList{DROPSCOPE_TEST_DATA "/learn/torch_training.py", kRate} + traces)
                .trimmed()
                .split('\n');
        QCOMPARE(lines.size(), traces.size());
        for (const QByteArray& line : lines) {
            const QList<QByteArray> fields = line.split(' ');
            QCOMPARE(fields.size(), 4);
            QCOMPARE(fields[1].toInt(), 200);
            QVERIFY2(fields[2].toDouble() < 1e-4, line.constData());
            // Adam makes whole steps of gradients that are rounding alone, such as those of a gelu far below 0.
            QVERIFY2(fields[3].toDouble() < 1e-2, line.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TorchTrainingTest)
#include "test_torch_training.moc"
