// SPDX-License-Identifier: GPL-3.0-or-later
// The Training page as a person uses it: a real window, driven by keys and the names of its widgets.
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <algorithm>
#include <array>

#include "engine/dropout/layer_kind.h"
#include "engine/learn/decision_grid.h"
#include "engine/learn/experiment.h"
#include "engine/learn/sweep_csv.h"
#include "engine/learn/uncertainty.h"
#include "tests/ui/window_fixture.h"
#include "ui/charts/line_chart.h"
#include "ui/models/finding_text.h"
#include "ui/models/training_presets.h"
#include "ui/pages/training_page.h"
#include "ui/panels/network_panel.h"
#include "ui/panels/sweep_panel.h"
#include "ui/panels/training_controls.h"
#include "ui/views/confusion_view.h"
#include "ui/views/decision_view.h"
#include "ui/views/network_view.h"

using namespace dropscope;

namespace {

/// A window on the Training page, with small runs that end in a moment.
class TrainingFixture : public WindowFixture {
public:
    TrainingFixture() {
        window.showPage("training");
        rest();
        enter("train_hidden", "8/8");
        enter("train_seeds", "3");
        enter("train_epochs", "20");
        enter("train_samples", "60");
        rest();
    }

    [[nodiscard]] TrainingPage& page() const { return find<TrainingPage>("trainingPage"); }
    [[nodiscard]] TrainingSession& session() const { return page().session(); }
    [[nodiscard]] const TrainingLog& log() const { return session().log(); }

    void press(const char* name) const { QTest::mouseClick(&find<QPushButton>(name), Qt::LeftButton); }

    [[nodiscard]] bool finish() {
        find<QComboBox>("speedMenu").setCurrentIndex(3);  // as fast as it goes
        if (!session().isPlaying()) {
            press("playButton");
        }
        const bool finished = QTest::qWaitFor([&] { return session().isFinished(); }, 60000);
        rest();
        return finished;
    }
};

std::vector<double> validationLosses(const RunResult& run) {
    std::vector<double> losses;
    std::ranges::transform(run.records, std::back_inserter(losses),
                           [](const EpochRecord& record) { return record.validation.loss; });
    return losses;
}

}  // namespace

class TestTrainingPage : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { useOwnSettings(m_folder); }

    void opensOnTheDefaultPreset() {
        WindowFixture ui;
        ui.window.showPage("training");
        ui.rest();
        auto& session = ui.find<TrainingPage>("trainingPage").session();
        QVERIFY(session.setup() == trainingPresets().front().setup);
        QCOMPARE(ui.find<QComboBox>("presetMenu").currentText(), QString("Overfitting and its cure"));
        QCOMPARE(session.log().epochs(), 1U);  // measured before the first step
        QVERIFY(session.map(kWithout) != nullptr);
        QCOMPARE(session.map(kWithout)->certainty, session.map(kWith)->certainty);  // the same start
    }

    void playGrowsBothCurves() {
        TrainingFixture ui;
        QVERIFY(ui.finish());
        QCOMPARE(ui.log().epochs(), 21U);
        QCOMPARE(ui.find<QLabel>("trainingProgress").text(), QString("epoch 20 / 20"));
        const LineData& drawn = ui.find<LineChart>("trainingChart").data();
        QCOMPARE(drawn.x.size(), 21U);
        QCOMPARE(drawn.series.size(), 6U);
        for (const LineSeries& series : drawn.series) {
            QCOMPARE(series.values.size(), 21U);
            QVERIFY(std::isfinite(series.values.back()));
        }
        QVERIFY(ui.log().runs()[0].records.back().trainEval.loss < ui.log().runs()[0].records.front().trainEval.loss);
    }

    void sameStartAndNoDropoutGiveTheSameCurves() {
        TrainingFixture ui;
        ui.enter("train_p", "0");
        ui.rest();
        QVERIFY(ui.finish());
        const std::vector<RunResult>& runs = ui.log().runs();
        for (std::size_t seed = 0; seed < 3; ++seed) {
            QCOMPARE(validationLosses(runs[seed]), validationLosses(runs[3 + seed]));
        }
        QCOMPARE(ui.log().difference().mean, 0.0);
        QVERIFY(!ui.find<QLabel>("findingSentence").text().contains("helped"));
    }

    void runsAreThoseOfTheEngine() {
        TrainingFixture ui;
        QVERIFY(ui.finish());
        const Experiment& shown = ui.session().setup().shown();
        const Result<RunResult> own = runToEnd({shown.run, *loadData(shown.data)}, 1);
        QVERIFY(own.has_value());
        QCOMPARE(validationLosses(ui.log().runs()[3 + 1]), validationLosses(*own));
    }

    void stepEpochPauseAndReset() {
        TrainingFixture ui;
        const std::uint64_t perEpoch = ui.log().stepsPerEpoch();
        QVERIFY(perEpoch >= 1);
        ui.enter("train_batch", "8");
        ui.rest();
        const std::uint64_t steps = ui.log().stepsPerEpoch();
        QCOMPARE(steps, 4U);  // 30 training samples
        ui.press("stepButton");
        QTRY_COMPARE(ui.log().steps(), 1U);
        QCOMPARE(ui.log().epochs(), 1U);
        ui.press("epochButton");
        QTRY_COMPARE(ui.log().steps(), steps);
        QTRY_COMPARE(ui.log().epochs(), 2U);
        ui.press("epochButton");
        QTRY_COMPARE(ui.log().steps(), 2 * steps);

        ui.enter("train_epochs", "100000");
        ui.rest();
        ui.press("playButton");
        QTRY_VERIFY(ui.log().steps() > 0);
        ui.press("playButton");
        QVERIFY(!ui.session().isPlaying());
        ui.rest();
        QTest::qWait(100);
        const std::uint64_t rested = ui.log().steps();
        QTest::qWait(200);
        QCOMPARE(ui.log().steps(), rested);
        ui.press("resetButton");
        ui.rest();
        QCOMPARE(ui.log().steps(), 0U);
        QCOMPARE(ui.log().epochs(), 1U);
    }

    void spacePlaysAndPauses() {
        TrainingFixture ui;
        ui.enter("train_epochs", "100000");
        ui.rest();
        ui.find<QWidget>("trainingChart").setFocus();
        QTest::keyClick(&ui.page(), Qt::Key_Space);
        QTRY_VERIFY(ui.session().isPlaying());
        QTest::keyClick(&ui.page(), Qt::Key_Space);
        QTRY_VERIFY(!ui.session().isPlaying());
    }

    void refusesWrongInputAndLosesNothing_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("rate 0") << "lr" << "0";
        QTest::newRow("rate -1") << "lr" << "-1";
        QTest::newRow("rate 1e9999") << "lr" << "1e9999";
        QTest::newRow("rate text") << "lr" << "fast";
        QTest::newRow("no epochs") << "epochs" << "0";
        QTest::newRow("p = 1") << "p" << "1";
        QTest::newRow("p of three layers for two") << "p" << "0.1/0.2/0.3";
        QTest::newRow("no seeds") << "seeds" << "0";
        QTest::newRow("noise") << "noise" << "nan";
        QTest::newRow("batch 0") << "batch" << "0";
        QTest::newRow("width 100,000, twice") << "hidden" << "100000/100000";
    }

    void refusesWrongInputAndLosesNothing() {
        QFETCH(QString, field);
        QFETCH(QString, text);
        TrainingFixture ui;
        ui.press("epochButton");
        QTRY_COMPARE(ui.log().epochs(), 2U);
        ui.rest();
        const TrainingSetup before = ui.session().setup();
        const QByteArray name = "train_" + field.toLatin1();
        ui.enter(name.constData(), text);
        ui.rest();
        QVERIFY(ui.session().setup() == before);
        QCOMPARE(ui.log().epochs(), 2U);
        QVERIFY(ui.find<QLineEdit>(name.constData()).property("refused").toBool());
        const QList<QLabel*> labels = ui.page().findChildren<QLabel*>(QRegularExpression("Refusal$"));
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel* label) { return label->isVisible() && !label->text().isEmpty(); }));
    }

    void refusesFilesAndLosesNothing_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("column");
        QTest::newRow("one class") << QByteArray("x,y,label\n1,2,a\n2,3,a\n3,4,a\n4,5,a\n") << "label";
        QTest::newRow("no such column") << QByteArray("x,y,label\n1,2,a\n2,3,b\n3,4,a\n4,5,b\n") << "colour";
        QTest::newRow("missing value") << QByteArray("x,y,label\n1,2,a\n2,,b\n3,4,a\n4,5,b\n") << "label";
    }

    void refusesFilesAndLosesNothing() {
        QFETCH(QByteArray, text);
        QFETCH(QString, column);
        const QString path = m_folder.filePath("data.csv");
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
        file.close();
        TrainingFixture ui;
        ui.press("epochButton");
        QTRY_COMPARE(ui.log().epochs(), 2U);
        ui.rest();
        const TrainingSetup before = ui.session().setup();
        emit ui.find<TrainingControls>("trainingControls").asked("dataset", path + ':' + column);
        ui.rest();
        QVERIFY(ui.session().setup() == before);
        QCOMPARE(ui.log().epochs(), 2U);
        const auto& refusal = ui.find<QLabel>("dataRefusal");
        QVERIFY(refusal.isVisible());
        QVERIFY2(refusal.text().contains("data.csv") || refusal.text().contains(column), qPrintable(refusal.text()));
    }

    void allowsWhatIsOnlyUnwise_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("note");
        QTest::newRow("batch larger than the data") << "batch" << "1000" << "larger than";
        QTest::newRow("50 layers") << "hidden" << QString("4/").repeated(49) + "4" << "50 hidden layers";
        QTest::newRow("rate 1e9") << "lr" << "1e9" << "learning rate";
    }

    void allowsWhatIsOnlyUnwise() {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, note);
        TrainingFixture ui;
        ui.enter(qPrintable("train_" + field), text);
        ui.rest();
        QCOMPARE(QString::fromStdString(setupFieldText(ui.session().setup(), field.toStdString())).toDouble(),
                 QString(text).toDouble());
        QVERIFY(ui.finish());
        const auto& words = ui.find<QLabel>("trainingNote");
        QVERIFY(words.isVisible());
        QVERIFY2(words.text().contains(note), qPrintable(words.text()));
    }

    void aFileThatIsNotThereChangesNothing() {
        TrainingFixture ui;
        const TrainingSetup before = ui.session().setup();
        QVERIFY(ui.session().set("dataset", "/no/such/file.csv").has_value());
        ui.rest();
        QVERIFY(ui.session().setup() == before);
        QVERIFY(ui.find<QLabel>("dataRefusal").text().contains("/no/such/file.csv"));
        ui.press("stepButton");
        QTRY_COMPARE(ui.log().steps(), 1U);  // the runs before are still there
    }

    void changesWhileItRunsAreMarked() {
        TrainingFixture ui;
        ui.press("epochButton");
        QTRY_COMPARE(ui.log().epochs(), 2U);
        ui.rest();
        ui.enter("train_p", "0.25");
        QTRY_COMPARE(ui.log().changes().size(), 1U);
        QVERIFY(ui.log().changes().front().words.contains("0.5 → 0.25"));
        QCOMPARE(ui.log().epochs(), 2U);  // nothing began anew
        const std::uint64_t changed = ui.log().steps();
        ui.press("epochButton");
        QTRY_COMPARE(ui.log().epochs(), 3U);
        QCOMPARE(ui.log().pAt(0, changed - 1), 0.5);
        QCOMPARE(ui.log().pAt(0, changed), 0.25);
        ui.rest();
        QCOMPARE(ui.find<LineChart>("trainingChart").data().marks.size(), 1U);
    }

    void timeTravelShowsTheEnginesMasks() {
        TrainingFixture ui;
        ui.enter("train_input-p", "0.25");
        ui.rest();
        QVERIFY(ui.finish());
        const Experiment& shown = ui.session().setup().shown();
        RunConfig config = shown.run;
        const Result<Trainer> trainer = Trainer::create(config, *loadData(shown.data));
        QVERIFY(trainer.has_value());
        auto& slider = ui.find<QSlider>("stepSlider");
        for (const int step : {0, 1, 7, static_cast<int>(ui.log().steps()) - 1}) {
            slider.setValue(step);
            const auto& kept = ui.find<NetworkView>("networkView").kept();
            QCOMPARE(kept.size(), 3U);
            for (std::size_t place = 0; place < kept.size(); ++place) {
                QCOMPARE(kept[place], trainer->keptUnits(place, static_cast<std::uint64_t>(step), 0));
            }
        }
        QVERIFY(ui.log().keptAt(0) != ui.log().keptAt(1));
    }

    void csvReadsBack() {
        TrainingFixture ui;
        QVERIFY(ui.finish());
        const QStringList lines = ui.log().csv().split('\n', Qt::SkipEmptyParts);
        const auto header = lines.indexOf("run,p,seed,epoch,step,split,mode,metric,value");
        QVERIFY(header > 0);
        double last = std::nan("");
        int rows = 0;
        for (const QString& line : lines.mid(header + 1)) {
            const QStringList cells = line.split(',');
            QCOMPARE(cells.size(), 9);
            ++rows;
            if (cells[0] == "4" && cells[3] == "20" && cells[5] == "validation" && cells[7] == "loss") {
                QCOMPARE(cells[1], QString("0.5"));
                last = cells[8].toDouble();
            }
        }
        QCOMPARE(last, ui.log().runs()[4].records.back().validation.loss);
        QCOMPARE(rows, 6 * (21 * 6 - 2));  // three measurements of loss and accuracy; epoch 0 has no train mode
    }

    void theSentenceAgreesWithTheInterval() {
        TrainingFixture ui;
        QVERIFY(ui.finish());
        const MeanInterval found = ui.log().difference();
        const QString sentence = ui.find<QLabel>("findingSentence").text();
        QCOMPARE(sentence.contains("not by luck"), found.excludesZero());
        QCOMPARE(sentence.contains("helped"), found.low > 0.0);
        QCOMPARE(sentence.contains("hurt"), found.high < 0.0);
    }

    void everyPresetOpens() {
        WindowFixture ui;
        ui.window.showPage("training");
        auto& session = ui.find<TrainingPage>("trainingPage").session();
        for (std::size_t number = 0; number < trainingPresets().size(); ++number) {
            const TrainingPreset preset = trainingPresets()[number];
            if (preset.setup.shown().data.source == "fashion-mnist") {
                continue;  // needs a package
            }
            session.setSetup(preset.setup);
            ui.rest();
            QVERIFY(session.setup() == preset.setup);
            QCOMPARE(presetOf(session.setup()), static_cast<int>(number));
            QCOMPARE(preset.setup.sides.size(), allPresets()[number].arms.size());
            QSet<QString> names;
            for (std::size_t side = 0; side < preset.setup.sides.size(); ++side) {
                names.insert(QString::fromStdString(nameOfSide(preset.setup, side)));
            }
            QCOMPARE(names.size(), static_cast<qsizetype>(preset.setup.sides.size()));
        }
    }

    void aSetupGoesThroughItsFields() {
        for (const TrainingPreset& preset : trainingPresets()) {
            TrainingSetup setup = preset.setup;
            setup.left = 1;
            setup.right = 0;
            const Result<TrainingSetup> back = setupFromFields(setupFields(setup));
            QVERIFY2(back.has_value(), back ? "" : back.error().line().c_str());
            QVERIFY(*back == setup);
        }
        QVERIFY(!setupFromFields({{"5.p", "0.1"}}));
        QVERIFY(!setupFromFields({{"1.p", "1"}}));
        QVERIFY(!setupFromFields({{"colour", "red"}}));
    }

    void fourSidesTrainOnTheirOwnData() {
        TrainingFixture ui;
        TrainingSetup setup = trainingPresets()[2].setup;  // little data
        QCOMPARE(setup.sides.size(), 4U);
        setup.seeds = 2;
        for (Experiment& side : setup.sides) {
            side.run.epochs = 6;
        }
        ui.session().setSetup(setup);
        ui.rest();
        QVERIFY(ui.log().stepsPerEpoch(0) < ui.log().stepsPerEpoch(2));
        QVERIFY(ui.finish());
        QCOMPARE(ui.log().epochs(), 7U);
        for (std::size_t side = 0; side < 4; ++side) {
            QCOMPARE(ui.log().data(side)->train.rows(), side < 2 ? 30U : 500U);
            const Experiment& own = setup.sides[side];
            const Result<RunResult> alone = runToEnd({own.run, *loadData(own.data)}, 1);
            QCOMPARE(validationLosses(ui.log().runs()[2 * side + 1]), validationLosses(*alone));
        }
        QCOMPARE(ui.find<LineChart>("trainingChart").data().series.size(), 8U);
        // The sentence is the preset's claim: the first pair's gain less the second's.
        const MeanInterval gain = claimed(claimsOf(setup).back(), ui.log().runs());
        QVERIFY(ui.find<QLabel>("findingSentence").text().contains(QString::number(gain.low, 'f', 3)));

        auto& menu = ui.find<QComboBox>("withMapSide");
        QVERIFY(menu.isVisible());
        menu.setCurrentIndex(3);
        emit menu.activated(3);
        ui.rest();
        QCOMPARE(ui.session().setup().right, 3U);
        QCOMPARE(ui.log().epochs(), 7U);  // nothing began anew
        QVERIFY(ui.find<DecisionView>("withMapView").map() == ui.session().map(3));
        QCOMPARE(ui.log().steps(), 6 * ui.log().stepsPerEpoch(3));
    }

    void curvesAreShownAgain() {
        TrainingFixture ui;
        ui.press("epochButton");
        QTRY_COMPARE(ui.log().epochs(), 2U);
        ui.rest();
        ui.enter("train_p", "0.25");
        QTRY_COMPARE(ui.log().changes().size(), 1U);
        QVERIFY(ui.finish());
        const TrainingSetup setup = ui.session().setup();
        const QString curves = ui.log().csv();
        const auto kept = ui.log().keptAt(3);
        const QString finding = ui.find<QLabel>("findingSentence").text();

        TrainingFixture other;
        other.session().restore({setup, curves});
        other.rest();
        QVERIFY(other.session().setup() == setup);
        QCOMPARE(other.log().csv(), curves);
        QCOMPARE(other.log().steps(), ui.log().steps());
        QCOMPARE(other.log().keptAt(3), kept);
        QCOMPARE(other.log().changes().front().words, ui.log().changes().front().words);
        QCOMPARE(other.find<QLabel>("findingSentence").text(), finding);
        QVERIFY(!other.session().isBusy());
        QVERIFY(other.find<DecisionView>("withMapView").map() && other.session().network(kWith));
        other.press("playButton");  // once more from the start
        QTRY_VERIFY(other.log().epochs() < 21U || other.log().changes().empty());

        TrainingFixture wrong;
        wrong.session().restore({setup, "run,p\n"});
        wrong.rest();
        QCOMPARE(wrong.log().epochs(), 1U);
        QVERIFY(wrong.find<QLabel>("dataRefusal").text().contains("curves"));
    }

    /// A run is a pure function of its setup: saved amid an epoch, after p had changed, and opened elsewhere, it goes on to
    /// the same end as the one that was never closed.
    void aRestoredRunGoesOn() {
        TrainingFixture ui;
        ui.enter("train_batch", "8");
        ui.rest();
        ui.press("epochButton");
        QTRY_COMPARE(ui.log().epochs(), 2U);
        ui.rest();
        ui.enter("train_p", "0.25");
        QTRY_COMPARE(ui.log().changes().size(), 1U);
        ui.press("epochButton");
        QTRY_COMPARE(ui.log().epochs(), 3U);
        ui.rest();
        ui.press("stepButton");
        QTRY_COMPARE(ui.log().position() % ui.log().stepsPerEpoch(), 1U);
        ui.rest();
        const TrainingSetup setup = ui.session().setup();
        const QString curves = ui.log().csv();
        const std::uint64_t position = ui.log().position();

        TrainingFixture other;
        other.session().restore({setup, curves, position});
        other.rest();
        QCOMPARE(other.log().csv(), curves);
        QCOMPARE(other.log().position(), position);
        QCOMPARE(other.find<QPushButton>("playButton").text(), QString("Play"));
        QVERIFY(other.find<QPushButton>("stepButton").isEnabled());
        for (const std::size_t arm : {kWithout, kWith}) {
            QVERIFY(other.session().map(arm));
            QVERIFY(other.session().network(arm)->weights == ui.session().network(arm)->weights);
        }
        QVERIFY(other.find<DecisionView>("withMapView").map() == other.session().map(kWith));
        QVERIFY(other.finish());
        QVERIFY(ui.finish());
        QCOMPARE(other.log().csv(), ui.log().csv());

        // Play, and another p, do not have to wait for that; the page that is seen wants its pictures.
        TrainingFixture hasty;
        connect(&hasty.session(), &TrainingSession::began, this, [&] {
            QVERIFY(hasty.session().catchUp().isUnderWay());
            QVERIFY(hasty.find<QLabel>("trainingNote").text().contains("saved ones"));
            QVERIFY(hasty.session().set("p", "0.75").has_value());
        });
        hasty.session().restore({setup, curves, position});
        QVERIFY(hasty.finish());
        QCOMPARE(hasty.log().changes().size(), 2U);
        QCOMPARE(hasty.log().changes().back().step, position);
        QVERIFY(!hasty.find<QLabel>("trainingNote").text().contains("saved ones"));
    }

    void aDragActsAtOnceAndIsOneMark_data() {
        QTest::addColumn<QString>("field");
        QTest::newRow("p") << "p";
        QTest::newRow("rate") << "lr";
    }

    void aDragActsAtOnceAndIsOneMark() {
        QFETCH(QString, field);
        TrainingFixture ui;
        ui.enter("train_epochs", "100000");
        ui.rest();
        ui.press("playButton");
        QTRY_VERIFY(ui.log().steps() > 2);
        auto& slider = ui.find<QSlider>(qPrintable("train_" + field + "_slider"));
        const std::string before = setupFieldText(ui.session().setup(), field.toStdString());
        slider.setSliderDown(true);
        slider.setSliderPosition(20);
        QTRY_COMPARE(ui.log().changes().size(), 1U);  // while the button is down
        const std::uint64_t marked = ui.log().changes().front().step;
        const QString first = ui.log().changes().front().words;
        QTest::qWait(100);
        slider.setSliderPosition(30);
        QTRY_VERIFY(ui.log().changes().front().words != first);
        slider.setSliderPosition(31);  // within the rest: asked for at the release at the latest
        slider.setSliderDown(false);
        QTRY_COMPARE(ui.log().setup(), ui.session().setup());
        QCOMPARE(ui.log().changes().size(), 1U);
        QCOMPARE(ui.log().changes().front().step, marked);
        QVERIFY(ui.log().changes().front().words.contains(QString::fromStdString(before + " → ")));
        ui.press("playButton");
        ui.rest();
        QCOMPARE(slider.value(), 31);

        slider.setSliderDown(true);  // another drag, another mark
        ui.press("epochButton");
        ui.rest();
        slider.setSliderPosition(50);
        slider.setSliderDown(false);
        QTRY_COMPARE(ui.log().changes().size(), 2U);
    }

    void whileItRunsTheSentenceSaysSoFar() {
        TrainingFixture ui;
        ui.press("epochButton");
        QTRY_COMPARE(ui.log().epochs(), 2U);
        ui.rest();
        const QString running = ui.find<QLabel>("findingSentence").text();
        QVERIFY(running.startsWith("So far, epoch 1 of 20"));
        QVERIFY(!running.contains("final"));
        QVERIFY(ui.finish());
        QVERIFY(!ui.find<QLabel>("findingSentence").text().contains("So far"));
    }

    void picturesShowTheWeightsOfTheFirstLayer() {
        WindowFixture ui;
        ui.window.showPage("training");
        auto& session = ui.find<TrainingPage>("trainingPage").session();
        QSignalSpy refused(&session, &TrainingSession::refused);
        TrainingSetup setup = trainingPresets().back().setup;
        QCOMPARE(setup.shown().data.source, std::string("fashion-mnist"));
        setup.seeds = 1;
        for (Experiment& side : setup.sides) {
            side.data.samples = 60;
            side.run.hidden = {300};
            side.run.epochs = 1;
        }
        session.setSetup(setup);
        ui.rest();
        if (!refused.isEmpty()) {
            QSKIP("Fashion-MNIST is not here (Debian: dataset-fashion-mnist)");
        }
        session.play();
        QVERIFY(QTest::qWaitFor([&] { return session.isFinished(); }, 60000));
        ui.rest();
        RunConfig config = setup.sides[kWith].run;
        config.seed = setup.shown().run.seed;
        Trainer own = *Trainer::create(config, *loadData(setup.shown().data));
        own.epoch();
        const WeightTiles& tiles = session.map(kWith)->tiles;
        QCOMPARE(tiles.units, std::size_t{300});
        QCOMPARE(tiles.count(), kMostTiles);
        QCOMPARE(tiles.width * tiles.height, 784);
        QVERIFY(std::ranges::equal(tiles.weights, own.network().weights(0).first(tiles.weights.size())));
        // Without dropout other weights came of the same start, and the same colours mean the same numbers.
        QVERIFY(session.map(kWithout)->tiles.weights != tiles.weights);
        QCOMPARE(session.map(kWithout)->tiles.limit, tiles.limit);
        QVERIFY(ui.find<DecisionView>("withMapView").accessibleName().startsWith("first-layer weights"));
        QVERIFY(ui.find<QLabel>("withMapLegend").text().contains("one scale"));
    }

    void theConfusionMatrixIsTheEngines() {
        QTemporaryDir folder;
        QFile file(folder.filePath("three.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a,b,kind\n");
        const QByteArrayList kinds = {"ash", "birch", "cedar"};
        for (int row = 0; row < 90; ++row) {  // three classes that overlap
            file.write(QByteArray::number(row % 3 + row * 7 % 5) + ',' + QByteArray::number(row * 11 % 7) + ',' +
                       kinds[row % 3] + '\n');
        }
        file.close();
        TrainingFixture ui;
        TrainingSetup setup = ui.session().setup();
        for (Experiment& side : setup.sides) {
            side.data.source = file.fileName().toStdString();
            side.data.samples = 0;
        }
        ui.session().setSetup(setup);
        ui.rest();
        QVERIFY(ui.finish());
        auto& what = ui.find<QComboBox>("withMapWhat");
        QVERIFY(what.findData("confusion") > 0);
        QVERIFY(ui.find<ConfusionView>("withMapMatrix").isHidden());
        what.setFocus();
        QTest::keyClick(&what, Qt::Key_Down);
        const std::array cards = {std::pair{"withoutMapMatrix", kWithout}, std::pair{"withMapMatrix", kWith}};
        for (const auto& [name, side] : cards) {
            const auto& matrix = ui.find<ConfusionView>(name);
            QVERIFY(matrix.isVisible());
            RunConfig config = setup.sides[side].run;
            config.seed = setup.shown().run.seed;
            Trainer own = *Trainer::create(config, *loadData(setup.sides[side].data));
            while (own.step()) {
            }
            QCOMPARE(matrix.counts(), confusionMatrix(own, own.data().validation));
            QCOMPARE(matrix.step(), own.stepsDone());
            QCOMPARE(matrix.share(), own.records().back().validation.accuracy);
            QCOMPARE(matrix.names(), (QStringList{"ash", "birch", "cedar"}));
            QVERIFY(matrix.accessibleDescription().contains("birch"));
        }
        QVERIFY(ui.find<DecisionView>("withMapView").isHidden());
        // A regression has no classes: its curve is back.
        QVERIFY(ui.session().set("samples", "60"));
        ui.rest();
        QVERIFY(ui.session().set("dataset", "curve"));
        ui.rest();
        QVERIFY(ui.find<DecisionView>("withMapView").isVisible());
        QVERIFY(what.findData("confusion") < 0);
    }

    void everyKindTrainsOrIsRefused_data() {
        QTest::addColumn<QString>("kind");
        for (const LayerKind kind : allLayerKinds()) {
            const QString name = QString::fromStdString(std::string(nameOf(kind)));
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void everyKindTrainsOrIsRefused() {
        QFETCH(QString, kind);
        TrainingFixture ui;
        auto& menu = ui.find<QComboBox>("train_kind");
        const TrainingSetup before = ui.session().setup();
        menu.setCurrentIndex(menu.findData(kind));
        emit menu.activated(menu.currentIndex());
        ui.rest();
        if (kind == "drop-block") {
            QCOMPARE(ui.session().setup(), before);
            const QList<QLabel*> labels = ui.page().findChildren<QLabel*>(QRegularExpression("Refusal$"));
            QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
                return label->isVisible() && label->text().contains("squares of pictures");
            }));
            return;
        }
        const bool noise = kind == "gaussian-noise";
        QCOMPARE(ui.find("train_sigma").isVisible(), noise);
        QCOMPARE(ui.find("train_p").isVisible(), !noise);
        if (noise) {
            ui.enter("train_sigma", "-1");
            ui.rest();
            QVERIFY(ui.find("train_sigma").property("refused").toBool());
            ui.enter("train_sigma", "0.5");
            ui.rest();
        }
        QVERIFY(ui.finish());
        QCOMPARE(setupFieldText(ui.session().setup(), "kind"), kind.toStdString());
        QCOMPARE(isDropoutQuestion(ui.session().setup()), true);
        QVERIFY(kind == "dropout" || validationLosses(ui.log().runs()[0]) != validationLosses(ui.log().runs()[3]));
        const auto& drawn = ui.find<NetworkView>("networkView");
        const bool weights = kind == "drop-connect";
        QCOMPARE(drawn.keptWeights()[1].size(), weights ? std::size_t{64} : std::size_t{0});  // 8 outputs × 8 inputs
        QVERIFY(!weights || std::ranges::count(drawn.keptWeights()[1], std::uint8_t{0}) > 0);
        // Another kind has a p again.
        menu.setCurrentIndex(menu.findData("dropout"));
        emit menu.activated(menu.currentIndex());
        ui.rest();
        QCOMPARE(setupFieldText(ui.session().setup(), "p"), std::string("0.5"));
    }

    void theSpreadIsTheEngines() {
        TrainingFixture ui;
        QVERIFY(ui.finish());
        const TrainingSetup setup = ui.session().setup();
        auto& what = ui.find<QComboBox>("withoutMapWhat");
        QVERIFY(what.findData("confusion") < 0);  // of two classes
        what.setFocus();
        QTest::keyClick(&what, Qt::Key_Down);
        QCOMPARE(what.currentData().toString(), QString("spread 10"));
        QCOMPARE(ui.find<QComboBox>("withMapWhat").currentData().toString(), QString("spread 10"));
        ui.rest();
        Trainer own = *Trainer::create(setup.run(), *loadData(setup.shown().data));
        while (own.step()) {
        }
        const SpreadMap& spread = *ui.session().spread(kWith);
        const DecisionArea area =
            areaAround(own.data(), static_cast<std::size_t>(spread.columns), static_cast<std::size_t>(spread.rows));
        const Prediction map = *decisionGrid(own, area, 10);
        QCOMPARE(spread.step, own.stepsDone());
        QCOMPARE(spread.deviation, map.deviation);
        for (std::size_t cell = 0; cell < map.mean.size(); ++cell) {
            QCOMPARE(spread.mean[cell], spread.classes[cell] == 1 ? map.mean[cell] : 1.0F - map.mean[cell]);
        }
        QVERIFY(spread.largestDeviation > 0.01 && spread.largestDeviation <= spread.limit);
        QCOMPARE(spread.plainValidation.loss, own.records().back().validation.loss);
        const QString numbers = ui.find<QLabel>("withMapNumbers").text();
        QVERIFY2(numbers.contains("mean of 10 passes") &&
                     numbers.contains(QString::number(spread.meanValidation.loss, 'f', 3)) &&
                     numbers.contains(QString::number(spread.plainValidation.loss, 'f', 3)),
                 qPrintable(numbers));
        const auto& view = ui.find<DecisionView>("withMapView");
        QVERIFY(view.accessibleDescription().contains(QString::number(spread.largestDeviation, 'f', 3)));
        QVERIFY(ui.find("withMapScale").isVisible());
        QVERIFY(ui.find("withMapScale").accessibleName().contains(QString::number(spread.limit, 'g', 2)));
        // Without dropout there is nothing to spread, and it says so.
        const SpreadMap& none = *ui.session().spread(kWithout);
        QVERIFY(none.dropsNothing);
        QCOMPARE(none.largestDeviation, 0.0);
        QVERIFY(ui.find<QLabel>("withoutMapNumbers").text().contains("every pass says the same"));
        // Another number of passes is another spread; a preset keeps the choice; a session's own number is in the menu.
        QVERIFY(ui.session().set("maps", "spread 77"));
        ui.rest();
        QCOMPARE(ui.session().spread(kWith)->passes, 77U);
        QCOMPARE(what.currentData().toString(), QString("spread 77"));
        QCOMPARE(setupFromFields(setupFields(ui.session().setup())).value(), ui.session().setup());
        auto& presets = ui.find<QComboBox>("presetMenu");
        emit presets.activated(1);
        ui.rest();
        QCOMPARE(textOf(ui.session().setup().maps), std::string("spread 77"));
        QCOMPARE(ui.session().spread(kWith)->step, 0U);
        QVERIFY(ui.session().set("maps", "answer"));
        ui.rest();
        QVERIFY(ui.session().spread(kWith) == nullptr);
        QVERIFY(ui.find<QLabel>("withMapNumbers").isHidden());
        QVERIFY(!ui.session().set("maps", "spread 0"));
        QVERIFY(!ui.session().set("maps", "weather"));
    }

    void aCurvesSpreadIsABand() {
        TrainingFixture ui;
        QVERIFY(ui.session().set("dataset", "curve"));
        QVERIFY(ui.session().set("maps", "spread 10"));
        QVERIFY(ui.finish());
        const SpreadMap& spread = *ui.session().spread(kWith);
        QCOMPARE(spread.rows, 1);
        QCOMPARE(spread.mean.size(), static_cast<std::size_t>(spread.columns));
        QVERIFY(spread.largestDeviation > 0.0);
        QVERIFY(std::isnan(spread.plainValidation.accuracy));
        QVERIFY(ui.find<QLabel>("withMapLegend").text().contains("band"));
        QVERIFY(ui.find("withMapScale").isHidden());
        auto& view = ui.find<DecisionView>("withMapView");
        const QImage band = view.grab().toImage();
        QVERIFY(ui.session().set("maps", "answer"));
        ui.rest();
        QVERIFY(view.grab().toImage() != band);
    }

    void aSweepIsTheEngines_data() {
        QTest::addColumn<QString>("grid");
        QTest::addColumn<bool>("isMap");
        QTest::newRow("curve") << "p=0,0.5" << false;
        QTest::newRow("words") << "activation=relu,tanh" << false;
        QTest::newRow("map") << "p=0,0.5;hidden=4,8/8" << true;
    }

    void aSweepIsTheEngines() {
        QFETCH(QString, grid);
        QFETCH(bool, isMap);
        TrainingFixture ui;
        ui.enter("train_epochs", "3");
        ui.rest();
        QTest::mouseClick(&ui.find<QToolButton>("sweepTab"), Qt::LeftButton);
        ui.enter("sweepGrid", grid);
        ui.rest();
        QVERIFY(ui.find<QLabel>("sweepEstimate").text().contains("about"));
        ui.press("sweepStart");
        QTRY_VERIFY(ui.page().sweep().table().isWhole());
        ui.rest();

        SweepPlan plan{.base = ui.session().setup().shown(), .variables = *parseGrid(grid.toStdString()), .seeds = 3};
        SweepFile file;
        QVERIFY(runSweep(
                    plan, [](std::uint64_t) { return true; },
                    [&](const SweepRow& row) { file.rows.emplace(row.run, sweepLine(row)); })
                    .has_value());
        const QString csv = ui.page().sweep().table().csv();
        QVERIFY(csv.endsWith(QString::fromStdString(sweepText(file))));
        QVERIFY(csv.contains("# grid: " + grid));
        QVERIFY(readSweepFile(csv.toStdString(), "sweep.csv").has_value());
        QCOMPARE(ui.find("sweepMap").isVisible(), isMap);
        QCOMPARE(ui.find("sweepCurve").isVisible(), !isMap);
        QVERIFY(ui.find<QLabel>("sweepFinding").text().startsWith("The lowest"));

        // A row opens its run.
        auto& rows = ui.find<QTableView>("sweepRows");
        emit rows.activated(rows.model()->index(4, 0));
        ui.rest();
        QVERIFY(QTest::qWaitFor([&] { return ui.session().isFinished(); }, 20000));
        const SweepRow& row = ui.page().sweep().table().rows()[4];
        bool found = false;
        for (const RunResult& run : ui.log().runs()) {
            found = found || run.records.back().validation.loss == row.validationLoss;
        }
        QVERIFY(found);
        QVERIFY(!ui.find("sweepPanel").isVisible());
    }

    void aStoppedSweepKeepsWhatIsDoneAndGoesOn() {
        TrainingFixture ui;
        ui.enter("train_epochs", "200");
        ui.rest();
        QTest::mouseClick(&ui.find<QToolButton>("sweepTab"), Qt::LeftButton);
        ui.enter("sweepGrid", "p=0,0.05..0.9");
        ui.rest();
        const SweepTable& table = ui.page().sweep().table();
        ui.press("sweepStart");
        QTRY_VERIFY(table.rows().size() >= 2);
        ui.press("sweepStart");
        ui.rest();
        const std::size_t kept = table.rows().size();
        QVERIFY(kept >= 2);
        if (!table.isWhole()) {
            QCOMPARE(ui.find<QPushButton>("sweepStart").text(), QString("Go on"));
            const QString before = table.csv();
            ui.press("sweepStart");
            QVERIFY(QTest::qWaitFor([&] { return table.isWhole(); }, 60000));
            for (const QString& line : before.split('\n')) {
                QVERIFY(table.csv().contains(line));
            }
        }
    }

    void aWrongGridIsRefusedInPlace_data() {
        QTest::addColumn<QString>("grid");
        QTest::addColumn<QString>("word");
        QTest::newRow("no field") << "colour=1,2" << "colour";
        QTest::newRow("no values") << "p" << "no values";
        QTest::newRow("p = 1") << "p=0,1" << "p = 1";
        QTest::newRow("three") << "p=0,0.5;hidden=4,8;batch=8,16" << "dropscope-cli";
        QTest::newRow("too many") << "p=0,0.00001..0.9" << "more runs";
        QTest::newRow("range") << "p=0..x" << "range";
    }

    void aWrongGridIsRefusedInPlace() {
        QFETCH(QString, grid);
        QFETCH(QString, word);
        TrainingFixture ui;
        QTest::mouseClick(&ui.find<QToolButton>("sweepTab"), Qt::LeftButton);
        ui.enter("sweepGrid", grid);
        ui.rest();
        QVERIFY(ui.find<QLabel>("sweepRefusal").isVisible());
        QVERIFY2(ui.find<QLabel>("sweepRefusal").text().contains(word),
                 qPrintable(ui.find<QLabel>("sweepRefusal").text()));
        QVERIFY(!ui.find<QPushButton>("sweepStart").isEnabled());
        QCOMPARE(ui.find<QLineEdit>("sweepGrid").text(), grid);
        ui.enter("sweepGrid", "p=0,0.5");
        ui.rest();
        QVERIFY(!ui.find<QLabel>("sweepRefusal").isVisible());
        QVERIFY(ui.find<QPushButton>("sweepStart").isEnabled());
    }

    void legendHidesALineAndZoomIsUndone() {
        TrainingFixture ui;
        QVERIFY(ui.finish());
        auto& chart = ui.find<LineChart>("trainingChart");
        QTest::mouseClick(&ui.find<QToolButton>("legend-without-validation"), Qt::LeftButton);
        QVERIFY(!chart.isSeriesVisible("without-validation"));
        const QPoint middle = chart.rect().center();
        QTest::mousePress(&chart, Qt::LeftButton, {}, middle);
        QTest::mouseMove(&chart, middle + QPoint(60, 40));
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, middle + QPoint(60, 40));
        QVERIFY(chart.isZoomed());
        QTest::mouseClick(&ui.find<QToolButton>("zoomResetButton"), Qt::LeftButton);
        QVERIFY(!chart.isZoomed());
        const QByteArray svg = chart.svg({960, 540});
        QVERIFY(svg.startsWith("<?xml"));
        QVERIFY(svg.contains("epoch"));  // words stay words
    }

    void closesWhileItTrains() {
        QElapsedTimer timer;
        {
            TrainingFixture ui;
            ui.enter("train_epochs", "1000000");
            ui.rest();
            ui.find<QComboBox>("speedMenu").setCurrentIndex(3);
            ui.press("playButton");
            QTRY_VERIFY(ui.log().steps() > 100);
            timer.start();
        }
        QVERIFY(timer.elapsed() < 5000);  // it stops between two steps, and these take microseconds
    }
};

QTEST_MAIN(TestTrainingPage)
#include "test_training_page.moc"
