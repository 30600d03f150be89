// SPDX-License-Identifier: GPL-3.0-or-later
// The chunk grid: every element once, and the same chunks however many threads there are.
#include <chrono>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

#include <tbb/global_control.h>

#include "engine/core/parallel.h"
#include "tests/engine/check.h"

using namespace dropscope;

namespace {

/// The grid as (first, last) by chunk number.
std::vector<std::pair<std::uint64_t, std::uint64_t>> gridOf(std::uint64_t count, std::uint64_t chunkSize) {
    std::vector<std::pair<std::uint64_t, std::uint64_t>> grid(chunkCount(count, chunkSize), {1, 0});
    parallelFor(count, chunkSize, [&](const Chunk& chunk) { grid[chunk.number] = {chunk.first, chunk.last}; });
    return grid;
}

}  // namespace

class ParallelTest : public QObject {
    Q_OBJECT

private slots:
    void chunksCoverEveryElementOnce_data() {
        QTest::addColumn<qulonglong>("count");
        QTest::addColumn<qulonglong>("chunkSize");
        QTest::addColumn<qulonglong>("chunks");
        QTest::newRow("nothing") << 0ULL << 4ULL << 0ULL;
        QTest::newRow("one") << 1ULL << 4ULL << 1ULL;
        QTest::newRow("just one chunk") << 4ULL << 4ULL << 1ULL;
        QTest::newRow("one more") << 5ULL << 4ULL << 2ULL;
        QTest::newRow("many") << 100'003ULL << 7ULL << 14287ULL;
        QTest::newRow("chunks of one") << 10ULL << 1ULL << 10ULL;
    }
    void chunksCoverEveryElementOnce() {
        QFETCH(qulonglong, count);
        QFETCH(qulonglong, chunkSize);
        QTEST(static_cast<qulonglong>(chunkCount(count, chunkSize)), "chunks");
        std::uint64_t next = 0;
        for (const auto& [first, last] : gridOf(count, chunkSize)) {
            QCOMPARE(first, next);
            QVERIFY(last > first && last - first <= chunkSize);
            next = last;
        }
        QCOMPARE(next, count);
    }

    void theGridDoesNotDependOnTheThreads() {
        const auto grid = gridOf(10'000, 7);
        for (const unsigned threads : {1U, 2U, 5U}) {
            const ThreadLimit limit(threads);
            QVERIFY(gridOf(10'000, 7) == grid);
        }
    }

    void chunkCountNeverOverflows() { QCOMPARE(chunkCount(std::numeric_limits<std::uint64_t>::max(), 2), 1ULL << 63); }

    void aLimitLastsAsLongAsItLives() {
        const auto allowed = [] {
            return tbb::global_control::active_value(tbb::global_control::max_allowed_parallelism);
        };
        const std::size_t before = allowed();
        {
            const ThreadLimit limit(1);
            QCOMPARE(allowed(), 1U);
            const ThreadLimit none(0);  // taken as 1
            QCOMPARE(allowed(), 1U);
        }
        QCOMPARE(allowed(), before);
    }

    void aLimitOfOneUsesTheCallingThreadAlone() {
        const ThreadLimit limit(1);
        std::mutex mutex;
        std::set<std::thread::id> seen;
        parallelFor(50, 1, [&](const Chunk&) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));  // time for another thread to take a chunk
            const std::lock_guard lock(mutex);
            seen.insert(std::this_thread::get_id());
        });
        QVERIFY(seen == std::set{std::this_thread::get_id()});
    }
};

QTEST_GUILESS_MAIN(ParallelTest)
#include "test_parallel.moc"
