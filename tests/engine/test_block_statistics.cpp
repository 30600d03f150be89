// SPDX-License-Identifier: GPL-3.0-or-later
// Sums and bins of a block: the scalar definition against a plain loop, and every instruction set against it, to the bit.
#include <limits>
#include <random>
#include <set>
#include <vector>

#include <fmt/format.h>

#include "engine/kernels/block_statistics.h"
#include "engine/kernels/mask_bits.h"
#include "engine/kernels/scalar/scalar_backend.h"
#include "engine/kernels/scalar/scalar_statistics.h"
#include "engine/kernels/simd/simd_backend.h"
#include "engine/kernels/simd/simd_targets.h"
#include "tests/engine/check.h"

using namespace dropscope;

namespace {

constexpr float kInf = std::numeric_limits<float>::infinity();
constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

struct Values {
    std::string name;
    std::vector<float> values;
};

/// `count` values of every sort.
std::vector<Values> examples(std::size_t count) {
    std::mt19937 random(5);
    std::normal_distribution<float> normal(3.0F, 2.0F);
    std::vector<float> plain(count);
    std::ranges::generate(plain, [&] { return normal(random); });
    std::vector<float> mixed = plain;
    const float special[] = {kNan, kInf, -kInf, -0.0F, 0.0F, std::numeric_limits<float>::denorm_min()};
    for (std::size_t i = 0; i < count; i += 3) {
        mixed[i] = special[i / 3 % std::size(special)];
    }
    std::vector<float> anyBits(count);
    std::ranges::generate(anyBits, [&] { return std::bit_cast<float>(static_cast<std::uint32_t>(random())); });
    std::vector<float> lastIsNan = plain;
    std::vector<float> firstIsFar = plain;
    if (count > 0) {
        lastIsNan.back() = kNan;
        firstIsFar.front() = 1e6F;
    }
    return {{"plain", plain},
            {"mixed", mixed},
            {"any bits", anyBits},
            {"the last is NaN", lastIsNan},
            {"the first is far", firstIsFar},
            {"negative zeros", std::vector<float>(count, -0.0F)},
            {"the same", std::vector<float>(count, 0.1F)},
            {"NaN", std::vector<float>(count, kNan)},
            {"infinite", std::vector<float>(count, -kInf)}};
}

std::vector<std::size_t> lengths() {
    std::vector<std::size_t> counts = {127, 1000, kSumBlock - 1, kSumBlock};
    for (std::size_t count = 0; count <= 65; ++count) {
        counts.push_back(count);
    }
    return counts;
}

bool sameBits(const BlockSums& a, const BlockSums& b) {
    return a.count == b.count && a.nanCount == b.nanCount && a.infinityCount == b.infinityCount &&
           a.zeroCount == b.zeroCount && a.negativeZeroCount == b.negativeZeroCount &&
           bitsOf(a.minimum) == bitsOf(b.minimum) && bitsOf(a.maximum) == bitsOf(b.maximum) &&
           bitsOf(a.shift) == bitsOf(b.shift) && bitsOf(a.sum) == bitsOf(b.sum) &&
           bitsOf(a.squares) == bitsOf(b.squares);
}

std::vector<std::uint64_t> everyThirdDropped(std::size_t count) {
    std::vector<std::uint64_t> kept(maskWords(count));
    for (std::size_t i = 0; i < count; ++i) {
        setKept(kept, i, i % 3 != 1);
    }
    return kept;
}

void addTargetRows() {
    QTest::addColumn<QString>("target");
    for (const std::string& target : simdTargets()) {
        QTest::addRow("%s", target.c_str()) << text(target);
    }
}

}  // namespace

class BlockStatisticsTest : public QObject {
    Q_OBJECT

private slots:
    void sumsAreThoseOfAPlainLoop() {
        for (const std::size_t count : lengths()) {
            for (const Values& example : examples(count)) {
                const BlockSums sums = scalarSumBlock(example.values);
                std::vector<long double> finite;
                std::uint64_t nans = 0;
                std::uint64_t zeros = 0;
                std::uint64_t negativeZeros = 0;
                for (const float value : example.values) {
                    nans += std::isnan(value) ? 1 : 0;
                    zeros += value == 0.0F ? 1 : 0;
                    negativeZeros += bitsOf(value) == 0x80000000U ? 1 : 0;
                    if (std::isfinite(value)) {
                        finite.push_back(static_cast<long double>(value));
                    }
                }
                QCOMPARE(sums.count, count);
                QCOMPARE(sums.nanCount, nans);
                QCOMPARE(sums.infinityCount, count - nans - finite.size());
                QCOMPARE(sums.zeroCount, zeros);
                QCOMPARE(sums.negativeZeroCount, negativeZeros);
                if (finite.empty()) {
                    QCOMPARE(sums.sum, 0.0);
                    continue;
                }
                QCOMPARE(static_cast<long double>(sums.minimum), std::ranges::min(finite));
                QCOMPARE(static_cast<long double>(sums.maximum), std::ranges::max(finite));
                const auto n = static_cast<long double>(finite.size());
                long double mean = 0;
                for (const long double value : finite) {
                    mean += value;
                }
                mean /= n;
                long double squares = 0;
                for (const long double value : finite) {
                    squares += (value - mean) * (value - mean);
                }
                const double found = sums.squares - sums.sum * sums.sum / static_cast<double>(n);
                const std::string where = fmt::format("{}, {}", count, example.name);
                const double size = static_cast<double>(std::max(-std::ranges::min(finite), std::ranges::max(finite)));
                // The plain loop's own mean is rounded too.
                const double allowed = 1e-9 * static_cast<double>(squares) + 1e-30 * size * size;
                QVERIFY2(std::abs(found - static_cast<double>(squares)) <= allowed, where.c_str());
                const double meanFound = static_cast<double>(sums.shift) + sums.sum / static_cast<double>(n);
                QVERIFY2(std::abs(meanFound - static_cast<double>(mean)) <= 1e-12 * size, where.c_str());
            }
        }
    }

    void sumsHaveTheSameBitsOnEveryTarget_data() { addTargetRows(); }
    void sumsHaveTheSameBitsOnEveryTarget() {
        QFETCH(QString, target);
        const ForcedSimdTarget forced(target.toStdString());
        for (const std::size_t count : lengths()) {
            for (const Values& example : examples(count)) {
                const bool same = sameBits(sumBlock(example.values), scalarSumBlock(example.values));
                QVERIFY2(same, fmt::format("{}, {}", count, example.name).c_str());
            }
        }
    }

    void binsAreTheSameOnEveryTarget_data() { addTargetRows(); }
    void binsAreTheSameOnEveryTarget() {
        QFETCH(QString, target);
        const ForcedSimdTarget forced(target.toStdString());
        std::vector<std::size_t> counts = lengths();
        counts.push_back(4099);
        counts.push_back(70'001);
        constexpr auto kLargest = static_cast<double>(std::numeric_limits<float>::max());
        for (const std::size_t count : counts) {
            const std::vector<std::uint64_t> kept = everyThirdDropped(count);
            for (const Values& example : examples(count)) {
                for (const std::size_t bins : {std::size_t{1}, std::size_t{2}, std::size_t{60}, std::size_t{63},
                                               std::size_t{64}, std::size_t{1000}}) {
                    for (const auto& [low, high] : {std::pair(-2.0, 7.5),
                                                    {3.0, 3.5},
                                                    {-kLargest, kLargest},
                                                    {0.0, 0x1p-149},
                                                    {0.1, 0.2},
                                                    {-1e300, 1e300}}) {
                        const BinRule rule(low, high, bins);
                        for (const std::uint64_t* mask : {static_cast<const std::uint64_t*>(nullptr), kept.data()}) {
                            std::vector<std::uint64_t> expected(bins, 7);  // what is there stays
                            std::vector<std::uint64_t> found = expected;
                            scalarCountBins(rule, example.values, mask, expected);
                            countBins(rule, example.values, mask, found);
                            QVERIFY2(found == expected,
                                     fmt::format("{} of {}, {} bins", count, example.name, bins).c_str());
                        }
                    }
                }
            }
        }
    }

    /// More than one lane can count in its planes.
    void binsOfManyValues() {
        const std::vector<float> values(1'000'003, 0.5F);
        std::vector<std::uint64_t> counts(60, 0);
        countBins(BinRule(0.0, 1.0, 60), values, nullptr, counts);
        QCOMPARE(counts[30], 1'000'003U);
        QCOMPARE(std::ranges::count(counts, 0U), 59);
    }

    void keptUnitsAreCountedAsTheMaskHasThem_data() { addTargetRows(); }
    void keptUnitsAreCountedAsTheMaskHasThem() {
        QFETCH(QString, target);
        const ForcedSimdTarget forced(target.toStdString());
        std::vector<std::size_t> counts = lengths();
        counts.push_back(256);
        counts.push_back(300'001);
        for (const std::uint64_t first : {std::uint64_t{0}, std::uint64_t{77}, std::uint64_t{1} << 35}) {
            for (const std::uint64_t threshold :
                 {0ULL, 1ULL, 0x1999999AULL, 0x80000000ULL, 0xFFFFFFFFULL, 1ULL << 32}) {
                const MaskRange range{
                    {3, 1, 2}, DropThreshold::fromProbability(static_cast<double>(threshold) * 0x1p-32), first};
                for (const std::size_t count : counts) {
                    std::vector<std::uint8_t> kept(count);
                    QVERIFY(scalarBackend().drawMask(range, kept.data(), count));
                    const auto expected = static_cast<std::uint64_t>(std::ranges::count(kept, 1));
                    QCOMPARE(need(simdBackend().countKept(range, count)), expected);
                    QCOMPARE(need(scalarBackend().countKept(range, count)), expected);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(BlockStatisticsTest)
#include "test_block_statistics.moc"
