// SPDX-License-Identifier: GPL-3.0-or-later
// Training beside the window: orders arrive, answers come to the GUI thread, and nothing hangs. Runs under the thread
// sanitizer.
#include <QThread>
#include <QtTest>

#include "ui/jobs/training_job.h"
#include "ui/models/words.h"

using namespace dropscope;

namespace {

TrainingPlan smallPlan(std::uint32_t epochs) {
    TrainingPlan plan;
    for (const double p : {0.0, 0.5}) {
        Experiment arm;
        arm.data.samples = 40;
        arm.run.hidden = {8, 8};
        arm.run.hiddenDropout = {{LayerKind::dropout, {.p = p}}};
        arm.run.batch = 10;
        arm.run.epochs = epochs;
        plan.arms.push_back(arm);
    }
    plan.seeds = 3;
    return plan;
}

/// All that a job says, in order.
struct Listener {
    explicit Listener(TrainingJob& job) {
        QObject::connect(&job, &TrainingJob::updated, &job, [this](const TrainingUpdate& update) {
            onGuiThread = onGuiThread && QThread::currentThread() == QCoreApplication::instance()->thread();
            last = update;
            epochs += update.epochs.size();
            for (const TrainingUpdate::Change& change : update.changes) {
                changes.push_back(change);
            }
        });
        QObject::connect(&job, &TrainingJob::refused, &job,
                         [this](quint64, const Error& error) { refusal = sentenceOf(error); });
    }

    TrainingUpdate last;
    std::vector<TrainingUpdate::Change> changes;
    std::size_t epochs = 0;
    QString refusal;
    bool onGuiThread = true;
};

}  // namespace

class TestTrainingJob : public QObject {
    Q_OBJECT

private slots:
    void everyEpochOfEveryRunArrivesOnce() {
        TrainingJob job;
        Listener heard(job);
        job.prepare(smallPlan(20));
        job.play();
        QTRY_VERIFY(heard.last.finished);
        QCOMPARE(heard.epochs, std::size_t{6 * 21});
        QCOMPARE(heard.last.steps, std::uint64_t{40});
        QVERIFY(heard.onGuiThread);
    }

    void aStepIsAStep() {
        TrainingJob job;
        Listener heard(job);
        job.prepare(smallPlan(100));
        QTRY_COMPARE(heard.epochs, std::size_t{6});
        job.step(3);
        QTRY_COMPARE(heard.last.steps, std::uint64_t{3});
        QTRY_VERIFY(heard.last.idle);
        job.epoch();
        QTRY_COMPARE(heard.last.steps, std::uint64_t{4});  // the end of the epoch under way
    }

    // An absolute order: given twice, or where the runs are there already, it is answered and does no more.
    void stepToIsAPlaceAndIsAnswered() {
        TrainingJob job;
        Listener heard(job);
        std::size_t answers = 0;
        connect(&job, &TrainingJob::updated, &job, [&](const TrainingUpdate& update) { answers += update.idle; });
        const auto goTo = [&](std::uint64_t position, int times) {
            const std::size_t before = answers;
            for (int i = 0; i < times; ++i) {
                job.stepTo(position);
            }
            return QTest::qWaitFor([&] { return answers > before && heard.last.idle; }, 10000);
        };
        job.prepare(smallPlan(10));
        QTRY_COMPARE(heard.epochs, std::size_t{6});
        QVERIFY(goTo(7, 3));
        QTRY_COMPARE(heard.last.steps, std::uint64_t{7});
        QVERIFY(goTo(7, 1) && goTo(3, 1));
        QCOMPARE(heard.last.steps, std::uint64_t{7});
        job.stepTo(15);
        job.pause();
        QVERIFY(goTo(15, 1));
        QTRY_COMPARE(heard.last.steps, std::uint64_t{15});
        QVERIFY(goTo(1000, 1));
        QTRY_VERIFY(heard.last.finished);
        QCOMPARE(heard.last.steps, std::uint64_t{20});
        QVERIFY(goTo(1000, 1));
    }

    // What was changed just before a plan that is refused still holds for the runs that stay.
    void aRefusedPlanLosesNoChange() {
        TrainingJob job;
        Listener heard(job);
        const TrainingPlan plan = smallPlan(10);
        job.prepare(plan);
        QTRY_COMPARE(heard.epochs, std::size_t{6});
        TrainingPlan wrong = plan;
        wrong.arms[0].data.source = wrong.arms[1].data.source = "/no/such/file.csv";
        const std::uint64_t change = job.change({plan.arms[0].run, plan.arms[1].run});
        job.prepare(wrong);
        QTRY_VERIFY(!heard.refusal.isEmpty());
        QTRY_COMPARE(heard.changes.size(), std::size_t{1});
        QCOMPARE(heard.changes.front().number, change);
    }

    void changesTakeEffectWhileItPlays() {
        TrainingJob job;
        Listener heard(job);
        const TrainingPlan plan = smallPlan(1'000'000);
        job.prepare(plan);
        job.play();
        QTRY_VERIFY(heard.last.steps > 0);
        std::vector<RunConfig> arms;
        for (const Experiment& arm : plan.arms) {
            arms.push_back(arm.run);
        }
        std::vector<std::uint64_t> asked;
        for (const double p : {0.1, 0.2, 0.3}) {
            arms[1].hiddenDropout[0].schedule.p = p;
            asked.push_back(job.change(arms));
        }
        QTRY_COMPARE(heard.changes.size(), std::size_t{3});
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(heard.changes[i].number, asked[i]);
            QVERIFY(i == 0 || heard.changes[i].step >= heard.changes[i - 1].step);
        }
        job.pause();
        QTRY_VERIFY(heard.last.idle);
    }

    // Passes with dropout on are worked out beside training, which goes the same way; at the end they are of the end.
    void spreadsDoNotTouchTraining() {
        std::vector<double> losses[2];
        for (const bool spread : {false, true}) {
            TrainingJob job;
            Listener heard(job);
            std::vector<std::shared_ptr<const SpreadMap>> spreads;
            connect(&job, &TrainingJob::updated, &job, [&](const TrainingUpdate& update) {
                spreads = update.spreads.empty() ? spreads : update.spreads;
                for (const TrainingUpdate::Epoch& epoch : update.epochs) {
                    losses[spread ? 1 : 0].push_back(epoch.run == 0 || epoch.run == 3 ? epoch.record.validation.loss
                                                                                      : 0.0);
                }
            });
            job.setPasses(spread ? 20 : 0);
            job.prepare(smallPlan(300));
            job.play();
            QTRY_VERIFY(heard.last.finished);
            QTRY_COMPARE(heard.last.spreadProgress, 1.0);
            QCOMPARE(spreads.size(), std::size_t{spread ? 2U : 0U});
            if (spread) {
                QTRY_COMPARE(spreads[1]->step, std::uint64_t{600});  // the one before may have been ready first
                QCOMPARE(spreads[1]->passes, 20U);
                QVERIFY(spreads[0]->dropsNothing && !spreads[1]->dropsNothing);
            }
            std::ranges::sort(losses[spread ? 1 : 0]);
        }
        QCOMPARE(losses[0], losses[1]);
    }

    // A change of p at rest asks for the passes anew, and so does another number of them.
    void spreadsFollowWhatIsSet() {
        TrainingJob job;
        Listener heard(job);
        std::vector<std::shared_ptr<const SpreadMap>> spreads;
        connect(&job, &TrainingJob::updated, &job,
                [&](const TrainingUpdate& update) { spreads = update.spreads.empty() ? spreads : update.spreads; });
        const TrainingPlan plan = smallPlan(100);
        job.prepare(plan);
        job.setPasses(30);
        QTRY_VERIFY(!spreads.empty() && spreads[1]->passes == 30);
        const std::vector<float> before = spreads[1]->deviation;
        std::vector<RunConfig> arms = {plan.arms[0].run, plan.arms[1].run};
        arms[1].hiddenDropout.front().schedule.p = 0.1;
        job.change(arms);
        QTRY_VERIFY(spreads[1]->deviation != before);
        job.setPasses(3);
        QTRY_COMPARE(spreads[1]->passes, 3U);
    }

    void aNewPlanTakesThePlaceOfTheOld() {
        TrainingJob job;
        Listener heard(job);
        job.prepare(smallPlan(1'000'000));
        job.play();
        QTRY_VERIFY(heard.last.steps > 0);
        const std::uint64_t second = job.prepare(smallPlan(5));
        QTRY_COMPARE(heard.last.plan, second);
        QCOMPARE(heard.last.steps, std::uint64_t{0});  // made, and paused
        TrainingPlan wrong = smallPlan(5);
        wrong.arms[0].data.source = wrong.arms[1].data.source = "/no/such/file.csv";
        job.prepare(wrong);
        QTRY_VERIFY(heard.refusal.contains("/no/such/file.csv"));
        job.step();
        QTRY_COMPARE(heard.last.steps, std::uint64_t{1});  // the runs before are still there
        QCOMPARE(heard.last.plan, second);
    }

    void endsInTheMiddleOfEverything() {
        for (int i = 0; i < 5; ++i) {
            TrainingJob job;
            job.prepare(smallPlan(1'000'000));
            job.play();
            QTest::qWait(10 * i);
        }
        QCoreApplication::processEvents();  // what was on its way must not arrive
    }
};

QTEST_GUILESS_MAIN(TestTrainingJob)
#include "test_training_job.moc"
