// SPDX-License-Identifier: GPL-3.0-or-later
// What we write as npz, numpy reads.
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include "engine/io/npz.h"
#include "tests/engine/check.h"
#include "tests/io/memory_sink.h"

using namespace dropscope;

namespace {

std::vector<NpzArray> arrays() {
    const float values[] = {1.5F, -0.0F, 3.0F, 4.0F, 5.0F, 6.0F};
    return {{"x", need(Tensor::fromValues(Shape({2, 3}), values))},
            {"order", std::vector<std::int64_t>{1, -2, 3, 4}, {2, 2}},
            {"loss", std::vector<double>{0.1, 1e-300}},
            {"seed", std::vector<std::uint64_t>{18446744073709551615U}}};
}

}  // namespace

class NpzTest : public QObject {
    Q_OBJECT

private slots:
    void numpyReadsIt() {
        QProcess process;
        process.start("python3", {"-c", "import numpy"});
        QString python = "python3";
        if (!process.waitForFinished(60000) || process.exitCode() != 0) {
            python = "/usr/bin/python3";
            process.start(python, {"-c", "import numpy"});
            if (!process.waitForFinished(60000) || process.exitCode() != 0) {
                QSKIP("no python3 with numpy is here (Debian: python3-numpy)");
            }
        }
        const QTemporaryDir folder;
        const QString path = folder.filePath("x.npz");
        const Status written = writeFile(path.toStdString(), [](ByteSink& sink) { return writeNpz(sink, arrays()); });
        QVERIFY(written.has_value());
        process.start(python,
                      {"-c",
                       "import numpy, sys\n"
                       "a = numpy.load(sys.argv[1])\n"
                       "print(sorted(a.files), a['x'].dtype, a['x'].tolist(), a['order'].dtype, a['order'].tolist(),\n"
                       "      a['loss'].tolist(), a['seed'].dtype, a['seed'].tolist())\n",
                       path});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.readAllStandardOutput(),
                 QByteArray("['loss', 'order', 'seed', 'x'] float32 [[1.5, -0.0, 3.0], [4.0, 5.0, 6.0]] int64 "
                            "[[1, -2], [3, 4]] [0.1, 1e-300] uint64 [18446744073709551615]\n"));
    }

    void sameArraysSameBytes() {
        MemorySink first;
        MemorySink second;
        QVERIFY(writeNpz(first, arrays()).has_value());
        QVERIFY(writeNpz(second, arrays()).has_value());
        QVERIFY(first.bytes().starts_with("PK"));
        QCOMPARE(first.bytes(), second.bytes());
    }

    void stops() {
        std::stop_source source;
        source.request_stop();
        MemorySink sink;
        const Status written = writeNpz(sink, arrays(), {source.get_token(), {}});
        QVERIFY(!written && isCancelled(written.error()));
        QVERIFY(sink.bytes().empty());
    }
};

QTEST_GUILESS_MAIN(NpzTest)
#include "test_npz.moc"
