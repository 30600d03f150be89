// SPDX-License-Identifier: GPL-3.0-or-later
// How a person looks at things and works comes back from a session file too, and is never asked about on closing.
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QSlider>
#include <QToolButton>
#include <numeric>

#include "engine/session/session_file.h"
#include "tests/ui/window_fixture.h"
#include "ui/charts/line_chart.h"
#include "ui/pages/replay_page.h"
#include "ui/pages/training_page.h"
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

    void theChosenCellsComeBack() {
        WindowFixture first({1100, 700});
        setCounted(first, {60, 5});
        first.click("yGrid", 2, 3);
        first.click("yGrid", 1, 1, Qt::ShiftModifier);
        GridViewport& grid = first.window.masksPage().grid();
        QVERIFY(!grid.isZoomed() && grid.largestOrigin().y() > 20.0);  // numbers that nobody has zoomed
        grid.scrollTo({0.0, 17.0});
        first.rest();
        const MasksView view = first.window.masksPage().view();
        QVERIFY(view.active == Field::y);
        QCOMPARE(view.firstRow, 17.0);

        WindowFixture second({1100, 700});
        openIn(second, saved(first));
        QVERIFY(second.window.masksPage().view() == view);
        const GridViewport& again = second.window.masksPage().grid();
        QCOMPARE(again.current(), QPoint(1, 1));
        QCOMPARE(again.selection(), QRect(1, 1, 3, 2));
        QCOMPARE(again.origin(), QPointF(0.0, 17.0));  // out of sight, as they were
        QCOMPARE(second.window.focusWidget(), &second.grid("yGrid"));
    }

    /// The page gets its room only when it is shown, and the gradients take half of it.
    void itLooksThereOnceThereIsRoom() {
        WindowFixture first({1100, 800});
        setCounted(first, {60, 5});
        first.trigger("gradientsAction");
        first.rest();
        first.click("dyGrid", 1, 2);
        GridViewport& grid = first.window.masksPage().grid();
        grid.scrollTo({0.0, 1000.0});
        first.rest();
        const MasksView view = first.window.masksPage().view();
        QVERIFY(view.active == Field::dy && view.firstRow > 30.0);
        first.window.showPage("replay");
        first.rest();
        const QString file = saved(first);

        WindowFixture second({1100, 800});
        openIn(second, file);
        QVERIFY(second.find("replayPage").isVisible());
        QVERIFY(second.window.masksPage().view() == view);
        second.window.showPage("masks");
        second.rest();
        QVERIFY(second.window.masksPage().view() == view);
        QCOMPARE(second.window.masksPage().grid().origin().y(), view.firstRow);
    }

    void theMosaicsComeBack() {
        WindowFixture first;
        setCounted(first, {4, 32, 8, 8});
        first.trigger("channelsAction");
        first.rest();
        first.window.masksPage().zoomBy(1.2);
        auto& mosaic = first.find<QAbstractScrollArea>("xGridChannels");
        QVERIFY(mosaic.verticalScrollBar()->maximum() > 0);
        mosaic.verticalScrollBar()->setValue(mosaic.verticalScrollBar()->maximum() / 2);
        first.rest();
        const MasksView view = first.window.masksPage().view();
        QVERIFY(view.channels && view.pictureWidth > 0.0 && view.firstPicture > 0);

        WindowFixture second;
        openIn(second, saved(first));
        QVERIFY(second.window.masksPage().view() == view);
        QVERIFY(second.find("xGridChannels").isVisible());
        const auto& bar = *second.find<QAbstractScrollArea>("xGridChannels").verticalScrollBar();
        QCOMPARE(bar.maximum(), mosaic.verticalScrollBar()->maximum());
        QVERIFY(bar.value() > 0 && bar.value() <= mosaic.verticalScrollBar()->value());
    }

    void cellsThatAreNotThereAreTheFirst() {
        Session session;
        session.settings["masks-view"] = {
            {"current", {{"row", 2}, {"column", 99}}}, {"anchor", {{"row", ~std::uint64_t{0}}}}, {"first-row", 1e300}};
        WindowFixture window;
        openIn(window, written(session));
        QCOMPARE(window.window.masksPage().grid().selection(), QRect(0, 0, 1, 1));
        QCOMPARE(window.window.masksPage().grid().origin(), QPointF(0.0, 0.0));
    }

    /// Of a small board, which is there at once, and of one that a job draws.
    void theReplayPageComesBack_data() {
        QTest::addColumn<QString>("shape");
        QTest::newRow("small") << "20, 30";
        QTest::newRow("large") << "300, 400";
    }
    void theReplayPageComesBack() {
        QFETCH(QString, shape);
        ReplaySettings settings;
        settings.shape = *Shape::parse(shape.toStdString());
        WindowFixture first;
        replay(first).setSettings(settings);
        first.rest();
        GridViewport& grid = replay(first).grid();
        grid.zoomTo(40.0, {});
        grid.setCurrent({12, 9});
        grid.setCurrent({10, 11}, true);
        grid.scrollTo({2.5, 3.0});
        first.rest();
        const ReplayView view = replay(first).view();
        QCOMPARE(view.cellWidth, 40.0);
        QVERIFY((view.current == CellPlace{.row = 11, .column = 10}) && view.firstColumn == 2.5);

        WindowFixture second;
        openIn(second, saved(first));
        QVERIFY(replay(second).view() == view);
        QCOMPARE(replay(second).grid().selection(), QRect(10, 9, 3, 3));
        QCOMPARE(replay(second).grid().origin(), QPointF(2.5, 3.0));
        replay(second).grid().zoomToFit();
        replay(second).grid().setCurrent({0, 0});
        QCOMPARE(second.window.sessions().unsaved(), QStringList());
        // An older session says nothing of it.
        replay(second).setView(view);
        openIn(second, written({}));
        QVERIFY(replay(second).view() == ReplayView());
    }

    void theTrainingChartsComeBack() {
        WindowFixture first;
        trainALittle(first);
        first.find<QToolButton>("accuracyTab").click();
        first.find<QToolButton>("legend-with-training-accuracy").click();
        first.find<QSlider>("smoothingSlider").setValue(40);
        first.find<QToolButton>("logYButton").click();
        auto& chart = first.find<LineChart>("trainingChart");
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Plus);
        first.find<QSlider>("stepSlider").setValue(1);
        first.find<QComboBox>("sweepValue").setCurrentIndex(3);
        const TrainingView view = training(first).view();
        QVERIFY(view.chart.curves == TrainingCurves::accuracy && view.chart.logY && !view.chart.logX);
        QCOMPARE(view.chart.hidden, std::vector<std::string>{"with-training-accuracy"});
        QCOMPARE(view.chart.smoothing, 0.4);
        QVERIFY(view.chart.zoom && view.step == std::uint64_t{1} && view.sweepValue == SweepValue::gap);

        WindowFixture second;
        openIn(second, saved(first));
        QVERIFY(training(second).view() == view);
        QVERIFY(second.find<QToolButton>("accuracyTab").isChecked());
        QCOMPARE(second.find<QLabel>("trainingChartTitle").text(), QString("Accuracy"));
        QVERIFY(!second.find<QToolButton>("legend-with-training-accuracy").isChecked());
        QVERIFY(second.find<QToolButton>("legend-with-validation-accuracy").isChecked());
        QCOMPARE(second.find<QSlider>("smoothingSlider").value(), 40);
        QVERIFY(second.find<QToolButton>("logYButton").isChecked());
        QVERIFY(second.find<QToolButton>("zoomResetButton").isEnabled());
        QCOMPARE(second.find<QSlider>("stepSlider").value(), 1);
        QCOMPARE(second.find<QLabel>("networkTitle").text(), QString("Network at step 1"));
        QCOMPARE(second.find<QComboBox>("sweepValue").currentIndex(), 3);
        // Before the session's runs are made, what was asked is what is kept.
        WindowFixture third;
        third.window.files().openAsking(saved(second));
        QVERIFY(QTest::qWaitFor([&] { return third.window.findChild<TrainingPage*>() != nullptr; }));
        QVERIFY(training(third).view() == view);
        third.rest();
        QVERIFY(training(third).view() == view);
        // New runs are followed again.
        training(third).session().reset();
        third.rest();
        QVERIFY(!training(third).view().step);
        QCOMPARE(third.window.sessions().unsaved(), QStringList());
    }

    /// An older session has the group without these: as in a new window.
    void anOlderTrainingViewIsAsAtFirst() {
        WindowFixture window;
        trainALittle(window);
        TrainingView other;
        other.chart = {.curves = TrainingCurves::gap,
                       .smoothing = 0.5,
                       .logX = true,
                       .hidden = {"without-gap"},
                       .zoom = ChartZoom{.left = 0.1, .right = 0.2, .bottom = 0.0, .top = 0.5}};
        other.grid = "p=0.1,0.2";
        other.step = 0;
        training(window).setView(other);
        QVERIFY(training(window).view() == other);
        Session old;
        old.settings["training"]["view"] = {{"sweep", false}, {"grid", "p=0,0.5"}, {"epochs-a-second", 5}};
        openIn(window, written(old));
        QVERIFY(training(window).view() == (TrainingView{.grid = "p=0,0.5", .epochsASecond = 5}));
    }

    /// No axis has ticks there: such a zoom counts as none.
    void aZoomThatNoAxisShows() {
        WindowFixture window;
        trainALittle(window);
        for (const ChartZoom& zoom : {ChartZoom{.left = 1.0, .right = 1.0 + 1e-15}, ChartZoom{.top = 1e308},
                                      ChartZoom{.bottom = -1e308, .top = 1e308}}) {
            TrainingView view = training(window).view();
            view.chart.zoom = zoom;
            training(window).setView(view);
            window.rest();
            QVERIFY(!training(window).view().chart.zoom);
        }
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

    void aCopyForACrashKeepsThemToo() {
        const QString folder = m_folder.filePath("copies");
        const QString left = folder + "/1.dropscope";
        WindowFixture window;
        window.find<QToolButton>("histogramTab").click();
        window.find<QToolButton>("seedLock").click();
        window.click("yGrid", 2, 3);
        window.window.document().setBackend(**findBackend("scalar"));
        window.rest();
        const MasksView view = window.window.masksPage().view();
        window.window.sessions().keepCopies(folder, 3'600'000);
        window.window.sessions().noteChange();
        window.window.sessions().rescue();
        QVERIFY(QFile::copy(folder + '/' + SessionFiles::copyName(), left));

        WindowFixture after;
        after.window.sessions().recover(left);
        after.rest();
        QVERIFY(after.window.masksPage().view() == view);
        QCOMPARE(&after.window.document().backend(), *findBackend("scalar"));
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
        window.click("yGrid", 1, 1);
        window.window.masksPage().grid().setCurrent({2, 2}, true);
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
        QTest::newRow("replay width") << R"({"replay-view": {"cell-width": -1}})"
                                      << "replay-view.cell-width: -1 is out of range; write a number from 0 to 10000";
        QTest::newRow("replay cell") << R"({"replay-view": {"anchor": {"column": 0.5}}})"
                                     << "replay-view.anchor.column: 0.5 is not a whole number in range";
        QTest::newRow("curves") << R"({"training": {"view": {"chart": {"curves": "pie"}}}})"
                                << "training.view.chart.curves: \"pie\" is not one of the choices";
        QTest::newRow("smoothing") << R"({"training": {"view": {"chart": {"smoothing": 1}}}})"
                                   << "training.view.chart.smoothing: 1 is out of range; write a number from 0 to 0.99";
        QTest::newRow("log") << R"({"training": {"view": {"chart": {"log-y": "yes"}}}})"
                             << "training.view.chart.log-y: \"yes\" is neither true nor false";
        QTest::newRow("hidden") << R"({"training": {"view": {"chart": {"hidden": "all"}}}})"
                                << "training.view.chart.hidden: \"all\" is not a list";
        QTest::newRow("zoom") << R"({"training": {"view": {"chart": {"zoom": {"left": 2, "right": 1}}}}})"
                              << "shows nothing; left has to be below right, and bottom below top";
        QTest::newRow("zoom's end") << R"({"training": {"view": {"sweep-zoom": {"left": "0"}}}})"
                                    << "training.view.sweep-zoom.left: \"0\" is not a number";
        QTest::newRow("step") << R"({"training": {"view": {"step-shown": -1}}})"
                              << "training.view.step-shown: -1 is not a whole number in range";
        QTest::newRow("sweep's value") << R"({"training": {"view": {"sweep-value": "loss"}}})"
                                       << "training.view.sweep-value: \"loss\" is not one of the choices";
        QTest::newRow("grid")
            << R"({"masks-view": {"active-grid": "z"}})"
            << "masks-view.active-grid: \"z\" is not one of the choices; use one of x, mask, y, dy, dx";
        QTest::newRow("cell") << R"({"masks-view": {"current": {"row": -1}}})"
                              << "masks-view.current.row: -1 is not a whole number in range";
        QTest::newRow("no cell") << R"({"masks-view": {"anchor": [1, 2]}})"
                                 << "masks-view.anchor";
        QTest::newRow("row") << R"({"masks-view": {"first-row": -1}})"
                             << "masks-view.first-row: -1 is out of range; write a number of 0 or more";
        QTest::newRow("width") << R"({"masks-view": {"picture-width": 1e5}})"
                               << "masks-view.picture-width: 100000.0 is out of range; write a number from 0 to 10000";
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
    static void setCounted(WindowFixture& window, const std::vector<std::int64_t>& shape) {
        std::vector<float> values(Shape::create(shape)->elementCount());
        std::iota(values.begin(), values.end(), 1.0F);
        window.window.document().setTensor(*Tensor::fromValues(*Shape::create(shape), values), "counted");
        window.rest();
    }
    static TrainingPage& training(WindowFixture& window) {
        window.window.showPage("training");
        return *window.window.findChild<TrainingPage*>();
    }
    static ReplayPage& replay(WindowFixture& window) {
        window.window.showPage("replay");
        window.rest();
        return *window.window.findChild<ReplayPage*>();
    }
    static void trainALittle(WindowFixture& window) {
        TrainingSetup setup;
        setup.seeds = 2;
        for (Experiment& side : setup.sides) {
            side.run.epochs = 3;
            side.data.samples = 40;
        }
        (void)setField(setup.sides[kWith], "p", "0.5");
        training(window).session().setSetup(setup);
        window.rest();
        training(window).session().play();
        window.rest();
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
