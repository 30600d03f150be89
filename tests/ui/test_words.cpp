// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says, in the language of the window: every pattern is translated, and what was filled in stays.
#include <fmt/format.h>

#include "engine/core/number_text.h"
#include "engine/dropout/p_schedule.h"
#include "engine/io/csv.h"
#include "engine/io/npy.h"
#include "engine/io/tensor_file.h"
#include "engine/tensor/shape.h"
#include "tests/engine/check.h"
#include "tests/ui/window_fixture.h"
#include "ui/language.h"
#include "ui/models/words.h"

using namespace dropscope;

namespace {

/// The patterns of a text and of those in it.
QStringList patternsOf(const Text& words) {
    QStringList patterns;
    if (!words.pattern().empty()) {
        patterns << text(words.pattern());
    }
    for (const Text& argument : words.arguments()) {
        patterns << patternsOf(argument);
    }
    return patterns;
}

/// What nobody translates: the plain texts in it.
QStringList valuesOf(const Text& words) {
    if (words.pattern().empty() && words.arguments().empty()) {
        return words.empty() ? QStringList() : QStringList{text(words)};
    }
    QStringList values;
    for (const Text& argument : words.arguments()) {
        values << valuesOf(argument);
    }
    return values;
}

struct Refusal {
    const char* name;
    Error error;
};

template <class T>
Error errorOf(const Result<T>& result) {
    return result ? Error{"nothing was refused", {}, {}} : result.error();
}

const std::vector<Refusal>& refusals() {
    static const std::vector<Refusal> kAll = [] {
        QTemporaryDir folder;
        const auto written = [&](const char* name, const QByteArray& bytes) {
            QFile file(folder.filePath(name));
            file.open(QIODevice::WriteOnly);
            file.write(bytes);
            file.close();
            return errorOf(loadTensor(file.fileName().toStdString()));
        };
        return std::vector<Refusal>{
            {"no number", errorOf(parseFloat("a{b}%1"))},
            {"beyond float32", errorOf(parseFloat("1e99"))},
            {"no whole number", errorOf(parseWhole("1.5", phrase("seed"), 100))},
            {"p too large", errorOf(parseProbability("1.5"))},
            {"a length below 0", errorOf(Shape::parse("3,-5"))},
            {"a shape of words", errorOf(Shape::parse("three"))},
            {"a cell of a file", written("cells {0}.csv", "1,2\n3,abc\n")},
            {"a short row", written("short.csv", "1,2\n3\n")},
            {"no numbers", written("none.csv", "")},
            {"no npy", written("broken.npy", "\x93NUMPY and then")},
            {"a zip that is none", written("broken.npz", "PK nothing")},
            {"no IDX", written("broken.idx", "nothing")},
            {"no TensorProto", written("broken.pb", "nothing")},
            {"safetensors without a header", written("broken.safetensors", "123")},
            {"a pickle", written("model.pt", "nothing")},
            {"an unknown ending", written("x.docx", "nothing")},
            {"a file that is not there", errorOf(loadTensor("/nowhere/x.npy"))},
        };
    }();
    return kAll;
}

}  // namespace

class TestWords : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_settings;

private slots:
    void initTestCase() { useOwnSettings(m_settings); }
    void cleanup() { Language::instance().setChoice("en"); }

    void sentences_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("remedy");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("what alone") << "the disk is full" << "" << "" << "The disk is full.";
        QTest::newRow("with a remedy") << "the disk is full" << "" << "free some space"
                                       << "The disk is full; free some space.";
        QTest::newRow("with a place") << "'abc' is not a number" << "x.csv, line 7, column 3" << ""
                                      << "x.csv, line 7, column 3: 'abc' is not a number.";
        QTest::newRow("all three") << "p is NaN" << "p" << "write 0.5" << "p: p is NaN; write 0.5.";
        QTest::newRow("a quote first") << "'A' is unknown" << "" << "" << "'A' is unknown.";
        QTest::newRow("a capital already") << "Qt is missing" << "" << "" << "Qt is missing.";
        QTest::newRow("a percent sign") << "%1 is left" << "%2" << "{} %3" << "%2: %1 is left; {} %3.";
        QTest::newRow("another's sentence") << "(i.e. {C, L} inputs)." << "" << "give x a shape"
                                            << "(i.e. {C, L} inputs); give x a shape.";
        QTest::newRow("nothing") << "" << "" << "" << ".";
    }
    void sentences() {
        QFETCH(QString, what);
        QFETCH(QString, where);
        QFETCH(QString, remedy);
        QTEST(sentenceOf({what.toStdString(), where.toStdString(), remedy.toStdString()}), "sentence");
    }

    void inEnglishTheWordsAreThoseOfTheTerminal() {
        for (const Refusal& refusal : refusals()) {
            QCOMPARE(inWords(refusal.error.what), text(refusal.error.what));
            QCOMPARE(inWords(refusal.error.remedy), text(refusal.error.remedy));
        }
    }

    void aRefusalIsSaidInTheLanguageOfTheWindow_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<Error>("error");
        for (const Language::Entry& language : Language::all().subspan(1)) {
            for (const Refusal& refusal : refusals()) {
                QTest::addRow("%s: %s", language.code, refusal.name) << language.code << refusal.error;
            }
        }
    }
    void aRefusalIsSaidInTheLanguageOfTheWindow() {
        QFETCH(QString, code);
        QFETCH(Error, error);
        Language::instance().setChoice(code);
        const QString sentence = sentenceOf(error);
        static const QRegularExpression kPlace(R"(\{[^{}]*\})");
        static const QRegularExpression kWord("[A-Za-z]{4,}");
        QVERIFY2(!error.what.pattern().empty(), "plain English");
        for (const Text& part : {error.what, error.where, error.remedy}) {
            for (const QString& pattern : patternsOf(part)) {
                for (const QString& piece : pattern.split(kPlace)) {
                    QVERIFY2(!piece.contains(kWord) || piece.count(' ') < 3 || !sentence.contains(piece.trimmed()),
                             qPrintable(QString("\"%1\" is English in: %2").arg(piece, sentence)));
                }
            }
            for (const QString& value : valuesOf(part)) {
                QVERIFY2(sentence.contains(value, Qt::CaseInsensitive),
                         qPrintable(QString("\"%1\" is lost in: %2").arg(value, sentence)));
            }
        }
    }
};

QTEST_MAIN(TestWords)
#include "test_words.moc"
