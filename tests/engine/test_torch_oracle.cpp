// SPDX-License-Identifier: GPL-3.0-or-later
// Under PyTorch's own mask our outputs and gradients have PyTorch's bits, and we warn in its words.
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include "engine/dropout/layer.h"
#include "engine/io/tensor_file.h"
#include "tests/engine/check.h"

using namespace dropscope;

namespace {

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

}  // namespace

class TorchOracleTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString python = findPython();
        if (python.isEmpty()) {
            QSKIP("no python3 with torch and numpy is here (Debian: python3-torch)");
        }
        QVERIFY(m_folder.isValid());
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(python, {DROPSCOPE_TEST_DATA "/engine/torch_dropout.py"});
        QVERIFY2(process.waitForFinished(300000), qPrintable(process.errorString()));
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                 process.readAllStandardError().constData());
        m_cases = QString::fromUtf8(process.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts);
        QVERIFY(m_cases.size() >= 95);
    }

    void sameMaskSameBits() {
        for (const QString& line : m_cases) {
            const QStringList fields = line.split('\t');
            QCOMPARE(fields.size(), 4);
            LayerConfig config;
            config.kind = need(parseLayerKind(fields[1].toStdString()));
            config.p = fields[2].toDouble();
            const Tensor x = tensor(fields[0], "x");
            const Tensor dy = tensor(fields[0], "dy");
            const HandSet mask = asHandSet(tensor(fields[0], "mask"));
            for (const KernelBackend* backend : allBackends()) {
                if (!backend->available()) {
                    continue;
                }
                const auto layer = need(makeLayer(config, *backend));
                QCOMPARE(mask.units().size(), need(layer->units(x.shape())).unitCount());
                const Tensor y = need(layer->forward(x, {}, Mode::train, mask));
                const Tensor dx = need(layer->backward(dy, {}, Mode::train, mask));
                QVERIFY2(firstDifference(y.values(), tensor(fields[0], "y").values()) == -1, qPrintable(line));
                QVERIFY2(firstDifference(dx.values(), tensor(fields[0], "dx").values()) == -1, qPrintable(line));
            }
        }
    }

    void sameWarnings() {
        int warned = 0;
        for (const QString& line : m_cases) {
            const QStringList fields = line.split('\t');
            const Shape x = tensor(fields[0], "x").shape();
            QStringList ours;
            for (const std::string& warning : rankWarnings(need(parseLayerKind(fields[1].toStdString())), x)) {
                ours += text(warning);
                ++warned;
            }
            // Later releases name feature_dropout where 1.13 names dropout.
            QCOMPARE(ours.join('|'), QString(fields[3]).replace("use feature_dropout", "use dropout"));
        }
        QVERIFY(warned > 0);
    }

private:
    [[nodiscard]] Tensor tensor(const QString& number, const char* name) const {
        return need(loadTensor(m_folder.filePath(number + '_' + name + ".npy").toStdString())).tensor;
    }

    static HandSet asHandSet(const Tensor& mask) {
        HandSet set;
        for (std::uint64_t unit = 0; unit < mask.elementCount(); ++unit) {
            set.set(unit, mask.values()[unit] == 1.0F);
        }
        return set;
    }

    QTemporaryDir m_folder;
    QStringList m_cases;
};

QTEST_GUILESS_MAIN(TorchOracleTest)
#include "test_torch_oracle.moc"
