// SPDX-License-Identifier: GPL-3.0-or-later
// safetensors: files spelled out by hand, each attack and mistake with what is said about it, and round trips.
#include "engine/io/safetensors.h"
#include "tests/engine/check.h"
#include "tests/io/check_io.h"
#include "tests/io/memory_sink.h"

using namespace dropscope;

namespace {

std::string littleEndian(std::uint64_t value) {
    std::string bytes;
    for (int i = 0; i < 8; ++i) {
        bytes += static_cast<char>(value >> (8 * i) & 0xFFU);
    }
    return bytes;
}

/// A file with this header, whatever it says, and this data.
std::string fileOf(const std::string& header, const std::string& data) {
    return littleEndian(header.size()) + header + data;
}

/// A header with one tensor 'x' of these fields.
std::string one(const char* dtype, const char* shape, const char* offsets) {
    return QString(R"({"x":{"dtype":"%1","shape":%2,"data_offsets":%3}})").arg(dtype, shape, offsets).toStdString();
}

QString refusal(const std::string& bytes) {
    const auto header = readSafetensorsHeader(bytes, "x.safetensors");
    return header ? QString("read") : text(header.error().line());
}

std::string floats(std::initializer_list<float> values) {
    return {reinterpret_cast<const char*>(values.begin()), values.size() * sizeof(float)};
}

}  // namespace

class SafetensorsTest : public QObject {
    Q_OBJECT

private slots:
    void converted_data() {
        QTest::addColumn<QByteArray>("dtype");
        QTest::addColumn<QByteArray>("data");  // of two values
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("note");
        const auto row = [](const char* dtype, const QByteArray& hex, const char* values, const char* note) {
            QTest::newRow(dtype) << QByteArray(dtype) << QByteArray::fromHex(hex) << QString(values) << QString(note);
        };
        row("F32", "0000c03f 00000080", "2: 1.5 -0", "");
        row("F64", "000000000000f83f 00000000000000c0", "2: 1.5 -2", "float64 rounded to float32");
        row("F16", "003e 00c0", "2: 1.5 -2", "float16 converted to float32");
        row("BF16", "c03f 00c0", "2: 1.5 -2", "bfloat16 converted to float32");
        row("F8_E4M3", "3c 7e", "2: 1.5 448", "float8_e4m3fn converted to float32");
        row("F8_E5M2", "3e fc", "2: 1.5 -inf", "float8_e5m2 converted to float32");
        row("I64", "ffffffffffffffff 0300000000000000", "2: -1 3", "int64 rounded to float32");
        row("I32", "ffffffff 03000000", "2: -1 3", "int32 rounded to float32");
        row("I16", "ffff 0300", "2: -1 3", "int16 converted to float32");
        row("I8", "ff 03", "2: -1 3", "int8 converted to float32");
        row("U64", "0000000000000080 0300000000000000", "2: 9.223372e+18 3", "uint64 rounded to float32");
        row("U32", "ffffffff 03000000", "2: 4294967296 3", "uint32 rounded to float32");
        row("U16", "ffff 0300", "2: 65535 3", "uint16 converted to float32");
        row("U8", "ff 03", "2: 255 3", "uint8 converted to float32");
        row("BOOL", "00 01", "2: 0 1", "bool converted to float32");
    }
    void converted() {
        QFETCH(QByteArray, dtype);
        QFETCH(QByteArray, data);
        const std::string offsets = QString("[0,%1]").arg(data.size()).toStdString();
        const std::string file = fileOf(one(dtype.constData(), "[2]", offsets.c_str()), data.toStdString());
        const LoadedTensor loaded = need(readSafetensors(file, "x.safetensors", "x"));
        QTEST(shown(loaded.tensor), "values");
        QTEST(loaded.notes.empty() ? QString() : text(loaded.notes.front()), "note");
    }

    void manyTensors() {
        // In the file's order whatever the header's; an empty tensor and one of rank 0; a padded header.
        const std::string header =
            R"({"b":{"shape":[2],"dtype":"F32","data_offsets":[4,12]},"__metadata__":{"format":"pt"},)"
            R"("none":{"dtype":"I64","shape":[0,3],"data_offsets":[4,4]},)"
            R"("a":{"dtype":"F32","shape":[],"data_offsets":[0,4]}}   )";
        const std::string file = fileOf(header, floats({7, 8, 9}));
        const std::vector<ArrayInfo> list = need(listSafetensors(file, "x"));
        QCOMPARE(list.size(), std::size_t{3});
        QCOMPARE(text(list[0].name + list[1].name + list[2].name), QString("anoneb"));
        QCOMPARE(text(list[1].shape.text()), QString("0,3"));
        QCOMPARE(text(std::string(list[1].type)), QString("int64"));
        QCOMPARE(list[2].bytes, std::uint64_t{8});
        QCOMPARE(shown(readSafetensors(file, "x", "a")), QString("(): 7"));
        QCOMPARE(shown(readSafetensors(file, "x", "b")), QString("2: 8 9"));
        QCOMPARE(shown(readSafetensors(file, "x", "none")), QString("0,3:"));
        QCOMPARE(shown(readSafetensors(file, "x", "c")),
                 QString("there is no tensor 'c': x: choose one that is there"));
    }

    void refused_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const std::string& file, const QString& message) {
            QTest::newRow(name) << QByteArray::fromStdString(file) << message;
        };
        const auto header = [&](const char* name, const std::string& json, const QString& what,
                                const std::string& data = "") {
            row(name, fileOf(json, data), what + ": x.safetensors: copy or save it again");
        };
        row("empty", "", "the file is empty: x.safetensors: copy or download it again");
        row("seven bytes", "1234567", "the file ends before its header: x.safetensors: copy or download it again");
        row("header beyond the limit", littleEndian(100'000'001) + "{}",
            "the header is 100000001 bytes long, 100000000 are the most: x.safetensors: open a file that safetensors "
            "wrote");
        row("header length overflows", littleEndian(~std::uint64_t{0}) + "{}",
            "the header is 18446744073709551615 bytes long, 100000000 are the most: x.safetensors: open a file that "
            "safetensors wrote");
        row("header beyond the file", littleEndian(3) + "{}",
            "the header is 3 bytes long, the file has 2 after its length: x.safetensors: copy or download it again");
        row("no object", fileOf("[]", ""),
            "the header does not begin with '{': x.safetensors: open a file that safetensors wrote");
        row("blanks before the object", fileOf(" {}", ""),
            "the header does not begin with '{': x.safetensors: open a file that safetensors wrote");
        row("no header", fileOf("", ""),
            "the header does not begin with '{': x.safetensors: open a file that safetensors wrote");
        header("half an object", R"({"x":)", "the header is no JSON after 5 bytes");
        header("more after the object", "{}{}", "the header is no JSON after 2 bytes");
        header("hidden behind a zero byte", std::string("{}\0{}", 5), "the header holds a zero byte");
        header("no UTF-8", "{\"\xff\":{}}", "the header is no JSON after 2 bytes");
        header("a comment", "{/*x*/}", "the header is no JSON after 1 bytes");
        header("a list instead of a tensor", R"({"x":[]})", "'x' is a list, not an object");
        header("a number instead of a tensor", R"({"x":1})", "'x' is a number, not an object");
        header("deep nesting", R"({"x":)" + std::string(100000, '['), "'x' is a list, not an object");
        header("objects in objects", R"({"x":{"dtype":{}}})", "dtype of tensor 'x' holds an object");
        header("no dtype", R"({"x":{"shape":[],"data_offsets":[0,4]}})", "tensor 'x' lacks its dtype", "1234");
        header("no shape", R"({"x":{"dtype":"F32","data_offsets":[0,4]}})", "tensor 'x' lacks its shape", "1234");
        header("no offsets", R"({"x":{"dtype":"F32","shape":[]}})", "tensor 'x' lacks its data_offsets", "1234");
        header("a key too many", R"({"x":{"dtype":"F32","shape":[],"data_offsets":[0,4],"code":"x"}})",
               "the key 'code' of tensor 'x' does not belong there", "1234");
        header("a key twice", R"({"x":{"dtype":"F32","dtype":"I8","shape":[],"data_offsets":[0,4]}})",
               "the key 'dtype' of tensor 'x' comes twice", "1234");
        header("offsets twice", R"({"x":{"data_offsets":[0,4],"data_offsets":[4,8]}})",
               "the key 'data_offsets' of tensor 'x' comes twice");
        header(
            "a name twice",
            R"({"x":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"x":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}})",
            "two tensors are called 'x'", "12");
        header(
            "a name twice, once escaped",
            R"({"x":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"\u0078":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}})",
            "two tensors are called 'x'", "12");
        const auto named = [](const QString& name, const char* after) {
            return QString("{\"%1\":%2}").arg(name, after).toStdString();
        };
        row("orders to a terminal in a name",
            fileOf(named("\\u001b", R"({"dtype":"U8","shape":[1],"data_offsets":[0,1]})"), "1"),
            "the name of a tensor has control characters: x.safetensors: save it again under plain names");
        header("orders to a terminal in a key", named("x", R"({"\u001b":1})"),
               "the key '?' of tensor 'x' does not belong there");
        header("a long name", named(QString(59, 'x') + QChar(0xE4) + 'y', "1"),
               "'" + QString(59, 'x') + "...' is a number, not an object");
        header("metadata twice", R"({"__metadata__":{},"__metadata__":{}})", "'__metadata__' comes twice");
        header("a metadata key twice", R"({"__metadata__":{"a":"1","a":"2"}})",
               "the key 'a' of '__metadata__' comes twice");
        header("metadata that is no text", R"({"__metadata__":{"a":1}})",
               "'a' of '__metadata__' is a number, not a text");
        header("metadata in metadata", R"({"__metadata__":{"a":{}}})",
               "'a' of '__metadata__' is an object, not a text");
        header("metadata that is a text", R"({"__metadata__":"a"})", "'__metadata__' is a text, not an object");
        row("an unknown type", fileOf(one("F4", "[2]", "[0,1]"), "1"),
            "tensor 'x' has the type 'F4', which is not known: x.safetensors: save it as float32: tensor.float()");
        header("a negative length", one("F32", "[-1]", "[0,4]"), "shape of tensor 'x' holds a negative number", "1234");
        header("half a length", one("F32", "[1.0]", "[0,4]"), "shape of tensor 'x' holds a number that is not whole",
               "1234");
        header("a length beyond 64 bits", one("F32", "[18446744073709551616]", "[0,4]"),
               "shape of tensor 'x' holds a number that is not whole", "1234");
        header("a length that becomes negative", one("F32", "[18446744073709551615]", "[0,4]"),
               "tensor 'x': a length of 18446744073709551615 is larger than any array", "1234");
        header("lengths that overflow", one("F32", "[4294967296,4294967296]", "[0,0]"),
               "tensor 'x': 4294967296,4294967296 has more elements than can be counted");
        header("lengths that overflow to the right size", one("U8", "[9223372036854775807,2,3]", "[0,4]"),
               "tensor 'x': 9223372036854775807,2,3 has more elements than can be counted", "1234");
        header("one offset", one("U8", "[1]", "[0]"), "data_offsets of tensor 'x' are 1 numbers, not two", "1");
        header("three offsets", one("U8", "[1]", "[0,1,2]"), "data_offsets of tensor 'x' are 3 numbers, not two", "1");
        header("an end before its begin", one("U8", "[1]", "[1,0]"), "tensor 'x' ends at 0, before it begins at 1",
               "1");
        header("offsets that wrap", one("U8", "[1]", "[18446744073709551615,0]"),
               "tensor 'x' ends at 0, before it begins at 18446744073709551615", "1");
        header("offsets too narrow", one("F32", "[2]", "[0,4]"),
               "tensor 'x': shape 2 of float32 takes 8 bytes, its data_offsets hold 4", "1234");
        header("offsets too wide", one("U8", "[2]", "[0,4]"),
               "tensor 'x': shape 2 of uint8 takes 2 bytes, its data_offsets hold 4", "1234");
        row("data cut short", fileOf(one("U8", "[4]", "[0,4]"), "123"),
            "the file ends early: tensor 'x' goes to byte 4 of the data, the file has 3: x.safetensors: copy or "
            "download it again");
        header("bytes after the data", one("U8", "[4]", "[0,4]"), "1 bytes after the last tensor belong to no tensor",
               "12345");
        header("a hole at the beginning", one("U8", "[4]", "[1,5]"), "1 bytes before tensor 'x' belong to no tensor",
               "12345");
        const std::string two =
            R"({"x":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"y":{"dtype":"U8","shape":[2],"data_offsets":[%1,%2]}})";
        const auto second = [&](int begin) {
            return QString::fromStdString(two).arg(begin).arg(begin + 2).toStdString();
        };
        header("a hole", second(3), "1 bytes before tensor 'y' belong to no tensor", "12345");
        header("an overlap", second(1), "tensor 'y' overlaps the one before it", "123");
        header("the same bytes twice", second(0), "tensor 'y' overlaps the one before it", "12");
        header("data without tensors", "{}", "1 bytes after the last tensor belong to no tensor", "1");
    }
    void refused() {
        QFETCH(QByteArray, file);
        QTEST(refusal(file.toStdString()), "message");
        QVERIFY(!readSafetensors(file.toStdString(), "x.safetensors", "x"));
    }

    void everythingComesBack() {
        const std::vector<NamedTensor> tensors{{"x", peculiarTensor("5,7")},
                                               {"", peculiarTensor("()")},
                                               {"none", peculiarTensor("2,0,3")},
                                               {"ä \"quoted\" \\ name", peculiarTensor("2,3,4")}};
        MemorySink sink;
        QCOMPARE(shown(writeSafetensors(sink, tensors, {{"p", "0.5"}, {"bad", "\xff"}})), QString("done"));
        QCOMPARE(refusal(sink.bytes()), QString("read"));
        for (const SafetensorsEntry& entry : need(readSafetensorsHeader(sink.bytes(), "x"))) {
            QCOMPARE(entry.offset % 4, std::uint64_t{0});
        }
        for (const NamedTensor& each : tensors) {
            const LoadedTensor again = need(readSafetensors(sink.bytes(), "x", each.name));
            QVERIFY(again.tensor.shape() == each.tensor.shape());
            QVERIFY(again.notes.empty());
            for (std::size_t i = 0; i < again.tensor.elementCount(); ++i) {
                QCOMPARE(bitsOf(again.tensor.values()[i]), bitsOf(each.tensor.dense()->values()[i]));
            }
        }
    }

    void theBytesAreSpelledOut() {
        MemorySink sink;
        QVERIFY(writeSafetensors(sink, {{"x", need(Tensor::fromValues(Shape({1}), std::vector{1.5F}))}}).has_value());
        const std::string header = R"({"x":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}  )";
        QCOMPARE(header.size() % 8, std::size_t{0});
        QCOMPARE(text(sink.bytes()), text(fileOf(header, floats({1.5F}))));
    }

    void stopsAndFails() {
        std::stop_source source;
        source.request_stop();
        MemorySink sink;
        const Status written = writeSafetensors(sink, {{"x", peculiarTensor("3")}}, {}, {source.get_token(), {}});
        QVERIFY(!written && isCancelled(written.error()));
        const std::string file = fileOf(one("U8", "[1]", "[0,1]"), "1");
        const Result<LoadedTensor> read = readSafetensors(file, "x", "x", {source.get_token(), {}});
        QVERIFY(!read && isCancelled(read.error()));
        MemorySink full(10);
        QVERIFY(!writeSafetensors(full, {{"x", peculiarTensor("3")}}));
    }
};

QTEST_GUILESS_MAIN(SafetensorsTest)
#include "test_safetensors.moc"
