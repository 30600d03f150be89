// SPDX-License-Identifier: GPL-3.0-or-later
// Kernels over whole tensors: the chunk grid never shows in the result, and errors come back in chunk order.
#include <QtTest>
#include <atomic>
#include <vector>

#include "engine/core/cache_size.h"
#include "engine/core/parallel.h"
#include "engine/kernels/whole_tensor.h"
#include "tests/engine/check.h"

using namespace dropscope;

class WholeTensorTest : public QObject {
    Q_OBJECT

private slots:
    void theCacheHasAPlausibleSize() {
        QVERIFY(lastLevelCacheBytes() >= 64U << 10);
        QVERIFY(lastLevelCacheBytes() <= 4ULL << 30);
        QCOMPARE(lastLevelCacheBytes(), lastLevelCacheBytes());
    }

    void onlyOutputsLargerThanTheCacheAreStreamed() {
        const float x = 0;
        float y = 0;
        const std::uint64_t cacheFloats = lastLevelCacheBytes() / sizeof(float);
        QVERIFY(storesFor(&x, &y, 1) == Stores::cached);
        QVERIFY(storesFor(&x, &y, cacheFloats) == Stores::cached);
        QVERIFY(storesFor(&x, &y, cacheFloats + 1) == Stores::streaming);
        QVERIFY(storesFor(&y, &y, cacheFloats + 1) == Stores::cached);
    }

    void chunksAndThreadsDoNotShow_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<uint>("threads");
        for (const KernelBackend* backend : allBackends()) {
            if (backend->available()) {
                for (const unsigned threads : {1U, 2U, 5U}) {
                    QTest::addRow("%s, %u", std::string(backend->name()).c_str(), threads)
                        << text(backend->name()) << threads;
                }
            }
        }
    }
    void chunksAndThreadsDoNotShow() {
        QFETCH(QString, name);
        QFETCH(uint, threads);
        const KernelBackend& backend = *need(findBackend(name.toStdString()));
        const ThreadLimit limit(threads);
        constexpr std::size_t kCount = 2 * kKernelChunk + 12345;
        const MaskRange range{{3, 1, 4}, DropThreshold::fromProbability(0.3), 1000};
        std::vector<float> x(kCount);
        for (std::size_t i = 0; i < kCount; ++i) {
            x[i] = static_cast<float>(i) - 1000.0F;
        }
        std::vector<float> expected(kCount);
        std::vector<float> y(kCount);
        QVERIFY(backend.dropout(range, 1.5F, Zeroing::multiply, x.data(), expected.data(), kCount));
        QVERIFY(dropoutWhole(backend, range, 1.5F, Zeroing::multiply, x.data(), y.data(), kCount));
        QCOMPARE(firstDifference(y, expected), -1);
        QVERIFY(backend.scale(1.5F, x.data(), expected.data(), kCount));
        QVERIFY(scaleWhole(backend, 1.5F, x.data(), y.data(), kCount));
        QCOMPARE(firstDifference(y, expected), -1);
    }

    void theFirstChunksErrorWins() {
        std::atomic<int> calls = 0;
        const Status status = forKernelChunks(5 * kKernelChunk, [&](const Chunk& chunk) -> Status {
            ++calls;
            if (chunk.number >= 2) {
                return fail("chunk " + std::to_string(chunk.number));
            }
            return {};
        });
        QCOMPARE(calls.load(), 5);
        QVERIFY(!status);
        QCOMPARE(status.error().what.english(), std::string("chunk 2"));
    }

    void anEmptyTensorIsNoWork() {
        QVERIFY(forKernelChunks(0, [](const Chunk&) { return Status(fail("called")); }));
    }
};

QTEST_GUILESS_MAIN(WholeTensorTest)
#include "test_whole_tensor.moc"
