// SPDX-License-Identifier: GPL-3.0-or-later
// selftest: what it prints, and the exit status that a script goes by.
#include <QRegularExpression>

#include "tests/cli/program.h"

using namespace dropscope;

class CliSelfTestTest : public QObject {
    Q_OBJECT

private slots:
    void aBackEndThatIsRight() {
        const ProgramRun run = runProgram({"selftest", "--backend", "simd"});
        if (run.errors.contains("not available")) {
            QSKIP("this processor has no vectors");
        }
        QCOMPARE(run.status, 0);
        QVERIFY(run.errors.isEmpty());
        const QRegularExpression lines("^simd \\(.+\\): (\\d+) checks, 0 failures\n(\\d+) checks, 0 failures\n$");
        const QRegularExpressionMatch match = lines.match(QString::fromUtf8(run.output));
        QVERIFY2(match.hasMatch(), run.output);
        QVERIFY(match.captured(1).toInt() > 10'000);
        QCOMPARE(match.captured(1), match.captured(2));
    }

    void aBackEndThatCannotRun() {
        const ProgramRun list = runProgram({"backends"});
        if (list.output.contains("cuda    available")) {
            QSKIP("this machine has a GPU");
        }
        const ProgramRun run = runProgram({"selftest", "--backend", "cuda"});
        QCOMPARE(run.status, 1);
        QVERIFY(run.output.isEmpty());
        QVERIFY2(run.errors.contains("CUDA") || run.errors.contains("NVIDIA"), run.errors);
        QVERIFY2(run.errors.contains(": --backend: "), run.errors);
    }

    void aBackEndThatIsNone() {
        const ProgramRun run = runProgram({"selftest", "--backend", "gpu"});
        QCOMPARE(run.status, 2);
        QCOMPARE(run.errors, QByteArray("dropscope-cli: there is no back end 'gpu': --backend: choose one of auto, "
                                        "scalar, simd, cuda\n"));
    }
};

QTEST_GUILESS_MAIN(CliSelfTestTest)
#include "test_cli_selftest.moc"
