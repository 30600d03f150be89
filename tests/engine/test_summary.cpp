// SPDX-License-Identifier: GPL-3.0-or-later
// Counts, moments and ends of a tensor's values; one NaN does not hide the rest.
#include <limits>
#include <random>
#include <stop_token>
#include <vector>

#include "engine/core/parallel.h"
#include "engine/kernels/block_statistics.h"
#include "engine/kernels/simd/simd_targets.h"
#include "engine/stats/exact_sum.h"
#include "engine/stats/summary.h"
#include "tests/engine/check.h"

using namespace dropscope;

namespace {

constexpr float kInf = std::numeric_limits<float>::infinity();
constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

std::vector<float> normalValues(std::size_t count, double mean, double deviation) {
    std::mt19937 random(3);
    std::normal_distribution<double> normal(mean, deviation);
    std::vector<float> values(count);
    std::ranges::generate(values, [&] { return static_cast<float>(normal(random)); });
    return values;
}

bool sameBits(const Summary& a, const Summary& b) {
    return a.count == b.count && bitsOf(a.mean) == bitsOf(b.mean) && bitsOf(a.variance) == bitsOf(b.variance) &&
           bitsOf(a.minimum) == bitsOf(b.minimum) && bitsOf(a.maximum) == bitsOf(b.maximum);
}

}  // namespace

class SummaryTest : public QObject {
    Q_OBJECT

private slots:
    void anEditedTensorHasTheSummaryOfWhatItIsNow() {
        std::vector<float> values(200'001);
        for (std::size_t i = 0; i < values.size(); ++i) {
            values[i] = static_cast<float>(i % 977) * 0.37F - 100.0F;
        }
        EditedTensor tensor = need(Tensor::fromValues(Shape({200'001}), values));
        const EditedTensor::Edit edits[] = {{70'000, kNan}, {131'072, kInf}};
        tensor.edit(edits);
        values[70'000] = kNan;
        values[131'072] = kInf;
        const Summary whole = need(summarize(values));
        const Summary edited = need(summarize(tensor));
        QCOMPARE(edited.nanCount, 1U);
        QCOMPARE(edited.infinityCount, 1U);
        QVERIFY(sameBits(edited, whole));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(isCancelled(summarize(tensor, {stop.get_token(), {}}).error()));
    }

    /// In pieces of whole blocks, and on every instruction set.
    void sameBitsInPieces() {
        const std::vector<float> values = normalValues(20'000, 5, 3);
        SummaryParts whole;
        whole.add(values);
        for (const std::size_t blocks : {std::size_t{1}, std::size_t{3}}) {
            SummaryParts parts;
            for (std::size_t first = 0; first < values.size(); first += blocks * kSumBlock) {
                const std::size_t size = std::min(blocks * kSumBlock, values.size() - first);
                parts.add(std::span(values).subspan(first, size));
            }
            QVERIFY(sameBits(parts.summary(), whole.summary()));
        }
        for (const std::string& target : simdTargets()) {
            const ForcedSimdTarget forced(target);
            SummaryParts there;
            there.add(values);
            QVERIFY(sameBits(there.summary(), whole.summary()));
        }
    }

    void smallExample() {
        const Summary summary = need(summarize(std::vector<float>{1, 2, 3, 4}));
        QCOMPARE(summary.count, 4U);
        QCOMPARE(summary.mean, 2.5);
        QCOMPARE(summary.variance, 1.25);  // of the population: 5 / 4
        QCOMPARE(summary.minimum, 1.0);
        QCOMPARE(summary.maximum, 4.0);
    }

    void specialValuesAreCountedAndLeftOut() {
        const Summary summary = need(summarize(std::vector<float>{kNan, 3, -0.0F, kInf, 0, -kInf, -kNan, 5, -0.0F}));
        QCOMPARE(summary.count, 9U);
        QCOMPARE(summary.nanCount, 2U);
        QCOMPARE(summary.infinityCount, 2U);
        QCOMPARE(summary.finiteCount(), 5U);
        QCOMPARE(summary.zeroCount, 3U);
        QCOMPARE(summary.negativeZeroCount, 2U);
        QCOMPARE(summary.mean, 1.6);
        QCOMPARE(summary.variance, 4.24);
        QCOMPARE(summary.minimum, 0.0);
        QCOMPARE(summary.maximum, 5.0);
    }

    void nothingFiniteHasNoMoments_data() {
        QTest::addColumn<QList<float>>("values");
        QTest::newRow("empty") << QList<float>{};
        QTest::newRow("NaN and infinity") << QList<float>{kNan, kInf};
    }
    void nothingFiniteHasNoMoments() {
        QFETCH(QList<float>, values);
        const Summary summary =
            need(summarize(std::span<const float>(values.constData(), static_cast<std::size_t>(values.size()))));
        QCOMPARE(summary.finiteCount(), 0U);
        QVERIFY(std::isnan(summary.mean) && std::isnan(summary.variance));
        QVERIFY(std::isnan(summary.minimum) && std::isnan(summary.maximum));
    }

    void constantsHaveExactlyNoVariance() {
        const Summary summary = need(summarize(std::vector<float>(300'001, 0.1F)));
        QCOMPARE(bitsOf(summary.mean), bitsOf(static_cast<double>(0.1F)));
        QCOMPARE(bitsOf(summary.variance), bitsOf(0.0));
    }

    /// Mean 1e6 and deviation 1: the sum of squares minus the squared sum would keep three or four digits of float64 here.
    void varianceSurvivesALargeMean() {
        const std::vector<float> values = normalValues(500'000, 1e6, 1);
        long double mean = 0;
        for (const float value : values) {
            mean += static_cast<long double>(value) / static_cast<long double>(values.size());
        }
        long double variance = 0;
        for (const float value : values) {
            variance += (static_cast<long double>(value) - mean) * (static_cast<long double>(value) - mean);
        }
        variance /= static_cast<long double>(values.size());
        const Summary summary = need(summarize(values));
        QVERIFY(std::abs(summary.mean / static_cast<double>(mean) - 1) < 1e-14);
        QVERIFY(std::abs(summary.variance / static_cast<double>(variance) - 1) < 1e-11);
    }

    void theLargestFloatsDoNotOverflow() {
        const float largest = std::numeric_limits<float>::max();
        const Summary summary = need(summarize(std::vector<float>{largest, -largest, largest, -largest}));
        QCOMPARE(summary.mean, 0.0);
        QCOMPARE(summary.variance, static_cast<double>(largest) * static_cast<double>(largest));
        QCOMPARE(summary.minimum, -static_cast<double>(largest));
    }

    /// What is left where large values cancel is the mean of the rest, not of what rounding left.
    void cancellingValuesKeepTheirMean_data() {
        QTest::addColumn<QList<float>>("values");
        QTest::addColumn<double>("mean");
        const float largest = std::numeric_limits<float>::max();
        const float smallest = std::numeric_limits<float>::denorm_min();
        QTest::newRow("below 1.5") << QList<float>{1.5F, -1.5F, largest, -largest, -0.1F}
                                   << static_cast<double>(-0.1F) / 5;
        QTest::newRow("the smallest of all") << QList<float>{largest, smallest, -largest, kNan} << double{smallest} / 3;
        QTest::newRow("both") << QList<float>{largest, -1e30F, smallest, 1e30F, -largest, -smallest, 3.0F, kInf}
                              << 3.0 / 7;
        QTest::newRow("nothing") << QList<float>{largest, -largest, 1e-20F, -1e-20F} << 0.0;
        QTest::newRow("a negative rest") << QList<float>{-largest, -3e20F, largest} << static_cast<double>(-3e20F) / 3;
    }
    void cancellingValuesKeepTheirMean() {
        QFETCH(QList<float>, values);
        QFETCH(double, mean);
        const Summary summary = need(summarize(std::vector<float>(values.begin(), values.end())));
        QCOMPARE(bitsOf(summary.mean), bitsOf(mean));
    }

    /// Of many, in any order, by any number of threads.
    void cancellingValuesKeepTheirMeanInAnyOrder() {
        std::vector<float> values = normalValues(100'000, 0.0, 1e30);
        const std::size_t half = values.size();
        for (std::size_t i = 0; i < half; ++i) {
            values.push_back(-values[i]);
        }
        values.insert(values.end(), half, 0.25F);
        std::ranges::shuffle(values, std::mt19937(1));
        for (const unsigned threads : {1U, 3U}) {
            const ThreadLimit limit(threads);
            const Summary summary = need(summarize(values));
            QVERIFY(hasCancelled(summary));
            QCOMPARE(summary.mean, 0.25 / 3);
        }
    }

    /// The exact sum agrees with float64 where that has no need to round.
    void anExactSumIsASum() {
        ExactSum sum;
        QCOMPARE(bitsOf(sum.value()), bitsOf(0.0));
        double expected = 0.0;
        std::mt19937 generator(3);
        std::uniform_int_distribution<int> whole(-1'000'000, 1'000'000);
        for (int i = 0; i < 1000; ++i) {
            ExactSum part;
            const auto value = static_cast<float>(whole(generator)) / 256.0F;
            part.add({&value, 1});
            sum.add(part);
            expected += static_cast<double>(value);
            QCOMPARE(sum.value(), expected);
        }
    }

    /// A chunk of 65,536 without a finite value must not disturb the merged moments.
    void chunksWithoutFiniteValuesAreSkipped() {
        std::vector<float> values(4 * 65'536, kNan);
        values[2 * 65'536 + 5] = 7;
        values.back() = 9;
        const Summary summary = need(summarize(values));
        QCOMPARE(summary.finiteCount(), 2U);
        QCOMPARE(summary.mean, 8.0);
        QCOMPARE(summary.variance, 1.0);
    }

    void sameBitsForAnyThreads() {
        const std::vector<float> values = normalValues(1'000'003, 0.3, 2);
        const Summary expected = need(summarize(values));
        for (const unsigned threads : {1U, 2U, 5U}) {
            const ThreadLimit limit(threads);
            QVERIFY(sameBits(need(summarize(values)), expected));
        }
    }

    void stopsWhenAsked() {
        std::stop_source source;
        source.request_stop();
        const Result<Summary> stopped = summarize(std::vector<float>{1, 2}, {source.get_token(), {}});
        QVERIFY(!stopped && isCancelled(stopped.error()));
    }

    void reportsThatItIsDone() {
        double share = 0;
        need(summarize(std::vector<float>{1, 2}, {{}, [&](double now) { share = now; }}));
        QCOMPARE(share, 1.0);
    }
};

QTEST_GUILESS_MAIN(SummaryTest)
#include "test_summary.moc"
