// SPDX-License-Identifier: GPL-3.0-or-later
// What a person set in the window comes back from a session file, whatever happens to the window in between.
#include <sys/wait.h>
#include <unistd.h>

#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>

#include "engine/io/zip_file.h"
#include "engine/session/session_file.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/replay_page.h"
#include "ui/pages/training_page.h"
#include "ui/panels/sweep_panel.h"
#include "ui/session_files.h"

using namespace dropscope;

class SessionsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { useOwnSettings(m_folder); }
    void cleanupTestCase() { m_window.reset(); }

    void everythingComesBack() {
        WindowFixture first;
        change(first);
        const Document::State saved = first.window.document().state();
        const std::vector<Cell> y = first.cells(Field::y);
        first.window.showPage("training");
        QVERIFY(training(first).set("seeds", "3").has_value());
        QVERIFY(training(first).set("epochs", "2").has_value());
        first.rest();
        training(first).play();
        first.rest();
        const TrainingSetup setup = training(first).setup();
        const QString curves = training(first).log().csv();
        QVERIFY(curves.count('\n') > 20);
        saveTo(first, path("all.dropscope"));
        QVERIFY(!first.window.document().hasUnsavedValues());

        WindowFixture second;
        openIn(second, path("all.dropscope"));
        const Document::State opened = second.window.document().state();
        QVERIFY(opened.settings == saved.settings);
        QVERIFY(opened.byHand == saved.byHand);
        QCOMPARE(opened.name, saved.name);
        QVERIFY(std::ranges::equal(valuesOf(opened.x), valuesOf(saved.x)));
        QVERIFY(std::ranges::equal(valuesOf(opened.dy), valuesOf(saved.dy)));
        const std::vector<Cell> again = second.cells(Field::y);
        for (std::size_t i = 0; i < y.size(); ++i) {
            QCOMPARE(again[i].value, y[i].value);
            QCOMPARE(again[i].byHand, y[i].byHand);
        }
        QVERIFY(training(second).setup() == setup);
        QCOMPARE(training(second).log().csv(), curves);
        QVERIFY(second.window.findChild<TrainingPage*>()->isVisible());
        QVERIFY(!second.window.document().hasUnsavedValues());
    }

    /// Saving over a file takes away what it had: undo then leads to what no file has.
    void whatWasSavedOverIsUnsavedAgain() {
        WindowFixture window;
        Document& document = window.window.document();
        const auto unsaved = [&] { return window.window.sessions().unsaved().join("; "); };
        HandSet byHand;
        byHand.set(3, false);
        document.setByHand(byHand, "test");
        saveTo(window, path("over.dropscope"));
        openIn(window, path("over.dropscope"));
        QCOMPARE(unsaved(), QString());
        document.editCells(Field::x, {{2, 3.5F}}, "test");
        document.setByHand({}, "test");
        saveTo(window, path("over.dropscope"));
        QCOMPARE(unsaved(), QString());
        document.undoStack().undo();
        QCOMPARE(unsaved(), QString("units set by hand (1)"));
        document.undoStack().undo();
        QCOMPARE(unsaved(), QString("the edits of x; units set by hand (1)"));
        document.undoStack().undo();  // before it was opened
        document.undoStack().redo();
        QCOMPARE(unsaved(), QString("the edits of x; units set by hand (1)"));
        saveTo(window, path("another.dropscope"));
        QCOMPARE(unsaved(), QString());
        document.undoStack().redo();
        document.undoStack().redo();  // over.dropscope has these x
        QCOMPARE(unsaved(), QString("units set by hand (1)"));
    }

    /// A tensor's file too.
    void aTensorSavedOverIsUnsavedAgain() {
        WindowFixture window;
        Document& document = window.window.document();
        const auto saveX = [&](const char* name) {
            window.window.files().save(Field::x, path(name));
            window.rest();
        };
        saveX("over.npy");
        window.window.files().open(path("over.npy"));
        window.rest();
        document.editCells(Field::x, {{2, 3.5F}}, "test");
        QVERIFY(document.isUnsaved(Field::x));
        saveX("beside.npy");
        QVERIFY(!document.isUnsaved(Field::x));
        document.undoStack().undo();
        QVERIFY(!document.isUnsaved(Field::x));  // over.npy still has it
        document.undoStack().redo();
        saveX("over.npy");
        document.undoStack().undo();
        QVERIFY(document.isUnsaved(Field::x));
    }

    /// What closing asks about, by name; and that it asks.
    void closingNamesWhatIsNotSaved() {
        WindowFixture window;
        Document& document = window.window.document();
        const auto unsaved = [&] { return window.window.sessions().unsaved().join("; "); };
        QVERIFY(document.setP(0.3).has_value());
        document.setSeed(7);
        training(window);
        window.rest();
        QCOMPARE(unsaved(), QString());  // settings are no work of anybody's
        document.editCells(Field::dy, {{2, 3.5F}}, "test");
        QCOMPARE(unsaved(), QString("the edits of dL/dy"));
        document.undoStack().undo();
        HandSet byHand;
        byHand.set(3, false);
        document.setByHand(byHand, "test");
        QVERIFY2(unsaved() == "units set by hand (1)", qPrintable(unsaved()));
        saveTo(window, path("close.dropscope"));
        QCOMPARE(unsaved(), QString());
        byHand.set(4, true);
        document.setByHand(byHand, "test");
        QVERIFY2(unsaved() == "units set by hand (1)", qPrintable(unsaved()));
        document.undoStack().undo();
        QCOMPARE(unsaved(), QString());
        document.setSeed(8);
        QCOMPARE(unsaved(), QString("changes to the session close.dropscope"));
        document.setSeed(7);
        QCOMPARE(unsaved(), QString());
        window.window.masksPage().zoomBy(2.0);
        (void)replay(window);
        QCOMPARE(unsaved(), QString());  // looks are no work either

        WindowFixture other;
        openIn(other, path("close.dropscope"));
        (void)training(other);
        other.rest();
        QCOMPARE(other.window.sessions().unsaved(), QStringList());
        other.window.document().editCells(Field::x, {{0, 2.5F}}, "test");
        other.window.document().setByHand({}, "test");
        QCOMPARE(other.window.sessions().unsaved().size(), 2);
        QString asked;
        QTimer::singleShot(0, &other.window, [&] {
            auto& box = other.find<QMessageBox>("closeBox");
            asked = box.text();
            box.button(QMessageBox::Cancel)->click();
        });
        other.window.close();
        QVERIFY(other.window.isVisible());
        QVERIFY2(asked.contains("the edits of x, units set by hand (1)"), qPrintable(asked));
    }

    /// Saved from another page: there is a run, and it has not begun.
    void aTrainingPageThatWasOnlyVisitedOpensFresh() {
        WindowFixture first;
        (void)training(first);
        first.rest();
        first.window.showPage("masks");
        saveTo(first, path("visited.dropscope"));

        WindowFixture second;
        openIn(second, path("visited.dropscope"));
        const TrainingSession& opened = training(second);
        second.rest();
        QCOMPARE(second.find<QPushButton>("playButton").text(), QString("Play"));
        QVERIFY(second.find<QPushButton>("stepButton").isEnabled() &&
                second.find<QPushButton>("epochButton").isEnabled());
        QCOMPARE(opened.log().epochs(), std::size_t{1});
        QVERIFY(opened.map(kWith) && opened.network(kWith));
    }

    void theReplayPageComesBack() {
        const ReplaySettings wanted = otherReplaySettings();
        WindowFixture first;
        replay(first).setSettings(wanted);
        first.rest();
        QVERIFY(replay(first).settings() == wanted);
        saveTo(first, path("replay.dropscope"));

        WindowFixture second;
        openIn(second, path("replay.dropscope"));
        QVERIFY(replay(second).settings() == wanted);
        QVERIFY(replay(second).isVisible());
        QCOMPARE(second.find<QLineEdit>("replaySeed").text(), QString("123"));
        QVERIFY(second.find<QWidget>("pastePanel").isVisible());
        const QString answer = second.find<QLabel>("pasteAnswer").text();
        QVERIFY2(answer.contains("compared with"), qPrintable(answer + second.find<QLabel>("pasteRefusal").text()));
        // Back to the usual call and no paste: nothing of the old session is left.
        replay(second).setSettings({});
        second.rest();
        saveTo(second, path("replay.dropscope"));
        openIn(first, path("replay.dropscope"));
        QVERIFY(replay(first).settings() == ReplaySettings());
    }

    void aSessionFromBeforeTheReplayGroupOpensIt() {
        QVERIFY(saveSession(path("old.dropscope").toStdString(), {}, "0").has_value());
        WindowFixture window;
        replay(window).setSettings(otherReplaySettings());
        window.rest();
        openIn(window, path("old.dropscope"));
        QVERIFY(replay(window).settings() == ReplaySettings());
    }

    void theNextStartRemembersTheReplayPage() {
        ReplaySettings wanted = otherReplaySettings();
        {
            WindowFixture window;
            replay(window).setSettings(wanted);
            window.rest();
            window.window.close();
        }
        WindowFixture next;
        next.window.restoreLast();
        wanted.pasted.clear();  // what was pasted is a question of its day
        wanted.pasting = false;
        QVERIFY(replay(next).settings() == wanted);
        QSettings().setValue("replay/settings", R"({"p": 7})");  // damaged: as at first
        WindowFixture damaged;
        damaged.window.restoreLast();
        QVERIFY(replay(damaged).settings() == ReplaySettings());
        QSettings().remove("replay/settings");
    }

    void openingIsOneUndoStep() {
        WindowFixture window;
        change(window);
        saveTo(window, path("one.dropscope"));
        WindowFixture other;
        const QString before = other.maskText();
        openIn(other, path("one.dropscope"));
        QVERIFY(other.maskText() != before);
        other.trigger("undoAction");
        QCOMPARE(other.maskText(), before);
        QVERIFY(!other.window.document().undoStack().canUndo());
    }

    void whatIsUnknownSurvives() {
        Session session;
        session.settings["masks"] = {{"seed", 7}, {"from the future", {1, 2}}, {"layer", {{"p", 0.25}, {"new", true}}}};
        session.settings["lessons"] = {{"open", 3}};
        session.files["lessons/notes.txt"] = "hello";
        QVERIFY(saveSession(path("future.dropscope").toStdString(), session, "9").has_value());
        WindowFixture window;
        openIn(window, path("future.dropscope"));
        QCOMPARE(window.window.document().settings().seed, std::uint64_t{7});
        window.window.document().setSeed(8);
        saveTo(window, path("again.dropscope"));
        const Result<Session> again = loadSession(path("again.dropscope").toStdString());
        QVERIFY(again.has_value());
        QCOMPARE(again->settings.at("masks").at("seed").get<int>(), 8);
        QVERIFY(again->settings.at("masks").at("from the future") == Json({1, 2}));
        QCOMPARE(again->settings.at("masks").at("layer").at("new").get<bool>(), true);
        QCOMPARE(again->settings.at("masks").at("layer").at("p").get<double>(), 0.25);
        QCOMPARE(again->settings.at("lessons").at("open").get<int>(), 3);
        QCOMPARE(again->files.at("lessons/notes.txt"), std::string("hello"));
    }

    void wrongOnesChangeNothing_data() {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("says");
        QTest::newRow("p") << R"({"masks": {"layer": {"p": 1.5}}})" << "Masks.layer.p: dropout probability has to be";
        QTest::newRow("seed") << R"({"masks": {"seed": -1}})" << "masks.seed: -1 is not a whole number";
        QTest::newRow("kind") << R"({"masks": {"layer": {"kind": "x"}}})" << "masks.layer.kind: \"x\" is not one of";
        QTest::newRow("by hand") << R"({"masks": {"by-hand": [1]}})" << "masks.by-hand: 1 is not a unit";
        QTest::newRow("no such unit")
            << R"({"masks": {"by-hand": [[99, true]]}})"
            << "wrong.dropscope, masks.by-hand: there is no unit 99 in a tensor of 15 elements";
        QTest::newRow("no x") << R"({"masks": {"name": "x.npy"}})"
                              << "wrong.dropscope, x.npy: the session has no such tensor";
        QTest::newRow("gpu") << R"({"masks": {"source-details": {"gpu": [108]}}})"
                             << "masks.source-details.gpu: [108] is not a GPU";
        QTest::newRow("threads") << R"({"masks": {"source-details": {"gpu": [108, 1]}}})"
                                 << "masks.source-details.gpu: ";
        QTest::newRow("page") << R"({"window": {"page": 3}})" << "window.page: 3 is not text in quotes";
        QTest::newRow("replay seed") << R"({"replay": {"question": {"seed": "x"}}})"
                                     << "replay.question.seed: 'x' is not a seed";
        QTest::newRow("replay recipe") << R"({"replay": {"question": {"recipe": "drpout 3"}}})" << "no call 'drpout'";
        QTest::newRow("replay GPU") << R"({"replay": {"question": {"gpu": [0, 1]}}})" << "replay.question.gpu: ";
        QTest::newRow("replay key") << R"({"replay": {"question": {"key-path": "splt"}}})"
                                    << "replay.question.key-path: ";
        QTest::newRow("replay shape") << R"({"replay": {"shape": "9000, 9000"}})" << "replay.shape: 81000000 elements";
        QTest::newRow("replay p") << R"({"replay": {"p": 1.5}})" << "replay.p: 1.5 is not a probability";
        QTest::newRow("replay sources") << R"({"replay": {"sources": ["torch"]}})" << "\"torch\" is not a source";
        QTest::newRow("replay no sources") << R"({"replay": {"sources": []}})" << "not a list of sources";
        QTest::newRow("replay call") << R"({"replay": {"calls": {"numpy": "x"}}})" << "replay.calls.numpy: ";
        QTest::newRow("replay seeds") << R"({"replay": {"seeds-to-try": 0}})" << "replay.seeds-to-try: 0 is not";
        QTest::newRow("training") << R"({"training": {"setup": {"seeds": "none"}}})" << "seeds";
    }
    void wrongOnesChangeNothing() {
        QFETCH(QString, json);
        QFETCH(QString, says);
        Session session;
        session.settings = Json::parse(json.toStdString());
        QVERIFY(saveSession(path("wrong.dropscope").toStdString(), session, "1").has_value());
        if (!m_window) {  // one for all rows: none changes it
            m_window = std::make_unique<WindowFixture>();
            change(*m_window);
        }
        WindowFixture& window = *m_window;
        const Document::State before = window.window.document().state();
        QString said;
        const auto listening =
            connect(&window.window.sessions(), &SessionFiles::failed, this, [&](const QString& text) { said = text; });
        openIn(window, path("wrong.dropscope"));
        disconnect(listening);
        QVERIFY2(said.contains(says, Qt::CaseInsensitive), qPrintable(said));
        const Document::State after = window.window.document().state();
        QVERIFY(after.settings == before.settings && after.byHand == before.byHand && after.name == before.name);
        QVERIFY(after.x.base()->sharesValuesWith(*before.x.base()));
    }

    void aCrashLeavesACopyThatIsOffered() {
        const QString folder = path("unsaved");
        WindowFixture window;
        change(window);
        window.window.sessions().keepCopies(folder, 50);
        window.window.sessions().noteChange();
        const QString own = folder + "/" + SessionFiles::copyName();
        QTRY_VERIFY(QFile::exists(own));
        QTRY_VERIFY(loadSession(own.toStdString()).has_value());
        QVERIFY(SessionFiles::leftCopy(folder).isEmpty());  // its process lives

        QProcess process;  // one that has lived
        process.start("true", {});
        const qint64 gone = process.processId();
        QVERIFY(process.waitForFinished());
        const QString left = folder + QString("/%1.dropscope").arg(gone);
        QVERIFY(QFile::copy(own, left));
        QCOMPARE(QFileInfo(SessionFiles::leftCopy(folder)).fileName(), QFileInfo(left).fileName());

        const Document::State before = window.window.document().state();
        WindowFixture after;
        after.window.guardAgainstCrashes(folder);
        after.find<QPushButton>("recoverButton").click();
        after.rest();
        QVERIFY(after.window.document().state().settings == before.settings);
        QVERIFY(std::ranges::equal(valuesOf(after.window.document().x()), valuesOf(before.x)));
        QVERIFY(!QFile::exists(left));
        QCOMPARE(after.window.sessions().unsaved(), QStringList("the session from before the crash"));
    }

    /// A copy is in use only while its own writer lives, whoever has the number now.
    void aCopyOfADeadProcessIsOffered_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("left");
        const qint64 own = QApplication::applicationPid();
        QTest::newRow("own") << SessionFiles::copyName() << false;
        QTest::newRow("own number, begun at another time") << QString("%1-1.dropscope").arg(own) << true;
        QTest::newRow("own number, of an old version") << QString("%1.dropscope").arg(own) << false;
        QTest::newRow("no process") << QString("2147483647-5.dropscope") << true;
        QTest::newRow("no process, of an old version") << QString("2147483647.dropscope") << true;
        QTest::newRow("dead, not waited for") << QString("zombie") << true;
        QTest::newRow("no process's name") << QString("notes.dropscope") << false;
    }
    void aCopyOfADeadProcessIsOffered() {
        QFETCH(QString, name);
        QFETCH(bool, left);
        pid_t child = 0;
        if (name == "zombie") {
            child = ::fork();
            if (child == 0) {
                ::_exit(0);
            }
            siginfo_t ended;
            QCOMPARE(::waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOWAIT), 0);
            name = QString("%1.dropscope").arg(child);
        }
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(SessionFiles::leftCopy(folder.path()), left ? folder.filePath(name) : QString());
        if (child > 0) {
            (void)::waitpid(child, nullptr, 0);
        }
    }

    void aChangeIsCopiedSoon() {
        constexpr int kNever = 3'600'000;
        const QString folder = path("soon");
        WindowFixture window;
        window.window.sessions().keepCopies(folder, kNever);
        change(window);
        QTRY_VERIFY(QFile::exists(folder + "/" + SessionFiles::copyName()));
    }

    void aLookAroundLeavesNoCopy() {
        const QString folder = path("look");
        WindowFixture window;
        window.window.sessions().keepCopies(folder, 20);
        training(window);
        window.rest();
        (void)replay(window);
        QTest::qWait(200);
        QVERIFY(!QFile::exists(folder + "/" + SessionFiles::copyName()));
    }

    /// A copy that is there follows the eye: page and zoom; x is not "edited" by that.
    void aCopyFollowsHowThingsAreLookedAt() {
        const QString folder = path("view");
        WindowFixture window;
        const QString own = folder + "/" + SessionFiles::copyName();
        const auto kept = [&](const char* group, const char* key) {
            const Result<Session> copy = loadSession(own.toStdString());
            return copy ? copy->settings[group][key] : Json();
        };
        window.window.sessions().keepCopies(folder, 50);
        window.window.document().nextDraw();
        QTRY_COMPARE(kept("window", "page"), Json("masks"));
        const bool edited = window.window.document().hasUnsavedValues();
        window.window.masksPage().zoomBy(2.0);
        const Json width = window.window.masksPage().view().cellWidth;
        QTRY_COMPARE(kept("masks-view", "cell-width"), width);
        (void)replay(window);
        QTRY_COMPARE(kept("window", "page"), Json("replay"));
        QCOMPARE(window.window.document().hasUnsavedValues(), edited);
        const QDateTime written = QFileInfo(own).lastModified();
        QTest::qWait(200);
        QCOMPARE(QFileInfo(own).lastModified(), written);  // and no more than it has to
    }

    /// Opened where nobody sees the Training page, nothing is trained; saved again from there, nothing is lost.
    void curvesOpenedUnseenStayAsTheyAre() {
        WindowFixture first;
        shortTraining(first);
        first.window.showPage("masks");
        saveTo(first, path("unseen.dropscope"));

        WindowFixture second;
        openIn(second, path("unseen.dropscope"));
        const TrainingSession& opened = second.window.findChild<TrainingPage*>()->session();
        QVERIFY(opened.catchUp().state() == TrainingCatchUp::State::resting);
        QCOMPARE(opened.microsecondsAStep(), 0.0);  // no step was taken
        QCOMPARE(second.window.sessions().unsaved(), QStringList());
        saveTo(second, path("unseen-again.dropscope"));
        const Result<Session> before = loadSession(path("unseen.dropscope").toStdString());
        const Result<Session> after = loadSession(path("unseen-again.dropscope").toStdString());
        QVERIFY(before->files == after->files);
        QVERIFY(before->settings["training"] == after->settings["training"]);

        training(second);  // its pictures are wanted now
        second.rest();
        QVERIFY(opened.catchUp().state() == TrainingCatchUp::State::none);
        QVERIFY(opened.network(kWith)->weights == training(first).network(kWith)->weights);
        QCOMPARE(second.window.sessions().unsaved(), QStringList());
    }

    /// The training of a file whose data is away for now stays in it, and closing asks about nothing.
    void trainingOnMissingDataStaysInTheFile() {
        const QString data = path("mine.csv");
        QFile file(data);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int row = 0; row < 30; ++row) {
            file.write(QByteArray::number(row * 7 % 5) + ',' + QByteArray::number(row * 11 % 7) + ',' +
                       (row % 2 == 0 ? "ash\n" : "birch\n"));
        }
        file.close();
        WindowFixture first;
        QVERIFY(training(first).set("dataset", data.toStdString()).has_value());
        first.rest();
        shortTraining(first);
        QCOMPARE(training(first).setup().shown().data.source, data.toStdString());
        saveTo(first, path("missing.dropscope"));
        QVERIFY(QFile::rename(data, data + ".away"));

        WindowFixture second;
        shortTraining(second);
        QSignalSpy refused(&training(second), &TrainingSession::refused);
        openIn(second, path("missing.dropscope"));
        QTRY_COMPARE(refused.size(), qsizetype{1});
        second.rest();
        QCOMPARE(second.window.sessions().unsaved(), QStringList());
        saveTo(second, path("missing-again.dropscope"));
        const Result<Session> before = loadSession(path("missing.dropscope").toStdString());
        const Result<Session> after = loadSession(path("missing-again.dropscope").toStdString());
        QVERIFY(before->files == after->files);
        QVERIFY(before->settings["training"]["setup"] == after->settings["training"]["setup"]);
    }

    void aSweepAndHowThePageIsLookedAt() {
        const QString file = path("sweep.dropscope");
        WindowFixture window;
        training(window).setSetup([] {
            TrainingSetup setup;
            setup.seeds = 2;
            for (Experiment& side : setup.sides) {
                side.run.epochs = 2;
                side.data.samples = 40;
            }
            return setup;
        }());
        window.rest();
        auto& page = *window.window.findChild<TrainingPage*>();
        page.setView({.sweep = true, .grid = "p=0,0.5", .epochsASecond = 5.0});
        window.find<QPushButton>("sweepStart").click();
        QTRY_VERIFY(page.sweep().table().isWhole());
        window.rest();
        window.window.sessions().save(file);
        window.rest();

        WindowFixture other;
        other.window.sessions().open(file);
        other.rest();
        auto& opened = *other.window.findChild<TrainingPage*>();
        QVERIFY(opened.view() == page.view());
        QCOMPARE(opened.sweep().table().csv(), page.sweep().table().csv());
        QVERIFY(opened.sweep().table().isWhole());
    }

    void aDamagedSweepChangesNothing() {
        WindowFixture saved;
        QVERIFY(training(saved).set("seeds", "3").has_value());
        saved.rest();
        const QString file = path("damaged.dropscope");
        saveTo(saved, file);
        Result<Session> session = loadSession(file.toStdString());
        QVERIFY(session.has_value());
        session->files["sweep.csv"] = "run,seed\n0,1\n";
        QVERIFY(saveSession(file.toStdString(), *session, "1.0.0").has_value());

        WindowFixture other;
        QVERIFY(training(other).set("seeds", "5").has_value());
        other.rest();
        const TrainingSetup before = training(other).setup();
        const TrainingView view = other.window.findChild<TrainingPage*>()->view();
        QSignalSpy failed(&other.window.sessions(), &SessionFiles::failed);
        other.window.sessions().open(file);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.front().front().toString().contains("sweep.csv"));
        QVERIFY(training(other).setup() == before);
        QVERIFY(other.window.findChild<TrainingPage*>()->view() == view);
    }

    void anOrderlyEndLeavesNone() {
        const QString folder = path("orderly");
        const QString own = folder + "/" + SessionFiles::copyName();
        {
            WindowFixture window;
            window.window.sessions().keepCopies(folder, 20);
            window.window.sessions().noteChange();
            QTRY_VERIFY(QFile::exists(own));
        }
        QVERIFY(!QFile::exists(own));
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    static TrainingSession& training(WindowFixture& window) {
        window.window.showPage("training");
        return window.window.findChild<TrainingPage*>()->session();
    }
    static void shortTraining(WindowFixture& window) {
        QVERIFY(training(window).set("seeds", "3").has_value());
        QVERIFY(training(window).set("epochs", "2").has_value());
        window.rest();
        training(window).play();
        window.rest();
        QCOMPARE(training(window).log().epochs(), std::size_t{3});
    }
    static ReplayPage& replay(WindowFixture& window) {
        window.window.showPage("replay");
        window.rest();
        return *window.window.findChild<ReplayPage*>();
    }
    /// Nothing as at first, and nothing that the pasted mask would change.
    static ReplaySettings otherReplaySettings() {
        ReplaySettings settings;
        settings.question = {.seed = *ReplaySeed::parse("123"),
                             .recipe = "rand 10",
                             .grid = CudaGrid{56, 2048},
                             .preVectorized = true,
                             .keyPath = "split 2 1"};
        settings.shape = Shape({4, 6});
        settings.p = 0.1 + 0.2;
        settings.shown = {ReplaySource::torchCuda, ReplaySource::numpy, ReplaySource::native};
        settings.idioms[static_cast<std::size_t>(ReplaySource::numpy)] = "cs231n";
        settings.reference = ReplaySource::numpy;
        settings.chosen = ReplaySource::native;
        settings.pasting = true;
        settings.pasted = "111111\n000000\n101010\n010101";
        settings.seedCount = 3;
        return settings;
    }
    static void change(WindowFixture& window) {
        Document& document = window.window.document();
        QVERIFY(document.setP(0.3).has_value());
        document.setSeed(18446744073709551615U);
        document.setStep(5);
        document.setZeroing(Zeroing::select);
        document.setFreshBackwardMask(true);
        document.setSourceDetails({.recipe = "randn 5x5; rand 3",
                                   .grid = CudaGrid{.smCount = 108, .threadsPerSm = 2048},
                                   .preVectorized = true,
                                   .keyPath = "fold_in 7"});
        HandSet byHand;
        byHand.set(3, false);
        byHand.set(4, true);
        document.setByHand(byHand, "test");
        document.editCells(Field::x, {{0, -0.0F}, {7, 1e-45F}}, "test");
        document.editCells(Field::dy, {{2, 3.5F}}, "test");
        window.rest();
    }
    static void saveTo(WindowFixture& window, const QString& file) {
        window.window.sessions().save(file);
        window.rest();
        QVERIFY(QFile::exists(file));
    }
    static void openIn(WindowFixture& window, const QString& file) {
        window.window.files().openAsking(file);  // as a person who drops it on the window
        window.rest();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_window;
};

QTEST_MAIN(SessionsTest)
#include "test_sessions.moc"
