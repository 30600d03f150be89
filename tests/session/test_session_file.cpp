// SPDX-License-Identifier: GPL-3.0-or-later
// A session comes back as it was saved, with what this version does not know; anything else is refused with a sentence.
#include <QTest>
#include <bit>

#include "engine/io/zip_file.h"
#include "engine/session/session_file.h"
#include "tests/engine/check.h"
#include "tests/io/memory_sink.h"

using namespace dropscope;

namespace {

std::string bytesOf(const Session& session) {
    MemorySink sink;
    if (!writeSession(sink, session, "1.2.3")) {
        qFatal("the session was not written");
    }
    return sink.bytes();
}

std::string archiveOf(const std::vector<std::pair<std::string, std::string>>& members) {
    ZipWriter writer;
    for (const auto& [name, content] : members) {
        writer.add(name, content, true);
    }
    MemorySink sink;
    if (!writer.finish(sink)) {
        qFatal("the archive was not written");
    }
    return sink.bytes();
}

}  // namespace

class SessionFileTest : public QObject {
    Q_OBJECT

private slots:
    void comesBack() {
        Session session;
        session.settings["masks"] = {{"p", 0.30000000000000004}, {"seed", 18446744073709551615U}};
        session.settings["from the future"] = {{"list", {1, 2, 3}}};
        const float values[] = {-0.0F, std::bit_cast<float>(0x7FC01234U), 1e-45F, 3.0F, 4.0F, 5.0F};
        session.arrays["x"] = need(Tensor::fromValues(Shape({2, 3}), values));
        session.arrays["dy"] = need(Tensor::zeros(Shape({0, 4})));
        session.files["curves.csv"] = "run,p\n0,0.5\n";
        session.files["future/notes.bin"] = std::string("\0\1\2", 3);
        const std::string bytes = bytesOf(session);
        const Session again = need(readSession(bytes, "a.dropscope"));
        QVERIFY(again.settings == session.settings);
        QCOMPARE(again.arrays.size(), std::size_t{2});
        for (const auto& [name, tensor] : session.arrays) {
            const EditedTensor& read = again.arrays.at(name);
            QVERIFY(read.shape() == tensor.shape());
            for (std::size_t i = 0; i < tensor.elementCount(); ++i) {
                QCOMPARE(std::bit_cast<std::uint32_t>(read.at(i)), std::bit_cast<std::uint32_t>(tensor.at(i)));
            }
        }
        QVERIFY(again.files == session.files);
        QVERIFY(bytesOf(again) == bytes);
    }

    /// Nobody knows what they are for: as they came, though float32 could not hold them.
    void arraysOfOthersStayByteForByte() {
        const std::string head = R"({'descr': '<i8', 'fortran_order': False, 'shape': (1,), })";
        const std::string whole = std::string("\x93NUMPY\1\0v\0", 10) + head + std::string(117 - head.size(), ' ') +
                                  "\n" + std::string("\1\0\0\0\0\0\0\x40", 8);  // 2^62 + 1
        const Session session =
            need(readSession(archiveOf({{"session.json", R"({"format": "dropscope session", "version": 1})"},
                                        {"extra.npy", whole},
                                        {"words.npy", "no numbers at all"}}),
                             "a.dropscope"));
        QVERIFY(session.arrays.empty());
        const Session again = need(readSession(bytesOf(session), "a.dropscope"));
        QCOMPARE(again.files.at("extra.npy"), whole);
        QCOMPARE(again.files.at("words.npy"), std::string("no numbers at all"));
    }

    void othersAreRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const std::string& bytes, const char* says) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString(says);
        };
        const auto json = [](const std::string& text) { return archiveOf({{"session.json", text}}); };
        const std::string deep = R"({"format": "dropscope session", "version": 1, "a": )" + std::string(100000, '[');
        row("text", "p = 0.5", "it is not a zip archive");
        row("another archive", archiveOf({{"x.npy", ""}}), "it is not a Dropscope session: there is no session.json");
        row("no JSON", json("{"), "it is not a Dropscope session: its session.json cannot be read");
        row("a list", json("[1]"), "it is not a Dropscope session: its session.json cannot be read");
        row("too deep", json(deep), "it is not a Dropscope session: its session.json cannot be read");
        row("another format", json(R"({"version": 1})"),
            "it is not a Dropscope session: its session.json does not say so");
        row("no version", json(R"({"format": "dropscope session"})"),
            "it is not a Dropscope session: it names no version");
        row("version in words", json(R"({"format": "dropscope session", "version": "1"})"),
            "it is not a Dropscope session");
        row("newer", json(R"({"format": "dropscope session", "version": 7})"),
            "this session is of version 7, made by a newer Dropscope: a.dropscope: open it with that one");
        row("array that is none",
            archiveOf({{"session.json", R"({"format": "dropscope session", "version": 1})"}, {"x.npy", "hello"}}), "");
    }
    void othersAreRefused() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const Result<Session> session = readSession(bytes.toStdString(), "a.dropscope");
        QVERIFY(!session.has_value());
        const QString line = QString::fromStdString(session.error().line());
        QVERIFY2(line.startsWith(says), qPrintable(line));
        QVERIFY2(line.contains("a.dropscope"), qPrintable(line));
    }

    void everyCutIsRefused() {
        Session session;
        session.arrays["x"] = need(Tensor::zeros(Shape({3, 5})));
        const std::string bytes = bytesOf(session);
        for (std::size_t size = 0; size < bytes.size(); size += 7) {
            QVERIFY(!readSession(std::string_view(bytes).substr(0, size), "cut"));
        }
    }

    void stopsAndLeavesTheFile() {
        std::stop_source source;
        source.request_stop();
        MemorySink sink;
        QVERIFY(isCancelled(writeSession(sink, {}, "1", {source.get_token(), {}}).error()));
        QVERIFY(sink.bytes().empty());
    }
};

QTEST_GUILESS_MAIN(SessionFileTest)
#include "test_session_file.moc"
