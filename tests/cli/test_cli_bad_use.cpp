// SPDX-License-Identifier: GPL-3.0-or-later
// Bad use: exit status 2, nothing on standard output, one line on standard error that names the flag, no file.
#include <QDir>
#include <QTemporaryDir>

#include "tests/cli/program.h"

using namespace dropscope;

class CliBadUseTest : public QObject {
    Q_OBJECT

private slots:
    void refused_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("line");  // all of it, or its beginning where it ends in "..."
        const auto row = [](const char* command, const QByteArray& line) {
            QTest::newRow(command) << QString(command) << line;
        };
        row("mask --shape 3 --seed 1 --p -0.1",
            "dropout probability has to be between 0 and 1, but got -0.1: --p: p is the probability of dropping, such "
            "as "
            "0.5");
        row("mask --shape 3 --seed 1 --p 1.1",
            "dropout probability has to be between 0 and 1, but got 1.1: --p: p is the probability of dropping, such "
            "as "
            "0.5");
        row("mask --shape 3 --seed 1 --p nan",
            "dropout probability has to be between 0 and 1, but got nan: --p: p is the probability of dropping, such "
            "as "
            "0.5");
        row("mask --shape 3 --seed 1 --p inf", "dropout probability has to be between 0 and 1, but got inf: --p: ...");
        row("mask --shape 3 --seed 1 --p abc", "'abc' is not a number: --p: ...");
        row("drop --fill ones:3 --seed 1 --p 0,5", "'0,5' is not a number: --p: ...");
        row("drop --fill ones:3 --seed 1 --p 1.1",
            "dropout probability has to be between 0 and 1, but got 1.1: --p: ...");

        row("mask --shape 3 --p 0.5 --seed 18446744073709551616",
            "'18446744073709551616' is too large for a seed: --seed: write a whole number from 0 to "
            "18446744073709551615");
        row("mask --shape 3 --p 0.5 --seed -1", "'-1' is not a seed: --seed: ...");
        row("mask --shape 3 --p 0.5 --seed 1.5", "'1.5' is not a seed: --seed: ...");
        row("fill --shape 3 --with normal --seed x", "'x' is not a seed: --seed: ...");
        row("mask --shape 3 --p 0.5 --seed 1 --stream 2147483648",
            "'2147483648' is too large for a stream: --stream: write a whole number from 0 to 2147483647");
        row("mask --shape 3 --p 0.5 --seed 1 --step 4294967296",
            "'4294967296' is too large for a step: --step: write a whole number from 0 to 4294967295");

        row("mask --p 0.5 --seed 1 --shape 3,-5", "a length of -5 is negative: --shape: ...");
        row("mask --p 0.5 --seed 1 --shape a", "'a' is not a length: --shape: ...");
        row("mask --p 0.5 --seed 1 --shape 99999999999,99999999999",
            "99999999999,99999999999 has more elements than can be counted: --shape: ...");
        row("fill --with ones --shape 3,,5", "'' is not a length: --shape: ...");

        row("drop --p 0.5 --seed 1 --fill ones", "'ones' has no shape: --fill: ...");
        row("drop --p 0.5 --seed 1 --fill ones:", "a shape is missing: --fill: ...");
        row("drop --p 0.5 --seed 1 --fill twos:3", "'twos' is not a fill: --fill: ...");
        row("drop --p 0.5 --seed 1 --fill const:x:3", "'x' is not a number: --fill: ...");
        row("drop --p 0.5 --seed 1 --fill const:1:3,-5", "a length of -5 is negative: --fill: ...");
        row("fill --shape 3 --with const", "'const' is not a fill: --with: ...");
        row("fill --shape 3 --with uniform --source torch-cpu --build libm",
            "only PyTorch's normal numbers depend on the build: --build: ...");

        row("drop --p 0.5 --seed 1", "x is missing: --input, --fill: ...");
        row("drop --p 0.5 --seed 1 --input x.csv --fill ones:3", "x is given twice: --input, --fill: ...");
        row("drop --p 0.5 --seed 1 --fill ones:3 --grad g.npy", "--grad-output is missing: --grad: ...");
        row("drop --p 0.5 --seed 1 --fill ones:3 --grad-output g.npy", "--grad is missing: --grad-output: ...");
        row("drop --p 0.5 --seed 1 --input - --grad - --grad-output g.npy", "'-' is used twice: --grad: ...");

        row("drop --p 0.5 --seed 1 --fill ones:3 --mask-output -", "'-' is used twice: --mask-output: ...");
        row("drop --p 0.5 --seed 1 --fill ones:3 --output - --mask-output -", "'-' is used twice: --mask-output: ...");
        row("drop --p 0.5 --seed 1 --fill ones:3 --output a.csv --mask-output ./a.csv",
            "'./a.csv' is used twice: --mask-output: ...");
        row("drop --p 0.5 --seed 1 --fill ones:3 --output y.xyz",
            "'.xyz' is not a format Dropscope knows: --output: use one of .csv .tsv .npy .npz .safetensors");
        row("convert x.csv y", "the file name has no extension: OUT: use one of .csv .tsv .npy .npz .safetensors");

        row("mask --shape 3 --p 0.5 --seed 1 --kind beta",
            "there is no kind 'beta': --kind: write one of dropout, dropout1d, dropout2d, dropout3d, locked, "
            "stochastic-depth-row, stochastic-depth-batch, alpha, feature-alpha, gaussian, gaussian-noise, drop-block, "
            "drop-connect");
        row("mask --shape 3 --p 0.5 --seed 1 --axes 0,,1",
            "'' is not a shared axis: --axes: write axes counted from 0, the outermost, such as 0,2");
        row("mask --shape 3 --p 0.5 --seed 1 --axes -1",
            "'-1' is not a shared axis: --axes: write axes counted from 0, the outermost, such as 0,2");
        row("mask --shape 3 --p 0.5 --seed 1 --kind locked --axes 0",
            "locked has its own axes: --axes: leave the axes out, or take the kind dropout");
        row("drop --fill ones:3 --p 0.5 --seed 1 --scaling keras",
            "there is no scaling 'keras': --scaling: write inverted or classic");
        row("drop --fill ones:3 --p 0.5 --seed 1 --kind alpha --scaling classic",
            "alpha has no classic scaling: --scaling: take inverted: its own factors keep mean and variance");
        row("drop --fill ones:3 --p 0.5 --seed 1 --kind alpha --zeroing select",
            "alpha drops to a value of its own, not to 0: --zeroing: take multiply");
        row("mask --shape 3 --p 0.5 --seed 1 --sigma 1",
            "dropout has no sigma: --sigma: leave it out, or take the kind gaussian-noise");
        row("mask --shape 3 --p 0.5 --seed 1 --kind gaussian --block-size 3",
            "gaussian has no block-size: --block-size: leave it out, or take the kind drop-block");
        row("mask --shape 3 --p 0.5 --seed 1 --kind gaussian-noise --sigma 1",
            "gaussian-noise has no p: --p: leave it out: --sigma says how much noise there is");
        row("mask --shape 3 --seed 1 --kind gaussian-noise", "--sigma is missing: mask: see dropscope-cli mask --help");
        row("drop --fill ones:3 --seed 1 --kind gaussian-noise --sigma -1",
            "the noise's standard deviation has to be 0 or more, but got -1: --sigma: sigma is a number such as 0.1");
        row("drop --fill ones:3 --seed 1 --kind gaussian-noise --sigma much", "'much' is not a number: --sigma: ...");
        row("drop --fill ones:3 --seed 1 --kind gaussian --p 1",
            "gaussian dropout with p = 1 has noise without bound: --p: take a p below 1: the noise has the variance "
            "p / (1 - p)");
        row("drop --fill ones:1,1,3,3 --seed 1 --kind drop-block --p 0.1 --block-size 0",
            "a block of no size drops nothing: --block-size: write a whole number from 1 to 2147483647");
        row("drop --fill ones:1,1,3,3 --seed 1 --kind drop-block --p 0.1 --scaling classic",
            "drop-block has no classic scaling: --scaling: take inverted: it divides by the share that was kept");
        const QByteArray schedules =
            ": --schedule: write constant, linear:STEPS, linear:STEPS,STARTP, early:STEPS, late:STEPS or "
            "curriculum:STEPS";
        row("mask --shape 3 --p 0.5 --seed 1 --schedule cosine:3", "there is no schedule 'cosine'" + schedules);
        row("mask --shape 3 --p 0.5 --seed 1 --schedule linear", "linear does not say in how many steps" + schedules);
        row("mask --shape 3 --p 0.5 --seed 1 --schedule constant:3", "constant has no steps" + schedules);
        row("mask --shape 3 --p 0.5 --seed 1 --schedule early:x", "'x' is not a number of steps" + schedules);
        row("mask --shape 3 --p 0.5 --seed 1 --schedule late:3,0.1", "late has no start of its own" + schedules);
        row("mask --shape 3 --p 0.5 --seed 1 --schedule linear:3,2",
            "dropout probability has to be between 0 and 1, but got 2" + schedules);
        row("mask --shape 3 --p 0.5 --seed 1 --schedule early:0",
            "a schedule of no steps: --schedule: write a whole number of steps, 1 or more");
        row("mask --shape 3 --seed 1 --kind gaussian-noise --sigma 1 --schedule early:5",
            "gaussian-noise has no schedule: --schedule: leave it out: --sigma says how much noise there is");
        row("mask --shape 3 --p 0.5 --seed 1 --source caffe",
            "there is no source 'caffe': --source: write one of torch-cpu, torch-mkl, torch-cuda, tensorflow, jax, "
            "jax-legacy, numpy, native");
        row("mask --shape 3 --p 0.5 --seed 1 --mode test", "there is no mode 'test': --mode: write train or eval");
        row("drop --fill ones:3 --p 0.5 --seed 1 --zeroing none",
            "there is no zeroing 'none': --zeroing: write multiply or select");
        row("mask --shape 3 --p 0.5 --seed 1 --backend gpu",
            "there is no back end 'gpu': --backend: choose one of auto, scalar, simd, cuda");
        row("mask --shape 3 --p 0.5 --seed 1 --threads 0",
            "no thread would do the work: --threads: write a whole number from 1 to 1024");
        row("mask --shape 3 --p 0.5 --seed 1 --threads -2",
            "'-2' is not a number of threads: --threads: write a whole number from 1 to 1024");
        row("mask --shape 3 --p 0.5 --seed 1 --threads 1025",
            "'1025' is too large for a number of threads: --threads: write a whole number from 1 to 1024");

        const char* commands =
            "write one of drop, mask, fill, replay, match, convert, stats, train, sweep, merge, backends, bench, raw, "
            "selftest; see dropscope-cli --help";
        row("", ("a command is missing: " + QByteArray(commands)).constData());
        row("frobnicate", ("there is no command 'frobnicate': " + QByteArray(commands)).constData());
        row("--frobnicate", "there is no flag '--frobnicate': ...");
        row("mask --shape 3 --p 0.5 --seed 1 --sm-counts 4",
            "there is no flag '--sm-counts': mask: see dropscope-cli mask --help");
        row("mask --shap 3 --p 0.5 --seed 1", "there is no flag '--shap': mask: see dropscope-cli mask --help");
        row("drop --fill ones:3 --p 0.5 --seed 1 --before dropout", "there is no flag '--before': drop: ...");
        row("mask -x", "there is no flag '-x': mask: ...");
        row("stats a.csv b.csv", "'b.csv' is not expected: stats: see dropscope-cli stats --help");
        row("mask --p 0.5 --seed 1", "--shape is missing: mask: see dropscope-cli mask --help");
        row("mask --shape 3 --seed 1", "--p is missing: mask: see dropscope-cli mask --help");
        row("mask --shape 3 --p 0.5", "--seed is missing: mask: see dropscope-cli mask --help");
        row("fill --shape 3", "--with is missing: fill: see dropscope-cli fill --help");
        row("stats", "FILE is missing: stats: see dropscope-cli stats --help");
        row("convert x.csv", "OUT is missing: convert: see dropscope-cli convert --help");
        row("mask --shape 3 --seed 1 --p", "a value is missing: --p: see dropscope-cli mask --help");
        row("mask --shape 3 --p 0.5 --output= --seed 1",
            "a value is missing: --output: write it behind the =; see dropscope-cli --help");
        row("train --seed 18446744073709551615 --seeds 2",
            "the seeds run past the largest one: --seed, --seeds: end at 18446744073709551615");
        row("sweep --grid p=0 --output a.csv --seed 18446744073709551615 --seeds 2",
            "the seeds run past the largest one: --seed, --seeds: end at 18446744073709551615");
        row("train --summary a.csv --output ./a.csv",
            "'a.csv' is used twice: --summary: give another file than for --output");
        row("mask --shape 3 --p 0.5 --seed 18446744073709551616 --source numpy",
            "'18446744073709551616' is too large for a seed: --seed: ...");
        row("mask --shape 3 --seed 1 --p 0.5 --p 0.6", "it is given twice or more: --p: see dropscope-cli mask --help");
    }
    void refused() {
        QFETCH(QString, command);
        QFETCH(QByteArray, line);
        const QTemporaryDir folder;
        const ProgramRun run = runProgram(words(command), {}, folder.path());
        QCOMPARE(run.status, 2);
        QVERIFY(run.output.isEmpty());
        const QByteArray whole = "dropscope-cli: " + line + "\n";
        if (line.endsWith("...")) {
            QCOMPARE(run.errors.first(std::min(run.errors.size(), whole.size() - 4)), whole.chopped(4));
        } else {
            QCOMPARE(run.errors, whole);
        }
        QCOMPARE(run.errors.count('\n'), 1);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void emptyValues() {
        const ProgramRun shape = runProgram({"mask", "--p", "0.5", "--seed", "1", "--shape", ""});
        QCOMPARE(shape.status, 2);
        QVERIFY2(shape.errors.startsWith("dropscope-cli: a shape is missing: --shape: "), shape.errors);
        const ProgramRun merged = runProgram({"merge", ""});
        QCOMPARE(merged.status, 2);
        QVERIFY2(merged.errors.startsWith("dropscope-cli: a file name is missing: FILE: "), merged.errors);
        const ProgramRun output = runProgram({"mask", "--p", "0.5", "--seed", "1", "--shape", "3", "--output", ""});
        QCOMPARE(output.status, 2);
        QVERIFY2(output.errors.startsWith("dropscope-cli: a file name is missing: --output: "), output.errors);
    }

    void aLineBreakInAValueStaysInTheLine() {
        const ProgramRun run = runProgram({"mask", "--p", "0.5", "--seed", "1", "--shape", "3", "--kind", "a\nb"});
        QCOMPARE(run.status, 2);
        QCOMPARE(
            run.errors,
            QByteArray(
                "dropscope-cli: there is no kind 'a?b': --kind: write one of dropout, dropout1d, dropout2d, dropout3d, "
                "locked, stochastic-depth-row, stochastic-depth-batch, alpha, feature-alpha, gaussian, gaussian-noise, "
                "drop-block, drop-connect\n"));
    }

    void unknownBackendInTheEnvironment() {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("DROPSCOPE_BACKEND", "gpu");
        const QStringList command = words("mask --shape 3 --p 0.5 --seed 1");
        const ProgramRun run = runProgram(command, {}, {}, environment);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.errors, QByteArray("dropscope-cli: there is no back end 'gpu': DROPSCOPE_BACKEND: choose one of "
                                        "auto, scalar, simd, cuda\n"));
        QCOMPARE(runProgram(command + words("--backend scalar"), {}, {}, environment).status, 0);
    }
};

QTEST_GUILESS_MAIN(CliBadUseTest)
#include "test_cli_bad_use.moc"
