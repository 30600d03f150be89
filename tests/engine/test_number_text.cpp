// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers to text and back: the same bits, in every locale, and a clear refusal of what is not a number.
#include <clocale>
#include <locale>
#include <random>

#include "engine/core/number_text.h"
#include "tests/engine/check.h"

using namespace dropscope;

namespace {

constexpr int kManyPatterns = 200'000;

template <class Float>
Result<Float> read(std::string_view text) {
    if constexpr (sizeof(Float) == sizeof(float)) {
        return parseFloat(text);
    } else {
        return parseDouble(text);
    }
}

/// Random bit patterns: every sign and exponent, so subnormal numbers, infinities and NaNs too.
template <class Float, class Bits>
void checkRoundTrip() {
    std::mt19937_64 random(20120703);
    for (int i = 0; i < kManyPatterns; ++i) {
        const auto value = std::bit_cast<Float>(static_cast<Bits>(random()));
        const std::string written = shortestText(value);
        const Result<Float> back = read<Float>(written);
        QVERIFY2(back && sameValue(*back, value), written.c_str());
    }
}

/// Puts a locale with a decimal comma in place for as long as it lives, where the machine has one.
class CommaLocale {
public:
    CommaLocale() {
        for (const char* name : {"de_DE.UTF-8", "de_DE.utf8", "de_DE", "fr_FR.UTF-8", "fr_FR.utf8", "es_ES.UTF-8"}) {
            if (std::setlocale(LC_ALL, name) != nullptr && std::string_view(std::localeconv()->decimal_point) == ",") {
                m_found = true;
                return;
            }
        }
    }
    ~CommaLocale() { std::setlocale(LC_ALL, "C"); }
    CommaLocale(const CommaLocale&) = delete;
    CommaLocale& operator=(const CommaLocale&) = delete;

    [[nodiscard]] bool found() const { return m_found; }

private:
    bool m_found = false;
};

/// C++ streams' idea of the same.
class CommaPoint : public std::numpunct<char> {
    [[nodiscard]] char do_decimal_point() const override { return ','; }
    [[nodiscard]] char do_thousands_sep() const override { return '.'; }
    [[nodiscard]] std::string do_grouping() const override { return "\3"; }
};

}  // namespace

class NumberTextTest : public QObject {
    Q_OBJECT

    static void checkEverythingUsesAPoint() {
        QCOMPARE(text(shortestText(0.1F)), "0.1");
        QCOMPARE(text(shortestText(1234567.5)), "1234567.5");
        QCOMPARE(text(fixedText(1234567.25, 1)), "1234567.2");
        QCOMPARE(need(parseDouble("1.5")), 1.5);
        QVERIFY(!parseDouble("1,5"));
        // Out of range in their type: a slower reader settles these, and it too must expect a point.
        QCOMPARE(bitsOf(need(parseFloat("-1.5e-60"))), bitsOf(-0.0F));
        QCOMPARE(bitsOf(need(parseDouble("1.5e-400"))), bitsOf(0.0));
        QVERIFY(!parseFloat("1.5e60"));
        QVERIFY(!parseDouble("1.5e400"));
        QCOMPARE(text(parseProbability("1.5").error().what),
                 "dropout probability has to be between 0 and 1, but got 1.5");
    }

private slots:
    void floatTextReadsBackToTheSameBits() { checkRoundTrip<float, std::uint32_t>(); }
    void doubleTextReadsBackToTheSameBits() { checkRoundTrip<double, std::uint64_t>(); }

    void noShorterTextWouldDo() {
        std::mt19937 random(5);
        for (int i = 0; i < 5000; ++i) {
            const auto value = std::bit_cast<float>(static_cast<std::uint32_t>(random()));
            if (!std::isfinite(value)) {
                continue;
            }
            int digits = 1;
            char printed[64];
            do {
                std::snprintf(printed, sizeof printed, "%.*e", digits - 1, static_cast<double>(value));
                ++digits;
            } while (bitsOf(std::strtof(printed, nullptr)) != bitsOf(value));
            const std::string written = shortestText(value);
            QVERIFY2(written.size() <= std::string_view(printed).size(), written.c_str());
        }
    }

    void namedForms_data() {
        QTest::addColumn<float>("value");
        QTest::addColumn<QString>("written");
        QTest::newRow("zero") << 0.0F << "0";
        QTest::newRow("minus zero") << -0.0F << "-0";
        QTest::newRow("tenth") << 0.1F << "0.1";
        QTest::newRow("smallest") << std::numeric_limits<float>::denorm_min() << "1e-45";
        QTest::newRow("largest") << std::numeric_limits<float>::max() << "3.4028235e+38";
        QTest::newRow("nan") << std::numeric_limits<float>::quiet_NaN() << "nan";
        QTest::newRow("nan, other sign") << -std::numeric_limits<float>::quiet_NaN() << "nan";
        QTest::newRow("inf") << std::numeric_limits<float>::infinity() << "inf";
        QTest::newRow("-inf") << -std::numeric_limits<float>::infinity() << "-inf";
    }
    void namedForms() {
        QFETCH(float, value);
        QTEST(text(shortestText(value)), "written");
    }

    void accepted_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<float>("value");
        const float inf = std::numeric_limits<float>::infinity();
        const float nan = std::numeric_limits<float>::quiet_NaN();
        QTest::newRow("-0") << "-0" << -0.0F;
        QTest::newRow("+0") << "+0" << 0.0F;
        QTest::newRow("blanks and plus") << " +1.5 " << 1.5F;
        QTest::newRow("tab and line end") << "\t-2\r\n" << -2.0F;
        QTest::newRow("no digit before the point") << ".5" << 0.5F;
        QTest::newRow("no digit after the point") << "1." << 1.0F;
        QTest::newRow("exponent") << "1e-3" << 1e-3F;
        QTest::newRow("capital exponent") << "-1E+3" << -1000.0F;
        QTest::newRow("nan") << "nan" << nan;
        QTest::newRow("NaN") << "NaN" << nan;
        QTest::newRow("-nan") << "-nan" << nan;
        QTest::newRow("inf") << "inf" << inf;
        QTest::newRow("+Inf") << "+Inf" << inf;
        QTest::newRow("-infinity") << "-infinity" << -inf;
        QTest::newRow("too small") << "1e-60" << 0.0F;
        QTest::newRow("too small, negative") << "-1e-60" << -0.0F;
        QTest::newRow("too small for any type") << "-1e-5000" << -0.0F;
        QTest::newRow("zero times a large power") << "0e99999" << 0.0F;
        QTest::newRow("just below half the smallest") << "7e-46" << 0.0F;
        QTest::newRow("just above half the smallest") << "7.1e-46" << std::numeric_limits<float>::denorm_min();
        QTest::newRow("rounds down to the largest") << "3.40282356e38" << std::numeric_limits<float>::max();
        // Rounded once: by way of float64, which is the tie itself, this would become the float above.
        QTest::newRow("just below a tie") << "1.00000017881393432617187499" << 0x1.000002p0F;
        QTest::newRow("just above the same tie") << "1.00000017881393432617187501" << 0x1.000004p0F;
    }
    void accepted() {
        QFETCH(QString, written);
        QFETCH(float, value);
        const Result<float> got = parseFloat(written.toStdString());
        QVERIFY2(got, qPrintable(got ? QString() : text(got.error().line())));
        QVERIFY2(sameValue(*got, value), shortestText(*got).c_str());
    }

    void refused_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* written) {
            QTest::newRow(written) << written << QString("'%1' is not a number").arg(written);
        };
        for (const char* written :
             {"abc", "1,5", "0x10", "nan(1)", "nan()", "--1", "+-1",   "-+1",  "++1",     "+",       "-",
              ".",   "e5",  "1e",   "1e+",    "1.5.2", "1 2", "1_000", "1.5f", "infinit", "\xC2\xBD"}) {
            row(written);
        }
        QTest::newRow("empty") << "" << "a number is missing";
        QTest::newRow("blanks") << " \t " << "a number is missing";
        QTest::newRow("1e999") << "1e999" << "'1e999' is beyond the largest float32";
        QTest::newRow("-1e999") << "-1e999" << "'-1e999' is beyond the largest float32";
        QTest::newRow("just above the largest") << "3.4028236e38" << "'3.4028236e38' is beyond the largest float32";
        QTest::newRow("long text is cut") << QString(100, 'x') << "'" + QString(40, 'x') + "...' is not a number";
        QTest::newRow("control characters are hidden") << "a\nb" << "'a?b' is not a number";
    }
    void refused() {
        QFETCH(QString, written);
        const Result<float> got = parseFloat(written.toStdString());
        QVERIFY(!got);
        QTEST(text(got.error().what), "what");
        QVERIFY(!got.error().remedy.empty());
    }

    void aTextWithAZeroByteIsNoNumber() {
        using namespace std::string_view_literals;
        QVERIFY(!parseFloat("1\0"sv));
        QVERIFY(!parseFloat("1e999\0"sv));
        QVERIFY(!parseWhole("1\0"sv, "seed", 9));
    }

    void aDoubleHasItsOwnRange() {
        QCOMPARE(text(shortestText(0.1)), "0.1");
        QCOMPARE(text(shortestText(-0.0)), "-0");
        QCOMPARE(text(shortestText(std::numeric_limits<double>::denorm_min())), "5e-324");
        QCOMPARE(need(parseDouble("1e300")), 1e300);
        QCOMPARE(need(parseDouble("1e-300")), 1e-300);
        QCOMPARE(text(parseDouble("1e999").error().what), "'1e999' is beyond the largest float64");
        QCOMPARE(bitsOf(need(parseDouble("-1e-400"))), bitsOf(-0.0));
    }

    void fixedTextRoundsAsPrintf() {
        QCOMPARE(text(fixedText(-0.00001, 4)), "-0.0000");
        QCOMPARE(text(fixedText(2.70696, 4)), "2.7070");
        QCOMPARE(text(fixedText(0.125, 2)), "0.12");  // a tie goes to even
        QCOMPARE(text(fixedText(0.375, 2)), "0.38");
        QCOMPARE(text(fixedText(2.5, 0)), "2");
        QCOMPARE(text(fixedText(1e-9, 9)), "0.000000001");
        QCOMPARE(text(fixedText(std::numeric_limits<double>::quiet_NaN(), 3)), "nan");
        QCOMPARE(text(fixedText(-std::numeric_limits<double>::quiet_NaN(), 3)), "nan");
        QCOMPARE(text(fixedText(-std::numeric_limits<double>::infinity(), 3)), "-inf");
    }

    void wholeNumbers_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("largest");
        QTest::addColumn<QString>("what");  // empty: accepted
        const QString most = "18446744073709551615";
        QTest::newRow("0") << "0" << most << "";
        QTest::newRow("2^64 - 1") << most << most << "";
        QTest::newRow("blanks") << " 7 " << most << "";
        QTest::newRow("leading zeros") << "007" << most << "";
        QTest::newRow("the largest allowed") << "4294967295" << "4294967295" << "";
        QTest::newRow("one more than allowed")
            << "4294967296" << "4294967295" << "'4294967296' is too large for a seed";
        QTest::newRow("2^64") << "18446744073709551616" << most << "'18446744073709551616' is too large for a seed";
        QTest::newRow("-1") << "-1" << most << "'-1' is not a seed";
        QTest::newRow("+1") << "+1" << most << "'+1' is not a seed";
        QTest::newRow("1.0") << "1.0" << most << "'1.0' is not a seed";
        QTest::newRow("1e3") << "1e3" << most << "'1e3' is not a seed";
        QTest::newRow("empty") << "" << most << "'' is not a seed";
        QTest::newRow("0x10") << "0x10" << most << "'0x10' is not a seed";
    }
    void wholeNumbers() {
        QFETCH(QString, written);
        QFETCH(QString, largest);
        QFETCH(QString, what);
        const Result<std::uint64_t> got = parseWhole(written.toStdString(), "seed", largest.toULongLong());
        QCOMPARE(got.has_value(), what.isEmpty());
        if (got) {
            QCOMPARE(*got, written.trimmed().toULongLong());
        } else {
            QCOMPARE(text(got.error().what), what);
            QVERIFY(text(got.error().remedy).contains(largest));
        }
    }

    void probabilities_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("what");  // empty: accepted
        const QString refused = "dropout probability has to be between 0 and 1, but got ";
        for (const char* inRange :
             {"0", "1", "-0", "0.5", "1e-300", "1.0", "0e5", "10e-1", "0.1e1", "00.000", "5e-324"}) {
            QTest::newRow(inRange) << inRange << "";
        }
        QTest::newRow("-0.1") << "-0.1" << refused + "-0.1";
        QTest::newRow("1.1") << "1.1" << refused + "1.1";
        QTest::newRow("nan") << "nan" << refused + "nan";
        QTest::newRow("inf") << "inf" << refused + "inf";
        QTest::newRow("just above 1") << "1.0000000000000002" << refused + "1.0000000000000002";
        QTest::newRow("just below 0") << "-5e-324" << refused + "-5e-324";
        QTest::newRow("rounds to 0") << "1e-400" << "'1e-400' is closer to 0 than float64 can say";
        QTest::newRow("rounds to 0 from below") << "-2E-999" << "'-2E-999' is closer to 0 than float64 can say";
        QTest::newRow("rounds to 1") << "0.99999999999999999999"
                                     << "'0.99999999999999999999' is closer to 1 than float64 can say";
        QTest::newRow("beyond") << "1e400" << "'1e400' is beyond the largest float64";
        QTest::newRow("abc") << "abc" << "'abc' is not a number";
        QTest::newRow("empty") << "" << "a number is missing";
        QTest::newRow("percent") << "50%" << "'50%' is not a number";
    }
    void probabilities() {
        QFETCH(QString, written);
        QFETCH(QString, what);
        const Result<double> p = parseProbability(written.toStdString());
        QCOMPARE(p.has_value(), what.isEmpty());
        if (p) {
            QCOMPARE(*p, written.toDouble());
            QVERIFY(checkProbability(*p));
        } else {
            QCOMPARE(text(p.error().what), what);
            QCOMPARE(text(p.error().where), "p");
            QVERIFY(!p.error().remedy.empty());
        }
    }

    void trimmedTakesBlanksFromBothEnds() {
        QCOMPARE(text(trimmed(" \t a b \r\n")), "a b");
        QCOMPARE(text(trimmed(" \n")), "");
        QCOMPARE(text(trimmed("")), "");
    }

    void worksUnderALocaleWithADecimalComma() {
        const CommaLocale comma;
        if (!comma.found()) {
            QSKIP("no locale with a decimal comma is installed");
        }
        checkEverythingUsesAPoint();
    }

    void worksUnderAStreamLocaleWithADecimalComma() {
        const std::locale before = std::locale::global(std::locale(std::locale::classic(), new CommaPoint));
        checkEverythingUsesAPoint();
        std::locale::global(before);
    }
};

QTEST_GUILESS_MAIN(NumberTextTest)
#include "test_number_text.moc"
