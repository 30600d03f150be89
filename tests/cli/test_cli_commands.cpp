// SPDX-License-Identifier: GPL-3.0-or-later
// What each command does when all is well: which files and lines it writes, and where.
#include <QDir>
#include <QTemporaryDir>

#include "tests/cli/program.h"

using namespace dropscope;

class CliCommandsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    ProgramRun run(const QString& command, const QByteArray& input = {}) {
        return runProgram(words(command), input, m_folder.path());
    }
    ProgramRun succeeds(const QString& command, const QByteArray& input = {}) {
        ProgramRun done = run(command, input);
        if (done.status != 0 || !done.errors.isEmpty()) {
            QTest::qFail(qPrintable(command + ": " + done.errors), __FILE__, __LINE__);
        }
        return done;
    }
    QByteArray file(const QString& name) { return bytesOf(m_folder.filePath(name)); }

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void maskSaysWhatItIs() {
        const QByteArray text = succeeds("mask --shape 2,4 --p 0.5 --seed 42 --stream 1 --step 3").output;
        const char* facts =
            "# shape: 2,4\n# kind: dropout\n# p: 0.5\n# seed: 42\n# stream: 1\n# step: 3\n# source: native\n# "
            "version: " DROPSCOPE_VERSION "\n";
        QVERIFY2(text.startsWith(facts), text);
        QCOMPARE(text.count('#'), 8);
    }

    void maskIsRowsAndSlices() {
        const QByteArray text = succeeds("mask --shape 2,2,3 --p 0 --seed 42").output;
        QVERIFY2(text.endsWith("\n1,1,1\n1,1,1\n\n1,1,1\n1,1,1\n"), text);
    }

    void dropReadsAndWritesPipes() {
        const QByteArray text = succeeds("drop --input - --p 0.5 --seed 42", "1,2,3,4,5,6\n").output;
        QVERIFY2(text.endsWith("\n2,4,6,8,0,0\n"), text);  // the mask of seed 42 begins with 111100
    }

    void dropKeepsTheDroppedSign() {
        const QByteArray y = succeeds("drop --fill const:-1:6 --p 0.5 --seed 42").output;
        QVERIFY2(y.endsWith("\n-2,-2,-2,-2,-0,-0\n"), y);
        const QByteArray selected = succeeds("drop --fill const:-1:6 --p 0.5 --seed 42 --zeroing select").output;
        QVERIFY2(selected.endsWith("\n-2,-2,-2,-2,0,0\n"), selected);
        QVERIFY2(selected.contains("\n# zeroing: select\n"), selected);
    }

    void channelsAreDroppedWhole() {
        const QByteArray mask = succeeds("mask --shape 2,3,2,2 --kind dropout2d --p 0.5 --seed 42").output;
        QVERIFY2(mask.contains("\n# kind: dropout2d\n"), mask);
        QCOMPARE(bitsOf(mask), QByteArray("111111111111111100000000"));  // the mask of seed 42 begins with 111100
        const QByteArray y = succeeds("drop --fill ones:2,3,2,2 --axes 3,2 --p 0.5 --seed 42").output;
        QVERIFY2(y.contains("\n# kind: dropout\n") && y.contains("\n# axes: 3,2\n"), y);
        for (std::size_t i = 0; i < 24; ++i) {
            QCOMPARE(valuesOf(y)[i], i < 16 ? 2.0F : 0.0F);
        }
    }

    void classicScalesInEvaluation() {
        const QString command = "drop --fill ones:6 --p 0.25 --seed 42 --scaling classic --mode ";
        const QByteArray eval = succeeds(command + "eval").output;
        QVERIFY2(eval.endsWith("\n0.75,0.75,0.75,0.75,0.75,0.75\n"), eval);
        QVERIFY2(eval.contains("\n# scaling: classic\n"), eval);
        for (const float value : valuesOf(succeeds(command + "train").output)) {
            QVERIFY(value == 0.0F || value == 1.0F);
        }
    }

    void alphaDropsToItsOwnValue() {
        const QByteArray y = succeeds("drop --fill zeros:6 --kind alpha --p 0.5 --seed 42").output;
        QVERIFY2(y.endsWith("\n0.77919394,0.77919394,0.77919394,0.77919394,-0.77919394,-0.77919394\n"), y);
    }

    void noiseIsNamedByItsSigma() {
        const QByteArray y = succeeds("drop --fill ones:2,3 --kind gaussian-noise --sigma 0.25 --seed 42").output;
        QVERIFY2(y.startsWith("# shape: 2,3\n# kind: gaussian-noise\n# sigma: 0.25\n# seed: 42\n"), y);
        QVERIFY(!y.contains("# p:"));
        for (const float value : valuesOf(y)) {
            QVERIFY(value != 1.0F && std::abs(value - 1.0F) < 7 * 0.25F);
        }
        const QByteArray none = succeeds("drop --fill ones:3 --kind gaussian-noise --sigma 0 --seed 42").output;
        QVERIFY2(none.endsWith("\n1,1,1\n"), none);
    }

    void squaresAreDroppedWhole() {
        const QByteArray command = "--kind drop-block --block-size 2 --p 0.3 --seed 42";
        const QByteArray mask = succeeds("mask --shape 1,1,2,6 " + command).output;
        QVERIFY2(mask.contains("\n# block-size: 2\n"), mask);
        const QByteArray bits = bitsOf(mask);
        QCOMPARE(bits.first(6), bits.last(6));  // two rows and squares of two: both alike
        QVERIFY(succeeds("drop --fill ones:1,1,2,6 " + command).output.contains("\n# block-size: 2\n"));
    }

    void aMatrixOfWeightsLosesWeights() {
        const QByteArray w = succeeds("drop --fill ones:2,3 --kind drop-connect --p 0.5 --seed 42").output;
        QVERIFY2(w.endsWith("\n2,2,2\n2,0,0\n"), w);  // the mask of seed 42 begins with 111100
    }

    void aScheduleIsAskedAtTheStep() {
        const auto pAt = [&](const char* schedule, const char* step) {
            return succeeds(QString("mask --shape 4 --p 0.5 --seed 1 --schedule %1 --step %2").arg(schedule, step))
                .output;
        };
        QVERIFY(pAt("linear:10", "5").contains("\n# p: 0.25\n"));
        QVERIFY(pAt("linear:10,0.1", "0").contains("\n# p: 0.1\n"));
        QVERIFY(pAt("late:10", "9").endsWith("\n1,1,1,1\n"));
        const QByteArray late = pAt("late:10", "10");
        QVERIFY2(late.contains("\n# p: 0.5\n") && late.contains("\n# schedule: late:10\n# schedule-p: 0.5\n"), late);
        // p alone repeats it.
        QCOMPARE(bitsOf(late), bitsOf(succeeds("mask --shape 4 --p 0.5 --seed 1 --step 10").output));
        QVERIFY(pAt("curriculum:10", "0").contains("\n# p: 0\n"));
        QVERIFY(pAt("early:10", "10").contains("\n# p: 0\n"));
    }

    void aDeprecatedRankIsNoted() {
        const ProgramRun noted = run("mask --shape 3,2 --kind dropout2d --p 0.5 --seed 42", {});
        QCOMPARE(noted.status, 0);
        QVERIFY2(
            noted.errors.startsWith("dropscope-cli: note: dropout2d: Received a 2-D input to dropout2d, which is "),
            noted.errors);
        QCOMPARE(noted.errors.count('\n'), 1);
    }

    void dropWritesEveryOutput() {
        succeeds("fill --shape 3,5 --with normal --seed 1 --output dy.npy");
        const ProgramRun done = succeeds(
            "drop --fill ones:3,5 --p 0.5 --seed 42 --output y.csv --mask-output m.tsv --grad dy.npy "
            "--grad-output dx.npy");
        QVERIFY(done.output.isEmpty());
        QVERIFY(file("y.csv").startsWith("# shape: 3,5\n# kind: dropout\n"));
        QVERIFY(file("m.tsv").startsWith("# shape: 3,5\n# kind: dropout\n"));
        QVERIFY(file("m.tsv").endsWith("\n1\t0\t0\t0\t0\n"));  // units 10 to 14 of the reference mask of seed 42
        QVERIFY(file("dx.npy").startsWith("\x93NUMPY"));
    }

    void dropMayReadOneFileTwice() {
        succeeds("fill --shape 4 --with ones --output twice.npy");
        succeeds("drop --input twice.npy --grad twice.npy --p 0.5 --seed 42 --output a.npy --grad-output b.npy");
        QCOMPARE(file("a.npy"), file("b.npy"));
    }

    void dropTakesItsFillSeedFromSeed() {
        const QByteArray filled = succeeds("fill --shape 4,4 --with uniform --seed 7").output;
        QCOMPARE(valuesOf(succeeds("drop --fill uniform:4,4 --p 0 --seed 7").output), valuesOf(filled));
    }

    void evaluationIsNamedInTheFacts() {
        QVERIFY(succeeds("drop --fill ones:2 --p 0.5 --seed 1 --mode eval").output.contains("\n# mode: eval\n"));
        QVERIFY(!succeeds("drop --fill ones:2 --p 0.5 --seed 1 --mode train").output.contains("# mode"));
    }

    void fills_data() {
        QTest::addColumn<QString>("fill");
        QTest::addColumn<QByteArray>("rows");
        QTest::newRow("zeros") << "zeros" << QByteArray("0,0,0\n0,0,0\n");
        QTest::newRow("ones") << "ones" << QByteArray("1,1,1\n1,1,1\n");
        QTest::newRow("arange") << "arange" << QByteArray("0,1,2\n3,4,5\n");
        QTest::newRow("const") << "const:-0.1" << QByteArray("-0.1,-0.1,-0.1\n-0.1,-0.1,-0.1\n");
        QTest::newRow("const nan") << "const:nan" << QByteArray("nan,nan,nan\nnan,nan,nan\n");
    }
    void fills() {
        QFETCH(QString, fill);
        QFETCH(QByteArray, rows);
        QCOMPARE(succeeds("fill --shape 2,3 --with " + fill).output,
                 "# shape: 2,3\n# fill: " + fill.toUtf8() +
                     "\n# seed: 0\n# source: native\n# version: " DROPSCOPE_VERSION "\n" + rows);
    }

    void fillFollowsItsSeed() {
        const std::vector<float> zero = valuesOf(succeeds("fill --shape 8 --with normal").output);
        QCOMPARE(valuesOf(succeeds("fill --shape 8 --with normal --seed 0").output), zero);
        QVERIFY(valuesOf(succeeds("fill --shape 8 --with normal --seed 1").output) != zero);
    }

    void convertKeepsEveryBit() {
        const QByteArray text = "# shape: 2,2,2\n0.1,-0\nnan,inf\n\n1e-45,-inf\n3.4028235e+38,1\n";
        succeeds("convert - x.npy", text);
        succeeds("convert x.npy x.tsv");
        QCOMPARE(succeeds("convert x.tsv -").output, text);
    }

    void convertMayReplaceItsInput() {
        succeeds("convert - same.csv", "1,2\n");
        succeeds("convert same.csv same.csv");
        QCOMPARE(file("same.csv"), QByteArray("# shape: 1,2\n1,2\n"));
    }

    void oneOfSeveralArraysIsNamed() {
        // As numpy.savez would write it, but stored by hand: a safetensors file of two tensors.
        const QByteArray header =
            R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b.w":{"dtype":"F32","shape":[1],"data_offsets":[2,6]}})";
        const auto length = static_cast<quint64>(header.size());
        writeBytes(m_folder.filePath("two.safetensors"), QByteArray(reinterpret_cast<const char*>(&length), 8) +
                                                             header + QByteArray("\x01\x02\x00\x00\xC0\x3F", 6));
        QCOMPARE(succeeds("convert two.safetensors:b.w -").output, QByteArray("# shape: 1\n1.5\n"));
        QVERIFY(succeeds("drop --input two.safetensors:b.w --p 0 --seed 1").output.endsWith("\n1.5\n"));
        const ProgramRun noted = run("stats two.safetensors:a");
        QVERIFY(noted.output.startsWith("count           2\nmean            1.5\n"));
        QCOMPARE(noted.errors, QByteArray("dropscope-cli: note: two.safetensors:a: uint8 converted to float32\n"));
        const ProgramRun unnamed = run("convert two.safetensors -");
        QCOMPARE(unnamed.status, 1);
        QCOMPARE(
            unnamed.errors,
            QByteArray("dropscope-cli: the file holds 2 arrays: a (2), b.w (1): two.safetensors: name the one to open: "
                       "two.safetensors:a\n"));
        succeeds("convert two.safetensors:b.w one.npz");
        QCOMPARE(succeeds("convert one.npz -").output, QByteArray("# shape: 1\n1.5\n"));
    }

    void conversionToFloat32IsTold() {
        // np.save of np.array([0.5, 0.1]): version 1, float64.
        QByteArray header = "{'descr': '<f8', 'fortran_order': False, 'shape': (2,), }";
        header = header.leftJustified(117, ' ') + '\n';
        const double numbers[] = {0.5, 0.1};
        writeBytes(m_folder.filePath("wide.npy"),
                   QByteArray("\x93NUMPY\x01\x00\x76\x00", 10) + header +
                       QByteArray(reinterpret_cast<const char*>(numbers), sizeof numbers));
        const ProgramRun done = run("convert wide.npy -");
        QCOMPARE(done.status, 0);
        QCOMPARE(done.output, QByteArray("# shape: 2\n0.5,0.1\n"));
        QVERIFY2(done.errors.startsWith("dropscope-cli: note: wide.npy: float64 "), done.errors);
        QCOMPARE(done.errors.count('\n'), 1);
    }

    void statsAreNamesAndValues() {
        QCOMPARE(succeeds("stats -", "-1,-0,0,nan\ninf,-inf,1,nan\n").output, QByteArray("count           8\n"
                                                                                         "mean            0\n"
                                                                                         "variance        0.5\n"
                                                                                         "min             -1\n"
                                                                                         "max             1\n"
                                                                                         "NaN             2\n"
                                                                                         "Inf             2\n"
                                                                                         "zeros           2\n"
                                                                                         "negative zeros  1\n"));
    }

    void statsShowValuesAsTheFileDoes() {
        const QByteArray text = succeeds("stats -", "0.1,0.3\n").output;
        QVERIFY2(text.contains("\nmin             0.1\nmax             0.3\n"), text);
    }

    void statsOfNothing() {
        succeeds("fill --shape 0,3 --with ones --output empty.npy");
        QVERIFY(succeeds("stats empty.npy").output.startsWith("count           0\nmean            nan\n"));
    }

    void backendsSayWhatCanCompute() {
        const QByteArray text = succeeds("backends").output;
        QVERIFY2(text.startsWith("scalar  available  portable C++\n"), text);
        for (const char* name : {"scalar", "simd", "cuda"}) {
            QCOMPARE(("\n" + text).count(QByteArray("\n") + name + " "), 1);
        }
    }

    void anotherLocaleChangesNoNumber() {
        QProcessEnvironment german = QProcessEnvironment::systemEnvironment();
        german.insert("LC_ALL", "de_DE.UTF-8");
        const QStringList command = words("drop --fill const:0.1:2,3 --p 0.25 --seed 42");
        const ProgramRun done = runProgram(command, {}, m_folder.path(), german);
        QCOMPARE(done.status, 0);
        QCOMPARE(done.output, runProgram(command).output);
    }

    void nothingElseIsLeftBehind() {
        QDir folder(m_folder.path());
        QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden, QDir::Name),
                 (QStringList{"a.npy", "b.npy", "dx.npy", "dy.npy", "empty.npy", "m.tsv", "one.npz", "same.csv",
                              "twice.npy", "two.safetensors", "wide.npy", "x.npy", "x.tsv", "y.csv"}));
    }
};

QTEST_GUILESS_MAIN(CliCommandsTest)
#include "test_cli_commands.moc"
