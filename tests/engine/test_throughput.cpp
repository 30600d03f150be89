// SPDX-License-Identifier: GPL-3.0-or-later
// What is timed does what it says, its limit too, and a row follows from its samples. No time is judged.
#include <QtTest>
#include <vector>

#include "engine/core/available_memory.h"
#include "engine/dropout/layer_throughput.h"
#include "tests/engine/check.h"

using namespace dropscope;

namespace {

constexpr std::uint64_t kElements = 3 * 4096;
constexpr SamplePlan kQuick{.least = 2, .most = 2};

Status sleepless() { return {}; }

}  // namespace

class ThroughputTest : public QObject {
    Q_OBJECT

private slots:
    void everyWorkloadHasARow_data() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<uint>("threads");
        for (const KernelBackend* backend : allBackends()) {
            if (backend->available()) {
                for (const unsigned threads : {1U, 2U}) {
                    QTest::addRow("%s, %u", std::string(backend->name()).c_str(), threads)
                        << text(backend->name()) << threads;
                }
            }
        }
    }
    void everyWorkloadHasARow() {
        QFETCH(QString, backend);
        QFETCH(uint, threads);
        const KernelBackend& kernels = *need(findBackend(backend.toStdString()));
        ThroughputMemory memory = need(ThroughputMemory::create(kElements));
        std::vector<TimedWork> all;
        for (const Workload workload : kWorkloads) {
            all.push_back(timedWork(kernels, workload, memory, kElements));
            QCOMPARE(text(all.back().name), text(nameOf(workload)));
        }
        for (const LayerWorkload workload : kLayerWorkloads) {
            all.push_back(need(timedWork(kernels, workload, memory, kElements)));
            QCOMPARE(text(all.back().name), text(nameOf(workload)));
        }
        for (const TimedWork& timed : all) {
            const ThroughputRow row = need(measure(timed, threads, kQuick));
            QCOMPARE(text(row.name), text(timed.name));
            QCOMPARE(text(row.backend), backend);
            QCOMPARE(row.threads, threads);
            QCOMPARE(row.elements, kElements);
            QVERIFY(row.nsPerElement > 0 && row.limitNsPerElement > 0 && row.ratio > 0);
            QVERIFY(row.gigabytesPerSecond() > 0);
        }
    }

    void forwardDropsATenthAndItsLimitNothing() {
        ThroughputMemory memory = need(ThroughputMemory::create(kElements));
        const auto zeros = [&] { return std::ranges::count(memory.y(), 0.0F); };
        const TimedWork timed = need(timedWork(hostBackend(), LayerWorkload::forward, memory, kElements));
        QVERIFY(timed.work());
        QVERIFY(zeros() > 1000 && zeros() < 1500);  // of 12,288
        QVERIFY(timed.limit());
        QCOMPARE(zeros(), std::ranges::count(memory.x(), 0.0F));
    }

    void theLimitOfChannelsIsTheSameResult() {
        constexpr std::uint64_t kMany = 100 * 4096;
        ThroughputMemory memory = need(ThroughputMemory::create(kMany, false));
        QVERIFY(memory.kept().empty());
        const TimedWork timed = need(timedWork(hostBackend(), LayerWorkload::channel, memory, kMany));
        QCOMPARE(timed.elements, kMany);
        QVERIFY(timed.work());
        const std::vector<float> worked(memory.y().begin(), memory.y().end());
        QVERIFY(timed.limit());
        QVERIFY(std::ranges::equal(worked, memory.y()));  // -0 equals 0
        QVERIFY(std::ranges::count(worked, 0.0F) > 4096);
        QVERIFY(!timedWork(hostBackend(), LayerWorkload::channel, memory, 4095));
    }

    void evaluationWritesNothing() {
        ThroughputMemory memory = need(ThroughputMemory::create(kElements, false));
        const std::vector<float> before(memory.y().begin(), memory.y().end());
        const TimedWork timed = need(timedWork(hostBackend(), LayerWorkload::eval, memory, kElements));
        QVERIFY(timed.work());
        QVERIFY(std::ranges::equal(before, memory.y()));
    }

    void tooLittleMemoryIsSaid() {
        QVERIFY(availableMemoryBytes() > 1U << 20);
        const Result<ThroughputMemory> memory = ThroughputMemory::create(1ULL << 44);
        QVERIFY(!memory);
        QCOMPARE(text(memory.error().what), "measuring 17592186044416 elements needs 150994944 MiB of memory");
    }

    void aStopIsSeen() {
        std::stop_source stop;
        stop.request_stop();
        const Result<ThroughputRow> row = measureForwardQuickly(hostBackend(), Task{stop.get_token(), {}});
        QVERIFY(!row && isCancelled(row.error()));
    }

    void anErrorIsPassedOn() {
        for (const bool inLimit : {false, true}) {
            const TimedWork timed{.name = "broken",
                                  .work = inLimit ? sleepless : [] { return Status(fail("broken")); },
                                  .limit = inLimit ? [] { return Status(fail("broken")); } : sleepless};
            const Result<ThroughputRow> row = measure(timed, 1, kQuick);
            QVERIFY(!row);
            QCOMPARE(text(row.error().what), "broken");
        }
    }

    void theRowIsMadeOfMedians() {
        const PairedTimer timer =
            need(PairedTimer::create({.name = "n", .elements = 100, .work = sleepless, .limit = sleepless}, 1));
        const std::vector<ThroughputSample> samples = {{4e-7, 1e-7}, {2e-7, 2e-7}, {9e-7, 3e-7}};
        const ThroughputRow row = timer.row(samples);
        QCOMPARE(row.nsPerElement, 4.0);
        QCOMPARE(row.limitNsPerElement, 2.0);
        QCOMPARE(row.ratio, 3.0);
        QCOMPARE(row.gigabytesPerSecond(), 2.0);
    }
};

QTEST_GUILESS_MAIN(ThroughputTest)
#include "test_throughput.moc"
