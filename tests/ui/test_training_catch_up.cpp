// SPDX-License-Identifier: GPL-3.0-or-later
// Training that was saved and is opened again: whatever is done on the way to where its curves end, it then goes on as if it
// had never been closed, or says that it cannot.
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/number_text.h"
#include "tests/ui/small_training.h"
#include "ui/models/training_session.h"

using namespace dropscope;

namespace {

using State = TrainingCatchUp::State;

/// 4 steps an epoch on one side, 2 on the other.
TrainingSetup smallSetup() {
    TrainingSetup setup = smallTraining(2, 12);
    setup.sides[kWithout].run.batch = 8;
    return setup;
}

bool isAtRest(const TrainingSession& session) {
    return QTest::qWaitFor([&] { return !session.isBusy(); }, 60000);
}

bool toTheEnd(TrainingSession& session) {
    session.setSpeed(0.0);
    session.play();
    return isAtRest(session) && session.isFinished();
}

/// Trained so many epochs and steps, and p changed after two epochs.
void train(TrainingSession& session, const TrainingSetup& setup, int epochs, int steps) {
    session.setSetup(setup);
    QVERIFY(isAtRest(session));
    for (int epoch = 0; epoch < epochs; ++epoch) {
        if (epoch == 2) {
            QVERIFY(session.set("p", "0.25").has_value());
            QTRY_COMPARE(session.log().changes().size(), std::size_t{1});
        }
        session.epoch();
        QVERIFY(isAtRest(session));
    }
    for (int step = 0; step < steps; ++step) {
        session.step();
        QVERIFY(isAtRest(session));
    }
}

void reopen(TrainingSession& session, const TrainingWork& work) {
    session.restore(work);
    QVERIFY(isAtRest(session));
}

/// One text for all that is saved.
QString textOf(const TrainingWork& work) {
    QString text = work.curves + QString::number(work.position);
    for (const auto& [name, value] : setupFields(work.setup)) {
        text += '\n' + QString::fromStdString(name + '=' + value);
    }
    return text;
}

void writeData(const QString& path, bool turned) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b,kind\n");
    for (int row = 0; row < 40; ++row) {
        const bool first = row % 2 == 0;
        file.write(QByteArray::number(row % 2 + row * 7 % 5) + ',' + QByteArray::number(row * 11 % 7) + ',' +
                   (first != turned ? "ash" : "birch") + '\n');
    }
}

TrainingSetup setupOn(const QString& path) {
    TrainingSetup setup = smallSetup();
    for (Experiment& side : setup.sides) {
        side.data.source = path.toStdString();
        side.data.samples = 0;
    }
    return setup;
}

}  // namespace

class TestTrainingCatchUp : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void itGoesOnAsIfNeverClosed_data() {
        QTest::addColumn<int>("epochs");
        QTest::addColumn<int>("steps");
        QTest::newRow("after an epoch") << 1 << 0;
        QTest::newRow("amid an epoch") << 1 << 3;
        QTest::newRow("where p changed") << 3 << 0;
        QTest::newRow("after p changed, amid an epoch") << 4 << 1;
        QTest::newRow("at the end") << 12 << 0;
    }

    void itGoesOnAsIfNeverClosed() {
        QFETCH(int, epochs);
        QFETCH(int, steps);
        TrainingSession open;
        train(open, smallSetup(), epochs, steps);
        const TrainingWork saved = open.work();
        TrainingSession again;
        reopen(again, saved);
        QCOMPARE(textOf(again.work()), textOf(saved));
        again.wantPictures();
        QVERIFY(isAtRest(again));
        QVERIFY(!again.catchUp().isBehind() && !again.catchUp().isNear());
        QCOMPARE(textOf(again.work()), textOf(saved));
        QCOMPARE(again.isFinished(), open.isFinished());
        for (const std::size_t arm : {kWithout, kWith}) {
            QVERIFY(again.network(arm)->weights == open.network(arm)->weights);
        }
        if (!open.isFinished()) {
            QVERIFY(toTheEnd(open) && toTheEnd(again));
        }
        QCOMPARE(textOf(again.work()), textOf(open.work()));
    }

    void stepAndEpochWaitForIt_data() {
        QTest::addColumn<bool>("epoch");
        QTest::newRow("step") << false;
        QTest::newRow("epoch") << true;
    }

    void stepAndEpochWaitForIt() {
        QFETCH(bool, epoch);
        TrainingSession open;
        train(open, smallSetup(), 3, 1);
        TrainingSession again;
        reopen(again, open.work());
        for (TrainingSession* session : {&open, &again}) {
            epoch ? session->epoch() : session->step();
            QVERIFY(isAtRest(*session));
        }
        QCOMPARE(again.log().position(), std::uint64_t{epoch ? 16U : 14U});
        QCOMPARE(textOf(again.work()), textOf(open.work()));
    }

    // What is saved while the runs are behind is one training: opened, it comes to the same end.
    void pIsChangedOnTheWay_data() {
        QTest::addColumn<QString>("when");
        QTest::newRow("while the data is read") << "reading";
        QTest::newRow("before it begins") << "resting";
        QTest::newRow("on the way") << "way";
    }

    void pIsChangedOnTheWay() {
        QFETCH(QString, when);
        TrainingSession open;
        train(open, smallSetup(), 4, 1);
        const TrainingWork saved = open.work();
        QVERIFY(open.set("p", "0.75").has_value());
        QTRY_COMPARE(open.log().changes().size(), std::size_t{2});
        const TrainingWork changed = open.work();

        TrainingSession again;
        again.restore(saved);
        if (when != "reading") {
            QVERIFY(isAtRest(again));
        }
        if (when == "way") {
            again.wantPictures();
            QVERIFY(again.catchUp().isUnderWay());
        }
        QVERIFY(again.set("p", "0.75").has_value());
        if (when == "reading") {
            QCOMPARE(textOf(again.work()), textOf(saved));  // one training, if not the newest
        }
        QTRY_COMPARE(textOf(again.work()), textOf(changed));
        TrainingSession third;
        reopen(third, again.work());
        QVERIFY(third.setup() == changed.setup);
        QVERIFY(toTheEnd(open) && toTheEnd(again) && toTheEnd(third));
        QCOMPARE(textOf(again.work()), textOf(open.work()));
        QCOMPARE(textOf(third.work()), textOf(open.work()));
    }

    void aSideChosenOnTheWayStaysChosen() {
        TrainingSession open;
        train(open, smallSetup(), 3, 0);
        TrainingSession again;
        reopen(again, open.work());
        again.wantPictures();
        QVERIFY(again.set("p", "0.75").has_value());
        QVERIFY(again.set("right", "0").has_value());
        QVERIFY(isAtRest(again));
        QCOMPARE(again.setup().right, std::size_t{0});
        QCOMPARE(again.log().setup().right, std::size_t{0});
        QCOMPARE(again.work().setup.right, std::size_t{0});
        QCOMPARE(setupFieldText(again.setup(), "1.p"), std::string("0.75"));
    }

    void aRefusedFileOnTheWayHoldsNothingUp_data() { stepAndEpochWaitForIt_data(); }

    void aRefusedFileOnTheWayHoldsNothingUp() {
        TrainingSession open;
        train(open, smallSetup(), 4, 1);
        TrainingSession again;
        QSignalSpy refused(&again, &TrainingSession::refused);
        reopen(again, open.work());
        QFETCH(bool, epoch);  // else play
        epoch ? again.wantPictures() : again.play();
        QVERIFY(again.set("dataset", "/no/such/file.csv").has_value());
        QTRY_COMPARE(refused.size(), qsizetype{1});
        QVERIFY(isAtRest(again));
        QVERIFY(again.setup() == open.setup());
        QVERIFY(!again.catchUp().isBehind() && again.map(kWith));
        QVERIFY(toTheEnd(open) && toTheEnd(again));
        QCOMPARE(textOf(again.work()), textOf(open.work()));
    }

    void runsThatStoppedEarlyBeginAnew() {
        TrainingSetup setup = smallSetup();
        for (Experiment& side : setup.sides) {
            side.run.patience = 2;
            side.run.optimizer.learningRate = 0.5;  // the validation loss soon rises
            side.run.epochs = 1000;
        }
        TrainingSession open;
        open.setSetup(setup);
        QVERIFY(isAtRest(open) && toTheEnd(open));
        QVERIFY(open.log().runs().front().state == RunState::stoppedEarly);
        TrainingSession again;
        reopen(again, open.work());
        QVERIFY(again.isFinished());
        again.wantPictures();
        QVERIFY(isAtRest(again));
        QVERIFY(again.isFinished() && again.map(kWith));
        QCOMPARE(textOf(again.work()), textOf(open.work()));
        QSignalSpy began(&again, &TrainingSession::began);
        QVERIFY(toTheEnd(again));
        QCOMPARE(began.size(), qsizetype{1});
        QCOMPARE(textOf(again.work()), textOf(open.work()));
    }

    void otherDataIsNoticed() {
        const QString path = m_folder.filePath("other.csv");
        writeData(path, false);
        TrainingSession open;
        train(open, setupOn(path), 4, 0);
        const TrainingWork saved = open.work();
        writeData(path, true);
        TrainingSession again;
        reopen(again, saved);
        QVERIFY(again.catchUp().state() == State::differs);
        QVERIFY(again.isFinished() && !again.map(kWith));
        QCOMPARE(textOf(again.work()), textOf(saved));
        again.wantPictures();
        again.epoch();
        QVERIFY(isAtRest(again));
        QCOMPARE(textOf(again.work()), textOf(saved));  // nothing is put behind curves of other data
        QVERIFY(toTheEnd(again));
        TrainingSession anew;
        anew.setSetup(saved.setup);
        QVERIFY(isAtRest(anew) && toTheEnd(anew));
        QCOMPARE(textOf(again.work()), textOf(anew.work()));
    }

    /// As on another processor.
    void otherLastDigitsAreSaid() {
        TrainingSession open;
        train(open, smallSetup(), 2, 0);
        TrainingWork saved = open.work();
        const double loss = open.log().runs().front().records.back().validation.loss;
        const QString text = QString::fromStdString(shortestText(loss));
        QVERIFY(saved.curves.contains("validation,eval,loss," + text));
        saved.curves.replace("validation,eval,loss," + text,
                             "validation,eval,loss," + QString::fromStdString(shortestText(loss * 1.00001)));
        TrainingSession again;
        reopen(again, saved);
        again.wantPictures();
        QVERIFY(isAtRest(again));
        QVERIFY(!again.catchUp().isBehind() && again.catchUp().isNear());
        QVERIFY(toTheEnd(again) && again.catchUp().isNear());
        QCOMPARE(again.log().epochs(), std::size_t{13});
    }

    void nothingIsTrainedBeforeItIsNeeded() {
        TrainingSession open;
        train(open, smallSetup(), 4, 0);
        TrainingSession again;
        reopen(again, open.work());
        QVERIFY(again.catchUp().state() == State::resting);
        QCOMPARE(again.microsecondsAStep(), 0.0);  // no step was taken
        QVERIFY(!again.map(kWith) && !again.network(kWith));
        again.play();
        again.pause();
        QVERIFY(again.catchUp().state() == State::resting && !again.isBusy());
        again.wantPictures();  // not against a pause
        QVERIFY(again.catchUp().state() == State::resting);
        QTest::qWait(50);
        QVERIFY(!again.map(kWith));
        QCOMPARE(textOf(again.work()), textOf(open.work()));
        QVERIFY(toTheEnd(again) && toTheEnd(open));
        QCOMPARE(textOf(again.work()), textOf(open.work()));
    }

    void noPictureIsOfTheWay() {
        TrainingSetup setup = smallSetup();
        for (Experiment& side : setup.sides) {
            side.run.epochs = 3000;
        }
        setup.maps = {MapContent::spread, 10};
        TrainingSession open;
        open.setSetup(setup);
        QVERIFY(isAtRest(open) && toTheEnd(open));
        TrainingSession again;
        reopen(again, open.work());
        again.wantPictures();
        int looks = 0;
        while (again.catchUp().isBehind()) {
            QVERIFY(!again.map(kWith) && !again.network(kWith) && !again.spread(kWith));
            QTest::qWait(5);
            ++looks;
        }
        QVERIFY(looks > 2);
        QVERIFY(again.network(kWith)->weights == open.network(kWith)->weights);
        QTRY_VERIFY(again.spread(kWith) && again.spread(kWith)->step == open.log().steps());
    }

    // What waits for its data, or did not find it, is what is saved, not a mixture with the runs before.
    void whatWaitsForItsDataIsKept() {
        const QString path = m_folder.filePath("away.csv");
        writeData(path, false);
        TrainingSession open;
        train(open, setupOn(path), 3, 1);
        const TrainingWork saved = open.work();
        QVERIFY(QFile::rename(path, path + ".away"));

        for (const bool hasRuns : {false, true}) {
            TrainingSession again;
            if (hasRuns) {
                train(again, smallSetup(), 2, 0);
            }
            const TrainingWork before = again.work();
            QSignalSpy refused(&again, &TrainingSession::refused);
            again.restore(saved);
            QCOMPARE(textOf(again.work()), textOf(saved));
            QTRY_COMPARE(refused.size(), qsizetype{1});
            QVERIFY(isAtRest(again));
            QCOMPARE(textOf(again.work()), textOf(saved));
            if (hasRuns) {  // the runs before are still there, and once they go on they are what is saved
                QVERIFY(again.setup() == before.setup);
                again.step();
                QVERIFY(isAtRest(again));
                QCOMPARE(again.work().position, before.position + 1);
                continue;
            }
            again.step();  // of nothing
            QVERIFY(!again.isBusy());
            again.play();  // looks for the data again
            QTRY_COMPARE(refused.size(), qsizetype{2});
            QVERIFY(isAtRest(again) && !again.isPlaying());
            QCOMPARE(textOf(again.work()), textOf(saved));
            QVERIFY(QFile::rename(path + ".away", path));
            QVERIFY(toTheEnd(again) && toTheEnd(open));
            QCOMPARE(textOf(again.work()), textOf(open.work()));
            QVERIFY(QFile::rename(path, path + ".away"));
        }
    }
};

QTEST_GUILESS_MAIN(TestTrainingCatchUp)
#include "test_training_catch_up.moc"
