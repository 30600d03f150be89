// SPDX-License-Identifier: GPL-3.0-or-later
// npy files from bytes that are spelled out here, so that no mistake of the writer can hide one of the reader.
#include <fmt/format.h>

#include "engine/io/npy.h"
#include "tests/io/check_io.h"
#include "tests/io/memory_sink.h"

using namespace dropscope;

namespace {

/// A version 1 file with this header, as it is, and data in hexadecimal digits.
std::string npyFile(std::string_view header, const char* hexData) {
    std::string file("\x93NUMPY\x01\x00", 8);
    file += static_cast<char>(header.size() & 0xFF);
    file += static_cast<char>(header.size() >> 8);
    return file + std::string(header) + QByteArray::fromHex(hexData).toStdString();
}

std::string header(const char* descr, const char* shape, const char* fortran = "False") {
    return fmt::format("{{'descr': '{}', 'fortran_order': {}, 'shape': {}, }}  \n", descr, fortran, shape);
}

/// float32 values in the order of the file.
std::string npyFloats(const std::string& header, std::span<const float> values) {
    return npyFile(header, "") + std::string(reinterpret_cast<const char*>(values.data()), values.size_bytes());
}

std::string written(const Tensor& tensor) {
    MemorySink sink;
    const Status status = writeNpy(sink, tensor);
    return status ? sink.bytes() : "refused: " + status.error().line();
}

}  // namespace

class NpyTest : public QObject {
    Q_OBJECT

private slots:
    void types_data() {
        QTest::addColumn<QString>("descr");
        QTest::addColumn<QString>("shape");
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("tensor");
        QTest::addColumn<QString>("note");
        const char* const none = "";
        QTest::newRow("float32") << "<f4" << "(2,)" << "0000c03f 00000080" << "2: 1.5 -0" << none;
        QTest::newRow("float32, big") << ">f4" << "(2,)" << "3fc00000 80000000" << "2: 1.5 -0" << none;
        QTest::newRow("float32, native") << "=f4" << "(1,)" << "0000c03f" << "1: 1.5" << none;
        QTest::newRow("float32, no order") << "f4" << "(1,)" << "0000c03f" << "1: 1.5" << none;
        const char* const f16 = "float16 converted to float32";
        QTest::newRow("float16") << "<f2" << "(4,)" << "003e 0080 007c 007e" << "4: 1.5 -0 inf nan" << f16;
        QTest::newRow("float16, big") << ">f2" << "(2,)" << "3e00 fc00" << "2: 1.5 -inf" << f16;
        QTest::newRow("float16, ends") << "<f2" << "(4,)" << "0100 ff03 0004 ff7b"
                                       << "4: 5.9604645e-08 6.097555e-05 6.1035156e-05 65504" << f16;
        const char* const f64 = "float64 rounded to float32";
        QTest::newRow("float64") << "<f8" << "(2,)" << "000000000000f83f 0000000000000080" << "2: 1.5 -0" << f64;
        QTest::newRow("float64, big") << ">f8" << "(1,)" << "3ff8000000000000" << "1: 1.5" << f64;
        QTest::newRow("float64, tie to even") << ">f8" << "(3,)" << "3ff0000010000000 3ff0000010000001 3ff0000030000000"
                                              << "3: 1 1.0000001 1.0000002" << f64;
        QTest::newRow("float64, nan and inf")
            << ">f8" << "(2,)" << "7ff8000000000000 fff0000000000000" << "2: nan -inf" << f64;
        QTest::newRow("float64, too small") << ">f8" << "(1,)" << "8000000000000001" << "1: -0" << f64;
        QTest::newRow("float64, too large")
            << ">f8" << "(2,)" << "7fefffffffffffff ffefffffffffffff" << "2: inf -inf"
            << "float64 rounded to float32; 2 values beyond the largest float32 became infinite";
        QTest::newRow("bool") << "|b1" << "(3,)" << "00 01 02" << "3: 0 1 1" << "bool converted to float32";
        QTest::newRow("int8") << "|i1" << "(3,)" << "80 ff 7f" << "3: -128 -1 127" << "int8 converted to float32";
        QTest::newRow("uint8") << "|u1" << "(2,)" << "80 ff" << "2: 128 255" << "uint8 converted to float32";
        QTest::newRow("int16") << "<i2" << "(2,)" << "0080 0100" << "2: -32768 1" << "int16 converted to float32";
        QTest::newRow("int16, big") << ">i2" << "(2,)" << "8000 0001" << "2: -32768 1" << "int16 converted to float32";
        QTest::newRow("uint16") << "<u2" << "(1,)" << "ffff" << "1: 65535" << "uint16 converted to float32";
        QTest::newRow("int32") << ">i4" << "(3,)" << "80000000 01000001 01000003" << "3: -2147483648 16777216 16777220"
                               << "int32 rounded to float32";
        QTest::newRow("uint32") << "<u4" << "(1,)" << "ffffffff" << "1: 4294967296" << "uint32 rounded to float32";
        QTest::newRow("int64") << ">i8" << "(2,)" << "8000000000000000 ffffffffffffffff" << "2: -9.223372e+18 -1"
                               << "int64 rounded to float32";
        QTest::newRow("uint64") << ">u8" << "(2,)" << "ffffffffffffffff 8000008000000001"
                                << "2: 1.8446744e+19 9.223373e+18" << "uint64 rounded to float32";
    }
    void types() {
        QFETCH(QString, descr);
        QFETCH(QString, shape);
        QFETCH(QString, data);
        const std::string file = npyFile(header(qPrintable(descr), qPrintable(shape)), qPrintable(data));
        const Result<LoadedTensor> loaded = readNpy(file, "x.npy");
        QTEST(shown(loaded), "tensor");
        QStringList notes;
        for (const Text& note : loaded->notes) {
            notes.append(text(note));
        }
        QTEST(notes.join("; "), "note");
    }

    void headers_data() {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("tensor");
        const char* const two = "2: 1.5 -2";
        QTest::newRow("numpy's") << "{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }   \n" << two;
        QTest::newRow("no comma at the end") << "{'descr': '<f4', 'fortran_order': False, 'shape': (2,)}\n" << two;
        QTest::newRow("another order") << "{'shape': (2,), 'fortran_order': False, 'descr': '<f4'}\n" << two;
        QTest::newRow("double quotes") << "{\"descr\": \"<f4\", \"fortran_order\": False, \"shape\": (2,)}\n" << two;
        QTest::newRow("no blanks") << "{'descr':'<f4','fortran_order':False,'shape':(2,)}" << two;
        QTest::newRow("many blanks") << " { 'descr' :\t'<f4' , 'fortran_order' : False , 'shape' : ( 2 , ) } \n \n"
                                     << two;
        QTest::newRow("long integers") << "{'descr': '<f4', 'fortran_order': False, 'shape': (1L, 2L)}\n"
                                       << "1,2: 1.5 -2";
        QTest::newRow("Fortran") << "{'descr': '<f4', 'fortran_order': True, 'shape': (2,)}\n" << two;
    }
    void headers() {
        QFETCH(QString, header);
        const QByteArray data = "0000c03f 000000c0";
        QTEST(shown(readNpy(npyFile(header.toStdString(), data), "x.npy")), "tensor");
    }

    void versions_data() {
        QTest::addColumn<int>("major");
        QTest::newRow("2") << 2;
        QTest::newRow("3") << 3;
    }
    void versions() {
        QFETCH(int, major);
        std::string file = npyFile(header("<f4", "()"), "0000c03f");
        file[6] = static_cast<char>(major);
        file.insert(10, 2, '\0');  // the length takes four bytes instead of two
        QCOMPARE(shown(readNpy(file, "x.npy")), QString("(): 1.5"));
    }

    void shapes_data() {
        QTest::addColumn<QString>("shape");
        QTest::addColumn<QString>("tensor");
        QTest::newRow("rank 0") << "()" << "():";
        QTest::newRow("no values") << "(0,)" << "0:";
        QTest::newRow("no columns") << "(3, 0)" << "3,0:";
        QTest::newRow("no rows") << "(0, 3, 2)" << "0,3,2:";
    }
    void shapes() {
        QFETCH(QString, shape);
        for (const char* order : {"False", "True"}) {
            const bool scalar = shape == "()";
            const std::string file = npyFile(header("<f4", qPrintable(shape), order), scalar ? "0000c03f" : "");
            const QString tail = scalar ? " 1.5" : "";
            QFETCH(QString, tensor);
            QCOMPARE(shown(readNpy(file, "x.npy")), tensor + tail);
        }
    }

    void fortranOrderIsTransposed_data() {
        QTest::addColumn<QString>("shape");
        for (const char* shape :
             {"2,3", "3,1", "1,3", "33,65", "100,31", "2,3,4", "40,5,33", "2,1,3,1,2", "7,2,3,35"}) {
            QTest::newRow(shape) << shape;
        }
    }
    void fortranOrderIsTransposed() {
        QFETCH(QString, shape);
        const Shape lengths = need(Shape::parse(shape.toStdString()));
        // The value of an element is its row-major place; in the file it stands at its column-major place.
        std::vector<float> inFile(lengths.elementCount());
        for (std::uint64_t place = 0; place < inFile.size(); ++place) {
            const std::vector<std::int64_t> index = lengths.indexOf(place);
            std::uint64_t columnMajor = 0;
            for (std::size_t axis = index.size(); axis-- > 0;) {
                columnMajor =
                    columnMajor * static_cast<std::uint64_t>(lengths[axis]) + static_cast<std::uint64_t>(index[axis]);
            }
            inFile[columnMajor] = static_cast<float>(place);
        }
        const std::string tuple = fmt::format("({})", shape.toStdString());
        const LoadedTensor loaded = need(readNpy(npyFloats(header("<f4", tuple.c_str(), "True"), inFile), "x.npy"));
        QVERIFY(loaded.tensor.shape() == lengths);
        for (std::uint64_t place = 0; place < inFile.size(); ++place) {
            QCOMPARE(loaded.tensor.values()[place], static_cast<float>(place));
        }
    }

    void refused_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* tag, const std::string& file, const QString& message) {
            QTest::newRow(tag) << QByteArray::fromStdString(file) << message;
        };
        const auto ofType = [&](const char* tag, const char* descr, const QString& message) {
            row(tag, npyFile(header(descr, "(1,)"), "00000000"), message);
        };
        const QString again = ": save the array again with numpy.save";
        const QString floats = ": save it with numpy.save(name, array.astype('float32'))";
        const QString inHeader = ": x.npy, header";
        const QString pickle = "the array holds Python objects (a pickle), which can run code when they are read";
        ofType("object", "|O", pickle + inHeader + floats);
        ofType("object of 8 bytes", "O8", pickle + inHeader + floats);
        ofType("complex", "<c8",
               "the array holds complex numbers" + inHeader + ": save its real and imaginary parts as two arrays");
        ofType("bytes", "|S5", "the array holds text" + inHeader + floats);
        ofType("text", "<U3", "the array holds text" + inHeader + floats);
        ofType("dates", "<M8[ns]", "the array holds dates or times" + inHeader + floats);
        ofType("raw", "|V4",
               "the array has a structured type or raw bytes" + inHeader +
                   ": save one field of it, as float32, with numpy.save");
        ofType("long double", "<f16", "the element type '<f16' is not known" + inHeader + floats);
        ofType("nothing", "", "the element type '' is not known" + inHeader + floats);
        row("structured", npyFile("{'descr': [('x', '<f4')], 'fortran_order': False, 'shape': (1,), }\n", "00000000"),
            "the array has a structured type" + inHeader + ": save one field of it, as float32, with numpy.save");

        const QString copy = ": x.npy: copy or save it again";
        row("too short by one value", npyFile(header("<f4", "(3,)"), "00000000 00000000"),
            "the file ends early: shape 3 of float32 takes 12 bytes of data, the file has 8" + copy);
        row("too short by a byte", npyFile(header("<f8", "(1,)"), "00000000 000000"),
            "the file ends early: shape 1 of float64 takes 8 bytes of data, the file has 7" + copy);
        row("a byte too many", npyFile(header("<f4", "(1,)"), "00000000 00"),
            "the file goes on after its last value: shape 1 of float32 takes 4 bytes of data, the file has 5" + copy);
        row("data where there is none", npyFile(header("<f4", "(0, 2)"), "00000000"),
            "the file goes on after its last value: shape 0,2 of float32 takes 0 bytes of data, the file has 4" + copy);
        row("a lie about a terabyte", npyFile(header("<f4", "(1000, 1000, 1000, 250)"), "00000000"),
            "the file ends early: shape 1000,1000,1000,250 of float32 takes 1000000000000 bytes of data, the file has "
            "4" +
                copy);
        row("most bytes there can be", npyFile(header("<f8", "(2305843009213693951,)"), "00"),
            "the file ends early: shape 2305843009213693951 of float64 takes 18446744073709551608 bytes of data, the "
            "file has 1" +
                copy);
        row("negative", npyFile(header("<f4", "(2, -1)"), ""), "a length of -1 is negative" + inHeader + again);
        row("product overflows", npyFile(header("<f4", "(4294967296, 4294967296)"), ""),
            "4294967296,4294967296 has more elements than can be counted" + inHeader + again);
        row("length overflows", npyFile(header("<f4", "(99999999999999999999,)"), ""),
            "a length of 99999999999999999999 is larger than any array" + inHeader + again);
        row("33 axes",
            npyFile(header("|u1", "(1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1)"), "00"),
            "33 axes are too many, 32 are the most" + inHeader + again);

        row("empty", "", "the file is empty: x.npy" + again);
        row("another file", "1,2,3\n",
            "this is not a npy file: it does not begin with \\x93NUMPY: x.npy: open a file that numpy.save wrote");
        const std::string good = npyFile(header("<f4", "(1,)"), "00000000");
        for (const int length : {6, 7, 8, 9, 40}) {
            row(qPrintable(QString("cut after %1 bytes").arg(length)), good.substr(0, static_cast<std::size_t>(length)),
                QString("the file ends within its header, after %1 bytes: x.npy: copy or save it again").arg(length));
        }
        std::string version = good;
        version[6] = 4;
        row("version 4", version, "version 4.0 of the npy format is not known: x.npy" + again);
        version[6] = 0;
        row("version 0", version, "version 0.0 of the npy format is not known: x.npy" + again);
        version[6] = 1;
        version[7] = 1;
        row("version 1.1", version, "version 1.1 of the npy format is not known: x.npy" + again);
        const std::string blanks(10001 - header("<f4", "(1,)").size(), ' ');
        row("a header of 10001 bytes", npyFile(header("<f4", "(1,)") + blanks, "00000000"),
            "the header is 10001 bytes long, 10000 are the most: x.npy" + again);

        const auto ofHeader = [&](const char* tag, const char* text, const QString& message) {
            row(tag, npyFile(text, "00000000"), message + inHeader + again);
        };
        ofHeader("no dict", "\n", "'{' is missing after 1 bytes");
        ofHeader("empty dict", "{}", "'descr', 'fortran_order' and 'shape' are not all there");
        ofHeader("no shape", "{'descr': '<f4', 'fortran_order': False, }",
                 "'descr', 'fortran_order' and 'shape' are not all there");
        ofHeader("no end", "{'descr': '<f4'", "a comma or '}' is missing after 15 bytes");
        ofHeader("another key", "{'descr': '<f4', 'x': 1}", "the key 'x' does not belong there");
        ofHeader("twice", "{'descr': '<f4', 'descr': '<f4'}", "the key 'descr' does not belong there");
        ofHeader("shape twice", "{'shape': (1,), 'shape': (1,)}", "the key 'shape' does not belong there");
        ofHeader("more after it", "{'descr': '<f4', 'fortran_order': False, 'shape': (1,)} x",
                 "the end of the header is missing after 56 bytes");
        ofHeader("no colon", "{'descr' '<f4'}", "':' is missing after 9 bytes");
        ofHeader("no quotes", "{descr: '<f4'}", "a key is missing after 1 bytes");
        ofHeader("open quotes", "{'descr", "a key is missing after 7 bytes");
        ofHeader("descr a number", "{'descr': 4}", "the element type is missing after 10 bytes");
        ofHeader("escapes", "{'descr': '<\\x66'}", "the element type is missing after 12 bytes");
        ofHeader("order a number", "{'fortran_order': 1}", "True or False is missing after 18 bytes");
        ofHeader("shape a number", "{'shape': 1}", "a tuple of lengths is missing after 10 bytes");
        ofHeader("shape in parentheses", "{'shape': (1)}",
                 "the comma of a tuple with one length is missing after 13 bytes");
        ofHeader("shape a fraction", "{'shape': (1.5,)}", "a comma or ')' is missing after 12 bytes");
        ofHeader("shape of words", "{'shape': (a,)}", "a length is missing after 11 bytes");
        ofHeader("shape of nothing", "{'shape': (,)}", "a length is missing after 11 bytes");
        ofHeader("shape of a sign", "{'shape': (1-2,)}", "a length is missing after 14 bytes");
    }
    void refused() {
        QFETCH(QByteArray, file);
        QTEST(shown(readNpy(file.toStdString(), "x.npy")), "message");
    }

    void written_data() {
        QTest::addColumn<QString>("shape");
        QTest::addColumn<QString>("tuple");
        QTest::newRow("rank 0") << "()" << "()";
        QTest::newRow("rank 1") << "3" << "(3,)";
        QTest::newRow("rank 3") << "2,3,4" << "(2, 3, 4)";
        QTest::newRow("no values") << "0,5" << "(0, 5)";
        QTest::newRow("many axes") << "1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1"
                                   << "(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)";
    }
    void written() {
        QFETCH(QString, shape);
        QFETCH(QString, tuple);
        const Tensor tensor = peculiarTensor(shape.toStdString());
        const std::string file = ::written(tensor);
        const std::size_t headerSize = file.size() - tensor.elementCount() * sizeof(float);
        QVERIFY(file.starts_with(std::string("\x93NUMPY\x01\x00", 8)));
        QCOMPARE(headerSize % 64, 0U);
        QCOMPARE(file[headerSize - 1], '\n');
        const QString dict = QString("{'descr': '<f4', 'fortran_order': False, 'shape': %1, }").arg(tuple);
        QCOMPARE(text(file).mid(10).left(dict.size()), dict);
        const LoadedTensor again = need(readNpy(file, "x.npy"));
        QVERIFY(again.tensor.shape() == tensor.shape());
        QCOMPARE(firstDifference(again.tensor.values(), tensor.values()), -1);
        QVERIFY(again.notes.empty());
    }

    void aNaNKeepsItsBits() {
        const std::vector<float> values{std::bit_cast<float>(0x7FC01234U), std::bit_cast<float>(0xFFC00001U)};
        const LoadedTensor again = need(readNpy(::written(need(Tensor::fromValues(Shape({2}), values))), "x.npy"));
        QCOMPARE(bitsOf(again.tensor.values()[0]), 0x7FC01234U);
        QCOMPARE(bitsOf(again.tensor.values()[1]), 0xFFC00001U);
    }

    void stopsWhenAsked_data() {
        QTest::addColumn<QString>("order");
        QTest::newRow("row-major") << "False";
        QTest::newRow("column-major") << "True";
    }
    void stopsWhenAsked() {
        QFETCH(QString, order);
        const std::vector<float> values(4U << 20);
        const std::string file = npyFloats(header("<f4", "(2048, 2048)", qPrintable(order)), values);
        std::vector<double> shares;
        std::stop_source source;
        Task task{source.get_token(), [&](double share) { shares.push_back(share); }};
        QVERIFY(readNpy(file, "x.npy", task).has_value());
        QVERIFY(shares.size() >= 4 && shares.size() < 20);
        QVERIFY(std::ranges::is_sorted(shares));
        QVERIFY(shares.front() < 0.3 && shares.back() == 1.0);

        task.progress = [&](double share) {
            QVERIFY2(share < 0.8, "went on after the stop");
            if (share > 0.2) {
                source.request_stop();
            }
        };
        const Result<LoadedTensor> stopped = readNpy(file, "x.npy", task);
        QVERIFY(!stopped && isCancelled(stopped.error()));
        MemorySink sink;
        const Status saved = writeNpy(sink, need(Tensor::zeros(Shape({2048, 2048}))), task);
        QVERIFY(!saved && isCancelled(saved.error()));
        QVERIFY(sink.bytes().size() < file.size() / 2);
    }

    void aFullDiskIsReported() {
        for (const std::size_t capacity : {3U, 64U, 130U}) {
            MemorySink sink(capacity);
            QCOMPARE(shown(writeNpy(sink, peculiarTensor("100"))), QString("the disk is full: memory"));
        }
    }
};

QTEST_GUILESS_MAIN(NpyTest)
#include "test_npy.moc"
