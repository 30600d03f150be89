// SPDX-License-Identifier: GPL-3.0-or-later
// What numpy and pandas write we read, and what we write they read, bit for bit.
#include <algorithm>
#include <random>

#include <QProcess>

#include "engine/io/tensor_file.h"
#include "tests/io/check_io.h"
#include "tests/io/scratch_folder.h"

using namespace dropscope;
namespace fs = std::filesystem;

namespace {

/// A Python that has numpy; nothing where there is none.
QString findPython() {
    for (const char* python : {"python3", "/usr/bin/python3"}) {
        QProcess process;
        process.start(python, {"-c", "import numpy"});
        if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) {
            return python;
        }
    }
    return {};
}

std::vector<float> floatsIn(const fs::path& path) {
    const std::string bytes = contentOf(path);
    std::vector<float> values(bytes.size() / sizeof(float));
    std::ranges::copy(bytes, reinterpret_cast<char*>(values.data()));
    return values;
}

/// A tensor of every pattern of bits; a NaN is the ordinary one, which is what text can say.
Tensor randomBits(const Shape& shape, std::uint32_t seed) {
    std::mt19937 words(seed);
    Tensor tensor = need(Tensor::zeros(shape));
    for (float& value : need(tensor.edit())) {
        value = std::bit_cast<float>(static_cast<std::uint32_t>(words()));
        value = std::isnan(value) ? std::numeric_limits<float>::quiet_NaN() : value;
    }
    return tensor;
}

}  // namespace

class NumpyOracleTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_python = findPython();
        if (m_python.isEmpty()) {
            QSKIP("no python3 with numpy is here");
        }
    }

    void weReadWhatPythonWrites() {
        const ScratchFolder folder;
        QString output;
        run("numpy_writes.py", folder, {}, output);
        if (QTest::currentTestFailed()) {
            return;
        }
        int read = 0;
        int refused = 0;
        for (const QString& line : output.split('\n', Qt::SkipEmptyParts)) {
            const QStringList fields = line.split('\t');
            QCOMPARE(fields.size(), 3);
            const TensorPlace place = tensorPlace((folder / qPrintable(fields[0])).string());
            const Result<LoadedTensor> loaded = loadTensor(place, {});
            if (fields[1] == "refuse") {
                QVERIFY2(!loaded && !loaded.error().what.empty() && !loaded.error().remedy.empty(), qPrintable(line));
                ++refused;
                continue;
            }
            QVERIFY2(loaded, qPrintable(shown(loaded)));
            QCOMPARE(text(loaded->tensor.shape().text()), fields[2]);
            const std::vector<float> expected =
                floatsIn(folder / qPrintable(QString(fields[0]).replace('/', '_') + ".f32"));
            const std::span<const float> values = loaded->tensor.values();
            const bool same = fields[1] == "bits"
                                  ? values.size() == expected.size() &&
                                        std::ranges::equal(values, expected, {}, bitsOfFloat, bitsOfFloat)
                                  : firstDifference(values, expected) == -1;
            QVERIFY2(same, qPrintable(QString("%1 at %2").arg(line).arg(firstDifference(values, expected))));
            ++read;
        }
        QVERIFY2(read > 400 && refused >= 10, qPrintable(QString("%1 read, %2 refused").arg(read).arg(refused)));
    }

    void pythonReadsWhatWeWrite() {
        const ScratchFolder folder;
        QByteArray list;
        int count = 0;
        const auto put = [&](const char* name, const Tensor& tensor) {
            for (const char* extension : {".npy", ".npz", ".safetensors", ".csv", ".tsv"}) {
                const QString file = QString(name) + extension;
                QCOMPARE(shown(saveTensor(folder / qPrintable(file), tensor, {{"p", "0.5"}, {"source", "native"}})),
                         QString("done"));
                const std::span<const float> values = tensor.values();
                putFile(folder / qPrintable(file + ".f32"),
                        {reinterpret_cast<const char*>(values.data()), values.size_bytes()});
                list += (file + '\t' + text(tensor.shape().text()) + '\n').toUtf8();
                ++count;
            }
        };
        for (const char* shape : {"()", "1", "24", "0", "24,1", "1,24", "4,6", "3,2,4", "2,3,1,4", "0,3", "2,0,3"}) {
            put(qPrintable("peculiar_" + QString(shape)), peculiarTensor(shape));
            put(qPrintable("bits_" + QString(shape)), randomBits(need(Shape::parse(shape)), 7));
        }
        put("many", randomBits(Shape({5000, 20}), 8));
        QString output;
        run("numpy_reads.py", folder, list, output);
        const QString numpyOnly = QString("read %1 files without pandas\n").arg(count);
        if (output == numpyOnly) {
            QSKIP("numpy reads all of it; pandas is not here");
        }
        QCOMPARE(output, QString("read %1 files with pandas\n").arg(count));
    }

private:
    static std::uint32_t bitsOfFloat(float value) { return bitsOf(value); }

    /// What the script prints; fails the test when the script fails.
    void run(const char* script, const ScratchFolder& folder, const QByteArray& input, QString& output) const {
        QProcess process;
        process.start(m_python, {QString(DROPSCOPE_TEST_DATA "/io/") + script, text(folder.path().string())});
        process.write(input);
        process.closeWriteChannel();
        QVERIFY2(process.waitForFinished(300000), qPrintable(process.errorString()));
        const QByteArray errors = process.readAllStandardError();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, errors.constData());
        QVERIFY2(errors.isEmpty(), errors.constData());
        output = QString::fromUtf8(process.readAllStandardOutput());
    }

    QString m_python;
};

QTEST_GUILESS_MAIN(NumpyOracleTest)
#include "test_numpy_oracle.moc"
