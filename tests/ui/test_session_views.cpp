// SPDX-License-Identifier: GPL-3.0-or-later
// How a person looks at things and works comes back from a session file too, and is never asked about on closing.
#include <QComboBox>
#include <QLabel>
#include <QToolButton>

#include "engine/session/session_file.h"
#include "tests/ui/window_fixture.h"
#include "ui/session_files.h"

using namespace dropscope;

class TestSessionViews : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { useOwnSettings(m_folder); }

    void theMasksPageComesBack() {
        WindowFixture first;
        first.find<QToolButton>("meanTab").click();
        first.find<QToolButton>("seedLock").click();
        first.rest();
        const MasksView view = first.window.masksPage().view();
        QVERIFY(view.chart == MasksChart::mean && view.seedLocked);

        WindowFixture second;
        openIn(second, saved(first));
        QVERIFY(second.window.masksPage().view() == view);
        QVERIFY(second.find<QToolButton>("meanTab").isChecked() && second.find("meanChart").isVisible());
        QVERIFY(second.find<QLabel>("chartTitle").text().startsWith("Mean of y"));
        QVERIFY(second.find<QLineEdit>("seedEdit").isReadOnly());
        const std::uint64_t seed = second.window.document().settings().seed;
        second.trigger("rollSeedAction");
        QCOMPARE(second.window.document().settings().seed, seed);
    }

    /// This machine has at least two: the portable one and its own.
    void theBackEndComesBack() {
        WindowFixture first;
        QCOMPARE(backendIn(saved(first)), "auto");
        const KernelBackend& usual = first.window.document().backend();
        const KernelBackend& other = &usual == &hostBackend() ? **findBackend("scalar") : hostBackend();
        QVERIFY(&other != &usual);
        first.window.document().setBackend(other);
        const QString file = saved(first);
        QCOMPARE(backendIn(file), std::string(other.name()));

        WindowFixture second;
        openIn(second, file);
        QCOMPARE(&second.window.document().backend(), &other);
        QVERIFY(second.find<QComboBox>("backendMenu").currentData() == QString::fromStdString(backendIn(file)));
        // An older session says nothing of it: the machine's default.
        openIn(second, written({}));
        QCOMPARE(&second.window.document().backend(), &usual);
    }

    /// It opens all the same, says so, and is for another machine what it was.
    void aBackEndThatIsNotHere() {
        Session session;
        session.settings["window"] = {{"page", "masks"}, {"backend", "abacus"}, {"lamp", "green"}};
        session.settings["masks"] = {{"seed", 7}};
        const QString file = written(session);
        WindowFixture window;
        const KernelBackend& usual = window.window.document().backend();
        window.window.document().setBackend(&usual == &hostBackend() ? **findBackend("scalar") : hostBackend());
        openIn(window, file);
        QCOMPARE(window.window.document().settings().seed, std::uint64_t{7});
        QCOMPARE(&window.window.document().backend(), &usual);
        QCOMPARE(window.find<QLabel>("statusAction").text(),
                 QString("the session's back end abacus is not available here: %1 computes")
                     .arg(QString::fromStdString(std::string(usual.name()))));
        const QString again = saved(window);
        QCOMPARE(backendIn(again), "abacus");
        QCOMPARE(loadSession(again.toStdString())->settings["window"]["lamp"], Json("green"));
        window.window.document().setBackend(&usual == &hostBackend() ? **findBackend("scalar") : hostBackend());
        QCOMPARE(backendIn(saved(window)), std::string(window.window.document().backend().name()));
    }

    /// In an older session's group nothing is said of it: as a new window has it.
    void whatIsMissingIsAsAtFirst() {
        WindowFixture window;
        window.find<QToolButton>("histogramTab").click();
        window.find<QToolButton>("seedLock").click();
        Session old;
        old.settings["masks-view"] = {{"cell-width", 0.0}};
        openIn(window, written(old));
        QVERIFY(window.window.masksPage().view().chart == MasksChart::share);
        QVERIFY(!window.window.masksPage().view().seedLocked);
    }

    void closingDoesNotAsk() {
        WindowFixture window;
        (void)saved(window);
        window.find<QToolButton>("masksTab").click();
        window.find<QToolButton>("seedLock").click();
        window.window.document().setBackend(**findBackend("scalar"));
        QCOMPARE(window.window.sessions().unsaved(), QStringList());
    }

    void wrongOnesChangeNothing_data() {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("says");
        QTest::newRow("backend") << R"({"window": {"backend": 3}})" << "window.backend: 3 is not text in quotes";
        QTest::newRow("chart") << R"({"masks-view": {"chart": "pie"}})"
                               << "masks-view.chart: \"pie\" is not one of the choices; use one of share, mean, "
                                  "histogram, masks";
        QTest::newRow("lock") << R"({"masks-view": {"seed-locked": 1}})"
                              << "masks-view.seed-locked: 1 is neither true nor false";
    }
    void wrongOnesChangeNothing() {
        QFETCH(QString, json);
        QFETCH(QString, says);
        if (!m_window) {  // one for all rows: none changes it
            m_window = std::make_unique<WindowFixture>();
            m_window->find<QToolButton>("masksTab").click();
            m_window->rest();
        }
        Session session;
        session.settings = Json::parse(json.toStdString());
        session.settings["masks"] = {{"seed", 7}};
        const KernelBackend& backend = m_window->window.document().backend();
        const MasksView view = m_window->window.masksPage().view();
        QString said;
        const auto listening = connect(&m_window->window.sessions(), &SessionFiles::failed, this,
                                       [&](const QString& text) { said = text; });
        const QString file = written(session);
        openIn(*m_window, file);
        disconnect(listening);
        QVERIFY2(said.contains(QFileInfo(file).fileName()) && said.contains(says), qPrintable(said));
        QVERIFY(m_window->window.masksPage().view() == view);
        QCOMPARE(&m_window->window.document().backend(), &backend);
        QVERIFY(m_window->window.document().settings().seed != 7);
    }
    void cleanupTestCase() { m_window.reset(); }

private:
    [[nodiscard]] QString next() { return m_folder.filePath(QString("%1.dropscope").arg(++m_files)); }
    QString saved(WindowFixture& window) {
        const QString file = next();
        window.window.sessions().save(file);
        window.rest();
        return file;
    }
    QString written(const Session& session) {
        const QString file = next();
        if (!saveSession(file.toStdString(), session, "1")) {
            qFatal("the session cannot be written");
        }
        return file;
    }
    static std::string backendIn(const QString& file) {
        const Result<Session> session = loadSession(file.toStdString());
        return session ? session->settings.at("window").at("backend").get<std::string>() : "";
    }
    static void openIn(WindowFixture& window, const QString& file) {
        window.window.files().openAsking(file);
        window.rest();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<WindowFixture> m_window;
};

QTEST_MAIN(TestSessionViews)
#include "test_session_views.moc"
