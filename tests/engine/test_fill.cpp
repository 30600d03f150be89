// SPDX-License-Identifier: GPL-3.0-or-later
// New tensors: named fills, reproducible random ones, and their moments.
#include <limits>
#include <set>

#include "engine/core/parallel.h"
#include "engine/random/uniform.h"
#include "engine/tensor/fill.h"
#include "tests/engine/check.h"

using namespace dropscope;

namespace {

constexpr std::int64_t kMany = 1'000'003;  // several chunks and an unfinished block of four

Tensor drawn(Fill::Kind kind, std::uint64_t seed, std::int64_t count = kMany) {
    return need(filled(Shape({count}), Fill{kind, 0.0F, seed}));
}

/// The mean of value^power over the tensor.
double moment(const Tensor& tensor, int power) {
    double sum = 0;
    for (const float value : tensor.values()) {
        sum += std::pow(static_cast<double>(value), power);
    }
    return sum / static_cast<double>(tensor.elementCount());
}

/// How many standard errors the sample moment is off: the variance of value^power is E[v^2power] - E[v^power]^2.
double momentScore(const Tensor& tensor, int power, double expected, double expectedOfSquare) {
    const double variance = expectedOfSquare - expected * expected;
    return std::abs(moment(tensor, power) - expected) /
           std::sqrt(variance / static_cast<double>(tensor.elementCount()));
}

// Beyond six standard errors a normal sum lies once in 5e8 times.
constexpr double kLargestScore = 6.0;

}  // namespace

Q_DECLARE_METATYPE(dropscope::Fill::Kind)

class FillTest : public QObject {
    Q_OBJECT

private slots:
    void names_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<Fill::Kind>("kind");
        QTest::addColumn<float>("constant");
        QTest::newRow("zeros") << "zeros" << Fill::Kind::zeros << 0.0F;
        QTest::newRow("ones") << "ones" << Fill::Kind::ones << 0.0F;
        QTest::newRow("arange") << "arange" << Fill::Kind::arange << 0.0F;
        QTest::newRow("uniform") << "uniform" << Fill::Kind::uniform << 0.0F;
        QTest::newRow("normal") << "normal" << Fill::Kind::normal << 0.0F;
        QTest::newRow("const") << "const:-0.5" << Fill::Kind::constant << -0.5F;
        QTest::newRow("const -inf") << "const:-inf" << Fill::Kind::constant << -std::numeric_limits<float>::infinity();
    }
    void names() {
        QFETCH(QString, written);
        const Fill fill = need(parseFill(written.toStdString()));
        QTEST(fill.kind, "kind");
        QTEST(fill.constant, "constant");
        QCOMPARE(fill.seed, 0U);
    }

    void unknownNamesAreRefused() {
        for (const char* written :
             {"", "zero", "Ones", "const", "const:", "const:abc", "const:1,5", "const:1e999", " ones"}) {
            const Result<Fill> fill = parseFill(written);
            QVERIFY2(!fill, written);
            QCOMPARE(text(fill.error().where), "fill");
            QVERIFY(!fill.error().remedy.empty());
        }
    }

    void constantsFillEveryElement() {
        for (const float value : {0.0F, 1.0F, -0.0F, 2.5F}) {
            Fill fill{Fill::Kind::constant, value, 0};
            fill.kind = bitsOf(value) == 0 ? Fill::Kind::zeros : value == 1.0F ? Fill::Kind::ones : fill.kind;
            const Tensor tensor = need(filled(Shape({kMany}), fill));
            QVERIFY(std::ranges::all_of(tensor.values(), [&](float v) { return bitsOf(v) == bitsOf(value); }));
        }
    }

    void arangeCountsInRowMajorOrder() {
        const Tensor tensor = need(filled(Shape({1000, 1001}), Fill{Fill::Kind::arange, 0.0F, 0}));
        for (std::uint64_t i = 0; i < tensor.elementCount(); ++i) {
            QCOMPARE(tensor.values()[i], static_cast<float>(i));
        }
    }

    void emptyAndRankZero() {
        for (const Fill::Kind kind : {Fill::Kind::arange, Fill::Kind::uniform, Fill::Kind::normal}) {
            QVERIFY(need(filled(Shape({3, 0}), Fill{kind, 0.0F, 1})).values().empty());
            QCOMPARE(need(filled(Shape(), Fill{kind, 0.0F, 1})).values().size(), 1U);
        }
    }

    void sameSeedSameValuesForAnyThreads() {
        for (const Fill::Kind kind : {Fill::Kind::uniform, Fill::Kind::normal}) {
            const Tensor expected = drawn(kind, 7);
            for (const unsigned threads : {1U, 2U, 5U}) {
                const ThreadLimit limit(threads);
                QCOMPARE(firstDifference(drawn(kind, 7).values(), expected.values()), -1);
            }
            // An element depends on its index alone, so a shorter tensor is the beginning of a longer one.
            QCOMPARE(firstDifference(drawn(kind, 7, 101).values(), expected.values().first(101)), -1);
            QVERIFY(firstDifference(drawn(kind, 8).values(), expected.values()) >= 0);
            QVERIFY(firstDifference(drawn(kind, 7 + (1ULL << 32)).values(), expected.values()) >= 0);
        }
    }

    void uniformLiesInItsRangeAndGrid() {
        std::set<float> seen;
        const Tensor tensor = drawn(Fill::Kind::uniform, 3);
        for (const float value : tensor.values()) {
            QVERIFY(value >= 0.0F && value < 1.0F);
            QCOMPARE(value * 0x1p24F, std::floor(value * 0x1p24F));
            seen.insert(value);
        }
        // Of a million draws from 2^24 values about 3 % repeat; far fewer distinct ones would be a short cycle.
        QVERIFY(seen.size() > 960'000);
    }

    void uniformMoments() {
        for (const std::uint64_t seed : {0ULL, 1ULL, ~0ULL}) {
            const Tensor tensor = drawn(Fill::Kind::uniform, seed);
            for (const int power : {1, 2, 3}) {  // E[v^k] = 1 / (k + 1)
                QVERIFY(momentScore(tensor, power, 1.0 / (power + 1), 1.0 / (2 * power + 1)) < kLargestScore);
            }
        }
    }

    void normalMoments() {
        for (const std::uint64_t seed : {0ULL, 1ULL, ~0ULL}) {
            const Tensor tensor = drawn(Fill::Kind::normal, seed);
            // Even moments are 1, 3, 15, 105, 945, 10395; odd ones are 0.
            QVERIFY(momentScore(tensor, 1, 0, 1) < kLargestScore);
            QVERIFY(momentScore(tensor, 2, 1, 3) < kLargestScore);
            QVERIFY(momentScore(tensor, 3, 0, 15) < kLargestScore);
            QVERIFY(momentScore(tensor, 4, 3, 105) < kLargestScore);
        }
    }

    void normalNeighboursAreUncorrelated() {
        const Tensor tensor = drawn(Fill::Kind::normal, 4);
        const std::span<const float> v = tensor.values();
        for (const std::size_t distance : {1U, 2U, 3U, 4U}) {
            double sum = 0;
            for (std::size_t i = distance; i < v.size(); ++i) {
                sum += static_cast<double>(v[i]) * static_cast<double>(v[i - distance]);
            }
            QVERIFY(std::abs(sum) / std::sqrt(static_cast<double>(v.size() - distance)) < kLargestScore);
        }
    }

    void conversionsReachTheEndsTheyState() {
        QCOMPARE(uniformFloat(0), 0.0F);
        QCOMPARE(uniformFloat(0xFFFFFFFF), 1.0F - 0x1p-24F);
        QCOMPARE(uniformFloat(0x100), 0x1p-24F);
        QCOMPARE(uniformDoubleAboveZero(0), 0x1p-32);
        QCOMPARE(uniformDoubleAboveZero(0xFFFFFFFF), 1.0);
        const NormalPair farthest = normalPair(0, 0);
        QVERIFY(farthest.first > 6.66 && farthest.first <= 6.67);
        QCOMPARE(farthest.second, 0.0);
        QCOMPARE(normalPair(0xFFFFFFFF, 123).first, 0.0);
    }

    void aShapeTooLargeIsRefused() { QVERIFY(!filled(Shape({std::numeric_limits<std::int64_t>::max() / 4}), Fill{})); }

    void referenceExampleIsTheOneOnTheReferencePage() {
        const Tensor example = referenceExample();
        QVERIFY(example.shape() == Shape({3, 5}));
        QCOMPARE(example.values().front(), 0.3369F);
        QCOMPARE(example.values().back(), 0.7359F);
    }
};

QTEST_GUILESS_MAIN(FillTest)
#include "test_fill.moc"
