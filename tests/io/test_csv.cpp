// SPDX-License-Identifier: GPL-3.0-or-later
// Tensors as text: what is taken, what is refused and in which words, and that writing and reading lose no bit.
#include "engine/io/csv.h"
#include "tests/io/check_io.h"
#include "tests/io/memory_sink.h"

using namespace dropscope;

namespace {

/// A string literal with its zero bytes.
template <std::size_t kSize>
QByteArray bytes(const char (&literal)[kSize]) {
    return {literal, static_cast<qsizetype>(kSize - 1)};
}

std::string written(const Tensor& tensor, char separator = ',', const CsvFacts& facts = {}) {
    MemorySink sink;
    const Status status = writeCsv(sink, tensor, separator, facts);
    return status ? sink.bytes() : "refused: " + status.error().line();
}

}  // namespace

class CsvTest : public QObject {
    Q_OBJECT

private slots:
    void read_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("tensor");
        QTest::newRow("rows and columns") << bytes("1,2,3\n4,5,6\n") << "2,3: 1 2 3 4 5 6";
        QTest::newRow("one number") << bytes("7\n") << "1,1: 7";
        QTest::newRow("CRLF") << bytes("1,2\r\n3,4\r\n") << "2,2: 1 2 3 4";
        QTest::newRow("CRLF, no final newline") << bytes("1,2\r\n3,4") << "2,2: 1 2 3 4";
        QTest::newRow("CR at the very end") << bytes("1,2\r") << "1,2: 1 2";
        QTest::newRow("byte-order mark") << bytes("\xEF\xBB\xBF\x31,2\n") << "1,2: 1 2";
        QTest::newRow("byte-order mark and header") << bytes("\xEF\xBB\xBFname\n1\n") << "1,1: 1";
        QTest::newRow("no final newline") << bytes("1,2\n3,4") << "2,2: 1 2 3 4";
        QTest::newRow("tabs") << bytes("1\t2\n3\t4\n") << "2,2: 1 2 3 4";
        QTest::newRow("semicolons") << bytes("1;2\n3;4\n") << "2,2: 1 2 3 4";
        QTest::newRow("decimal commas, semicolons") << bytes("0,5;1,25\n-3,5e-1;4\n") << "2,2: 0.5 1.25 -0.35 4";
        QTest::newRow("decimal commas, tabs") << bytes("0,5\t1,25\n") << "1,2: 0.5 1.25";
        QTest::newRow("points with semicolons") << bytes("0.5;1.25\n") << "1,2: 0.5 1.25";
        QTest::newRow("commas alone separate") << bytes("0,5\n1,25\n") << "2,2: 0 5 1 25";
        QTest::newRow("blanks around numbers") << bytes("  1 , 2  ,  3  \n") << "1,3: 1 2 3";
        QTest::newRow("quotes") << bytes("\"1\",\"2.5\"\n 3 , \" 4 \" \n") << "2,2: 1 2.5 3 4";
        QTest::newRow("quotes keep the separator") << bytes("\"0,5\";\"1,25\"\n") << "1,2: 0.5 1.25";
        QTest::newRow("plus, nan, inf") << bytes("+1,nan,-inf,NaN,Infinity\n") << "1,5: 1 nan -inf nan inf";
        QTest::newRow("too small is zero") << bytes("1e-99,-1e-99\n") << "1,2: 0 -0";
        QTest::newRow("largest float") << bytes("3.4028235e38\n") << "1,1: 3.4028235e+38";
        QTest::newRow("header") << bytes("a,b\n1,2\n") << "1,2: 1 2";
        QTest::newRow("header with another separator") << bytes("time, value\n1;2\n") << "1,2: 1 2";
        QTest::newRow("header in quotes") << bytes("\"a, first\";\"b\"\n1;2\n") << "1,2: 1 2";
        QTest::newRow("header of an index column") << bytes(",x\n0,2\n") << "1,2: 0 2";
        QTest::newRow("header of fewer names") << bytes("data\n1,2\n") << "1,2: 1 2";
        QTest::newRow("header after comments") << bytes("# made by x\n\nvalue\n1\n") << "1,1: 1";
        QTest::newRow("header with digits") << bytes("3 layers,4th\n1,2\n") << "1,2: 1 2";
        QTest::newRow("nan is no header") << bytes("nan,inf\n1,2\n") << "2,2: nan inf 1 2";
        QTest::newRow("comments") << bytes("# one\n1,2\n  # two\n3,4\n#\n") << "2,2: 1 2 3 4";
        QTest::newRow("blanks alone separate") << bytes("  1 2   3 \n4  5 6\n") << "2,3: 1 2 3 4 5 6";
        QTest::newRow("blanks below a header") << bytes("time value\n1 2\n") << "1,2: 1 2";
        QTest::newRow("blank lines") << bytes("\n1,2\n\n \t \r\n3,4\n\n") << "2,2: 1 2 3 4";
        QTest::newRow("shape") << bytes("# shape: 2,1,2\n1,2\n\n3,4\n") << "2,1,2: 1 2 3 4";
        QTest::newRow("shape below the rows") << bytes("1,2\n3,4\n#shape:4\n") << "4: 1 2 3 4";
        QTest::newRow("shape as Python prints it") << bytes("# shape: (2, 2, 1)\n1,2\n3,4\n") << "2,2,1: 1 2 3 4";
        QTest::newRow("shape of a vector in Python") << bytes("# shape: (2,)\n1\n2\n") << "2: 1 2";
        QTest::newRow("only the first shape counts") << bytes("# shape: 2\n# shape: 7\n1,2\n") << "2: 1 2";
        QTest::newRow("rank 0") << bytes("# shape: ()\n-0.5\n") << "(): -0.5";
        QTest::newRow("no values") << bytes("# shape: 2,0,3\n") << "2,0,3:";
        QTest::newRow("no values but a header") << bytes("# shape: 0\nname\n") << "0:";
    }
    void read() {
        QFETCH(QByteArray, file);
        QTEST(shown(readCsv(file.toStdString(), "x.csv")), "tensor");
    }

    void form_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("found");   // separator, and "header" and "decimal comma" where they are
        QTest::addColumn<QString>("sample");  // fields between bars
        const auto row = [](const char* name, const QByteArray& file, const char* found, const char* sample) {
            QTest::newRow(name) << file << QString(found) << QString(sample);
        };
        row("commas", "1,2\n3,4\n", ",", "1|2 3|4");
        row("tabs", "1\t2\n", "\t", "1|2");
        row("semicolons", "1;2\n", ";", "1|2");
        row("blanks", " 1  2 \n3 4\n", " ", "1|2 3|4");
        row("decimal commas", "1;2\n3,5;4\n", "; decimal comma", "1|2 3,5|4");
        row("a header", "\xEF\xBB\xBF# c\n\na,b\r\n1,2\r\n", ", header", "[a|b] 1|2");
        row("header with another separator", "time, value\n1;2,5\n", "; header decimal comma", "[time, value] 1|2,5");
        row("quotes", "\"0,5\";\"x\"\"y\"\n", "; decimal comma", "0,5|x\"\"y");
        row("empty fields", "1,,\n", ",", "1||");
        row("nothing", "# c\n", ",", "");
        row("a header alone", "a,b", ", header", "[a|b]");
    }
    void form() {
        QFETCH(QByteArray, file);
        const CsvForm found = detectCsvForm(file.toStdString());
        QTEST(QChar(found.separator) + QString(found.header ? " header" : "") +
                  (found.decimalComma ? " decimal comma" : ""),
              "found");
        const CsvSample sample = sampleCsv(file.toStdString(), found, 5, 5);
        const auto joined = [](const std::vector<std::string>& fields) {
            QStringList all;
            for (const std::string& field : fields) {
                all << text(field);
            }
            return all.join('|');
        };
        QStringList lines;
        if (!sample.header.empty()) {
            lines << '[' + joined(sample.header) + ']';
        }
        for (const std::vector<std::string>& row : sample.rows) {
            lines << joined(row);
        }
        QTEST(lines.join(' '), "sample");
    }

    void aFormIsObeyed() {
        const auto read = [](const char* file, const CsvForm& form) { return shown(readCsv(file, "x.csv", form)); };
        QCOMPARE(read("0,5\n1,25\n", {.separator = ';', .decimalComma = true}), QString("2,1: 0.5 1.25"));
        QCOMPARE(read("0,5\n1,25\n", {.separator = ','}), QString("2,2: 0 5 1 25"));
        QCOMPARE(read("2020\n1\n", {.header = true}), QString("1,1: 1"));
        QCOMPARE(need(readCsv("2020\n1\n", "x", CsvForm{.header = true})).notes,
                 std::vector<Text>{"line 1 skipped as a header"});
        QCOMPARE(read("1  2\n 3 4 \n", {.separator = ' '}), QString("2,2: 1 2 3 4"));
        QVERIFY(read("a\n1\n", {}).startsWith("'a' is not a number: x.csv, line 1, column 1"));
        QVERIFY(read("0,5;1\n", {.separator = ';'}).startsWith("'0,5' is not a number: x.csv, line 1, column 1"));
        QVERIFY(read("a\n", {.header = true}).startsWith("no numbers follow this line of text: x.csv, line 1"));
    }

    void aSampleIsShort() {
        const CsvSample sample = sampleCsv("# shape: 3\n" + std::string(100, '1') + ",2,3\n4,5,6\n", {}, 1, 2);
        QVERIFY(sample.saysShape);
        QCOMPARE(sample.rows.size(), std::size_t{1});
        QCOMPARE(sample.rows[0], (std::vector<std::string>{std::string(40, '1'), "2"}));
        QVERIFY(!sampleCsv("1\n# shape: 1\n", {}, 1, 1).saysShape);
    }

    void refused_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("message");
        const QString number = "write a number such as -0.5, 1e-3, nan or inf";
        const QString rows = "write rows of numbers such as 0.5,1,nan";
        QTest::newRow("empty") << bytes("") << "the file is empty: x.csv: " + rows;
        QTest::newRow("blank") << bytes("\n \n") << "the file holds no numbers: x.csv: " + rows;
        QTest::newRow("comments only") << bytes("# p: 1\n") << "the file holds no numbers: x.csv: " + rows;
        QTest::newRow("byte-order mark only") << bytes("\xEF\xBB\xBF") << "the file holds no numbers: x.csv: " + rows;
        QTest::newRow("header only") << bytes("#\na,b\n")
                                     << "no numbers follow this line of text: x.csv, line 2: " + rows;
        QTest::newRow("a word") << bytes("1,2\n\n# c\n3,abc\n")
                                << "'abc' is not a number: x.csv, line 4, column 2: " + number;
        QTest::newRow("a word in the first row")
            << bytes("1,abc\n") << "'abc' is not a number: x.csv, line 1, column 2: " + number;
        QTest::newRow("a second header") << bytes("a,b\nc,d\n")
                                         << "'c' is not a number: x.csv, line 2, column 1: " + number;
        QTest::newRow("beyond float32") << bytes("1\n1e999\n")
                                        << "'1e999' is beyond the largest float32: x.csv, line 2, column 1: "
                                           "write a number up to 3.4028235e+38, or inf";
        QTest::newRow("beyond float32 is no header") << bytes("-1e999\n1\n")
                                                     << "'-1e999' is beyond the largest float32: x.csv, line 1, column "
                                                        "1: write a number up to 3.4028235e+38, or inf";
        QTest::newRow("beyond float32 with a comma") << bytes("1;2\n1;9,5e99\n")
                                                     << "'9,5e99' is beyond the largest float32: x.csv, line 2, column "
                                                        "2: write a number up to 3.4028235e+38, or inf";
        QTest::newRow("thousands") << bytes("1;1.234,5\n")
                                   << "'1.234,5' is not a number: x.csv, line 1, column 2: " + number;
        // A thousand, or a little more than one? Nobody would see later which it was.
        const char* sign = ": write every number with the same decimal sign, and no other sign in it";
        QTest::newRow("a point beside decimal commas")
            << bytes("2,5;1\n7.000;1,5\n")
            << QString("'7.000' has a point where the decimal sign is a comma: x.csv, line 2, column 1") + sign;
        QTest::newRow("a decimal comma beside points")
            << bytes("1.234;2,5\n")
            << QString("'2,5' has a comma where the decimal sign is a point: x.csv, line 1, column 2") + sign;
        QTest::newRow("two decimal commas")
            << bytes("1;1,2,3\n") << "'1,2,3' is not a number: x.csv, line 1, column 2: " + number;
        QTest::newRow("words with a comma")
            << bytes("1;a,b\n") << "'a,b' is not a number: x.csv, line 1, column 2: " + number;
        QTest::newRow("hexadecimal") << bytes("1,0x1p3\n")
                                     << "'0x1p3' is not a number: x.csv, line 1, column 2: " + number;
        QTest::newRow("nan with a payload")
            << bytes("1,nan(7)\n") << "'nan(7)' is not a number: x.csv, line 1, column 2: " + number;
        QTest::newRow("missing within a row")
            << bytes("1,,3\n") << "a number is missing: x.csv, line 1, column 2: " + number;
        QTest::newRow("missing at the end")
            << bytes("1,2,\n") << "a number is missing: x.csv, line 1, column 3: " + number;
        QTest::newRow("missing at the end of file")
            << bytes("1,2,") << "a number is missing: x.csv, line 1, column 3: " + number;
        QTest::newRow("tabs only") << bytes("1\t2\n\t\n") << "a number is missing: x.csv, line 2, column 1: " + number;
        QTest::newRow("an open quote") << bytes("1,\"2\n3,4\n")
                                       << "'\"2' is not a number: x.csv, line 1, column 2: " + number;
        QTest::newRow("text after quotes")
            << bytes("1,\"2\"x\n") << "'\"2\"x' is not a number: x.csv, line 1, column 2: " + number;
        QTest::newRow("blanks beside commas") << bytes("1 2,3\n")
                                              << "'1 2' is not a number: x.csv, line 1, column 1: "
                                                 "separate numbers with commas, semicolons or tabs";
        QTest::newRow("a tab beside blanks") << bytes("1 2\n1\t2\n")
                                             << "'1?2' is not a number: x.csv, line 2, column 1: "
                                                "separate numbers with commas, semicolons or tabs";
        QTest::newRow("short row") << bytes("1,2,3\n4,5\n")
                                   << "the row ends after 2 fields, the first row has 3: x.csv, line 2, column 3: "
                                      "give every row as many fields";
        QTest::newRow("long row") << bytes("1,2\r\n3,4\r\n5,6,7\r\n")
                                  << "the row has more than 2 fields, the first row has 2: x.csv, line 3, column 3: "
                                     "give every row as many fields";
        const QString text = "open a text file with numbers, in UTF-8 or ASCII";
        QTest::newRow("a zero byte") << bytes("1,2\n3,\0\n")
                                     << "byte 0x00 is not text: x.csv, line 2, column 2: " + text;
        QTest::newRow("a zero byte in a comment")
            << bytes("# \0\n1\n") << "byte 0x00 is not text: x.csv, line 1, column 1: " + text;
        QTest::newRow("a zero byte in a header")
            << bytes("a\0b\n1\n") << "byte 0x00 is not text: x.csv, line 1, column 1: " + text;
        QTest::newRow("a picture") << bytes("\x89PNG\r\n\x1a\n\0\0")
                                   << "byte 0x1A is not text: x.csv, line 2, column 1: " + text;
        QTest::newRow("a npy file") << bytes("\x93NUMPY\x01\x00v\x00{'descr'")
                                    << "byte 0x01 is not text: x.csv, line 1, column 1: " + text;
        QTest::newRow("UTF-16") << bytes("\xFF\xFE\x31\0") << "the text is in UTF-16: x.csv: save it in UTF-8";
        QTest::newRow("old line ends")
            << bytes("1,2\r3,4\r")
            << "a carriage return stands inside the line: x.csv, line 1, column 2: end lines "
               "in LF or CRLF";
        QTest::newRow("shape with too many") << bytes("#\n# shape: 2,2\n1,2,3\n")
                                             << "shape 2,2 has 4 values, the file has 3: x.csv, line 2: correct the "
                                                "shape, or remove the line";
        QTest::newRow("shape with none")
            << bytes("# shape: 0\n1\n")
            << "shape 0 has 0 values, the file has 1: x.csv, line 1: correct the shape, or "
               "remove the line";
        QTest::newRow("shape beyond counting")
            << bytes("# shape: 99999999999,99999999999\n1\n")
            << "99999999999,99999999999 has more elements than can be counted: x.csv, line 1: write the shape as in "
               "# shape: 2,3,4";
        QTest::newRow("negative shape")
            << bytes("# shape: -1\n1\n")
            << "a length of -1 is negative: x.csv, line 1: write the shape as in # shape: 2,3,4";
        QTest::newRow("shape of words") << bytes("# shape: big\n1\n")
                                        << "'big' is not a length: x.csv, line 1: write the shape as in # shape: 2,3,4";
    }
    void refused() {
        QFETCH(QByteArray, file);
        QTEST(shown(readCsv(file.toStdString(), "x.csv")), "message");
    }

    void aHeaderIsMentioned() {
        const LoadedTensor with = need(readCsv("#\na,b\n1,2\n", "x.csv"));
        QCOMPARE(with.notes, std::vector<Text>{"line 2 skipped as a header"});
        QVERIFY(need(readCsv("1,2\n", "x.csv")).notes.empty());
    }

    void written_data() {
        QTest::addColumn<QString>("shape");
        QTest::addColumn<char>("separator");
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("rank 0") << "()" << ',' << bytes("# shape: ()\n0\n");
        QTest::newRow("rank 1") << "3" << ',' << bytes("# shape: 3\n0,1,2\n");
        QTest::newRow("rank 2") << "2,3" << ',' << bytes("# shape: 2,3\n0,1,2\n3,4,5\n");
        QTest::newRow("tabs") << "2,3" << '\t' << bytes("# shape: 2,3\n0\t1\t2\n3\t4\t5\n");
        QTest::newRow("rank 3") << "2,2,1" << ',' << bytes("# shape: 2,2,1\n0\n1\n\n2\n3\n");
        QTest::newRow("rank 4") << "2,1,1,2" << ',' << bytes("# shape: 2,1,1,2\n0,1\n\n2,3\n");
        QTest::newRow("no values") << "2,0" << ',' << bytes("# shape: 2,0\n");
    }
    void written() {
        QFETCH(QString, shape);
        QFETCH(char, separator);
        Tensor tensor = need(Tensor::zeros(need(Shape::parse(shape.toStdString()))));
        float next = 0.0F;
        for (float& value : need(tensor.edit())) {
            value = next++;
        }
        QTEST(QByteArray::fromStdString(::written(tensor, separator)), "file");
    }

    void factsAreLinesOfPlainText() {
        const CsvFacts facts{{"p", "0.5"}, {"source", "two\r\nlines\t\1"}, {"shape", "7"}};
        const std::string file = ::written(need(Tensor::fromValues(Shape({1}), std::vector<float>{0.5F})), ',', facts);
        QCOMPARE(text(file), QString("# shape: 1\n# p: 0.5\n# source: two  lines  \n# shape: 7\n0.5\n"));
        QCOMPARE(shown(readCsv(file, "x.csv")), QString("1: 0.5"));
    }

    void nothingIsLost_data() {
        QTest::addColumn<QString>("shape");
        QTest::addColumn<char>("separator");
        for (const char* shape : {"()", "1", "24", "0", "24,1", "1,24", "4,6", "3,2,4", "2,3,1,4", "0,3", "3,0",
                                  "2,0,3", "2,2,1,1,1,6", "300,500", "1,1"}) {
            QTest::addRow("%s with commas", shape) << shape << ',';
            QTest::addRow("%s with tabs", shape) << shape << '\t';
        }
    }
    void nothingIsLost() {
        QFETCH(QString, shape);
        QFETCH(char, separator);
        const Tensor tensor = peculiarTensor(shape.toStdString());
        const LoadedTensor again = need(readCsv(::written(tensor, separator), "x.csv"));
        QVERIFY(again.tensor.shape() == tensor.shape());
        QCOMPARE(firstDifference(again.tensor.values(), tensor.values()), -1);
        QVERIFY(again.notes.empty());
    }

    void pasted_data() {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QString>("tensor");
        const QString number = "write a number such as -0.5, 1e-3, nan or inf";
        QTest::newRow("one cell") << bytes("2.5") << "1,1: 2.5";
        QTest::newRow("a spreadsheet's rows") << bytes("1\t2\r\n3\t4\r\n") << "2,2: 1 2 3 4";
        QTest::newRow("decimal commas") << bytes("0,5\t1\n2\t3,25\n") << "2,2: 0.5 1 2 3.25";
        QTest::newRow("text of a CSV file") << bytes("1,2\n3,4") << "2,2: 1 2 3 4";
        QTest::newRow("a word") << bytes("abc") << "'abc' is not a number: line 1, column 1: " + number;
        QTest::newRow("a header") << bytes("a\tb\n1\t2\n") << "'a' is not a number: line 1, column 1: " + number;
        QTest::newRow("a broken formula")
            << bytes("1\n#N/A\n") << "'#N/A' is not a number: line 2, column 1: " + number;
        QTest::newRow("an empty cell") << bytes("1\t\n2\t3\n") << "a number is missing: line 1, column 2: " + number;
        QTest::newRow("an empty first cell")
            << bytes("\t1\n2\t3\n") << "a number is missing: line 1, column 1: " + number;
        QTest::newRow("an empty row") << bytes("1\n\n3\n") << "a number is missing: line 2, column 1: " + number;
        QTest::newRow("an empty first row") << bytes("\n3\n") << "a number is missing: line 1, column 1: " + number;
        QTest::newRow("nothing") << bytes("\r\n") << "there are no cells to paste: copy cells with numbers";
    }
    void pasted() {
        QFETCH(QByteArray, cells);
        QTEST(shown(readPastedCells(cells.toStdString())), "tensor");
    }

    void progressRisesToOne() {
        std::vector<double> shares;
        Task task;
        task.progress = [&](double share) { shares.push_back(share); };
        const std::string file = ::written(peculiarTensor("400000"));
        QVERIFY(file.size() > 3U << 20);
        QVERIFY(readCsv(file, "x.csv", task).has_value());
        QVERIFY(shares.size() >= 3);
        QVERIFY(std::ranges::is_sorted(shares));
        QVERIFY(shares.front() < 0.5 && shares.back() == 1.0);
    }

    void stopsWhenAsked_data() {
        QTest::addColumn<QString>("shape");
        QTest::newRow("many lines") << "2000000,1";
        QTest::newRow("one line") << "2000000";
    }
    void stopsWhenAsked() {
        QFETCH(QString, shape);
        const Tensor tensor = need(Tensor::zeros(need(Shape::parse(shape.toStdString()))));
        const std::string file = ::written(tensor);
        std::stop_source source;
        Task task{source.get_token(), [&](double share) {
                      if (share > 0.3) {
                          source.request_stop();
                      }
                      QVERIFY2(share < 0.8, "went on after the stop");
                  }};
        const Result<LoadedTensor> loaded = readCsv(file, "x.csv", task);
        QVERIFY(!loaded && isCancelled(loaded.error()));

        std::stop_source other;
        MemorySink sink;
        const Status saved =
            writeCsv(sink, tensor, ',', {}, {other.get_token(), [&](double) { other.request_stop(); }});
        QVERIFY(!saved && isCancelled(saved.error()));
        QVERIFY(sink.bytes().size() < file.size() / 2);
    }

    void aFullDiskIsReported() {
        MemorySink sink(100000);
        QCOMPARE(shown(writeCsv(sink, peculiarTensor("100000"), ',')), QString("the disk is full: memory"));
        MemorySink tiny(3);
        QCOMPARE(shown(writeCsv(tiny, peculiarTensor("1"), ',')), QString("the disk is full: memory"));
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "test_csv.moc"
