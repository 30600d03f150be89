// SPDX-License-Identifier: GPL-3.0-or-later
// ONNX's TensorProto, byte by byte as protobuf writes it: a tag is field * 8 + wire type.
#include "engine/io/tensor_proto.h"
#include "tests/engine/check.h"
#include "tests/io/check_io.h"

using namespace dropscope;

namespace {

QByteArray hex(const char* bytes) { return QByteArray::fromHex(bytes); }

}  // namespace

class TensorProtoTest : public QObject {
    Q_OBJECT

private slots:
    void values_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("tensor");
        QTest::addColumn<QString>("note");
        const auto row = [](const char* name, const char* bytes, const char* tensor, const char* note = "") {
            QTest::newRow(name) << hex(bytes) << QString(tensor) << QString(note);
        };
        row("float, raw", "0802 1001 4a08 0000c03f000000c0", "2: 1.5 -2");
        row("float, packed", "0802 1001 2208 0000c03f000000c0", "2: 1.5 -2");
        row("float, one by one", "0802 1001 25 0000c03f 25 000000c0", "2: 1.5 -2");
        row("float, in two pieces", "0802 1001 2204 0000c03f 25 000000c0", "2: 1.5 -2");
        row("values before the type", "2208 0000c03f000000c0 1001 0802", "2: 1.5 -2");
        row("packed dims", "0a02 0102 1001 4a08 0000c03f000000c0", "1,2: 1.5 -2");
        row("rank 0", "1001 4a04 0000c03f", "(): 1.5");
        row("no values", "0800 1001", "0:");
        row("name and doc string", "1001 4204 6e616d65 6202 6869 4a04 0000c03f", "(): 1.5",
            "the tensor is called 'name'");
        row("double, raw", "100b 4a08 000000000000f83f", "(): 1.5", "float64 rounded to float32");
        row("double, packed", "100b 5208 000000000000f83f", "(): 1.5", "float64 rounded to float32");
        row("double, one by one", "100b 51 000000000000f83f", "(): 1.5", "float64 rounded to float32");
        row("int64, packed", "0802 1007 3a0b 03 ffffffffffffffffff01", "2: 3 -1", "int64 rounded to float32");
        row("int32, one by one", "0802 1006 2803 28 ffffffffffffffffff01", "2: 3 -1", "int32 rounded to float32");
        row("int8 in int32_data", "1003 28 80ffffffffffffffff01", "(): -128", "int8 converted to float32");
        row("int16, raw", "0802 1005 4a04 ffff0300", "2: -1 3", "int16 converted to float32");
        row("uint8, raw", "0802 1002 4a02 ff03", "2: 255 3", "uint8 converted to float32");
        row("uint16 in int32_data", "1004 2a03 ffff03", "(): 65535", "uint16 converted to float32");
        row("uint32 in uint64_data", "100c 5805", "(): 5", "uint32 rounded to float32");
        row("uint64, packed", "0802 100d 5a02 0506", "2: 5 6", "uint64 rounded to float32");
        row("bool, raw", "0802 1009 4a02 0100", "2: 1 0", "bool converted to float32");
        row("bool in int32_data", "0802 1009 2a02 0100", "2: 1 0", "bool converted to float32");
        row("float16 in int32_data", "100a 2a02 807c", "(): 1.5", "float16 converted to float32");
        row("bfloat16 in int32_data", "1010 2a02 c07f", "(): 1.5", "bfloat16 converted to float32");
        row("float8, raw", "1011 4a01 3c", "(): 1.5", "float8_e4m3fn converted to float32");
        row("float8 of the other kind", "1013 4a01 3e", "(): 1.5", "float8_e5m2 converted to float32");
        row("data_location here", "1001 7000 4a04 0000c03f", "(): 1.5");
    }
    void values() {
        QFETCH(QByteArray, file);
        const LoadedTensor loaded = need(readTensorProto(file.toStdString(), "x.pb"));
        QTEST(shown(loaded.tensor), "tensor");
        QTEST(loaded.notes.empty() ? QString() : text(loaded.notes.front()), "note");
    }

    void refused_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* name, const char* bytes, const QString& what) {
            QTest::newRow(name) << hex(bytes) << what;
        };
        const auto foreign = [](int field) {
            return QString("this is not an ONNX TensorProto: field %1 does not fit").arg(field);
        };
        const auto broken = [](int at) {
            return QString("the field at byte %1 is broken, or the file ends within it").arg(at);
        };
        row("empty", "", "the file is empty");
        row("no type", "0802", "this is not an ONNX TensorProto: there is no data_type");
        row("a model", "0808 1203 616263", foreign(2));
        row("an unknown field", "1001 7a00", foreign(15));
        row("text", "1008 3201 61", "the tensor holds text");
        row("the type of text", "1008", "the tensor holds text");
        row("complex numbers", "100e", "the tensor holds complex numbers");
        row("an unknown type", "1063", "data_type 99 is not known");
        row("a type of 64 bits", "10 ffffffffffffffffff01", "data_type 18446744073709551615 is not known");
        row("a segment", "1001 1a00", "it is one segment of a larger tensor");
        row("values elsewhere", "1001 7001", "the values are in another file (data_location)");
        row("values in a named file", "1001 6a00", "the values are in another file (external_data)");
        row("two fields", "1001 4a00 2200", "the values are in two fields, raw_data and float_data");
        row("raw data twice", "1001 4a04 0000c03f 4a04 0000c03f", "raw_data comes twice");
        row("the wrong field", "1001 2805", "values of float32 do not belong into int32_data");
        row("too few", "0802 1001 25 0000c03f", "shape 2 has 2 values, the file has 1");
        row("too many", "0801 1001 2208 0000c03f0000c03f", "shape 1 has 1 values, the file has 2");
        row("no values", "0801 1001", "shape 1 has 1 values, the file has 0");
        row("raw too short", "0802 1001 4a04 0000c03f", "shape 2 of float32 takes 8 bytes, raw_data has 4");
        row("raw too long", "1001 4a05 0000c03f00", "shape () of float32 takes 4 bytes, raw_data has 5");
        row("a negative length", "08 ffffffffffffffffff01 1001", "a length of -1 is negative");
        row("lengths that overflow", "08 80808080808080 8040 08 08 1001",
            "4611686018427387904,8 has more elements than can be counted");
        row("a huge shape without values", "08 8080808080808010 1001",
            "shape 9007199254740992 has 9007199254740992 values, the file has 0");
        row("half a float", "1001 2203 0000c0", foreign(4));
        row("floats as varints", "1001 2005", foreign(4));
        row("dims as floats", "0d 00000000", foreign(1));
        row("a varint without an end", "0802 1006 2a01 ff", "shape 2 has 2 values, the file has 0");
        row("a last varint without an end", "1006 2a02 05ff", foreign(5));
        row("packed dims without an end", "0a01 ff 1001", foreign(1));
        row("out of int8", "1003 28c801", "the number 200 is no int8");
        row("out of uint8", "1002 28 ffffffffffffffffff01", "the number -1 is no uint8");
        row("out of bool", "1009 2802", "the number 2 is no bool");
        row("out of int32", "1006 28 8080808010", "the number 4294967296 is no int32");
        row("cut in a piece", "1001 4a04 0000", broken(2));
        row("a length beyond 64 bits", "1001 4a ffffffffffffffffff7f", broken(2));
        row("a varint of eleven bytes", "10 8080808080808080808001", broken(0));
        row("an old group", "1001 0b", broken(2));
        row("cut in a tag", "1001 ff", broken(2));
        row("33 axes", "0a21 010101010101010101010101010101010101010101010101010101010101010101 1001",
            "more than 32 axes are too many");
    }
    void refused() {
        QFETCH(QByteArray, file);
        const Result<LoadedTensor> loaded = readTensorProto(file.toStdString(), "x.pb");
        QVERIFY2(!loaded, qPrintable(shown(loaded)));
        QTEST(text(loaded.error().what), "what");
        QCOMPARE(text(loaded.error().where), QString("x.pb"));
        QVERIFY(!loaded.error().remedy.empty());
    }

    void stops() {
        std::stop_source source;
        source.request_stop();
        for (const char* bytes : {"1001 4a04 0000c03f", "1001 25 0000c03f"}) {
            const Result<LoadedTensor> stopped =
                readTensorProto(hex(bytes).toStdString(), "x.pb", {source.get_token(), {}});
            QVERIFY(!stopped && isCancelled(stopped.error()));
        }
    }
};

QTEST_GUILESS_MAIN(TensorProtoTest)
#include "test_tensor_proto.moc"
