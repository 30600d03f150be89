// SPDX-License-Identifier: GPL-3.0-or-later
// Which bin a value falls into, at the edges above all.
#include <limits>
#include <random>
#include <vector>

#include "engine/core/parallel.h"
#include "engine/stats/histogram.h"
#include "tests/engine/check.h"

using namespace dropscope;

using Counts = std::vector<std::uint64_t>;

class HistogramTest : public QObject {
    Q_OBJECT

private slots:
    void binsIncludeTheirLowerEdgeAndTheLastBothEdges() {
        const std::vector<float> values = {0, 0.5F, 1, 1.5F, 2, 3.999F, 4};
        const Histogram result = need(histogram(values, 0, 4, 4));
        QCOMPARE(result.counts, (Counts{2, 2, 1, 2}));
        QCOMPARE(result.low, 0.0);
        QCOMPARE(result.high, 4.0);
        QCOMPARE(result.binWidth(), 1.0);
    }

    void valuesOutsideAndNotFiniteAreNotCounted() {
        constexpr float kInf = std::numeric_limits<float>::infinity();
        const std::vector<float> values = {-0.001F, 1.001F, kInf, -kInf, std::numeric_limits<float>::quiet_NaN(), 0.5F};
        QCOMPARE(need(histogram(values, 0, 1, 2)).counts, (Counts{0, 1}));
    }

    void noValues() { QCOMPARE(need(histogram({}, 0, 1, 3)).counts, (Counts{0, 0, 0})); }

    void negativeZeroIsZero() { QCOMPARE(need(histogram(std::vector<float>{-0.0F}, 0, 1, 2)).counts, (Counts{1, 0})); }

    /// Edges that are whole numbers are exact, so a value on one belongs to the bin that begins there.
    void aValueOnAWholeEdgeOpensItsBin() {
        for (int high = 1; high < 50; ++high) {
            for (int bins = 1; bins < 150; ++bins) {
                for (int i = 0; i < bins; ++i) {
                    if (i * high % bins == 0) {
                        const int edge = i * high / bins;
                        const std::vector<float> value = {static_cast<float>(edge)};
                        const Histogram result = need(histogram(value, 0, high, static_cast<std::size_t>(bins)));
                        QCOMPARE(result.counts[static_cast<std::size_t>(i)], 1U);
                    }
                }
            }
        }
    }

    void theWidestAndTheNarrowestRange() {
        const float largest = std::numeric_limits<float>::max();
        const float smallest = std::numeric_limits<float>::denorm_min();
        const auto wide = static_cast<double>(largest);
        QCOMPARE(need(histogram(std::vector<float>{-largest, 0, largest}, -wide, wide, 4)).counts,
                 (Counts{1, 0, 1, 1}));
        const auto narrow = static_cast<double>(smallest);
        QCOMPARE(need(histogram(std::vector<float>{0, smallest}, 0, narrow, 1000)).counts.back(), 1U);
        QCOMPARE(need(histogram(std::vector<float>{0}, 0, 5e-324, 1000)).counts.front(), 1U);
    }

    void everyFiniteValueInRangeIsCountedOnce() {
        std::mt19937 random(1);
        std::uniform_real_distribution<float> uniform(-1, 1);
        std::vector<float> values(600'001);  // several chunks
        std::ranges::generate(values, [&] { return uniform(random); });
        const Counts expected = need(histogram(values, -1, 1, 37)).counts;
        std::uint64_t total = 0;
        for (const std::uint64_t count : expected) {
            total += count;
            // Each bin is binomial with q = 1/37: six standard deviations.
            const double mean = 600'001.0 / 37;
            QVERIFY(std::abs(static_cast<double>(count) - mean) < 6 * std::sqrt(mean * 36 / 37));
        }
        QCOMPARE(total, values.size());
        for (const unsigned threads : {1U, 2U, 5U}) {
            const ThreadLimit limit(threads);
            QCOMPARE(need(histogram(values, -1, 1, 37)).counts, expected);
        }
    }

    void stopsWhenAsked() {
        std::stop_source source;
        source.request_stop();
        const Result<Histogram> stopped = histogram(std::vector<float>{1}, 0, 1, 2, {source.get_token(), {}});
        QVERIFY(!stopped && isCancelled(stopped.error()));
    }
};

QTEST_GUILESS_MAIN(HistogramTest)
#include "test_histogram.moc"
