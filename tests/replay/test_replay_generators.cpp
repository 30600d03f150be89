// SPDX-License-Identifier: GPL-3.0-or-later
// The generators of other frameworks against their authors' answers, the C++ library's and NumPy's.
#include <random>

#include "engine/masks/replay/curand_kept.h"
#include "engine/random/curand_philox.h"
#include "engine/random/mcg31m1.h"
#include "engine/random/mt19937_numbers.h"
#include "engine/random/mt19937_run.h"
#include "engine/random/pcg64.h"
#include "engine/random/seed_sequence.h"
#include "engine/random/threefry.h"
#include "tests/engine/check.h"

using namespace dropscope;

class ReplayGeneratorsTest : public QObject {
    Q_OBJECT

private slots:
    void mt19937IsTheLibrarys() {
        for (const std::uint32_t seed : {0U, 1U, 42U, 123U, 0x7FFFFFFFU, 0xFFFFFFFFU}) {
            std::mt19937 theirs(seed);
            Mt19937 ours(seed);
            for (int k = 0; k < 3000; ++k) {
                QCOMPARE(ours.next(), std::uint32_t(theirs()));
            }
        }
    }

    void mt19937FillAndDiscardAreNext() {
        std::mt19937 random(5);
        for (int round = 0; round < 50; ++round) {
            const auto skipped = std::uint32_t(random() % 3000);
            std::vector<std::uint32_t> filled(random() % 3000);
            Mt19937 one(7);
            Mt19937 other(7);
            other.discard(skipped);
            other.fill(filled);
            for (std::uint32_t k = 0; k < skipped; ++k) {
                (void)one.next();
            }
            for (const std::uint32_t word : filled) {
                QCOMPARE(word, one.next());
            }
            QCOMPARE(other.next(), one.next());
        }
    }

    /// A discard of many words jumps; one of few steps. Both end in the same state.
    void mt19937Jumps() {
        for (const std::uint64_t count : {std::uint64_t{8'388'608}, std::uint64_t{8'388'609}, std::uint64_t{8'389'056},
                                          std::uint64_t{10'000'007}, std::uint64_t{16'777'631}}) {
            for (const std::uint64_t before : {0, 1, 623, 624, 1000}) {
                Mt19937 jumped(19'650'218);
                jumped.discard(before);
                Mt19937 stepped = jumped;
                jumped.discard(count);
                for (std::uint64_t done = 0; done < count; done += 1'000'000) {
                    stepped.discard(std::min<std::uint64_t>(1'000'000, count - done));
                }
                QVERIFY(jumped == stepped);
            }
        }
        Mt19937 parts(3);
        Mt19937 whole(3);
        for (int k = 0; k < 64; ++k) {
            parts.discard(std::uint64_t{1} << 40);
        }
        whole.discard(std::uint64_t{1} << 46);
        QVERIFY(parts == whole);
    }

    void aRunReachesFarWords() {
        const Mt19937Run run{Mt19937(9)};
        for (const std::uint64_t far : {std::uint64_t{1} << 40, std::uint64_t{5}, (std::uint64_t{1} << 40) + 100'000}) {
            Mt19937 plain(9);
            plain.discard(far);
            QCOMPARE(run.at(far).next(), plain.next());
        }
    }

    void aRunReachesAnyWord() {
        const Mt19937Run run{Mt19937(9)};
        Mt19937 plain(9);
        std::vector<std::uint32_t> words(100'000);
        plain.fill(words);
        std::mt19937 random(6);
        for (int round = 0; round < 200; ++round) {
            const std::size_t place = random() % words.size();
            QCOMPARE(run.at(place).next(), words[place]);
        }
        for (std::size_t place = 5; place + 1000 < words.size(); place += 1000) {  // read on, and handed back
            Mt19937 generator = run.at(place);
            QCOMPARE(generator.next(), words[place]);
            generator.discard(999);
            run.leave(place + 1000, generator);
        }
        QCOMPARE(run.at(16'224).next(), words[16'224]);
        QCOMPARE(run.at(16'223).next(), words[16'223]);
    }

    void conversionsKeepTheirBits() {
        QCOMPARE(torchFloat(0xFFFFFFFF), 1.0F - 0x1p-24F);
        QCOMPARE(torchFloat(0xFF000000), 0.0F);  // the upper eight bits do not count
        QCOMPARE(torchDouble(0xFFFFFFFF, 0xFFFFFFFF), 1.0 - 0x1p-53);
        QCOMPARE(torchDouble(0xFFE00000, 0), 0.0);
        QCOMPARE(torchDouble(0, 1), 0x1p-53);
        QCOMPARE(numpyDouble(0xFFFFFFFF, 0xFFFFFFFF), 1.0 - 0x1p-53);
        QCOMPARE(numpyDouble(31, 63), 0.0);  // the lower five and six bits do not count
        QCOMPARE(numpyDouble(0, 64), 0x1p-53);
    }

    void mcg31SkipsAsItSteps() {
        QCOMPARE(mcg31Start(0), 1U);
        QCOMPARE(mcg31Start(0x7FFFFFFF), 1U);
        std::uint32_t state = mcg31Start(2357136044U);
        const std::uint32_t start = state;
        for (std::uint64_t step = 0; step < 2000; ++step) {
            QCOMPARE(mcg31Skip(start, step), state);
            state = mcg31Next(state);
        }
        QCOMPARE(mcg31Skip(start, kMcg31Modulus - 1), start);  // its period
        QCOMPARE(mcg31Skip(mcg31Skip(start, 123'456'789), 987'654'321), mcg31Skip(start, 1'111'111'110));
    }

    /// tests/kat_vectors of Random123 1.14, lines "threefry2x32 20".
    void threefryKnownAnswers() {
        constexpr std::uint32_t kOnes = 0xFFFFFFFF;
        QCOMPARE(threefry2x32({0, 0}, {0, 0}), (ThreefryPair{0x6b200159, 0x99ba4efe}));
        QCOMPARE(threefry2x32({kOnes, kOnes}, {kOnes, kOnes}), (ThreefryPair{0x1cb996fc, 0xbb002be7}));
        QCOMPARE(threefry2x32({0x13198a2e, 0x03707344}, {0x243f6a88, 0x85a308d3}),
                 (ThreefryPair{0xc4923a9c, 0x483df7a0}));
    }

    /// numpy 1.24.2: PCG64(seed).random_raw(), .advance(10**12), SeedSequence(seed).generate_state(3).
    void pcg64IsNumpys_data() {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<QList<quint64>>("words");
        QTest::addColumn<quint64>("far");
        QTest::addColumn<QList<quint32>>("state");
        QTest::newRow("0") << quint64{0U} << QList<quint64>{0xa30febcfd9c2825f, 0x4510bdf882d9d721, 0xa7d3da94ecde8b8}
                           << quint64{0x884ea7a131b9c987} << QList<quint32>{0xb0f478be, 0xdb2cd7e7, 0x2c71ba49};
        QTest::newRow("42") << quint64{42U}
                            << QList<quint64>{0xc621fbcd16d92688, 0x705a5661a791ffc1, 0xdbcd12c26eda1624}
                            << quint64{0x16a3fa55b90adbd4} << QList<quint32>{0xcd540ab7, 0x9f1e2e6d, 0x79fb94b6};
        QTest::newRow("9223372036854775813")
            << quint64{9223372036854775813U}
            << QList<quint64>{0x7af08e89d1f1456d, 0xe777e80c301c2fd6, 0xa44875755450c1c0} << quint64{0xfcc18ca8d2982584}
            << QList<quint32>{0xfb140929, 0x7deda5d2, 0xaba74dc6};
    }
    void pcg64IsNumpys() {
        QFETCH(quint64, seed);
        QFETCH(QList<quint64>, words);
        QFETCH(quint64, far);
        QFETCH(QList<quint32>, state);
        Pcg64 generator(seed);
        for (const quint64 word : words) {
            QCOMPARE(generator.next(), std::uint64_t(word));
        }
        Pcg64 skipped(seed);
        skipped.discard(1'000'000'000'000);
        QCOMPARE(skipped.next(), std::uint64_t(far));
        std::uint32_t ours[3];
        seedSequenceState(seed, ours);
        QVERIFY(std::ranges::equal(ours, state));
    }

    void curandNumbersNeverFall() {
        QCOMPARE(curandUniform(0), 0x1p-33F);
        QCOMPARE(curandUniform(0xFFFFFFFF), 1.0F);
        for (const double bound : {0.0, 1e-9, 0.1, 1.0 / 3.0, 0.5, 0.9, 1.0 - 1e-9, 1.0, 1.1}) {
            const std::uint64_t below = curandWordsBelow(bound);
            QVERIFY(below == 0 || static_cast<double>(curandUniform(static_cast<std::uint32_t>(below - 1))) < bound);
            QVERIFY(below >> 32 != 0 || static_cast<double>(curandUniform(static_cast<std::uint32_t>(below))) >= bound);
        }
        QCOMPARE(curandWordsBelow(1.1), std::uint64_t{1} << 32);
    }

    void vectorsKeepWhatWordsDo() {
        std::mt19937_64 random(8);
        for (int round = 0; round < 60; ++round) {
            const CurandRow row{random(), round % 2 == 0 ? random() : round,
                                static_cast<std::uint32_t>(random() % 300'000),
                                round < 2 ? std::uint64_t(round) << 32 : random() % 0xFFFFFFFF};
            const std::size_t threads = round % 70;
            std::vector<std::uint8_t> vectors(4 * threads + 8, 9);
            std::vector<std::uint8_t> plain = vectors;
            curandKept(row, threads, vectors.data());
            curandKeptPlain(row, threads, plain.data());
            QVERIFY(vectors == plain);
        }
    }
};

QTEST_GUILESS_MAIN(ReplayGeneratorsTest)
#include "test_replay_generators.moc"
