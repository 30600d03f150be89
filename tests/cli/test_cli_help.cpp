// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says about itself.
#include "tests/cli/program.h"

using namespace dropscope;

class CliHelpTest : public QObject {
    Q_OBJECT

private slots:
    void commands_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("options");
        const QStringList draw = words(
            "--kind --axes --sigma --block-size --p --schedule --seed --stream --step --mode --source --idiom --after "
            "--gpu "
            "--sm-count --threads-per-sm --pre-vectorized --key-path --backend --threads --output");
        QTest::newRow("drop") << "drop"
                              << words("--input --fill --scaling --zeroing --mask-output --grad --grad-output") + draw;
        QTest::newRow("mask") << "mask" << words("--shape") + draw;
        QTest::newRow("fill") << "fill" << words("--shape --with --seed --source --after --build --output");
        const QStringList state = words("--after --gpu --sm-count --threads-per-sm --pre-vectorized --key-path");
        QTest::newRow("replay") << "replay" << words("--shape --p --seed --code --limits --self-test") + state;
        QTest::newRow("match") << "match" << words("FILE --p --seed --seeds --shape") + state;
        QTest::newRow("convert") << "convert" << words("IN OUT");
        QTest::newRow("stats") << "stats" << words("FILE");
        QTest::newRow("backends") << "backends" << QStringList();
        const QStringList experiment = words(
            "--dataset --samples --noise --label-noise --validation --data-seed --hidden --activation --init --loss "
            "--kind --sigma --input-p --p --schedule --optimizer --lr --momentum --weight-decay --l1 --max-norm "
            "--batch "
            "--epochs --patience --seed --seeds --threads --output");
        QTest::newRow("train") << "train" << experiment + words("--summary --trace");
        QTest::newRow("sweep") << "sweep" << experiment + words("--grid --shard --resume");
        QTest::newRow("merge") << "merge" << words("FILE --output");
        QTest::newRow("bench") << "bench" << words("--json --size --elements");
        QTest::newRow("selftest") << "selftest" << words("--backend");
        QTest::newRow("raw") << "raw" << words("--seed --stream --step --bits --count --bytes");
    }
    void commands() {
        QFETCH(QString, command);
        QFETCH(QStringList, options);
        for (const char* flag : {"--help", "-h"}) {
            const ProgramRun run = runProgram({command, flag});
            QCOMPARE(run.status, 0);
            QVERIFY(run.errors.isEmpty());
            QVERIFY2(run.output.contains("Usage: dropscope-cli " + command.toUtf8()), run.output);
            QStringList listed;
            for (const QByteArray& line : run.output.split('\n')) {
                const QStringList parts = words(QString::fromUtf8(line));
                if (line.startsWith("  ") && !line.startsWith("   ") && !parts[0].startsWith("-h")) {
                    listed += parts[0];
                    QVERIFY2(parts.size() > 2, line);  // its value and what it means
                }
                QVERIFY2(line.size() <= 110, line);
            }
            listed.sort();
            options.sort();
            QCOMPARE(listed, options);
        }
    }

    void pIsExplained() {
        for (const char* command : {"drop", "mask"}) {
            QVERIFY(runProgram({command, "--help"}).output.contains("p is the probability of dropping"));
        }
    }

    void programListsItsCommands() {
        const ProgramRun run = runProgram({"--help"});
        QCOMPARE(run.status, 0);
        for (const char* command : {"drop", "mask", "fill", "replay", "match", "convert", "stats", "train", "sweep",
                                    "merge", "backends", "bench", "raw", "selftest"}) {
            QCOMPARE(run.output.count(QByteArray("\n  ") + command + " "), 1);
        }
        QVERIFY(run.output.contains("p is the probability of dropping"));
    }

    void version() {
        const ProgramRun run = runProgram({"--version"});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.output, QByteArray("dropscope-cli " DROPSCOPE_VERSION "\n"));
    }
};

QTEST_GUILESS_MAIN(CliHelpTest)
#include "test_cli_help.moc"
