// SPDX-License-Identifier: GPL-3.0-or-later
// Data sets: what is promised of generated ones, of splits and label noise, and of files.
#include <zlib.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <cmath>

#include "engine/learn/data/data_set.h"
#include "engine/learn/data/generators.h"
#include "engine/learn/data/idx_folder.h"
#include "tests/engine/check.h"

using namespace dropscope;

namespace {

DataConfig config(std::string source) {
    DataConfig made;
    made.source = std::move(source);
    return made;
}

std::size_t countOf(const Samples& samples, float type) {
    return static_cast<std::size_t>(std::ranges::count(samples.y, type));
}

}  // namespace

class DataTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }

    void generated_data() {
        QTest::addColumn<QString>("name");
        for (const std::string_view name : generatedDataSets()) {
            QTest::addRow("%s", std::string(name).c_str()) << text(name);
        }
    }
    void generated() {
        QFETCH(QString, name);
        DataConfig wanted = config(name.toStdString());
        const SharedData data = need(loadData(wanted));
        QCOMPARE(data->train.rows(), std::size_t{100});
        QCOMPARE(data->validation.rows(), std::size_t{100});
        QCOMPARE(data->train.x.size(), data->train.rows() * data->features);
        if (!data->isRegression()) {
            QCOMPARE(countOf(data->train, 0.0F), std::size_t{50});
            QCOMPARE(countOf(data->validation, 1.0F), std::size_t{50});
        }
        QVERIFY(std::ranges::all_of(data->train.x, [](float x) { return std::isfinite(x); }));
        QCOMPARE(need(loadData(wanted))->train.x, data->train.x);
        wanted.seed = 1;
        QVERIFY(need(loadData(wanted))->train.x != data->train.x);
    }

    void moreSamplesLeaveTheFirstOnes() {
        const Generated few = *generate("moons", 10, 0.3, 7);
        const Generated many = *generate("moons", 1000, 0.3, 7);
        QVERIFY(std::ranges::equal(few.samples.x, std::span(many.samples.x).first(20)));
    }

    // Without noise, classes lie where the header says.
    void shapes() {
        const Generated moons = *generate("moons", 200, 0.0, 1);
        const Generated circles = *generate("circles", 200, 0.0, 1);
        const Generated squares = *generate("xor", 200, 0.0, 1);
        const Generated stripes = *generate("stripes", 2000, 0.0, 1);
        for (std::size_t i = 0; i < 200; ++i) {
            const auto at = [i](const Generated& data, std::size_t axis) {
                return static_cast<double>(data.samples.x[2 * i + axis]);
            };
            const bool second = i % 2 == 1;
            QVERIFY(std::abs(std::hypot(at(moons, 0) - (second ? 1.0 : 0.0), at(moons, 1) - (second ? 0.5 : 0.0)) -
                             1.0) < 1e-6);
            QVERIFY(second ? at(moons, 1) <= 0.5 : at(moons, 1) >= 0.0);
            QVERIFY(std::abs(std::hypot(at(circles, 0), at(circles, 1)) - (second ? 0.5 : 1.0)) < 1e-6);
            QCOMPARE(at(squares, 0) * at(squares, 1) < 0.0, second);
        }
        for (std::size_t i = 0; i < 2000; ++i) {
            const double x = static_cast<double>(stripes.samples.x[2 * i]);
            const int stripe = std::min(5, static_cast<int>((x + 1.0) * 3.0 - 1e-6));
            QCOMPARE(stripe % 2, static_cast<int>(i % 2));
        }
    }

    void noiseIsAStandardDeviation() {
        const Generated clean = *generate("curve", 4000, 0.0, 2);
        const Generated noisy = *generate("curve", 4000, 0.3, 2);
        double squares = 0.0;
        for (std::size_t i = 0; i < 4000; ++i) {
            squares += std::pow(static_cast<double>(noisy.samples.y[i] - clean.samples.y[i]), 2.0);
        }
        // The deviation of 4000 normal numbers is within 4 % with a probability above 0.999.
        QVERIFY(std::abs(std::sqrt(squares / 4000.0) - 0.3) < 0.012);
    }

    void labelNoiseChangesTrainingLabelsAlone() {
        DataConfig wanted = config("gauss");
        const SharedData clean = need(loadData(wanted));
        wanted.labelNoise = 0.2;
        const SharedData noisy = need(loadData(wanted));
        QCOMPARE(noisy->noisyRows.size(), std::size_t{20});
        QCOMPARE(noisy->validation.y, clean->validation.y);
        std::vector<std::uint32_t> changed;
        for (std::uint32_t row = 0; row < 100; ++row) {
            if (noisy->train.y[row] != clean->train.y[row]) {
                changed.push_back(row);
            }
        }
        QCOMPARE(noisy->noisyRows, changed);
        wanted.labelNoise = 0.4;
        QVERIFY(std::ranges::includes(need(loadData(wanted))->noisyRows, changed));
    }

    void csvWithNames() {
        const std::string path =
            write("iris.csv", "# a comment\nlength,width,kind\n1,10,b\n2,20,a\n3,30,b\n\n4,40,a\n5,50,c\n6,60,c\n");
        const SharedData data = need(loadData(config(path + ":kind")));
        QCOMPARE(data->classNames, (std::vector<std::string>{"a", "b", "c"}));
        QCOMPARE(data->featureNames, (std::vector<std::string>{"length", "width"}));
        QCOMPARE(data->train.rows(), std::size_t{3});
        for (float type = 0.0F; type < 3.0F; ++type) {
            QCOMPARE(countOf(data->train, type), std::size_t{1});
        }
        // Standardised by the training part: mean 0 and deviation 1 there.
        double sum = 0.0;
        double squares = 0.0;
        for (std::size_t row = 0; row < 3; ++row) {
            const auto x = static_cast<double>(data->row(data->train, row)[0]);
            sum += x;
            squares += x * x;
            QVERIFY(std::abs(data->row(data->train, row)[1] - data->row(data->train, row)[0]) < 1e-5F);
        }
        QVERIFY(std::abs(sum) < 1e-5 && std::abs(squares / 3.0 - 1.0) < 1e-5);
        // A column by its number.
        QCOMPARE(need(loadData(config(path + ":3")))->classNames, data->classNames);
    }

    void csvWithNumbers() {
        const std::string whole = write("whole.csv", "1;0,5;10\n2;0,25;2\n3;1,5;10\n4;2,5;2\n");
        QCOMPARE(need(loadData(config(whole)))->classNames, (std::vector<std::string>{"2", "10"}));
        const SharedData regression = need(loadData(config(whole + ":2")));
        QVERIFY(regression->isRegression());
        QCOMPARE(regression->features, std::size_t{2});
    }

    void refusals_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("said");
        QTest::newRow("one class") << QByteArray("x,y\n1,2\n3,2\n") << "" << "every row has the same label";
        QTest::newRow("no such column") << QByteArray("x,y\n1,2\n3,4\n") << ":z" << "there is no column 'z'";
        QTest::newRow("missing value") << QByteArray("x,y\n1,2\n,4\n") << "" << "line 3, column 1: a value is missing";
        QTest::newRow("missing label") << QByteArray("x,y\n1,2\n3,\n") << "" << "line 3: the label is missing";
        QTest::newRow("NaN") << QByteArray("x,y\n1,2\nnan,4\n") << "" << "nan is no value to learn from";
        QTest::newRow("a word") << QByteArray("x,y\n1,2\nabc,4\n") << "" << "line 3, column 1: 'abc' is not a number";
        QTest::newRow("a point beside decimal commas")
            << QByteArray("2,5;a\n1.500;b\n") << ""
            << "line 2, column 1: '1.500' has a point where the decimal sign is a comma";
        QTest::newRow("labels with another decimal sign")
            << QByteArray("1;0.5\n2,5;1.5\n") << ""
            << "line 2, column 1: '2,5' has a comma where the decimal sign is a point";
        QTest::newRow("ragged") << QByteArray("x,y\n1,2\n3,4,5\n") << "" << "3 fields where the first line has 2";
        QTest::newRow("one column") << QByteArray("x\n1\n2\n") << "" << "the file has one column";
        QTest::newRow("empty") << QByteArray("") << "" << "no rows of data";
        QTest::newRow("too few") << QByteArray("x,y\n1,0\n2,1\n") << "" << "2 samples leave";
    }
    void refusals() {
        QFETCH(QByteArray, content);
        QFETCH(QString, label);
        QFETCH(QString, said);
        const std::string path = write("wrong.csv", content);
        const Result<SharedData> loaded = loadData(config(path + label.toStdString()));
        QVERIFY(!loaded.has_value());
        const QString told = text(loaded.error().where) + ": " + text(loaded.error().what);
        QVERIFY2(told.contains(said), qPrintable(told));
    }

    void wrongNumbers() {
        const auto refused = [](auto change, const char* where) {
            DataConfig wrong;
            change(wrong);
            const Status status = validate(wrong);
            return !status && status.error().where == where && !status.error().remedy.empty();
        };
        QVERIFY(refused([](DataConfig& wrong) { wrong.source = "nowhere"; }, "dataset"));
        QVERIFY(refused([](DataConfig& wrong) { wrong.samples = 3; }, "samples"));
        QVERIFY(refused([](DataConfig& wrong) { wrong.noise = -1.0; }, "noise"));
        QVERIFY(refused([](DataConfig& wrong) { wrong.noise = NAN; }, "noise"));
        QVERIFY(refused([](DataConfig& wrong) { wrong.labelNoise = 1.5; }, "label noise"));
        QVERIFY(refused([](DataConfig& wrong) { wrong.validationShare = 1.0; }, "validation share"));
    }

    // A folder of IDX files, two of them gzipped, made here byte by byte.
    void idxFolder() {
        const QString folder = m_folder.filePath("pictures");
        QVERIFY(QDir().mkpath(folder));
        const auto pictures = [](int count) {
            QByteArray bytes = QByteArray::fromHex("00000803") + QByteArray::fromHex("000000") + char(count) +
                               QByteArray::fromHex("0000000100000002");
            for (int i = 0; i < count; ++i) {
                bytes += char(i * 10);
                bytes += char(255);
            }
            return bytes;
        };
        const auto labels = [](int count) {
            QByteArray bytes = QByteArray::fromHex("00000801000000") + char(count);
            for (int i = 0; i < count; ++i) {
                bytes += char(i % 3);
            }
            return bytes;
        };
        write("pictures/train-images-idx3-ubyte", pictures(12));
        write("pictures/train-labels-idx1-ubyte.gz", gzipped(labels(12)));
        write("pictures/t10k-images-idx3-ubyte.gz", gzipped(pictures(6)));
        write("pictures/t10k-labels-idx1-ubyte", labels(6));
        DataConfig wanted = config(folder.toStdString());
        wanted.samples = 0;
        const SharedData data = need(loadData(wanted));
        QCOMPARE(data->features, std::size_t{2});
        QCOMPARE(data->pictureWidth, std::size_t{2});
        QCOMPARE(data->classCount(), std::size_t{3});
        QCOMPARE(data->train.rows(), std::size_t{12});
        QCOMPARE(data->validation.rows(), std::size_t{6});
        QCOMPARE(data->row(data->train, 3)[0], 30.0F / 255.0F);
        QCOMPARE(data->row(data->train, 3)[1], 1.0F);
        wanted.samples = 6;
        const SharedData fewer = need(loadData(wanted));
        QCOMPARE(countOf(fewer->train, 1.0F), std::size_t{2});
        QCOMPARE(fewer->validation.rows(), std::size_t{6});
        // A damaged one is refused.
        write("pictures/t10k-images-idx3-ubyte.gz", gzipped(pictures(6)).chopped(12));
        const Result<SharedData> damaged = loadData(wanted);
        QVERIFY(!damaged.has_value());
        QVERIFY(text(damaged.error().what).contains("cut short"));
    }

    void fashionMnist() {
        if (!findFashionMnist()) {
            QSKIP("Fashion-MNIST is not here (Debian: dataset-fashion-mnist)");
        }
        DataConfig wanted = config("fashion-mnist");
        wanted.samples = 1000;
        const SharedData data = need(loadData(wanted));
        QCOMPARE(data->features, std::size_t{784});
        QCOMPARE(data->train.rows(), std::size_t{1000});
        QCOMPARE(data->validation.rows(), std::size_t{10000});
        QCOMPARE(countOf(data->train, 7.0F), std::size_t{100});
        QCOMPARE(data->classNames[9], std::string("Ankle boot"));
    }

private:
    std::string write(const char* name, const QByteArray& content) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("cannot write %s", name);
        }
        return file.fileName().toStdString();
    }

    static QByteArray gzipped(const QByteArray& bytes) {
        z_stream stream{};
        if (deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
            qFatal("zlib");
        }
        QByteArray packed(1000, '\0');
        QByteArray from = bytes;
        stream.next_in = reinterpret_cast<Bytef*>(from.data());
        stream.avail_in = static_cast<uInt>(from.size());
        stream.next_out = reinterpret_cast<Bytef*>(packed.data());
        stream.avail_out = static_cast<uInt>(packed.size());
        deflate(&stream, Z_FINISH);
        packed.chop(static_cast<int>(stream.avail_out));
        deflateEnd(&stream);
        return packed;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(DataTest)
#include "test_data.moc"
