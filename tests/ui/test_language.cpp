// SPDX-License-Identifier: GPL-3.0-or-later
// The window in another language: chosen in the menu, while everything that a person did stays.
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QToolButton>

#include "tests/ui/window_fixture.h"
#include "ui/language.h"
#include "ui/models/training_session.h"
#include "ui/pages/training_page.h"

using namespace dropscope;

class TestLanguage : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_settings;

    static void choose(WindowFixture& window, const char* action) {
        window.trigger(action);
        QApplication::processEvents();
        window.rest();
    }

private slots:
    void initTestCase() { useOwnSettings(m_settings); }
    void cleanup() { Language::instance().setChoice("en"); }

    void theDesktopsFirstLanguageWeSpeakIsSpoken_data() {
        QTest::addColumn<QStringList>("desktop");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("as it is") << QStringList{"de-DE", "de", "en"} << "de";
        QTest::newRow("another country") << QStringList{"fr-CA"} << "fr";
        QTest::newRow("the first of several") << QStringList{"pt-BR", "es-MX", "de"} << "es";
        QTest::newRow("English before others") << QStringList{"en-GB", "de"} << "en";
        QTest::newRow("simplified characters") << QStringList{"zh-Hans-CN", "zh"} << "zh_CN";
        QTest::newRow("traditional characters") << QStringList{"zh-Hant-TW", "fr"} << "fr";
        QTest::newRow("none of ours") << QStringList{"fi-FI"} << "en";
        QTest::newRow("no language") << QStringList{"C"} << "en";
        QTest::newRow("nothing") << QStringList{} << "en";
    }
    void theDesktopsFirstLanguageWeSpeakIsSpoken() {
        QFETCH(QStringList, desktop);
        QFETCH(QString, spoken);
        QCOMPARE(Language::spokenFor(desktop), spoken);
    }

    void everyLanguageHasItsWords_data() {
        QTest::addColumn<QString>("code");
        for (const Language::Entry& language : Language::all().subspan(1)) {
            QTest::newRow(language.code) << language.code;
        }
    }
    void everyLanguageHasItsWords() {
        QFETCH(QString, code);
        WindowFixture window;
        const QString english = window.find<QMenu>("fileMenu").title();
        choose(window, ("language-" + code).toLatin1());
        QVERIFY(window.find<QMenu>("fileMenu").title() != english);
        QVERIFY(window.find<QAction>(("language-" + code).toLatin1()).isChecked());
        choose(window, "language-en");
        QCOMPARE(window.find<QMenu>("fileMenu").title(), english);
    }

    void thisDrawIsWholeInASmallWindow_data() { everyLanguageHasItsWords_data(); }
    void thisDrawIsWholeInASmallWindow() {
        QFETCH(QString, code);
        WindowFixture window;
        choose(window, ("language-" + code).toLatin1());
        for (const QSize size : {QSize(800, 480), QSize(1024, 600), QSize(1366, 768)}) {
            window.window.resize(size);
            window.rest();
            const auto& scroll = window.find<QScrollArea>("drawScroll");
            QTRY_VERIFY(window.find("drawNumbers").width() <= scroll.viewport()->width());
        }
    }

    void whatWasDoneStays() {
        WindowFixture window;
        window.typeInto("xGrid", 0, 0, "-1.5");
        window.enter("seedEdit", "7");
        window.trigger("gradientsAction");
        window.find<QToolButton>("histogramTab").click();
        window.find<QToolButton>("seedLock").click();
        window.rest();
        const QString mask = window.maskText();
        choose(window, "language-de");
        QCOMPARE(window.maskText(), mask);
        QVERIFY(window.find<QAction>("gradientsAction").isChecked());
        QCOMPARE(window.find<QLineEdit>("seedEdit").text(), "7");
        QVERIFY(window.find<QToolButton>("histogramTab").isChecked());
        QVERIFY(window.find<QToolButton>("seedLock").isChecked());
        QCOMPARE(window.cells(Field::x)[0].value, -1.5F);
        window.trigger("undoAction");
        window.trigger("undoAction");
        QVERIFY2(window.cells(Field::x)[0].value != -1.5F, "undo goes back beyond the change of language");
    }

    void withNothingToUndoNoColonWaitsForIt() {
        WindowFixture window;
        choose(window, "language-de");
        QCOMPARE(window.find<QAction>("undoAction").text(), "&Rückgängig");
        window.enter("seedEdit", "7");
        QVERIFY(window.find<QAction>("undoAction").text().startsWith("&Rückgängig: "));
        window.trigger("undoAction");
        QCOMPARE(window.find<QAction>("undoAction").text(), "&Rückgängig");
        QVERIFY(window.find<QAction>("redoAction").text().startsWith("&Wiederholen: "));
    }

    void theExampleIsNamedInEachLanguage() {
        WindowFixture window;
        const auto names = [&] {
            return QStringList{window.window.windowTitle(), window.find<QLabel>("documentTitle").text()};
        };
        const QStringList english = names();
        QVERIFY(english[1].startsWith("documentation example"));
        choose(window, "language-de");
        for (const QString& name : names()) {
            QVERIFY2(name.startsWith("Beispiel der Dokumentation"), qPrintable(name));
        }
        QCOMPARE(window.window.document().state().name, "documentation example");  // as a session keeps it
        choose(window, "language-en");
        QCOMPARE(names(), english);
    }

    void theChosenCellsStay() {
        WindowFixture window;
        window.click("yGrid", 2, 3);
        window.click("yGrid", 1, 1, Qt::ShiftModifier);
        window.grid("yGrid").setFocus();
        const QRect selection = window.find<MasksPage>("masksPage").grid().selection();
        QCOMPARE(selection, QRect(1, 1, 3, 2));
        choose(window, "language-de");
        GridViewport& grid = window.find<MasksPage>("masksPage").grid();
        QCOMPARE(grid.selection(), selection);
        QCOMPARE(grid.current(), QPoint(1, 1));
        QVERIFY(window.find("explanationBar").isVisible());
        QCOMPARE(window.window.focusWidget(), &window.grid("yGrid"));
    }

    void numbersStayAsTheyAre() {
        WindowFixture window;
        const auto texts = [&] {
            QStringList all;
            const QAbstractItemModel& model = window.grid("yGrid").model();
            for (int row = 0; row < model.rowCount(); ++row) {
                for (int column = 0; column < model.columnCount(); ++column) {
                    all << model.index(row, column).data().toString();
                }
            }
            return all;
        };
        const QStringList english = texts();
        QVERIFY(english.join(' ').contains('.'));
        choose(window, "language-de");
        QCOMPARE(texts(), english);
    }

    void trainingGoesOn() {
        WindowFixture window;
        window.window.showPage("training");
        window.rest();
        TrainingSession& session = window.find<TrainingPage>("trainingPage").session();
        window.find<TrainingPage>("trainingPage").setView({.sweep = false, .grid = "p=0,0.5", .epochsASecond = 20});
        const TrainingView view = window.find<TrainingPage>("trainingPage").view();
        session.play();
        QVERIFY(QTest::qWaitFor([&] { return session.log().epochs() > 2; }, 20000));
        window.trigger("language-fr");
        QApplication::processEvents();
        QVERIFY(session.isPlaying());
        const std::size_t epochs = session.log().epochs();
        QVERIFY(QTest::qWaitFor([&] { return session.log().epochs() > epochs; }, 20000));
        QCOMPARE(&window.find<TrainingPage>("trainingPage").session(), &session);
        QVERIFY(window.find<TrainingPage>("trainingPage").view() == view);
        session.pause();
        window.rest();
    }
};

QTEST_MAIN(TestLanguage)
#include "test_language.moc"
