// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says: the same words in English as ever, and everything that another language needs.
#include <vector>

#include <fmt/format.h>

#include "engine/core/text.h"
#include "tests/engine/check.h"

using namespace dropscope;

class TextTest : public QObject {
    Q_OBJECT

private slots:
    void englishIsWhatFmtWrites() {
        const std::vector<std::string> names{"a", "b"};
        const Text words = phrase("{:.1f} of {} in {}, {{x}}", 2.345, 7, fmt::join(names, ", "));
        QCOMPARE(text(words), "2.3 of 7 in a, b, {x}");
        QCOMPARE(text(words.pattern()), "{:.1f} of {} in {}, {{x}}");
        QCOMPARE(words.arguments().size(), std::size_t{3});
        QCOMPARE(text(words.arguments()[0]), "2.3");
        QCOMPARE(text(words.arguments()[2]), "a, b");
        QVERIFY(words.arguments()[0].pattern().empty());
    }

    void placesMayBeNumbered() {
        const Text words = phrase("{1} before {0:02X}", 10, "b");
        QCOMPARE(text(words), "b before 0A");
        QCOMPARE(text(words.arguments()[0]), "0A");
        QCOMPARE(text(words.arguments()[1]), "b");
    }

    void aTextInATextKeepsItsPattern() {
        const Text words = phrase("tensor '{}': {}", std::string("w"), phrase("a length of {} is negative", -3));
        QCOMPARE(text(words), "tensor 'w': a length of -3 is negative");
        QCOMPARE(text(words.arguments()[1].pattern()), "a length of {} is negative");
        QCOMPARE(text(fmt::format("{}!", words.arguments()[1])), "a length of -3 is negative!");
    }

    void wordsWithoutPlacesHaveAPatternToo() {
        constexpr Phrase kWords = phrase("write {{0}}");
        const Text words = kWords;
        QCOMPARE(text(words), "write {0}");
        QCOMPARE(text(words.pattern()), "write {{0}}");
        QVERIFY(words.arguments().empty());
    }

    void plainWordsHaveNone() {
        const Text words = std::string("{} of %1");
        QCOMPARE(text(words), "{} of %1");
        QVERIFY(words.pattern().empty() && words.arguments().empty());
        QVERIFY(Text().empty() && Text("").empty() && !words.empty());
    }

    void textsAreEqualWhenTheirEnglishIs() {
        QVERIFY(phrase("{} axes", 2) == Text("2 axes"));
        QVERIFY(phrase("{} axes", 2) == "2 axes");
        QVERIFY(phrase("{} axes", 2) != std::string("3 axes"));
    }

    void aRowOfTextsKeepsEachOne() {
        const std::vector<Text> parts{phrase("first"), "x.npy", phrase("third {}", 3)};
        const Text row = Text::joined(parts, "; ");
        QCOMPARE(text(row), "first; x.npy; third 3");
        QVERIFY(row.pattern().empty());
        QCOMPARE(row.arguments().size(), std::size_t{5});
        QCOMPARE(text(row.arguments()[4].pattern()), "third {}");
        QVERIFY(Text::joined({}, ", ").empty());
    }

    void fillingIn_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("filled");
        QTest::newRow("in order") << "{} of {}" << "{0} %1 of é";
        QTest::newRow("by number") << "{1}: {0}" << "é: {0} %1";
        QTest::newRow("one twice") << "{1}{1}" << "éé";
        QTest::newRow("forms are left out") << "{:.1f} {1:>8}" << "{0} %1 é";
        QTest::newRow("braces") << "{{{}}} }}" << "{{0} %1} }";
        QTest::newRow("no such argument") << "<{7}>" << "<>";
        QTest::newRow("a brace that never closes") << "{} {" << "{0} %1 {";
        QTest::newRow("a brace that never opens") << "a } b" << "a } b";
        QTest::newRow("nothing") << "" << "";
    }
    void fillingIn() {
        QFETCH(QString, pattern);
        const std::vector<std::string> arguments{"{0} %1", "é"};
        QTEST(text(filledIn(pattern.toStdString(), arguments)), "filled");
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "test_text.moc"
