// SPDX-License-Identifier: GPL-3.0-or-later
// Archives come back as they were written; a damaged or lying one is refused with a sentence.
#include <QTest>
#include <algorithm>
#include <cstring>

#include "engine/io/zip_file.h"
#include "tests/engine/check.h"
#include "tests/io/memory_sink.h"

using namespace dropscope;

namespace {

constexpr std::uint64_t kPlenty = 1U << 20;

std::string zipOf(const std::vector<std::pair<std::string, std::string>>& members, bool pack) {
    ZipWriter writer;
    for (const auto& [name, content] : members) {
        writer.add(name, content, pack);
    }
    MemorySink sink;
    if (!writer.finish(sink)) {
        qFatal("the archive was not written");
    }
    return sink.bytes();
}

template <class T>
std::string refusal(const Result<T>& result) {
    return result ? "" : result.error().line();
}

/// Overwrites the little-endian number at `offset` behind the last place where `mark` stands.
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

class ZipFileTest : public QObject {
    Q_OBJECT

private slots:
    void comesBack_data() {
        QTest::addColumn<bool>("pack");
        QTest::newRow("stored") << false;
        QTest::newRow("deflated") << true;
    }
    void comesBack() {
        QFETCH(bool, pack);
        const std::string zeros(300000, '\0');
        const std::string bytes = zipOf({{"a.txt", "hello"}, {"empty", ""}, {"folder/ä.bin", zeros}}, pack);
        const ZipReader reader = need(ZipReader::open(bytes, "x.zip"));
        QCOMPARE(reader.members().size(), std::size_t{3});
        QCOMPARE(need(reader.read(*reader.find("a.txt"), kPlenty)), std::string("hello"));
        QCOMPARE(need(reader.read(*reader.find("empty"), kPlenty)), std::string());
        QVERIFY(need(reader.read(*reader.find("folder/ä.bin"), kPlenty)) == zeros);
        QVERIFY(reader.find("a") == nullptr);
        QCOMPARE(bytes.size() < 10000, pack);
    }

    void sameContentSameBytes() { QVERIFY(zipOf({{"a", "b"}}, true) == zipOf({{"a", "b"}}, true)); }

    /// Stored values lie so that a float can be read there, whatever the names before are.
    void storedValuesCanBeReadWhereTheyLie() {
        const std::vector<float> values = {1.5F, -0.0F, 3.0F};
        ZipWriter writer;
        std::string name;
        for (int i = 0; i < 9; ++i) {
            name += 'n';
            writer.add(name, std::string(static_cast<std::size_t>(i), 'h'),
                       need(Tensor::fromValues(Shape({3}), values)), false);
        }
        writer.add("text", "packed", true);
        MemorySink sink;
        QVERIFY(writer.finish(sink).has_value());
        const ZipReader reader = need(ZipReader::open(sink.bytes(), "x.zip"));
        QVERIFY(!reader.inPlace(*reader.find("text")));
        for (std::size_t i = 0; i < 9; ++i) {
            const std::optional<std::string_view> bytes = reader.inPlace(reader.members()[i]);
            QVERIFY(bytes.has_value());
            QCOMPARE(std::string(*bytes), need(reader.read(reader.members()[i], kPlenty)));
            const std::string_view data = bytes->substr(i);
            QCOMPARE((data.data() - sink.bytes().data()) % 4, std::ptrdiff_t{0});
            QVERIFY(std::memcmp(data.data(), values.data(), 12) == 0);
        }
    }

    void nothingIsStillAnArchive() {
        const std::string bytes = zipOf({}, false);
        QVERIFY(bytes.empty() || need(ZipReader::open(bytes, "x")).members().empty());
    }

    void tooLargeIsRefusedBeforeItIsRead() {
        const std::string bytes = zipOf({{"bomb", std::string(1U << 20, '\0')}}, true);
        const ZipReader reader = need(ZipReader::open(bytes, "x.zip"));
        QCOMPARE(QString::fromStdString(refusal(reader.read(reader.members()[0], 1000))),
                 QString("it unpacks to 1048576 bytes: x.zip, bomb: at most 1000 can be read here"));
    }

    void brokenOnesAreRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const std::string good = zipOf({{"a", "some text to be kept"}, {"b", "more"}}, false);
        const auto row = [](const char* name, const std::string& bytes, const char* says) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString(says);
        };
        row("nothing", "", "it is not a zip archive");
        row("text", "hello, world", "it is not a zip archive");
        row("cut short", good.substr(0, good.size() - 10), "the zip archive is broken");
        row("beginning gone", "PK" + good.substr(40), "the zip archive is broken");
        std::string twice = good;
        for (std::size_t at = 0; (at = twice.find("b", at)) != std::string::npos; ++at) {
            if (at > 30 && twice[at - 1] == 0) {
                twice[at] = 'a';
            }
        }
        row("two of one name", twice, "the zip archive is broken");
    }
    void brokenOnesAreRefused() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const std::string file = bytes.toStdString();
        const QString refused = QString::fromStdString(refusal(ZipReader::open(file, "x.zip")));
        QVERIFY2(refused.startsWith(says), qPrintable(refused));
    }

    void damagedContentIsRefused() {
        std::string bytes = zipOf({{"a", "some text to be kept"}}, false);
        bytes[bytes.find("text")] = 'T';
        const ZipReader reader = need(ZipReader::open(bytes, "x.zip"));
        QVERIFY(refusal(reader.read(reader.members()[0], kPlenty)).starts_with("the zip archive is broken: CRC error"));
    }

    void liesAboutTheSizeAreRefused() {
        // The unpacked size, in both of the places where a zip file says it.
        constexpr std::size_t kInLocal = 22;
        constexpr std::size_t kInCentral = 24;
        const std::string good = zipOf({{"a", std::string(5000, 'x')}}, true);
        for (const std::uint32_t lie : {10U, 4999U, 5001U, 60000U}) {
            const std::string bytes = withNumber(withNumber(good, kLocal, kInLocal, lie), kCentral, kInCentral, lie);
            const Result<ZipReader> reader = ZipReader::open(bytes, "x.zip");
            QVERIFY(!reader || !reader->read(reader->members()[0], kPlenty));
        }
    }

    void stops() {
        std::stop_source source;
        source.request_stop();
        ZipWriter writer;
        writer.add("a", "b", false);
        MemorySink sink;
        QVERIFY(isCancelled(writer.finish(sink, {source.get_token(), {}}).error()));
        QVERIFY(sink.bytes().empty());
    }

    /// What the sink says is what a user is told.
    void aFullDiskIsToldInItsOwnWords() {
        ZipWriter writer;
        writer.add("a", "b", false);
        MemorySink sink(10);
        QCOMPARE(QString::fromStdString(writer.finish(sink).error().what.english()), QString("the disk is full"));
        const Status written = writeFile("/dev/full", [&](ByteSink& full) { return writer.finish(full); });
        QCOMPARE(QString::fromStdString(written.error().what.english()), QString("the disk is full"));
    }
};

QTEST_GUILESS_MAIN(ZipFileTest)
#include "test_zip_file.moc"
