// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of drops: counted, and their chances against every mask there is.
#include <algorithm>
#include <bit>
#include <random>
#include <vector>

#include "engine/kernels/mask_bits.h"
#include "engine/stats/longest_run.h"
#include "tests/engine/check.h"

using namespace dropscope;

namespace {

std::vector<std::uint8_t> maskOf(std::uint32_t bits, std::size_t n) {
    std::vector<std::uint8_t> kept;
    for (std::size_t i = 0; i < n; ++i) {
        kept.push_back(bits >> i & 1U);
    }
    return kept;
}

RunTally tallyOf(std::span<const std::uint8_t> kept, std::uint64_t known = 0) {
    std::vector<std::uint64_t> words(maskWords(kept.size()));
    packMask(kept, words);
    return RunTally::of(words, kept.size(), known);
}

/// As people count: character by character.
std::uint64_t longestByText(const std::vector<std::uint8_t>& kept) {
    QString text;
    for (const std::uint8_t byte : kept) {
        text += byte == 0 ? '-' : '|';
    }
    std::uint64_t longest = 0;
    for (const QString& run : text.split('|')) {
        longest = std::max<std::uint64_t>(longest, static_cast<std::uint64_t>(run.size()));
    }
    return longest;
}

/// P(run of k in n) by a walk over "drops in a row so far": another way than Feller's.
double byWalk(std::uint64_t n, std::uint64_t k, double p) {
    std::vector<double> state(k + 1, 0.0);
    state[0] = 1.0;
    for (std::uint64_t i = 0; i < n; ++i) {
        std::vector<double> next(k + 1, 0.0);
        next[k] = state[k];
        for (std::uint64_t s = 0; s < k; ++s) {
            next[s + 1] += state[s] * p;
            next[0] += state[s] * (1.0 - p);
        }
        state = next;
    }
    return state[k];
}

}  // namespace

class LongestRunTest : public QObject {
    Q_OBJECT

private slots:
    void countsRunsAsPeopleDo() {
        for (std::uint32_t bits = 0; bits < 1U << 10; ++bits) {
            const std::vector<std::uint8_t> kept = maskOf(bits, 10);
            const RunTally whole = tallyOf(kept);
            QCOMPARE(whole.longest, longestByText(kept));
            QCOMPARE(whole.dropped, static_cast<std::uint64_t>(10 - std::popcount(bits)));
            // In any two or three pieces it is the same run.
            for (std::size_t a = 0; a <= 10; ++a) {
                for (std::size_t b = a; b <= 10; ++b) {
                    const std::span<const std::uint8_t> all = kept;
                    const RunTally pieces = tallyOf(all.first(a))
                                                .followedBy(tallyOf(all.subspan(a, b - a)))
                                                .followedBy(tallyOf(all.subspan(b)));
                    QCOMPARE(pieces.longest, whole.longest);
                    QCOMPARE(pieces.dropped, whole.dropped);
                    QCOMPARE(pieces.head, whole.head);
                    QCOMPARE(pieces.tail, whole.tail);
                }
            }
        }
    }

    /// Longer than the words that are looked at, at any place in them.
    void longRunsAnywhere() {
        for (const std::size_t length :
             {std::size_t{1}, std::size_t{63}, std::size_t{64}, std::size_t{65}, std::size_t{130}, std::size_t{200}}) {
            for (std::size_t first = 0; first + length <= 300; ++first) {
                std::vector<std::uint8_t> kept(300, 1);
                std::fill_n(kept.begin() + static_cast<std::ptrdiff_t>(first), length, std::uint8_t{0});
                kept[299] = 0;  // one of its own, or more of it
                const RunTally tally = tallyOf(kept);
                QCOMPARE(tally.longest, longestByText(kept));
                QCOMPARE(tally.dropped, static_cast<std::uint64_t>(std::ranges::count(kept, 0)));
                QCOMPARE(tally.head, first == 0 ? length : 0);
            }
        }
        const RunTally all = tallyOf(std::vector<std::uint8_t>(150, 0));
        QVERIFY(all.longest == 150 && all.head == 150 && all.tail == 150 && all.dropped == 150);
    }

    /// In random rows, where most words have no longer run than there was before.
    void runsOfManyWords_data() {
        QTest::addColumn<double>("p");
        for (const double p : {0.02, 0.5, 0.9, 0.99}) {
            QTest::addRow("p = %g", p) << p;
        }
    }
    void runsOfManyWords() {
        QFETCH(double, p);
        std::mt19937 random(11);
        std::bernoulli_distribution dropped(p);
        for (int round = 0; round < 300; ++round) {
            std::vector<std::uint8_t> kept(2000 + static_cast<std::size_t>(round));
            std::ranges::generate(kept, [&] { return dropped(random) ? std::uint8_t{0} : std::uint8_t{1}; });
            const std::uint64_t longest = longestByText(kept);
            const RunTally tally = tallyOf(kept);
            QCOMPARE(tally.longest, longest);
            QCOMPARE(tally.count, kept.size());
            QCOMPARE(tally.dropped, static_cast<std::uint64_t>(std::ranges::count(kept, 0)));
            const auto first = std::ranges::find(kept, 1);
            QCOMPARE(tally.head, static_cast<std::uint64_t>(first - kept.begin()));
            const auto last = std::find(kept.rbegin(), kept.rend(), 1);
            QCOMPARE(tally.tail, static_cast<std::uint64_t>(last - kept.rbegin()));
            for (const std::uint64_t known : {longest / 2, longest, longest + 5}) {
                const RunTally told = tallyOf(kept, known);
                QCOMPARE(told.longest, std::max(longest, known));
                QVERIFY(told.dropped == tally.dropped && told.head == tally.head && told.tail == tally.tail);
            }
        }
    }

    void chanceIsThatOfAllMasks_data() {
        QTest::addColumn<double>("p");
        for (const double p : {0.0, 0.1, 0.5, 0.83, 1.0}) {
            QTest::addRow("p = %g", p) << p;
        }
    }
    void chanceIsThatOfAllMasks() {
        QFETCH(double, p);
        for (std::size_t n = 1; n <= 12; ++n) {
            std::vector<double> atLeast(n + 2, 0.0);
            for (std::uint32_t bits = 0; bits < 1U << n; ++bits) {
                const int kept = std::popcount(bits);
                const double weight = std::pow(1.0 - p, kept) * std::pow(p, static_cast<int>(n) - kept);
                for (std::uint64_t k = 0; k <= longestByText(maskOf(bits, n)); ++k) {
                    atLeast[k] += weight;
                }
            }
            for (std::uint64_t k = 0; k <= n + 1; ++k) {
                QVERIFY(std::abs(chanceOfRun(n, k, p) - atLeast[k]) < 1e-13);  // the sum of 4096 weights rounds too
            }
        }
    }

    /// Above and below the change of formula.
    void longRowsToo_data() {
        QTest::addColumn<double>("p");
        QTest::addColumn<int>("k");
        for (const auto& [p, k] :
             {std::pair{0.5, 12}, {0.5, 20}, {0.1, 5}, {0.1, 9}, {0.9, 60}, {0.9, 20}, {0.99, 150}}) {
            QTest::addRow("p = %g, k = %d", p, k) << p << k;
        }
    }
    void longRowsToo() {
        QFETCH(double, p);
        QFETCH(int, k);
        for (const std::uint64_t n : {65'536ULL, 65'537ULL, 200'000ULL}) {
            const double walked = byWalk(n, static_cast<std::uint64_t>(k), p);
            const double chance = chanceOfRun(n, static_cast<std::uint64_t>(k), p);
            QVERIFY2(std::abs(chance - walked) <= 1e-9 * walked,
                     qPrintable(QString("%1 and %2").arg(chance, 0, 'g', 17).arg(walked, 0, 'g', 17)));
        }
    }

    /// A hundred million units are no more work.
    void hugeRows() {
        QVERIFY(chanceOfRun(100'000'000, 24, 0.5) > 0.9);
        QVERIFY(chanceOfRun(100'000'000, 40, 0.5) < 1e-4);
        QCOMPARE(chanceOfRun(100'000'000, 3, 0.5), 1.0);
        double before = 1.0;
        for (std::uint64_t k = 1; k < 60; ++k) {
            const double chance = chanceOfRun(1'000'000'000, k, 0.5);
            QVERIFY(chance <= before && chance > 0.0);
            before = chance;
        }
    }
};

QTEST_GUILESS_MAIN(LongestRunTest)
#include "test_longest_run.moc"
