// SPDX-License-Identifier: GPL-3.0-or-later
// The native mask stream: its answers, any part asked for alone, nested masks, and the statistics of the draws.
// The rule is stated in engine/masks/README.md.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <vector>

#include "engine/masks/native_mask.h"
#include "engine/random/streams.h"
#include "tests/engine/check.h"

using namespace dropscope;

using Kept = std::vector<std::uint8_t>;

namespace {

QJsonArray vectors(const QString& part) {
    QFile file(QStringLiteral(DROPSCOPE_TEST_DATA "/engine/native_mask_vectors.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot open %s", qPrintable(file.fileName()));
    }
    return QJsonDocument::fromJson(file.readAll()).object()[part].toArray();
}

/// Seeds and indices reach 2^64 - 1, beyond what a JSON number holds, so they are strings in the file.
std::uint64_t wholeOf(const QJsonObject& object, const char* name) {
    bool read = false;
    const std::uint64_t value = object[name].toString().toULongLong(&read);
    if (!read) {
        qFatal("no whole number called %s", name);
    }
    return value;
}

std::uint32_t wordOf(const QJsonObject& object, const char* name) {
    return static_cast<std::uint32_t>(object[name].toInteger());
}

DrawKey keyOf(const QJsonObject& object) {
    return {wholeOf(object, "seed"), wordOf(object, "stream"), wordOf(object, "step")};
}

Kept keep(const DrawKey& key, double p, std::uint64_t firstUnit, std::size_t count) {
    Kept kept(count, 0xCD);
    NativeMask(key, DropThreshold::fromProbability(p)).keep(firstUnit, kept);
    return kept;
}

std::size_t keptCount(const Kept& kept) { return static_cast<std::size_t>(std::ranges::count(kept, 1)); }

/// Standard scores for `count` successes in `trials`, each with probability q.
double score(double count, double trials, double q) { return (count - trials * q) / std::sqrt(trials * q * (1 - q)); }

// Beyond six standard deviations a binomial count of many trials lies less than once in 1e8 times.
constexpr double kLargestScore = 6.0;

}  // namespace

class NativeMaskTest : public QObject {
    Q_OBJECT

private slots:
    void givenMasks() {
        const QJsonArray masks = vectors("masks");
        QVERIFY(masks.size() >= 8);
        for (const QJsonValue& value : masks) {
            const QJsonObject mask = value.toObject();
            const double p = mask["p"].toDouble();
            QCOMPARE(DropThreshold::fromProbability(p).value(),
                     static_cast<std::uint64_t>(mask["threshold"].toInteger()));
            const Kept kept = keep(keyOf(mask), p, 0, static_cast<std::size_t>(mask["n"].toInteger()));
            QString written;
            for (const std::uint8_t one : kept) {
                written += one == 1 ? '1' : one == 0 ? '0' : '?';
            }
            QCOMPARE(written, mask["keep"].toString());
            QCOMPARE(static_cast<qint64>(keptCount(kept)), mask["kept"].toInteger());
        }
    }

    /// Units whose upper half equals the threshold's, so that the second plane decides.
    void givenTies() {
        const QJsonArray ties = vectors("ties");
        QVERIFY(ties.size() >= 20);
        for (const QJsonValue& value : ties) {
            const QJsonObject tie = value.toObject();
            const DropThreshold threshold = DropThreshold::fromProbability(tie["p"].toDouble());
            const std::uint64_t unit = wholeOf(tie, "index");
            const std::uint32_t draw = nativeDraw(keyOf(tie), unit);
            QCOMPARE(draw, wordOf(tie, "draw"));
            QCOMPARE(draw >> 16, threshold.value() >> 16);
            QCOMPARE(threshold.drops(draw), tie["dropped"].toBool());
            QCOMPARE(keep(keyOf(tie), tie["p"].toDouble(), unit, 1).front(), tie["dropped"].toBool() ? 0 : 1);
        }
    }

    /// T = 2^31 has nothing in its lower half, so a draw whose upper half equals T's is never below T.
    void anEqualUpperHalfIsKeptWhereTEndsInZeros() {
        constexpr std::size_t kUnits = 1U << 20;
        const Kept kept = keep({1, 0, 0}, 0.5, 0, kUnits);
        int equal = 0;
        for (std::uint64_t unit = 0; unit < kUnits; ++unit) {
            if (nativeDraw({1, 0, 0}, unit) >> 16 == 0x8000) {
                QCOMPARE(kept[unit], 1);
                ++equal;
            }
        }
        QVERIFY(equal > 0);
    }

    void givenDraws() {
        const QJsonArray draws = vectors("draws");
        QVERIFY(draws.size() >= 40);
        for (const QJsonValue& value : draws) {
            const QJsonObject draw = value.toObject();
            QCOMPARE(nativeDraw(keyOf(draw), wholeOf(draw, "index")), wordOf(draw, "draw"));
        }
    }

    /// The example that engine/masks/README.md works through.
    void theExampleInTheReadme() {
        QCOMPARE(nativeDraw({42, 0, 0}, 300), 0xb403b57dU);
        QCOMPARE(keep({42, 0, 0}, 0.7, 300, 1), Kept{1});
        QCOMPARE(keep({42, 0, 0}, 0.71, 300, 1), Kept{0});
    }

    void everyKeptByteFollowsFromItsDraw_data() {
        QTest::addColumn<double>("p");
        QTest::addColumn<qulonglong>("firstUnit");
        // With p below 2^-16 or in tiny steps above a multiple of it, the second plane decides in all units near the edge.
        for (const double p : {0.0, 0x1p-32, 1e-5, 0.1, 0.3, 0.5, 0.5 + 0x1p-20, 0.9, 1.0 - 0x1p-32, 1.0}) {
            for (const std::uint64_t first : {0ULL, 250ULL, (1ULL << 32) - 100, (1ULL << 40) + 1, ~0ULL - 999}) {
                QTest::addRow("p %.17g from %llu", p, static_cast<unsigned long long>(first)) << p << qulonglong{first};
            }
        }
    }
    void everyKeptByteFollowsFromItsDraw() {
        QFETCH(double, p);
        QFETCH(qulonglong, firstUnit);
        const DrawKey key{99, 3, 4};
        const DropThreshold threshold = DropThreshold::fromProbability(p);
        const Kept kept = keep(key, p, firstUnit, 1000);
        for (std::size_t i = 0; i < kept.size(); ++i) {
            QCOMPARE(int{kept[i]}, threshold.drops(nativeDraw(key, firstUnit + i)) ? 0 : 1);
        }
    }

    void anyPartAskedForAloneIsTheSame() {
        const DrawKey key{42, 1, 2};
        for (const std::uint64_t start : {0ULL, (1ULL << 32) - 700, (1ULL << 48) + 13}) {
            const Kept whole = keep(key, 0.3, start, 1500);
            for (const std::size_t from : {0U, 1U, 31U, 32U, 200U, 255U, 256U, 257U, 699U, 700U}) {
                for (const std::size_t count : {0U, 1U, 2U, 55U, 56U, 57U, 256U, 257U, 600U, 800U}) {
                    const Kept part = keep(key, 0.3, start + from, count);
                    QVERIFY(std::ranges::equal(part, std::span(whole).subspan(from, count)));
                }
            }
        }
    }

    void higherPOnlyDropsMore() {
        const DrawKey key{5, 0, 0};
        Kept before = keep(key, 0.0, 0, 100'000);
        for (const double p : {1e-9, 0.01, 0.3, 0.300001, 0.5, 0.9, 0.99999, 1.0}) {
            const Kept after = keep(key, p, 0, before.size());
            for (std::size_t i = 0; i < after.size(); ++i) {
                QVERIFY(after[i] <= before[i]);
            }
            before = after;
        }
    }

    void zeroDropsNothingAndOneEverything() {
        QCOMPARE(keptCount(keep({1, 2, 3}, 0.0, 77, 10'000)), 10'000U);
        QCOMPARE(keptCount(keep({1, 2, 3}, 1.0, 77, 10'000)), 0U);
        const DropThreshold none = DropThreshold::fromProbability(0.0);
        const DropThreshold all = DropThreshold::fromProbability(1.0);
        QVERIFY(!none.drops(0) && !none.drops(0xFFFFFFFF));
        QVERIFY(all.drops(0) && all.drops(0xFFFFFFFF));
    }

    void thresholdRoundsHalfToEven_data() {
        QTest::addColumn<double>("p");
        QTest::addColumn<qulonglong>("threshold");
        QTest::newRow("0") << 0.0 << 0ULL;
        QTest::newRow("-0") << -0.0 << 0ULL;
        QTest::newRow("half of a step, down to even") << 0x1p-33 << 0ULL;
        QTest::newRow("just above half of a step") << std::nextafter(0x1p-33, 1) << 1ULL;
        QTest::newRow("one step") << 0x1p-32 << 1ULL;
        QTest::newRow("one and a half, up to even") << 0x3p-33 << 2ULL;
        QTest::newRow("just below one and a half") << std::nextafter(0x3p-33, 0) << 1ULL;
        QTest::newRow("two and a half, down to even") << 0x5p-33 << 2ULL;
        QTest::newRow("a tenth") << 0.1 << 429496730ULL;
        QTest::newRow("a third") << 1.0 / 3 << 1431655765ULL;
        QTest::newRow("half") << 0.5 << (1ULL << 31);
        QTest::newRow("one step below 1") << 1.0 - 0x1p-32 << 0xFFFFFFFFULL;
        QTest::newRow("half a step below 1, up to even") << 1.0 - 0x1p-33 << (1ULL << 32);
        QTest::newRow("1") << 1.0 << (1ULL << 32);
        QTest::newRow("smallest double") << 5e-324 << 0ULL;
    }
    void thresholdRoundsHalfToEven() {
        QFETCH(double, p);
        QTEST(static_cast<qulonglong>(DropThreshold::fromProbability(p).value()), "threshold");
    }

    void everyPartOfTheKeyChangesTheMask_data() {
        QTest::addColumn<qulonglong>("seed");
        QTest::addColumn<uint>("stream");
        QTest::addColumn<uint>("step");
        QTest::newRow("seed, low word") << 1ULL << 0U << 0U;
        QTest::newRow("seed, high word") << (1ULL << 32) << 0U << 0U;
        QTest::newRow("seed, top bit") << (1ULL << 63) << 0U << 0U;
        QTest::newRow("stream") << 0ULL << 1U << 0U;
        QTest::newRow("largest stream") << 0ULL << uint{kLargestStream} << 0U;
        QTest::newRow("Monte-Carlo stream") << 0ULL << uint{kMonteCarloStreams} << 0U;
        QTest::newRow("step") << 0ULL << 0U << 1U;
        QTest::newRow("step, top bit") << 0ULL << 0U << (1U << 31);
    }
    void everyPartOfTheKeyChangesTheMask() {
        QFETCH(qulonglong, seed);
        QFETCH(uint, stream);
        QFETCH(uint, step);
        constexpr std::size_t kUnits = 100'000;
        const Kept plain = keep({}, 0.5, 0, kUnits);
        const Kept other = keep({seed, stream, step}, 0.5, 0, kUnits);
        std::size_t agree = 0;
        for (std::size_t i = 0; i < kUnits; ++i) {
            agree += plain[i] == other[i] ? 1 : 0;
        }
        // Independent masks of p = 0.5 agree in half of the units.
        QVERIFY(std::abs(score(static_cast<double>(agree), kUnits, 0.5)) < kLargestScore);
    }

    void keptCountIsBinomial_data() {
        QTest::addColumn<double>("p");
        for (const double p : {0.01, 0.1, 1.0 / 3, 0.5, 0.9}) {
            QTest::addRow("p %g", p) << p;
        }
    }
    void keptCountIsBinomial() {
        QFETCH(double, p);
        constexpr int kSeeds = 500;
        constexpr std::size_t kUnits = 10'000;
        double total = 0;
        double squares = 0;
        for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
            const auto count = static_cast<double>(keptCount(keep({seed, 0, 0}, p, 0, kUnits)));
            const double z = score(count, kUnits, 1 - p);
            total += count;
            squares += z * z;
        }
        QVERIFY(std::abs(score(total, static_cast<double>(kSeeds) * kUnits, 1 - p)) < kLargestScore);
        // The sum of the squared scores is nearly chi-square with 500 degrees of freedom. By Laurent and Massart's bounds
        // (2000) it leaves [500 - 2 sqrt(500 t), 500 + 2 sqrt(500 t) + 2 t] with probability 2 exp(-t): 4e-9 for t = 20.
        QVERIFY(squares > kSeeds - 2 * std::sqrt(kSeeds * 20.0));
        QVERIFY(squares < kSeeds + 2 * std::sqrt(kSeeds * 20.0) + 2 * 20.0);
    }

    void unitsOfOneMaskAreIndependent() {
        constexpr std::size_t kUnits = 1'000'000;
        const Kept kept = keep({2024, 0, 0}, 0.5, 0, kUnits);
        // Neighbours, the two halves of one word, words of one block, blocks, and tiles.
        for (const std::size_t distance : {1U, 2U, 4U, 8U, 16U, 31U, 32U, 33U, 64U, 128U, 224U, 256U, 8192U}) {
            double agree = 0;
            for (std::size_t i = distance; i < kUnits; ++i) {
                agree += kept[i] == kept[i - distance] ? 1 : 0;
            }
            QVERIFY(std::abs(score(agree, static_cast<double>(kUnits - distance), 0.5)) < kLargestScore);
        }
    }

    void everyBitOfADrawIsFair() {
        constexpr int kDraws = 100'000;
        double ones[32] = {};
        for (std::uint64_t unit = 0; unit < kDraws; ++unit) {
            const std::uint32_t draw = nativeDraw({8, 0, 0}, unit);
            for (std::uint32_t bit = 0; bit < 32; ++bit) {
                ones[bit] += draw >> bit & 1U;
            }
        }
        for (const double count : ones) {
            QVERIFY(std::abs(score(count, kDraws, 0.5)) < kLargestScore);
        }
    }

    void nativeTileIsOneTileOfKeep() {
        const DrawKey key{1, 2, 3};
        std::uint8_t tile[kTileUnits];
        nativeTile(key, DropThreshold::fromProbability(0.4), 5, tile);
        QVERIFY(std::ranges::equal(tile, keep(key, 0.4, 5 * kTileUnits, kTileUnits)));
    }
};

QTEST_GUILESS_MAIN(NativeMaskTest)
#include "test_native_mask.moc"
