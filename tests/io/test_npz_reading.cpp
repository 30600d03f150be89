// SPDX-License-Identifier: GPL-3.0-or-later
// npz as it is read: what is in it, one array of it, and what is wrong with it. Archives are made with libzip's writer and
// then spoiled; what numpy writes is read in test_numpy_oracle.
#include "engine/io/npy_header.h"
#include "engine/io/npz.h"
#include "engine/io/zip_file.h"
#include "tests/engine/check.h"
#include "tests/io/check_io.h"
#include "tests/io/memory_sink.h"

using namespace dropscope;

namespace {

using Files = std::vector<std::pair<std::string, std::string>>;

std::string zipOf(const Files& files, bool pack = true) {
    ZipWriter writer;
    for (const auto& [name, content] : files) {
        writer.add(name, {content}, pack);
    }
    MemorySink sink;
    if (!writer.finish(sink)) {
        qFatal("the archive was not written");
    }
    return sink.bytes();
}

/// A .npy file whatever its values are.
std::string npy(const char* type, const Shape& shape, const std::string& data) {
    return npyHeaderText(shape, type) + data;
}

std::string one() { return npy("|u1", Shape({2}), "\x01\x02"); }

QString list(const std::string& bytes) {
    const Result<std::vector<ArrayInfo>> arrays = listNpz(bytes, "x.npz");
    if (!arrays) {
        return text(arrays.error().line());
    }
    QStringList lines;
    for (const ArrayInfo& array : *arrays) {
        lines << (array.refusal.empty()
                      ? QString("%1 %2 %3 %4")
                            .arg(text(array.name), text(array.shape.text()), text(std::string(array.type)))
                            .arg(array.bytes)
                      : text(array.name + ": " + array.refusal.english()));
    }
    return lines.join("; ");
}

QString read(const std::string& bytes, const char* array = "x") { return shown(readNpz(bytes, "x.npz", array)); }

/// Overwrites four bytes behind the last place where `mark` stands.
std::string withNumber(std::string bytes, std::string_view mark, std::size_t offset, std::uint32_t value) {
    const std::size_t at = bytes.rfind(mark) + offset;
    for (std::size_t i = 0; i < 4; ++i) {
        bytes[at + i] = static_cast<char>(value >> (8 * i));
    }
    return bytes;
}

constexpr std::string_view kLocal("PK\3\4");
constexpr std::string_view kCentral("PK\1\2");

}  // namespace

class NpzReadingTest : public QObject {
    Q_OBJECT

private slots:
    void listed() {
        const std::string bytes = zipOf({{"x.npy", one()},
                                         {"a/b.npy", npy("<f8", Shape({2, 0}), "")},
                                         {"notes.txt", "hello"},
                                         {"objects.npy", npy("|O", Shape({1}), "")},
                                         {"text.npy", npy("<U1", Shape({1}), "abcd")},
                                         {"no.npy", "1,2,3"}});
        QCOMPARE(
            list(bytes),
            QString("x 2 uint8 2; a/b 2,0 float64 0; objects: the array holds Python objects (a pickle), which can "
                    "run code when they are read; text: the array holds text; no: this is not a npy file: it does "
                    "not begin with \\x93NUMPY"));
        QCOMPARE(read(bytes), QString("2: 1 2"));
        QCOMPARE(read(bytes, "a/b"), QString("2,0:"));
        QCOMPARE(read(bytes, "b"), QString("there is no array 'b': x.npz: choose one that is there"));
        QVERIFY(read(bytes, "objects").startsWith("the array holds Python objects"));
        QCOMPARE(list(zipOf({{"notes.txt", "hello"}})), QString());
    }

    void everyPieceIsJoined_data() {
        QTest::addColumn<bool>("pack");
        QTest::newRow("stored") << false;
        QTest::newRow("deflated") << true;
    }
    void everyPieceIsJoined() {
        // More than a piece of 256 KiB, and a header of no whole number of values before them.
        QFETCH(bool, pack);
        const Tensor tensor = peculiarTensor("400,300");
        std::string header = npyHeaderText(tensor.shape());
        header.replace(header.size() - 1, 1, "  \n");
        header[8] = static_cast<char>(header[8] + 2);
        const std::string values(reinterpret_cast<const char*>(tensor.values().data()), tensor.values().size_bytes());
        const LoadedTensor loaded = need(readNpz(zipOf({{"x.npy", header + values}}, pack), "x.npz", "x"));
        QCOMPARE(firstDifference(loaded.tensor.values(), tensor.values()), -1);
    }

    void columnMajorIsTransposed() {
        std::string file = npy("|u1", Shape({2, 3}), std::string("\1\2\3\4\5\6", 6));
        file.replace(file.find("False"), 5, "True ");
        QCOMPARE(read(zipOf({{"x.npy", file}})), QString("2,3: 1 3 5 2 4 6"));
    }

    void refused_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const std::string& file, const QString& message) {
            QTest::newRow(name) << QByteArray::fromStdString(file) << message;
        };
        const auto outside = [&](const char* name) {
            row(name, zipOf({{name, one()}}),
                QString("an array is called '%1', which leads to another folder: x.npz: save it again with "
                        "numpy.savez, under plain names")
                    .arg(name));
        };
        outside("../x.npy");
        outside("/x.npy");
        outside("a/../../x.npy");
        outside("..\\x.npy");
        row("controls", zipOf({{"a\nb.npy", one()}}),
            "the name of an array has control characters: x.npz: save it again with numpy.savez, under plain names");
        row("empty", "", "the file is empty: x.npz: copy or download it again");
        row("no zip", "1,2,3", "it is not a zip archive: x.npz: a zip archive begins with the letters PK");
    }
    void refused() {
        QFETCH(QByteArray, file);
        QTEST(list(file.toStdString()), "message");
    }

    void sizesThatLie() {
        const std::string where = "x.npz, x.npy: copy or save it again";
        // The header of the array wants more, or less, than the archive has.
        QCOMPARE(read(zipOf({{"x.npy", npy("<f4", Shape({1000000000, 1000}), "abcd")}})),
                 QString("shape 1000000000,1000 of float32 takes 4000000000000 bytes of data, the array has 4: ") +
                     text(where));
        QCOMPARE(read(zipOf({{"x.npy", npy("<f4", Shape({1}), "12345")}})),
                 QString("shape 1 of float32 takes 4 bytes of data, the array has 5: ") + text(where));
        // The archive's directory and the array agree on a size that so few packed bytes cannot give.
        const std::string header = npyHeaderText(Shape({250000000}));
        std::string bomb = zipOf({{"x.npy", header + std::string(4, '\0')}});
        constexpr std::uint32_t kSaid = 1000000128;
        QCOMPARE(header.size(), std::size_t{128});
        bomb = withNumber(withNumber(bomb, kLocal, 22, kSaid), kCentral, 24, kSaid);
        QVERIFY2(read(bomb).contains(" packed bytes cannot hold the 1000000128 that they say"), qPrintable(read(bomb)));
        // More comes out than is said.
        const std::string more = zipOf({{"x.npy", one() + std::string(100000, '\0')}});
        const auto said = static_cast<std::uint32_t>(one().size());
        const QString lying = read(withNumber(withNumber(more, kLocal, 22, said), kCentral, 24, said));
        QVERIFY2(lying.startsWith("the zip archive is broken: "), qPrintable(lying));
    }

    void aChecksumThatDiffers() {
        std::string bytes = zipOf({{"x.npy", one()}}, false);
        bytes[bytes.find("\x01\x02", bytes.find("NUMPY") + 8)] = '\7';
        QVERIFY2(read(bytes).startsWith("the zip archive is broken: CRC error"), qPrintable(read(bytes)));
    }

    void everyCutIsRefused() {
        const std::string bytes = zipOf({{"x.npy", one()}, {"y.npy", one()}});
        for (std::size_t length = 0; length < bytes.size(); ++length) {
            QVERIFY(!listNpz(bytes.substr(0, length), "x.npz"));
        }
    }

    void everythingComesBack() {
        const std::vector<NamedTensor> tensors{
            {"x", peculiarTensor("5,7")}, {"none", peculiarTensor("2,0,3")}, {"scalar", peculiarTensor("()")}};
        MemorySink sink;
        QCOMPARE(shown(writeNpzFile(sink, tensors, {{"p", "0.5"}})), QString("done"));
        QCOMPARE(list(sink.bytes()), QString("x 5,7 float32 140; none 2,0,3 float32 0; scalar () float32 4"));
        for (const NamedTensor& each : tensors) {
            const LoadedTensor again = need(readNpz(sink.bytes(), "x.npz", each.name));
            QVERIFY(again.notes.empty());
            for (std::size_t i = 0; i < again.tensor.elementCount(); ++i) {
                QCOMPARE(bitsOf(again.tensor.values()[i]), bitsOf(each.tensor.dense()->values()[i]));
            }
        }
        const ZipReader archive = need(ZipReader::open(sink.bytes(), "x.npz"));
        QCOMPARE(text(need(archive.read(*archive.find("facts.json"), 1000))), QString("{\n  \"p\": \"0.5\"\n}"));
    }

    void stops() {
        std::stop_source source;
        source.request_stop();
        const Task task{source.get_token(), {}};
        const std::string bytes = zipOf({{"x.npy", one()}});
        QVERIFY(isCancelled(listNpz(bytes, "x.npz", task).error()));
        QVERIFY(isCancelled(readNpz(bytes, "x.npz", "x", task).error()));
    }
};

QTEST_GUILESS_MAIN(NpzReadingTest)
#include "test_npz_reading.moc"
