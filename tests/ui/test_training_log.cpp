// SPDX-License-Identifier: GPL-3.0-or-later
// Curves read back: what is damaged is refused and changes nothing, and how runs ended is known again.
#include <QtTest>

#include "engine/learn/comparison.h"
#include "tests/ui/small_training.h"
#include "ui/models/training_log.h"
#include "ui/models/words.h"

using namespace dropscope;

namespace {

TrainingSetup smallSetup() { return smallTraining(1, 20); }

TrainingLog newLog(const TrainingSetup& setup) {
    TrainingLog log;
    log.begin(setup, {*loadData(setup.sides[0].data), *loadData(setup.sides[1].data)});
    return log;
}

/// As if its runs had been trained to their ends, or to this step.
TrainingLog trainedLog(const TrainingSetup& setup, std::uint64_t steps = ~std::uint64_t{0}) {
    TrainingLog log = newLog(setup);
    TrainingUpdate update;
    for (std::size_t side = 0; side < 2; ++side) {
        Trainer trainer = *Trainer::create(setup.sides[side].run, log.data(side));
        while (trainer.stepsDone() < steps && trainer.step()) {
        }
        for (const EpochRecord& record : trainer.records()) {
            update.epochs.push_back({side, record});
        }
        if (trainer.state() != RunState::running) {
            update.endings.push_back({side, trainer.state(), trainer.divergedAt(), trainer.ending()});
        }
        update.steps = std::max(update.steps, trainer.stepsDone());
    }
    log.take(update);
    return log;
}

}  // namespace

class TestTrainingLog : public QObject {
    Q_OBJECT

private slots:
    void refusesDamagedEras_data() {
        QTest::addColumn<QString>("eras");
        QTest::addColumn<bool>("right");
        const QString first = "# from step: 0: 0.p=0 1.p=0.5\n";
        QTest::newRow("none") << QString() << true;
        QTest::newRow("as written") << first + "# from step: 5: 0.p=0 1.p=0.25\n" << true;
        QTest::newRow("at the end") << first + "# from step: 12: 0.p=0 1.p=0.25\n" << true;
        QTest::newRow("no first") << "# from step: 5: 0.p=0 1.p=0.25\n" << false;
        QTest::newRow("descending") << first + "# from step: 6: 1.p=0.1\n# from step: 5: 1.p=0.2\n" << false;
        QTest::newRow("twice") << first + "# from step: 6: 1.p=0.1\n# from step: 6: 1.p=0.2\n" << false;
        QTest::newRow("after the end") << first + "# from step: 40: 1.p=0.1\n" << false;
        QTest::newRow("no number") << first + "# from step: soon: 1.p=0.1\n" << false;
        QTest::newRow("another network") << first + "# from step: 6: 1.hidden=8\n" << false;
    }

    void refusesDamagedEras() {
        QFETCH(QString, eras);
        QFETCH(bool, right);
        const TrainingSetup setup = smallSetup();
        const QString curves = trainedLog(setup, 12).csv();
        TrainingLog log = newLog(setup);
        const QString before = log.csv();
        const Status restored = log.restore((eras + curves).toStdString(), 12);
        QCOMPARE(restored.has_value(), right);
        QCOMPARE(log.position(), right ? 12U : 0U);
        if (!right) {
            QCOMPARE(log.csv(), before);
        }
        for (std::uint64_t step = 0; step <= 12; ++step) {
            QCOMPARE(log.keptAt(step).size(), std::size_t{1});  // reads the era that the step lies in
        }
    }

    void runsThatStoppedEarlyAreKnownAgain() {
        TrainingSetup setup = smallSetup();
        for (Experiment& side : setup.sides) {
            side.run.patience = 2;
            side.run.optimizer.learningRate = 0.5;  // the validation loss soon rises
            side.run.epochs = 200;
        }
        comesBackAs(trainedLog(setup), setup, RunState::stoppedEarly);
    }

    void runsThatDivergedAreKnownAgain() {
        TrainingSetup setup = smallSetup();
        for (Experiment& side : setup.sides) {
            side.run.optimizer.kind = OptimizerKind::sgd;
            side.run.optimizer.learningRate = 1e30;
        }
        comesBackAs(trainedLog(setup), setup, RunState::diverged);
    }

    void finishedRunsAreKnownAgain() { comesBackAs(trainedLog(smallSetup()), smallSetup(), RunState::finished); }

private:
    static void comesBackAs(const TrainingLog& trained, const TrainingSetup& setup, RunState state) {
        QVERIFY(trained.isFinished());
        TrainingLog log = newLog(setup);
        QVERIFY(log.restore(trained.csv().toStdString(), trained.position()).has_value());
        QVERIFY(log.isFinished());
        QCOMPARE(log.position(), trained.position());
        for (std::size_t run = 0; run < 2; ++run) {
            QVERIFY(log.runs()[run].state == state);
            QVERIFY(log.runs()[run].divergedAt == trained.runs()[run].divergedAt);
            QVERIFY(!log.runs()[run].ending.empty());
            QCOMPARE(inWords(log.runs()[run].ending), inWords(trained.runs()[run].ending));
        }
    }
};

QTEST_GUILESS_MAIN(TestTrainingLog)
#include "test_training_log.moc"
