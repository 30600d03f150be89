// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers that come out: against the reference masks, against each other, and the same however they are computed.
#include <QTemporaryDir>
#include <cmath>

#include "tests/cli/program.h"

using namespace dropscope;

class CliNumbersTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QByteArray output(const QString& command, const QByteArray& input = {}) {
        const ProgramRun done = runProgram(words(command), input, m_folder.path());
        if (done.status != 0) {
            QTest::qFail(qPrintable(command + ": " + done.errors), __FILE__, __LINE__);
        }
        return done.output;
    }
    QByteArray file(const QString& name) { return bytesOf(m_folder.filePath(name)); }

private slots:
    void referenceMasks_data() {
        // Computed from the definition in engine/masks/README.md by an independent program.
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("bits");
        QTest::newRow("seed 0") << "--seed 0"
                                << QByteArray("0101101101111001100100000010100111111100101110101000000000110001");
        QTest::newRow("seed 42") << "--seed 42"
                                 << QByteArray("1111000010100001101000100101001010000101001000000011011101111110");
        QTest::newRow("step 1") << "--seed 42 --step 1"
                                << QByteArray("0000101010011001011111110010110101010001011100110101000011111010");
        QTest::newRow("stream 1") << "--seed 42 --stream 1"
                                  << QByteArray("0001001110011111000000000010001011100101010001011001101011110101");
    }
    void referenceMasks() {
        QFETCH(QString, key);
        QFETCH(QByteArray, bits);
        QCOMPARE(bitsOf(output("mask --shape 8,8 --p 0.5 " + key)), bits);
        QCOMPARE(bitsOf(output("mask --shape 64 --p 0.5 " + key)), bits);
    }

    void largestKey() {
        const QByteArray bits = bitsOf(
            output("mask --shape 300 --p 0.25 --seed 18446744073709551615 --stream 2147483647 --step 4294967295"));
        QVERIFY(
            bits.startsWith("101101111001110111101111111011101111111110111011111111111011101111010011110000101110011"));
        QCOMPARE(bits.count('1'), 222);
    }

    void threeOutputsAgree_data() {
        QTest::addColumn<QString>("p");
        QTest::newRow("0") << "0";
        QTest::newRow("0.1") << "0.1";
        QTest::newRow("0.5") << "0.5";
        QTest::newRow("0.9") << "0.9";
        QTest::newRow("1") << "1";
    }
    void threeOutputsAgree() {
        QFETCH(QString, p);
        output("fill --shape 20,30 --with normal --seed 5 --output x.csv");
        output("fill --shape 20,30 --with normal --seed 6 --output dy.csv");
        output(
            "drop --input x.csv --seed 9 --output y.csv --mask-output m.csv --grad dy.csv --grad-output dx.csv --p " +
            p);
        const std::vector<float> x = valuesOf(file("x.csv"));
        const std::vector<float> y = valuesOf(file("y.csv"));
        const std::vector<float> dy = valuesOf(file("dy.csv"));
        const std::vector<float> dx = valuesOf(file("dx.csv"));
        const std::vector<float> mask = valuesOf(file("m.csv"));
        QCOMPARE(y.size(), std::size_t{600});
        QCOMPARE(mask.size(), y.size());
        QCOMPARE(dx.size(), y.size());
        const double drop = p.toDouble();
        const float scale = drop == 1.0 ? 0.0F : 1.0F / static_cast<float>(1.0 - drop);
        for (std::size_t i = 0; i < y.size(); ++i) {
            const float factor = mask[i] == 1.0F ? scale : 0.0F;
            QCOMPARE(y[i], x[i] * factor);
            QCOMPARE(std::signbit(y[i]), std::signbit(x[i]));
            QCOMPARE(dx[i], dy[i] * factor);
        }
    }

    void theMaskCommandDrawsTheMaskOfDrop() {
        output("drop --fill ones:7,41 --p 0.3 --seed 3 --stream 2 --step 8 --output y.csv --mask-output m.csv");
        QCOMPARE(output("mask --shape 7,41 --p 0.3 --seed 3 --stream 2 --step 8"), file("m.csv"));
    }

    void masksAreNestedInP() {
        QByteArray before(1000, '1');
        for (const char* p : {"0", "0.1", "0.25", "0.5", "0.500001", "0.75", "0.99", "1"}) {
            const QByteArray bits = bitsOf(output(QString("mask --shape 1000 --seed 11 --p ") + p));
            for (qsizetype i = 0; i < bits.size(); ++i) {
                QVERIFY2(bits[i] == '0' || before[i] == '1', p);
            }
            before = bits;
        }
        QCOMPARE(before, QByteArray(1000, '0'));
    }

    void evaluationPassesEveryByte() {
        const QByteArray x = "# shape: 2,3\n0.1,-0,nan\ninf,-inf,1e-45\n";
        output("convert - x.npy", x);
        output("drop --input x.npy --p 0.5 --seed 1 --mode eval --output y.npy --mask-output m.csv");
        QCOMPARE(file("y.npy"), file("x.npy"));
        QCOMPARE(bitsOf(file("m.csv")), QByteArray("111111"));
        QCOMPARE(bitsOf(output("mask --shape 6 --p 1 --seed 1 --mode eval")), QByteArray("111111"));
    }

    void evaluationPassesTheGradient() {
        output("fill --shape 40 --with normal --output g.npy");
        output("drop --fill ones:40 --p 0.5 --seed 1 --mode eval --output y.npy --grad g.npy --grad-output gx.npy");
        QCOMPARE(file("gx.npy"), file("g.npy"));
    }

    void droppedNonFiniteValues() {
        // Bits 4 to 7 of the mask of seed 42 are dropped.
        const QByteArray x = "1,1,1,1,nan,inf,-inf,-1\n";
        QVERIFY(output("drop --input - --p 0.5 --seed 42", x).endsWith("\n2,2,2,2,nan,nan,nan,-0\n"));
        QVERIFY(output("drop --input - --p 0.5 --seed 42 --zeroing select", x).endsWith("\n2,2,2,2,0,0,0,0\n"));
    }

    void emptyAndSingleTensors() {
        QVERIFY(output("drop --fill ones:0,3 --p 0.5 --seed 42").startsWith("# shape: 0,3\n"));
        QCOMPARE(valuesOf(output("drop --fill ones:0,3 --p 0.5 --seed 42")).size(), std::size_t{0});
        const QByteArray single = output("drop --fill const:3:() --p 0.5 --seed 42");
        QVERIFY2(single.startsWith("# shape: ()\n") && single.endsWith("\n6\n"), single);
    }

    void everyWayToComputeGivesTheSameBytes() {
        // More elements than one thread's piece of work, and not a multiple of any vector.
        const QString command = "drop --fill normal:700,1003 --p 0.37 --seed 4 --output y.npy --mask-output m.npy ";
        output(command + "--backend scalar --threads 1");
        const QByteArray y = file("y.npy");
        const QByteArray mask = file("m.npy");
        QVERIFY(y.size() > 700 * 1003 * 4);
        QStringList ways = {"--threads 1", "--threads 2", "--threads 3", "--backend auto"};
        int available = 0;
        for (const QByteArray& line : output("backends").split('\n')) {
            const QList<QByteArray> fields = line.simplified().split(' ');
            if (fields.size() > 1 && fields[1] == "available") {
                ways += "--backend " + fields[0];
                ways += "--threads 2 --backend " + fields[0];
                ++available;
            }
        }
        QVERIFY(available >= 1);
        for (const QString& way : ways) {
            output(command + way);
            QVERIFY2(file("y.npy") == y, qPrintable(way));
            QVERIFY2(file("m.npy") == mask, qPrintable(way));
        }
    }
};

QTEST_GUILESS_MAIN(CliNumbersTest)
#include "test_cli_numbers.moc"
