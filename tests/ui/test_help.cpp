// SPDX-License-Identifier: GPL-3.0-or-later
// The help's pages, how a control finds its page, and the hints on the Masks page.
#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QFrame>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSet>
#include <QSettings>
#include <QTextBrowser>

#include "tests/ui/window_fixture.h"
#include "ui/help_menu.h"
#include "ui/help_topics.h"
#include "ui/hints.h"
#include "ui/language.h"
#include "ui/models/replay_text.h"
#include "ui/style/appearance.h"

using namespace dropscope;

class TestHelp : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// The pages that a page links to.
    static QStringList linksOf(const QString& text) {
        static const QRegularExpression kLink(R"(\]\(([^)]*)\))");
        QStringList links;
        for (auto it = kLink.globalMatch(text); it.hasNext();) {
            links << it.next().captured(1);
        }
        return links;
    }

    static QStringList sorted(QStringList list) {
        list.sort();
        return list;
    }

    /// The rank of each heading, in order: "#", "##".
    static QStringList headingsOf(const QString& text) {
        QStringList ranks;
        for (const QString& line : text.split('\n')) {
            if (line.startsWith('#')) {
                ranks << line.section(' ', 0, 0);
            }
        }
        return ranks;
    }

    /// Lines of more than a few words; what is shorter may be a name.
    static QStringList linesOf(const QString& text) {
        QStringList lines;
        for (const QString& line : text.split('\n')) {
            if (line.count(' ') > 3) {
                lines << line;
            }
        }
        return lines;
    }

private slots:
    void initTestCase() { useOwnSettings(m_folder); }
    void init() { QSettings().clear(); }

    void everyPageHasAHeadingAndNoBrokenLink() {
        WindowFixture ui;  // loads the resources
        QVERIFY(helpTopics().size() >= 20);
        for (const QString& topic : helpTopics()) {
            const QString text = helpText(topic, "en");
            QVERIFY2(!helpTitle(text).isEmpty(), qPrintable(topic + " has no heading"));
            QVERIFY2(text.size() > 100, qPrintable(topic + " says nothing"));
            for (const QString& link : linksOf(text)) {
                QVERIFY2(link.endsWith(".md") && helpTopics().contains(link.chopped(3)),
                         qPrintable(topic + " links to " + link));
            }
        }
        for (const QString& topic : linkedHelpTopics()) {
            QVERIFY2(helpTopics().contains(topic), qPrintable("a control links to " + topic));
        }
    }

    void everyLanguageHasEveryPage_data() {
        QTest::addColumn<QString>("language");
        for (const Language::Entry& entry : Language::all()) {
            QTest::newRow(entry.code) << QString(entry.code);
        }
    }
    // A translation that lacks a heading or a link lacks a thought; what is the same text is not translated.
    void everyLanguageHasEveryPage() {
        QFETCH(QString, language);
        (void)Appearance::instance();  // loads the resources
        QSet<QString> titles;
        for (const QString& topic : helpTopics()) {
            QFile file(QString(":/help/%1/%2.md").arg(language, topic));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName() + " is missing"));
            const QString text = QString::fromUtf8(file.readAll());
            const QString english = helpText(topic, "en");
            const QByteArray page = topic.toUtf8();
            QVERIFY2(!helpTitle(text).isEmpty() && !titles.contains(helpTitle(text)), page.constData());
            titles << helpTitle(text);
            QVERIFY2(headingsOf(text) == headingsOf(english), page.constData());
            QVERIFY2(sorted(linksOf(text)) == sorted(linksOf(english)), page.constData());
            if (language != "en") {
                const QStringList said = linesOf(english);
                for (const QString& line : linesOf(text)) {
                    QVERIFY2(!said.contains(line), qPrintable(topic + ": " + line));
                }
            }
        }
        // And no page that nobody can open.
        QCOMPARE(QDir(":/help/" + language).entryList({"*.md"}).size(), helpTopics().size());
    }

    /// A page calls a control what the window calls it, in the same language.
    void namesAreTheWindows_data() { everyLanguageHasEveryPage_data(); }
    void namesAreTheWindows() {
        QFETCH(QString, language);
        const auto inEnglish = qScopeGuard([] { Language::instance().setChoice("en"); });
        Language::instance().setChoice(language);
        WindowFixture ui;
        ui.window.showPage("training");
        ui.rest();
        const auto missing = [&](const char* topic, const QString& name) {
            return helpText(topic, language).contains(name) ? QString() : QString("%1: %2").arg(topic, name);
        };
        QStringList faults;
        for (const char* tab : {"runningTab", "meanTab", "histogramTab", "masksTab"}) {
            faults << missing("charts", "**" + ui.find<QAbstractButton>(tab).text() + "**");
        }
        for (const char* caption : {"train_p_caption", "train_input-p_caption"}) {
            faults << missing("training-p", "**" + ui.find<QLabel>(caption).text() + "**");
        }
        faults << missing("start", ui.find<QAbstractButton>("playButton").text());
        for (const ReplaySourceInfo& source : replaySources()) {
            faults << missing("replay-source", "**" + frameworkText(source.source) + "**");
        }
        for (const QString& page : MainWindow::pageNames()) {
            faults << missing("start", "**" + ui.find<QAbstractButton>((page + "PageButton").toLatin1()).text() + "**");
        }
        faults.removeAll(QString());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join('\n')));
    }

    void contentsAreNotCutOff_data() { everyLanguageHasEveryPage_data(); }
    void contentsAreNotCutOff() {
        QFETCH(QString, language);
        const auto inEnglish = qScopeGuard([] { Language::instance().setChoice("en"); });
        Language::instance().setChoice(language);
        WindowFixture ui;
        ui.trigger("helpAction");
        const auto& contents = ui.find<QListWidget>("helpContents");
        for (int row = 0; row < contents.count(); ++row) {
            const int width = contents.viewport()->width();
            QVERIFY2(contents.sizeHintForIndex(contents.model()->index(row, 0)).width() <= width,
                     qPrintable(contents.item(row)->text()));
        }
    }

    void shortcutsFitTheScreen_data() { everyLanguageHasEveryPage_data(); }
    void shortcutsFitTheScreen() {
        QFETCH(QString, language);
        const auto inEnglish = qScopeGuard([] { Language::instance().setChoice("en"); });
        Language::instance().setChoice(language);
        WindowFixture ui;
        ui.trigger("shortcutsAction");
        auto& box = ui.find<QDialog>("shortcutsBox");
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        const auto& text = ui.find<QTextBrowser>("shortcutsText");
        QVERIFY2(box.height() < 690, qPrintable(QString::number(box.height())));  // of 768, less the window's own frame
        QCOMPARE(text.verticalScrollBar()->maximum(), 0);
        QCOMPARE(text.horizontalScrollBar()->maximum(), 0);
        const QString shown = text.toPlainText();
        for (const QAction* action : ui.window.findChildren<QAction*>()) {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            QVERIFY2(shown.contains(keys), qPrintable(action->text() + " " + keys));
        }
        // Every line names a key as the menus do.
        const QString control = QKeySequence("Ctrl+C").toString(QKeySequence::NativeText).section('+', 0, 0);
        QVERIFY(shown.count(control + '+') > 5 && (control == "Ctrl" || !shown.contains("Ctrl")));
        QVERIFY(!shown.contains('&') && !shown.contains("…") && !shown.contains("(F)"));
        // The grid's own keys, which the menu only shows.
        for (const auto keys : {QKeySequence::Copy, QKeySequence::Paste, QKeySequence::SelectAll}) {
            QVERIFY(shown.contains(QKeySequence(keys).toString(QKeySequence::NativeText)));
        }
        QVERIFY(ui.find<QAction>("copyAction").shortcut().isEmpty());
    }

    void helpFollowsTheLanguage() {
        WindowFixture ui;
        const auto inEnglish = qScopeGuard([] { Language::instance().setChoice("en"); });
        ui.trigger("helpAction");
        auto& help = ui.find<HelpWindow>("helpWindow");
        help.showTopic("seed");
        Language::instance().setChoice("de");
        ui.rest();
        QCOMPARE(&ui.find<HelpWindow>("helpWindow"), &help);  // it stayed
        QVERIFY(help.isVisible());
        QCOMPARE(help.topic(), QString("seed"));
        QVERIFY(ui.find<QTextBrowser>("helpPage").toPlainText().contains("Zufallszahlen"));
        QVERIFY(help.windowTitle() != "Help");
        ui.trigger("whatIsThisAction");  // of the menu that was built anew
        QCOMPARE(ui.window.findChildren<HelpWindow*>().size(), 1);
    }

    void theHintFollowsTheLanguage() {
        WindowFixture ui;
        const auto inEnglish = qScopeGuard([] { Language::instance().setChoice("en"); });
        ui.find<HelpMenu>("helpPages").startHints();
        ui.find<QAbstractButton>("hintNext").click();
        const auto& hints = *ui.window.findChild<Hints*>();
        ui.rest();
        const QString english = ui.find<QLabel>("hintWords").text();
        Language::instance().setChoice("fr");
        ui.rest();
        QCOMPARE(ui.window.findChildren<Hints*>().size(), 1);
        QCOMPARE(hints.shown(), 1);
        QTRY_VERIFY(hints.bubble()->isVisible());
        QVERIFY(ui.find<QLabel>("hintWords").text() != english);
        const QWidget& mask = ui.find("maskGrid");
        QCOMPARE(hints.target(), QRect(mask.mapTo(&ui.window, QPoint()), mask.size()));
        QVERIFY(!hints.bubble()->geometry().intersects(hints.target()));
        ui.find<QAbstractButton>("hintHideAll").click();
        Language::instance().setChoice("en");
        ui.rest();
        QVERIFY(ui.window.findChild<QFrame*>("hintBubble") == nullptr);  // put away is put away
    }

    void aPageThatIsNotTranslatedIsEnglish() {
        WindowFixture ui;
        QCOMPARE(helpText("p", "no such language"), helpText("p", "en"));
        QVERIFY(helpText("no such page", "en").isEmpty());
    }

    void aControlFindsItsPage_data() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("control");
        QTest::addColumn<QString>("topic");
        QTest::newRow("p") << "masks" << "pEdit" << "p";
        QTest::newRow("seed") << "masks" << "seedEdit" << "seed";
        QTest::newRow("draw") << "masks" << "drawEdit" << "draw";
        QTest::newRow("kind") << "masks" << "kindMenu" << "kind";
        QTest::newRow("mode") << "masks" << "trainButton" << "mode";
        QTest::newRow("scale") << "masks" << "scalingMenu" << "scale";
        QTest::newRow("mask") << "masks" << "maskGrid" << "mask";
        QTest::newRow("axes") << "masks" << "axesEdit" << "shared-axes";
        QTest::newRow("source") << "masks" << "sourceMenu" << "source";
        QTest::newRow("zeroing") << "masks" << "zeroingMenu" << "zeroing";
        QTest::newRow("fresh mask") << "masks" << "freshMaskSwitch" << "fresh-mask";
        QTest::newRow("this draw") << "masks" << "intervalGauge" << "statistics";
        QTest::newRow("time strip") << "masks" << "timeStrip" << "time-strip";
        QTest::newRow("a chart") << "masks" << "runningChart" << "charts";
        QTest::newRow("p of layers") << "training" << "train_p" << "training-p";
        QTest::newRow("wrong labels") << "training" << "train_label-noise" << "label-noise";
        QTest::newRow("gap") << "training" << "gapTab" << "gap";
        QTest::newRow("curves") << "training" << "trainingChart" << "interval";
        QTest::newRow("sweep") << "training" << "sweepGrid" << "sweep";
        QTest::newRow("finding") << "training" << "findingSentence" << "interval";
        QTest::newRow("replay seed") << "replay" << "replaySeed" << "seed";
        QTest::newRow("recipe") << "replay" << "replayRecipe" << "recipe";
        QTest::newRow("gpu") << "replay" << "gpuMenu" << "grid";
        QTest::newRow("evidence") << "replay" << "evidence-numpy" << "evidence";
        QTest::newRow("whose") << "replay" << "show-jax" << "replay-source";
    }
    void aControlFindsItsPage() {
        QFETCH(QString, page);
        QFETCH(QString, control);
        QFETCH(QString, topic);
        WindowFixture ui;
        ui.window.showPage(page);
        QCOMPARE(helpTopicOf(&ui.find(control.toLatin1())), topic);
    }

    void shiftF1OpensThePageOfWhatHasTheKeyboard() {
        WindowFixture ui;
        ui.find("pEdit").setFocus();
        ui.trigger("whatIsThisAction");
        auto& help = ui.find<HelpWindow>("helpWindow");
        QVERIFY(help.isVisible());
        QCOMPARE(help.topic(), QString("p"));
        auto& page = ui.find<QTextBrowser>("helpPage");
        QVERIFY(page.toPlainText().startsWith("p, the probability of dropping"));
        emit page.anchorClicked(QUrl("seed.md"));
        QCOMPARE(help.topic(), QString("seed"));
    }

    void searchFindsPages() {
        WindowFixture ui;
        ui.trigger("helpAction");
        auto& contents = ui.find<QListWidget>("helpContents");
        QTest::keyClicks(&ui.find<QLineEdit>("helpSearch"), "checkpointing");
        int found = 0;
        for (int row = 0; row < contents.count(); ++row) {
            found += contents.item(row)->isHidden() ? 0 : 1;
        }
        QCOMPARE(found, 1);
        QCOMPARE(ui.find<HelpWindow>("helpWindow").topic(), QString("fresh-mask"));
    }

    void hintsAreOffUntilAskedFor() {
        WindowFixture ui;
        QVERIFY(ui.window.findChild<QFrame*>("hintBubble") == nullptr);
    }

    void hintsNeverCoverWhatTheySpeakOf_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("projector") << QSize(1366, 768);
        QTest::newRow("smallest") << QSize(960, 600);
        QTest::newRow("4K") << QSize(3840, 2160);
    }
    void hintsNeverCoverWhatTheySpeakOf() {
        QFETCH(QSize, size);
        WindowFixture ui(size);
        ui.find<HelpMenu>("helpPages").startHints();
        const auto& hints = *ui.window.findChild<Hints*>();
        for (int number = 0; number < Hints::kCount; ++number) {
            ui.rest();
            QCOMPARE(hints.shown(), number);
            const QRect bubble = hints.bubble()->geometry();
            QVERIFY(hints.bubble()->isVisible());
            QVERIFY(!hints.target().isNull());
            QVERIFY2(!bubble.intersects(hints.target()), qPrintable(QString::number(number)));
            QVERIFY(ui.window.rect().contains(bubble));
            for (const QRect& control : hints.controls()) {
                QVERIFY2(!bubble.intersects(control), qPrintable(QString::number(number)));
            }
            const QWidget& pointer = ui.find("hintPointer");
            QVERIFY(pointer.isVisible() && pointer.geometry().intersects(bubble));
            QVERIFY2(pointer.geometry().adjusted(-4, -4, 4, 4).intersects(hints.target()),
                     qPrintable(QString::number(number)));
            for (const char* name : {"hintNext", "hintHideAll"}) {
                const auto& button = ui.find<QPushButton>(name);
                QVERIFY(button.width() >= button.sizeHint().width());  // its words are whole
            }
            QTest::keyClick(&ui.find("hintNext"), Qt::Key_Space);
        }
        QCOMPARE(hints.shown(), -1);
    }

    void hintsKeepOffTheKeyboard() {
        WindowFixture ui({1366, 768});
        ui.find<HelpMenu>("helpPages").startHints();
        const auto& hints = *ui.window.findChild<Hints*>();
        for (int number = 0; number < Hints::kCount; ++number) {
            for (QWidget* widget : ui.window.findChildren<QWidget*>()) {
                const bool takes = widget->isVisible() && widget->isEnabled() && widget->focusProxy() == nullptr &&
                                   (widget->focusPolicy() & Qt::TabFocus) != 0;
                const auto areaOf = [](const QWidget& of) { return of.width() * of.height(); };
                // What is much larger is seen all the same.
                if (!takes || areaOf(*widget) > 4 * areaOf(*hints.bubble()) || hints.bubble()->isAncestorOf(widget)) {
                    continue;
                }
                widget->setFocus();
                QApplication::processEvents();
                const QRect place(widget->mapTo(&ui.window, QPoint()), widget->size());
                QVERIFY2(!hints.bubble()->geometry().intersects(place),
                         qPrintable(QString("hint %1 on %2").arg(number).arg(widget->objectName())));
            }
            QTest::keyClick(&ui.find("hintNext"), Qt::Key_Space);
        }
    }

    /// Each goes by itself when what it asks for was done, in any order; Space is the page's.
    void aHintGoesWhenItWasFollowed() {
        WindowFixture ui({1366, 768});
        ui.trigger("hintsAction");
        const auto& hints = *ui.window.findChild<Hints*>();
        ui.rest();
        const QWidget* keyboard = QApplication::focusWidget();
        QTest::mouseClick(&ui.find("hintNext"), Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget(), keyboard);
        QCOMPARE(hints.shown(), 1);
        ui.trigger("nextDrawAction");
        ui.find<QAbstractButton>("evalButton").click();
        ui.find<QAbstractButton>("trainButton").click();
        QCOMPARE(hints.shown(), 1);  // it asks for something else
        ui.click("maskGrid", 1, 1);
        QTRY_COMPARE(hints.shown(), -1);  // the others were done before
    }

    void hintsAreRememberedAndComeBack() {
        {
            WindowFixture ui;
            auto& help = ui.find<HelpMenu>("helpPages");
            help.startHints();
            ui.find<QAbstractButton>("hintNext").click();
        }
        WindowFixture ui;
        auto& help = ui.find<HelpMenu>("helpPages");
        const auto& hints = *ui.window.findChild<Hints*>();
        help.startHints();
        QCOMPARE(hints.shown(), 1);  // the first was put away
        ui.window.showPage("replay");
        ui.rest();
        QVERIFY(!hints.bubble()->isVisible());  // nothing to speak of here
        ui.window.showPage("masks");
        ui.rest();
        QVERIFY(hints.bubble()->isVisible());
        ui.find<QAbstractButton>("hintHideAll").click();
        QCOMPARE(hints.shown(), -1);
        help.startHints();
        QCOMPARE(hints.shown(), -1);
        ui.trigger("hintsAction");
        QCOMPARE(hints.shown(), 0);
    }
};

QTEST_MAIN(TestHelp)
#include "test_help.moc"
