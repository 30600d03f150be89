// SPDX-License-Identifier: GPL-3.0-or-later
// Other frameworks' masks and numbers on the command line.
#include <QTemporaryDir>

#include "tests/cli/program.h"

using namespace dropscope;

class CliReplayTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    ProgramRun run(const QStringList& arguments, const QByteArray& input = {}) {
        return runProgram(arguments, input, m_folder.path());
    }
    QByteArray succeeds(const QStringList& arguments, const QByteArray& input = {}) {
        const ProgramRun done = run(arguments, input);
        if (done.status != 0) {
            QTest::qFail(qPrintable(arguments.join(' ') + ": " + done.errors), __FILE__, __LINE__);
        }
        return done.output;
    }

private slots:
    void allSourcesStandTogether() {
        const QByteArray text = succeeds({"replay", "--shape", "6,6", "--p", "0.5", "--seed", "123"});
        QVERIFY2(text.contains("torch-cpu [R] PyTorch"), text);
        QVERIFY2(text.contains("  110110\n  000101\n  111101\n  011001\n  010101\n  011110\n"), text);
        QVERIFY2(text.contains("  111111\n  010000\n  001010\n  110001\n  100001\n  010000\n"), text);
        QVERIFY2(text.contains("differs from torch-cpu in 18 of 36, first at [0, 2]. Another generator: with MKL"),
                 text);
        for (const char* name :
             {"torch-cuda [P]", "tensorflow [P]", "jax [P]", "jax-legacy [P]", "numpy [R]", "native "}) {
            QCOMPARE(text.count(QByteArray("\n") + name), 1);
        }
    }

    void aSourceThatCannotSaysWhy() {
        const QByteArray text = succeeds({"replay", "--shape", "4", "--p", "0.5", "--seed", "-1"});
        QVERIFY2(text.contains("no mask: NumPy does not take the seed -1: --seed: write a whole number from 0 to"),
                 text);
        QVERIFY2(text.contains("torch-cpu [R]"), text);
    }

    void codeIsPrinted() {
        const QByteArray text =
            succeeds({"replay", "--shape", "2,3", "--p", "0.25", "--seed", "7", "--code", "--after", "rand 10"});
        QVERIFY2(text.contains("torch.manual_seed(7)\ntorch.rand((10,))\n"), text);
        QVERIFY2(text.contains("numpy.random.seed(7)\n"), text);
        QVERIFY2(text.contains("What ran before does not matter here"), text);
    }

    void theSelfTestPasses() {
        const QByteArray text = succeeds({"replay", "--self-test"});
        QVERIFY2(text.contains(
                     "torch-cuda: seed 0, sum of dropout(ones(1000, 1000)) on a P100 (pytorch/pytorch, issue 25690"),
                 text);
        QVERIFY2(!text.contains("FAILED"), text);
    }

    void limitsAreTold() {
        const QByteArray text = succeeds({"replay", "--limits"});
        for (const char* part :
             {"[R]", "[P]", "about 2.0 to 2.6", "1 element in 10 million", "bfloat16", "torch.compile"}) {
            QVERIFY2(text.contains(part), part);
        }
    }

    void aPastedMaskIsMatched() {
        const QByteArray pasted =
            "tensor([[2., 2., 2., 2., 2., 2.],\n        [0., 2., 0., 0., 0., 0.],\n"
            "        [0., 0., 2., 0., 2., 0.],\n        [2., 2., 0., 0., 0., 2.],\n"
            "        [2., 0., 0., 0., 0., 2.],\n        [0., 2., 0., 0., 0., 0.]])";
        const QByteArray text = succeeds({"match", "-", "--p", "0.5", "--seeds", "200"}, pasted);
        QVERIFY2(text.startsWith("--source torch-mkl --idiom dropout --seed 123\n1 of "), text);
        QVERIFY2(text.contains("masks tried is this one; the chance of such a match by accident is 1 in "), text);
        const QByteArray none = succeeds({"match", "-", "--p", "0.5", "--seed", "124"}, pasted);
        QVERIFY2(none.startsWith("0 of "), none);
    }

    void matchReadsWhatMaskWrites() {
        succeeds({"mask", "--shape", "10,10", "--p", "0.5", "--seed", "42", "--output", "m.npy"});
        QVERIFY(succeeds({"match", "m.npy", "--p", "0.5", "--seed", "42"}).startsWith("--source native"));
        const QByteArray csv = succeeds({"mask", "--shape", "10,10", "--p", "0.5", "--seed", "42"});
        QVERIFY(succeeds({"match", "-", "--p", "0.5", "--seed", "42"}, csv).startsWith("--source native"));
    }

    void masksComeFromElsewhere() {
        const QByteArray mask =
            succeeds({"mask", "--shape", "6,6", "--p", "0.5", "--seed", "123", "--source", "torch-mkl"});
        QCOMPARE(bitsOf(mask), QByteArray("111111010000001010110001100001010000"));
        QVERIFY2(
            mask.startsWith("# shape: 6,6\n# kind: dropout\n# p: 0.5\n# seed: 123\n# source: torch-mkl\n# version: "),
            mask);
        const QByteArray after = succeeds(
            {"mask", "--shape", "5,5", "--p", "0.5", "--seed", "123", "--source", "torch-cpu", "--after", "randn 5x5"});
        QCOMPARE(bitsOf(after), QByteArray("0010100110111001011010111"));
        QVERIFY2(after.contains("# source: torch-cpu\n# after: randn 5x5\n"), after);
        const QByteArray tf =
            succeeds({"mask", "--shape", "3,5", "--p", "0.5", "--seed", "1,0", "--source", "tensorflow"});
        QCOMPARE(bitsOf(tf), QByteArray("101000010100001"));
        const QByteArray evaluated =
            succeeds({"mask", "--shape", "4", "--p", "0.5", "--seed", "1", "--source", "jax", "--mode", "eval"});
        QCOMPARE(bitsOf(evaluated), QByteArray("1111"));
    }

    void theGpuDecidesLargeMasks() {
        QStringList command{"mask", "--shape", "500,500", "--p", "0.5", "--seed", "3", "--source", "torch-cuda"};
        QCOMPARE(run(command).status, 1);
        const QByteArray t4 = succeeds(command + QStringList{"--gpu", "T4"});
        const QByteArray counts = succeeds(command + QStringList{"--sm-count", "40", "--threads-per-sm", "1024"});
        QVERIFY(t4 == counts && t4.contains("# sm-count: 40\n# threads-per-sm: 1024\n"));
        QVERIFY(bitsOf(t4) != bitsOf(succeeds(command + QStringList{"--gpu", "A100"})));
        QVERIFY(bitsOf(t4) != bitsOf(succeeds(command + QStringList{"--gpu", "T4", "--pre-vectorized"})));
    }

    void outputsAreFormedAsElsewhere() {
        const auto drop = [&](const char* source, const QStringList& more = {}) {
            const QByteArray text =
                succeeds(QStringList{"drop", "--input", "-", "--p", "0.3", "--seed", "1", "--source", source} + more,
                         "-5,-5,-5,-5,-5,-5\n");
            return text.mid(text.trimmed().lastIndexOf('\n') + 1);
        };
        QVERIFY(drop("numpy").contains("-0,"));  // x * 0
        QVERIFY(!drop("jax").contains("-0"));    // +0 is selected
        QVERIFY(drop("jax", {"--zeroing", "multiply"}).contains("-0"));
    }

    void tensorsAreFilledAsElsewhere() {
        // Printed for torch.manual_seed(0); torch.randn(3), torch.rand(2) and numpy.random.seed(0); numpy.random.rand(2).
        QVERIFY(succeeds({"fill", "--shape", "3", "--with", "normal", "--source", "torch-cpu"})
                    .endsWith("\n1.5409961,-0.2934289,-2.1787894\n"));
        QVERIFY(succeeds({"fill", "--shape", "2", "--with", "uniform", "--source", "torch-cpu"})
                    .endsWith("\n0.4962566,0.7682218\n"));
        QVERIFY(succeeds({"fill", "--shape", "2", "--with", "uniform", "--source", "numpy"})
                    .endsWith("\n0.5488135,0.71518934\n"));
        const QByteArray moved =
            succeeds({"fill", "--shape", "1", "--with", "uniform", "--source", "torch-cpu", "--after", "rand 1"});
        QVERIFY2(moved.contains("# source: torch-cpu\n# after: rand 1\n") && moved.endsWith("\n0.7682218\n"), moved);
    }

    /// Every kind that torch has takes torch's masks, and as many more as drop units.
    void torchsKindsTakeItsMasks_data() {
        QTest::addColumn<QString>("shape");
        for (const auto& [kind, shape] :
             {std::pair("dropout", "4,6"), std::pair("dropout1d", "4,6,3"), std::pair("dropout2d", "4,6,3,3"),
              std::pair("dropout3d", "2,6,2,3,3"), std::pair("alpha", "4,6"), std::pair("feature-alpha", "4,6,3"),
              std::pair("locked", "4,6,3"), std::pair("stochastic-depth-row", "9,6"),
              std::pair("stochastic-depth-batch", "4,6"), std::pair("drop-connect", "4,6")}) {
            QTest::newRow(kind) << QString(shape);
        }
    }
    void torchsKindsTakeItsMasks() {
        QFETCH(QString, shape);
        const QString kind = QTest::currentDataTag();
        const QStringList draw{"--kind", kind, "--p", "0.5", "--seed", "1", "--source", "torch-cpu"};
        const QByteArray mask = succeeds(QStringList{"mask", "--shape", shape} + draw);
        const QByteArray y = succeeds(QStringList{"drop", "--fill", "ones:" + shape} + draw);
        QVERIFY2(y.contains("# source: torch-cpu\n"), y);
        QByteArray expected = mask;  // ones under the mask, but for the alpha kinds
        if (!kind.contains("alpha")) {
            expected = expected.mid(expected.lastIndexOf("# version")).replace('1', '2');
            QByteArray got = y.mid(y.lastIndexOf("# version"));
            QCOMPARE(got.mid(got.indexOf('\n')), expected.mid(expected.indexOf('\n')));
        }
    }

    void badUseIsRefused_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const QStringList& arguments, const char* line) {
            QTest::newRow(qPrintable(arguments.join(' '))) << arguments << QByteArray(line);
        };
        const QStringList replay{"replay", "--shape", "3", "--p", "0.5", "--seed", "1"};
        const QStringList fill{"fill", "--shape", "3", "--with", "normal"};
        row({"replay", "--shape", "3", "--p", "0.5"}, "--seed is missing: replay: see dropscope-cli replay --help");
        row(replay + QStringList{"--after", "randn 5; rant 5"},
            "there is no call 'rant': --after, call 2 ('rant 5'), character 10: write it as in 'rand 10'");
        row(replay + QStringList{"--after", "randn 5; shuffle 5"},
            "there is no call 'shuffle': --after, call 2 ('shuffle 5'), character 10: write one of rand, randn,");
        row(replay + QStringList{"--gpu", "Voodoo"},
            "there is no known GPU 'Voodoo': --gpu: write a name such as A100");
        row(replay + QStringList{"--gpu", "H100"}, "there is no known GPU 'H100': --gpu: write H100 SXM or H100 PCIe");
        row(replay + QStringList{"--gpu", "A100", "--sm-count", "3"}, "the GPU is given twice: --gpu, --sm-count: ");
        row(replay + QStringList{"--sm-count", "3"}, "one count is missing: --sm-count: give --sm-count and");
        row(replay + QStringList{"--sm-count", "0", "--threads-per-sm", "1024"},
            "a GPU has no 0 multiprocessors: --sm-count: ");
        row({"replay", "--shape", "3", "--p", "0.5", "--seed", "x"}, "'x' is not a seed: --seed: write a whole number");
        row({"match", "-", "--p", "0.5", "--seeds", "0"}, "no seed would be tried: --seeds: ");
        row({"match", "-", "--seed", "0"}, "--p is missing: match: ");
        const QStringList mask{"mask", "--shape", "3", "--p", "0.5", "--seed", "1", "--source"};
        row(mask + QStringList{"jax", "--stream", "3"}, "streams and steps are our own: --stream: leave it out;");
        row(mask + QStringList{"jax", "--after", "rand 3"}, "a recipe has no meaning for JAX: every draw starts");
        row(mask + QStringList{"jax", "--gpu", "A100"}, "jax draws on no GPU: --gpu: leave it out, or take");
        row(mask + QStringList{"torch-cpu", "--kind", "gaussian-noise"},  // before it complains of a p
            "gaussian-noise takes no mask of another framework: --source: ");
        row(mask + QStringList{"torch-cpu", "--kind", "drop-block"},
            "drop-block takes no mask of another framework: --source: ");
        row(mask + QStringList{"jax", "--kind", "gaussian"}, "gaussian takes no mask of another framework: --source: ");
        row(mask + QStringList{"torch-cpu", "--idiom", ""}, "an idiom has a name: --idiom: leave it out");
        row(mask + QStringList{"torch-cpu", "--idiom", "cs231n"},
            "torch-cpu has no idiom 'cs231n': --idiom: write one of");
        row(mask + QStringList{"torch-cuda", "--after", "skip 41"},
            "a CUDA generator's offset moves by fours: --after, call 1");
        row({"mask", "--shape", "3", "--p", "0.5", "--seed", "4294967296", "--source", "numpy"},
            "NumPy does not take the seed 4294967296: --seed: write a whole number from 0 to 4294967295");
        row({"replay", "--shape", "100000,100000", "--p", "0.5", "--seed", "1"},
            "10000000000 elements are too many to compare all sources: --shape: stay at 67108864 elements or below;");
        row(fill + QStringList{"--source", "jax"}, "jax fills no tensors here: --source: take native, torch-cpu");
        row(fill + QStringList{"--source", "numpy", "--seed", "-1"}, "NumPy does not take the seed -1: --seed: ");
        row(fill + QStringList{"--after", "rand 1"}, "our own numbers come from the seed alone: --after: ");
        row(fill + QStringList{"--source", "numpy", "--after", "linear 3 5"},
            "NumPy has no call 'linear': --after, call 1");
        row({"fill", "--shape", "3", "--with", "ones", "--source", "numpy"},
            "'ones' takes no random numbers: --source: ");
    }
    void badUseIsRefused() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, line);
        const ProgramRun done = run(arguments);
        QCOMPARE(done.status, 2);
        QVERIFY2(done.output.isEmpty(), done.output);
        QVERIFY2(done.errors.startsWith("dropscope-cli: " + line), done.errors);
        QCOMPARE(done.errors.count('\n'), 1);
    }

    void badFilesFail() {
        const ProgramRun done = run({"match", "-", "--p", "0.5"}, "1, 0\n1, x\n");
        QCOMPARE(done.status, 1);
        QCOMPARE(done.errors,
                 QByteArray("dropscope-cli: 'x' is not a number: standard input, line 2, character 4: paste a "
                            "printed mask or tensor, such as [[1, 0], [0, 1]]\n"));
        QCOMPARE(run({"match", "none.csv", "--p", "0.5"}).status, 1);
    }
};

QTEST_GUILESS_MAIN(CliReplayTest)
#include "test_cli_replay.moc"
