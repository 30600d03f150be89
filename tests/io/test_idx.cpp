// SPDX-License-Identifier: GPL-3.0-or-later
// IDX, byte by byte. That whole data sets of it are read is tested with the lab (tests/learn/test_data).
#include <zlib.h>

#include "engine/io/idx.h"
#include "tests/engine/check.h"
#include "tests/io/check_io.h"

using namespace dropscope;

namespace {

QString readHex(const QByteArray& hex) { return shown(readIdx(QByteArray::fromHex(hex).toStdString(), "x.idx")); }

std::string gzipped(const std::string& bytes) {
    z_stream stream{};
    if (deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
        qFatal("zlib does not start");
    }
    std::string packed(bytes.size() + 1000, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

}  // namespace

class IdxTest : public QObject {
    Q_OBJECT

private slots:
    void read_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("result");
        const auto row = [](const char* name, const char* file, const char* result) {
            QTest::newRow(name) << QByteArray(file) << QString(result);
        };
        row("u8", "00000802 00000001 00000003 00 7f ff", "1,3: 0 127 255");
        row("s8", "00000901 00000002 7f ff", "2: 127 -1");
        row("i16", "00000b01 00000002 0102 ffff", "2: 258 -1");
        row("i32", "00000c01 00000001 fffffffe", "1: -2");
        row("f32", "00000d01 00000001 3fc00000", "1: 1.5");
        row("f64", "00000e01 00000001 3ff8000000000000", "1: 1.5");
        row("rank 0", "00000800 07", "(): 7");
        row("no values", "00000801 00000000", "0:");
        const char* magic = "it is not an IDX file: x.idx: an IDX file begins with two zero bytes, a type and a rank";
        row("empty", "", magic);
        row("no magic", "01000801 00000001 00", magic);
        row("unknown type", "00000a01 00000001 00", "IDX has no type 10: x.idx: the types are 8, 9, 11, 12, 13 and 14");
        row("cut header", "00000802 00000001", "the file ends inside its header: x.idx: copy or download it again");
        row("short", "00000801 00000003 0102",
            "shape 3 of uint8 takes 3 bytes of data, the file has 2: x.idx: copy or download it again");
        row("long", "00000801 00000001 0102",
            "shape 1 of uint8 takes 1 bytes of data, the file has 2: x.idx: copy or download it again");
        row("a shape that says too much", "00000802 ffffffff ffffffff",
            "4294967295,4294967295 has more elements than can be counted: x.idx: use smaller lengths");
        row("cut gzip", "1f8b0800000000000003",
            "the gzip data is damaged or cut short: x.idx: copy or download it again");
    }
    void read() {
        QFETCH(QByteArray, file);
        QTEST(readHex(file), "result");
    }

    void gzippedIsTheSame() {
        const std::string plain = QByteArray::fromHex("00000802 00000001 00000003 00 7f ff").toStdString();
        const LoadedTensor loaded = need(readIdx(gzipped(plain), "x.idx.gz"));
        QCOMPARE(shown(loaded.tensor), QString("1,3: 0 127 255"));
        QCOMPARE(text(loaded.notes.front()), QString("uint8 converted to float32"));
    }

    void aBombUnpacksToNothing() {
        // A megabyte of zeros is no IDX file of that length.
        const std::string zeros(1U << 20, '\0');
        QVERIFY(shown(readIdx(gzipped(zeros), "x")).startsWith("IDX has no type 0"));
        const std::string little = QByteArray::fromHex("00000801 00000003").toStdString();
        QCOMPARE(shown(readIdx(gzipped(little + zeros), "x")),
                 QString("more than 11 bytes come out of it: x: check that it is the right file"));
        // Nor can a few bytes hold what this header says.
        const std::string much = QByteArray::fromHex("00000802 0000ffff 0000ffff").toStdString();
        const QString refused = shown(readIdx(gzipped(much), "x"));
        QVERIFY2(refused.contains(" packed bytes cannot hold the 4294836225 of shape 65535,65535 of uint8"),
                 qPrintable(refused));
        QCOMPARE(shown(readIdx(gzipped(little), "x")),
                 QString("shape 3 of uint8 takes 3 bytes of data, the file has 0: x: copy or download it again"));
    }
};

QTEST_GUILESS_MAIN(IdxTest)
#include "test_idx.moc"
