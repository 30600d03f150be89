// SPDX-License-Identifier: GPL-3.0-or-later
// Axis lengths: how they are written and read, and that no shape's element or byte count can overflow.
#include "engine/tensor/shape.h"
#include "tests/engine/check.h"

using namespace dropscope;

class ShapeTest : public QObject {
    Q_OBJECT

private slots:
    void parsed_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qulonglong>("count");
        QTest::newRow("comma") << "3,5" << "3,5" << 15ULL;
        QTest::newRow("x") << "3x5" << "3,5" << 15ULL;
        QTest::newRow("X") << "3X5" << "3,5" << 15ULL;
        QTest::newRow("times sign") << "3\u00D75" << "3,5" << 15ULL;
        QTest::newRow("blanks") << " 3 \u00D7 5 , 2 " << "3,5,2" << 30ULL;
        QTest::newRow("rank 1") << "7" << "7" << 7ULL;
        QTest::newRow("rank 0") << "()" << "()" << 1ULL;
        QTest::newRow("nothing is rank 0") << "" << "()" << 1ULL;
        QTest::newRow("an empty axis") << "3,0,5" << "3,0,5" << 0ULL;
        QTest::newRow("the most bytes") << "2305843009213693951" << "2305843009213693951" << 2305843009213693951ULL;
    }
    void parsed() {
        QFETCH(QString, written);
        QFETCH(QString, text);
        const Shape shape = need(Shape::parse(written.toStdString()));
        QCOMPARE(QString::fromStdString(shape.text()), text);
        QTEST(static_cast<qulonglong>(shape.elementCount()), "count");
        QVERIFY(need(Shape::parse(shape.text())) == shape);
        QVERIFY(shape.rank() == 0 || need(Shape::parse(shape.display())) == shape);
    }

    void refused_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("what");
        QTest::newRow("negative") << "3,-5" << "a length of -5 is negative";
        QTest::newRow("two commas") << "3,,5" << "'' is not a length";
        QTest::newRow("comma at the end") << "3,5," << "'' is not a length";
        QTest::newRow("comma at the front") << ",3" << "'' is not a length";
        QTest::newRow("a letter") << "a" << "'a' is not a length";
        QTest::newRow("a fraction") << "1.5" << "'1.5' is not a length";
        QTest::newRow("a plus") << "+3" << "'+3' is not a length";
        QTest::newRow("parentheses") << "(3)" << "'(3)' is not a length";
        QTest::newRow("too long an axis") << "9223372036854775808" << "'9223372036854775808' is not a length";
        QTest::newRow("too many elements")
            << "99999999999,99999999999" << "99999999999,99999999999 has more elements than can be counted";
        QTest::newRow("too many bytes") << "2305843009213693952"
                                        << "2305843009213693952 has more elements than can be counted";
        QTest::newRow("product just 2^64") << "4294967296,4294967296"
                                           << "4294967296,4294967296 has more elements than can be counted";
        QTest::newRow("too many beside an empty axis")
            << "0,99999999999,99999999999" << "0,99999999999,99999999999 has more elements than can be counted";
    }
    void refused() {
        QFETCH(QString, written);
        const Result<Shape> shape = Shape::parse(written.toStdString());
        QVERIFY(!shape);
        QTEST(text(shape.error().what), "what");
        QCOMPARE(text(shape.error().where), "shape");
        QVERIFY(!shape.error().remedy.empty());
    }

    void rankIsLimited() {
        QCOMPARE(need(Shape::create(std::vector<std::int64_t>(Shape::kLargestRank, 1))).rank(), Shape::kLargestRank);
        const Result<Shape> tooMany = Shape::create(std::vector<std::int64_t>(Shape::kLargestRank + 1, 1));
        QVERIFY(!tooMany);
        QCOMPARE(text(tooMany.error().what), "33 axes are too many, 32 are the most");
    }

    void indexOfCountsTheLastAxisFastest() {
        const Shape shape({2, 3, 4});
        std::uint64_t flat = 0;
        for (std::int64_t i = 0; i < 2; ++i) {
            for (std::int64_t j = 0; j < 3; ++j) {
                for (std::int64_t k = 0; k < 4; ++k) {
                    QCOMPARE(shape.indexOf(flat++), (std::vector<std::int64_t>{i, j, k}));
                }
            }
        }
        QCOMPARE(flat, shape.elementCount());
        QVERIFY(Shape().indexOf(0).empty());
        QCOMPARE(Shape({1LL << 33, 2}).indexOf((1ULL << 34) - 1), (std::vector<std::int64_t>{(1LL << 33) - 1, 1}));
    }

    void rowsAndColumnsAreTheLastTwoAxes_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<qlonglong>("rows");
        QTest::addColumn<qlonglong>("columns");
        QTest::newRow("rank 0") << "()" << 1LL << 1LL;
        QTest::newRow("rank 1") << "5" << 1LL << 5LL;
        QTest::newRow("rank 2") << "3,5" << 3LL << 5LL;
        QTest::newRow("rank 4") << "7,6,3,5" << 3LL << 5LL;
        QTest::newRow("no rows") << "0,5" << 0LL << 5LL;
    }
    void rowsAndColumnsAreTheLastTwoAxes() {
        QFETCH(QString, written);
        const Shape shape = need(Shape::parse(written.toStdString()));
        QTEST(static_cast<qlonglong>(shape.rows()), "rows");
        QTEST(static_cast<qlonglong>(shape.columns()), "columns");
    }

    void display() {
        QCOMPARE(text(Shape({3, 5}).display()), "3 \u00D7 5");
        QCOMPARE(text(Shape({7}).display()), "7");
        QCOMPARE(text(Shape().display()), "scalar");
    }

    void sameLengthsAreEqual() {
        QVERIFY(Shape({3, 5}) == Shape({3, 5}));
        QVERIFY(!(Shape({3, 5}) == Shape({5, 3})));
        QVERIFY(!(Shape({1}) == Shape()));
    }
};

QTEST_GUILESS_MAIN(ShapeTest)
#include "test_shape.moc"
