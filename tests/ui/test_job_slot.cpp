// SPDX-License-Identifier: GPL-3.0-or-later
// Work off the GUI thread: only the newest answer arrives, on the GUI thread, and never after the slot is gone.
#include <QCoreApplication>
#include <QThread>
#include <QtTest>
#include <atomic>
#include <latch>

#include "ui/jobs/job_slot.h"

using namespace dropscope;

class TestJobSlot : public QObject {
    Q_OBJECT

private slots:
    void postsTheValueToTheGuiThread() {
        JobSlot slot;
        int result = 0;
        QThread* workedOn = nullptr;
        QThread* answeredOn = nullptr;
        slot.start<int>(
            [&workedOn](const Task&) {
                workedOn = QThread::currentThread();
                return 7;
            },
            [&](int value) {
                answeredOn = QThread::currentThread();
                result = value;
            });
        QVERIFY(slot.isRunning());
        QTRY_COMPARE(result, 7);
        QVERIFY(!slot.isRunning());
        QCOMPARE(answeredOn, QThread::currentThread());
        QVERIFY(workedOn != QThread::currentThread());
    }

    void aNewRunDropsTheOldOnesResult() {
        JobSlot slot;
        std::latch oldMayEnd(1);
        std::atomic<bool> oldWasStopped = false;
        std::vector<int> results;
        const auto keep = [&](int value) { results.push_back(value); };
        slot.start<int>(
            [&](const Task& task) {
                oldMayEnd.wait();
                oldWasStopped = task.stopRequested();
                return 1;
            },
            keep);
        slot.start<int>([](const Task&) { return 2; }, keep);
        oldMayEnd.count_down();
        QTRY_COMPARE(results.size(), std::size_t{1});
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(results, std::vector<int>{2});
        QVERIFY(oldWasStopped);
    }

    void aCancelledRunNeverAnswers() {
        JobSlot slot;
        bool answered = false;
        slot.start<int>([](const Task&) { return 1; }, [&](int) { answered = true; });
        slot.cancel();
        QVERIFY(!slot.isRunning());
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }

    void aSlotMayGoWhileItsWorkGoesOn() {
        std::latch mayEnd(1);
        bool answered = false;
        {
            JobSlot slot;
            slot.start<int>(
                [&](const Task& task) {
                    mayEnd.wait();
                    task.report(0.5);
                    return 1;
                },
                [&](int) { answered = true; });
        }
        mayEnd.count_down();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }

    void reportsProgress() {
        JobSlot slot;
        std::vector<double> shares;
        bool done = false;
        connect(&slot, &JobSlot::progressed, &slot, [&](double share) { shares.push_back(share); });
        slot.start<int>(
            [](const Task& task) {
                task.report(0.25);
                task.report(1.0);
                return 0;
            },
            [&](int) { done = true; });
        QTRY_VERIFY(done);
        QCOMPARE(shares, (std::vector<double>{0.25, 1.0}));
    }
};

QTEST_GUILESS_MAIN(TestJobSlot)
#include "test_job_slot.moc"
