// SPDX-License-Identifier: GPL-3.0-or-later
// How many units are kept: exact sums for small counts, values summed to 60 digits for large ones, and the 95 % interval.
#include <QFile>
#include <numeric>
#include <vector>

#include "engine/stats/binomial.h"
#include "tests/engine/check.h"

using namespace dropscope;

namespace {

/// P(X = k) for k = 0..n by Pascal's rule, which only adds and multiplies positive numbers.
std::vector<double> probabilities(std::size_t n, double q) {
    std::vector<double> row(n + 1, 0.0);
    row[0] = 1.0;
    for (std::size_t trial = 1; trial <= n; ++trial) {
        for (std::size_t k = trial; k > 0; --k) {
            row[k] = row[k] * (1 - q) + row[k - 1] * q;
        }
        row[0] *= 1 - q;
    }
    return row;
}

double relativeError(double got, double expected) { return std::abs(got - expected) / expected; }

}  // namespace

class BinomialTest : public QObject {
    Q_OBJECT

private slots:
    void smallCountsEqualTheSum_data() {
        QTest::addColumn<uint>("n");
        QTest::addColumn<double>("q");
        for (const uint n : {1U, 2U, 3U, 15U, 16U, 40U, 200U}) {
            for (const double q : {1e-12, 0.01, 0.3, 0.5, 0.9, 1 - 1e-9}) {
                QTest::addRow("n %u, q %g", n, q) << n << q;
            }
        }
    }
    void smallCountsEqualTheSum() {
        QFETCH(uint, n);
        QFETCH(double, q);
        double sum = 0;
        const std::vector<double> exact = probabilities(n, q);
        for (uint k = 0; k < n; ++k) {
            sum += exact[k];
            if (sum > 1e-12) {
                QVERIFY(relativeError(binomialCumulative(k, n, q), sum) < 1e-11);
            }
        }
    }

    /// tests/data/engine/binomial_cumulative.csv: n up to 1e9, from the far tail to the far tail.
    void valuesSummedToManyDigits() {
        QFile file(QStringLiteral(DROPSCOPE_TEST_DATA "/engine/binomial_cumulative.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int rows = 0;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine().trimmed();
            if (line.startsWith('#')) {
                continue;
            }
            const QByteArrayList cells = line.split(',');
            QCOMPARE(cells.size(), 4);
            const double got = binomialCumulative(cells[1].toULongLong(), cells[0].toULongLong(), cells[2].toDouble());
            QVERIFY2(relativeError(got, cells[3].toDouble()) < 1e-9, line.constData());
            ++rows;
        }
        QVERIFY(rows > 300);
    }

    void certainCounts() {
        for (const double q : {0.0, 0.3, 1.0}) {
            QCOMPARE(binomialCumulative(0, 0, q), 1.0);
            QCOMPARE(binomialCumulative(10, 10, q), 1.0);
            QCOMPARE(binomialCumulative(11, 10, q), 1.0);
        }
        QCOMPARE(binomialCumulative(0, 10, 0.0), 1.0);
        QCOMPARE(binomialCumulative(9, 10, 1.0), 0.0);
    }

    void cumulativeNeverFalls() {
        for (const double q : {0.1, 0.5, 0.97}) {
            double before = 0;
            for (std::uint64_t k = 0; k <= 1000; ++k) {
                const double now = binomialCumulative(k, 1000, q);
                QVERIFY(now >= before * (1 - 1e-12) && now <= 1.0);
                before = now;
            }
        }
    }

    void intervals_data() {
        QTest::addColumn<qulonglong>("n");
        QTest::addColumn<double>("q");
        QTest::addColumn<qulonglong>("lowest");
        QTest::addColumn<qulonglong>("highest");
        QTest::newRow("15 halves") << 15ULL << 0.5 << 4ULL << 11ULL;
        QTest::newRow("no units") << 0ULL << 0.5 << 0ULL << 0ULL;
        QTest::newRow("one unit") << 1ULL << 0.5 << 0ULL << 1ULL;
        QTest::newRow("one unit, nearly always kept") << 1ULL << 0.99 << 1ULL << 1ULL;
        QTest::newRow("never kept") << 100ULL << 0.0 << 0ULL << 0ULL;
        QTest::newRow("always kept") << 100ULL << 1.0 << 100ULL << 100ULL;
        QTest::newRow("all of very many kept") << 100'000'000ULL << 1.0 << 100'000'000ULL << 100'000'000ULL;
    }
    void intervals() {
        QFETCH(qulonglong, n);
        QFETCH(double, q);
        const CountInterval interval = binomialInterval95(n, q);
        QTEST(qulonglong{interval.lowest}, "lowest");
        QTEST(qulonglong{interval.highest}, "highest");
    }

    /// The definition itself, wherever the search begins.
    void theQuantileIsTheFirstCountThatIsLikelyEnough() {
        for (const std::uint64_t n : {1ULL, 15ULL, 60ULL, 3000ULL, 1'000'000ULL, 1'000'000'000ULL}) {
            for (const double q : {1e-9, 1e-3, 0.1, 0.5, 0.77, 0.999, 1 - 1e-9}) {
                for (const double probability : {1e-6, 0.025, 0.5, 0.975, 1 - 1e-6}) {
                    const std::uint64_t k = binomialQuantile(probability, n, q);
                    QVERIFY(k <= n && binomialCumulative(k, n, q) >= probability);
                    QVERIFY(k == 0 || binomialCumulative(k - 1, n, q) < probability);
                }
            }
        }
    }

    void theIntervalIsTheSmallestWithAtMostTwoAndAHalfPercentOutsideEachEnd() {
        for (const std::size_t n : {2U, 7U, 33U, 150U}) {
            for (const double q : {0.05, 0.5, 0.8}) {
                const std::vector<double> exact = probabilities(n, q);
                const CountInterval interval = binomialInterval95(n, q);
                const auto sum = [&](std::uint64_t from, std::uint64_t to) {
                    return std::accumulate(exact.begin() + static_cast<std::ptrdiff_t>(from),
                                           exact.begin() + static_cast<std::ptrdiff_t>(to), 0.0);
                };
                QVERIFY(sum(0, interval.lowest) < 0.025 && sum(0, interval.lowest + 1) >= 0.025);
                QVERIFY(sum(interval.highest + 1, n + 1) <= 0.025 + 1e-12);
                QVERIFY(interval.highest == 0 || sum(interval.highest, n + 1) > 0.025);
                QVERIFY(sum(interval.lowest, interval.highest + 1) >= 0.95);
            }
        }
    }

    /// For large n the quantiles approach n q ± 1.96 standard deviations (and a skewness term below one unit of 1/6).
    void largeCountsAreNearlyNormal() {
        for (const std::uint64_t n : {1'000'000ULL, 100'000'000ULL, 1'000'000'000ULL}) {
            for (const double q : {0.1, 0.5, 0.9}) {
                const auto count = static_cast<double>(n);
                const double deviation = std::sqrt(count * q * (1 - q));
                const CountInterval interval = binomialInterval95(n, q);
                QVERIFY(std::abs(static_cast<double>(interval.lowest) - (count * q - 1.959964 * deviation)) < 2);
                QVERIFY(std::abs(static_cast<double>(interval.highest) - (count * q + 1.959964 * deviation)) < 2);
            }
        }
    }

    void quantileIsTheFirstCountThatReachesIt() {
        for (const double probability : {1e-6, 0.1, 0.5, 0.9, 1 - 1e-6}) {
            const std::uint64_t k = binomialQuantile(probability, 1000, 0.37);
            QVERIFY(binomialCumulative(k, 1000, 0.37) >= probability);
            QVERIFY(k == 0 || binomialCumulative(k - 1, 1000, 0.37) < probability);
        }
    }
};

QTEST_GUILESS_MAIN(BinomialTest)
#include "test_binomial.moc"
