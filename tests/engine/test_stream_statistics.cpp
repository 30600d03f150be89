// SPDX-License-Identifier: GPL-3.0-or-later
// The native stream's draws look independent and uniform, and these checks would see it if they did not: each is also
// fed streams that are broken on purpose. Seeds are fixed. In a sound stream one score in 1.7 million is beyond 5; about
// 450 are looked at, so by chance alone one sound stream in 4,000 would be refused.
#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "engine/masks/native_draws.h"
#include "engine/masks/threshold.h"
#include "tests/engine/check.h"
#include "tests/engine/stream_statistics.h"

using namespace dropscope;

namespace {

constexpr double kLargest = 5.0;
constexpr double kCaught = 20.0;  ///< a broken stream has to stand out, not to be unlucky

std::vector<std::uint8_t> keptOf(std::span<const std::uint32_t> draws, double p) {
    const DropThreshold threshold = DropThreshold::fromProbability(p);
    std::vector<std::uint8_t> kept;
    kept.reserve(draws.size());
    for (const std::uint32_t draw : draws) {
        kept.push_back(threshold.drops(draw) ? 0 : 1);
    }
    return kept;
}

using Scores = std::vector<Score>;

/// 1,000 masks of 16,384 units for each p, one seed after the other.
Scores keptCounts(const Stream& stream) {
    constexpr std::size_t kTiles = 64;
    std::map<double, std::vector<std::uint64_t>> counts;
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        const Draws draws = drawsOf(stream, {seed, 0, 0}, kTiles);
        for (const double p : {0.1, 0.5, 0.9}) {
            const DropThreshold threshold = DropThreshold::fromProbability(p);
            counts[p].push_back(static_cast<std::uint64_t>(
                std::ranges::count_if(draws, [&](std::uint32_t draw) { return !threshold.drops(draw); })));
        }
    }
    Scores scores;
    for (const auto& [p, each] : counts) {
        scores.push_back({"p " + std::to_string(p), keptCountScore(each, kTiles * kTileUnits, 1 - p)});
    }
    return scores;
}

/// Runs of kept and of dropped neighbours in 1 Mi units.
Scores runs(const Stream& stream) {
    Scores scores;
    for (const std::uint64_t seed : {1U, 2U}) {
        const Draws draws = drawsOf(stream, {seed, 0, 0}, 4096);
        for (const double p : {0.1, 0.5, 0.8}) {
            const std::vector<std::uint8_t> kept = keptOf(draws, p);
            scores.push_back({"kept, p " + std::to_string(p), runLengthScore(kept, 1, 1 - p)});
            scores.push_back({"dropped, p " + std::to_string(p), runLengthScore(kept, 0, p)});
        }
    }
    return scores;
}

/// Neighbours, halves of a word (32), words of a block (64), tiles (256) and beyond, in 1 Mi units.
Scores pairs(const Stream& stream) {
    Scores scores;
    const Draws draws = drawsOf(stream, {2024, 0, 0}, 4096);
    for (const std::size_t lag : {1U, 2U, 8U, 31U, 32U, 33U, 64U, 128U, 256U, 8192U}) {
        for (int shift = 0; shift < 32; shift += 4) {
            scores.push_back({fmt::format("lag {}, bits from {}", lag, shift), pairScore(draws, draws, lag, shift)});
        }
    }
    return scores;
}

/// Every bit of 4 Mi draws, and pairs of bits.
Scores bits(const Stream& stream) {
    const Draws draws = drawsOf(stream, {8, 0, 0}, 16384);
    double ones[32] = {};
    for (const std::uint32_t draw : draws) {
        for (int bit = 0; bit < 32; ++bit) {
            ones[bit] += draw >> bit & 1U;
        }
    }
    Scores scores;
    for (int bit = 0; bit < 32; ++bit) {
        scores.push_back({fmt::format("bit {}", bit), countScore(ones[bit], static_cast<double>(draws.size()), 0.5)});
    }
    scores.push_back({"pairs of bits", bitPairScore(std::span(draws).first(1U << 20))});
    return scores;
}

/// Two keys that differ in one way, at the same unit and shifted: 1 Mi units each.
Scores twoKeys(const Stream& stream) {
    const DrawKey base{42, 1, 7};
    const Draws first = drawsOf(stream, base, 4096);
    const std::pair<const char*, DrawKey> others[] = {
        {"seed + 1", {43, 1, 7}},
        {"seed, bit 32", {42 | 1ULL << 32, 1, 7}},
        {"seed, bit 63", {42 | 1ULL << 63, 1, 7}},
        {"stream + 1", {42, 2, 7}},
        {"Monte-Carlo stream", {42, 1 + (1U << 20), 7}},
        {"largest stream", {42, 0x7FFFFFFF, 7}},
        {"step + 1", {42, 1, 8}},
        {"step, bit 31", {42, 1, 7 | 1U << 31}},
        {"seed + 1, step - 1", {43, 1, 6}},
        {"stream and step exchanged", {42, 7, 1}},
    };
    Scores scores;
    for (const auto& [name, key] : others) {
        const Draws second = drawsOf(stream, key, 4096);
        for (const int shift : {28, 16, 12, 0}) {
            for (const std::size_t lag : {0U, 1U, 32U, 256U}) {
                scores.push_back({fmt::format("{}, {} units on, bits from {}", name, lag, shift),
                                  pairScore(first, second, lag, shift)});
            }
            for (const std::size_t lag : {1U, 32U, 256U}) {
                scores.push_back({fmt::format("{}, {} units back, bits from {}", name, lag, shift),
                                  pairScore(second, first, lag, shift)});
            }
        }
    }
    return scores;
}

/// 4,096 keys in a row, one tile each: how often each unit is kept, and pairs of successive keys.
Scores keysInARow(const Stream& stream) {
    const std::pair<const char*, DrawKey (*)(std::uint32_t)> axes[] = {
        {"seeds", [](std::uint32_t n) { return DrawKey{n, 0, 0}; }},
        {"seeds, upper word", [](std::uint32_t n) { return DrawKey{std::uint64_t{n} << 32, 0, 0}; }},
        {"seeds, top bits", [](std::uint32_t n) { return DrawKey{std::uint64_t{n} << 52, 0, 0}; }},
        {"streams", [](std::uint32_t n) { return DrawKey{1, n, 0}; }},
        {"steps", [](std::uint32_t n) { return DrawKey{1, 0, n}; }},
    };
    Scores scores;
    for (const auto& [name, keyAt] : axes) {
        constexpr std::uint32_t kKeys = 4096;
        Draws draws;
        std::vector<double> kept(kTileUnits, 0.0);
        for (std::uint32_t n = 0; n < kKeys; ++n) {
            const Draws tile = drawsOf(stream, keyAt(n), 1);
            for (std::size_t unit = 0; unit < kTileUnits; ++unit) {
                kept[unit] += tile[unit] >> 31;
            }
            draws.insert(draws.end(), tile.begin(), tile.end());
        }
        double chiSquare = 0;
        for (const double count : kept) {
            chiSquare += std::pow(countScore(count, kKeys, 0.5), 2);
        }
        scores.push_back({fmt::format("{}, each unit", name), chiSquareScore(chiSquare, kTileUnits)});
        for (int shift = 0; shift < 32; shift += 4) {
            scores.push_back(
                {fmt::format("{}, bits from {}", name, shift), pairScore(draws, draws, kTileUnits, shift)});
        }
    }
    return scores;
}

using Check = Scores (*)(const Stream&);
const std::map<QString, Check> kChecks = {
    {"kept counts", keptCounts},  {"runs", runs}, {"pairs", pairs}, {"bits", bits}, {"two keys", twoKeys},
    {"keys in a row", keysInARow}};

/// A stream whose draws are the native ones after `change`.
template <class Change>
Stream changed(Change change) {
    return [change](DrawKey key, std::uint64_t tile, std::span<std::uint32_t, kTileUnits> draws) {
        nativeTileDraws(key, tile, draws);
        for (std::uint32_t unit = 0; unit < kTileUnits; ++unit) {
            draws[unit] = change(draws, unit);
        }
    };
}

/// The native stream under another key or tile.
template <class Rekey>
Stream rekeyed(Rekey rekey) {
    return [rekey](DrawKey key, std::uint64_t tile, std::span<std::uint32_t, kTileUnits> draws) {
        rekey(key, tile);
        nativeTileDraws(key, tile, draws);
    };
}

}  // namespace

Q_DECLARE_METATYPE(Stream)

class StreamStatisticsTest : public QObject {
    Q_OBJECT

private slots:
    void tilesHoldTheDraws() {
        std::uint32_t draws[kTileUnits];
        std::uint16_t halves[kTileUnits];
        for (const std::uint64_t tile : {0ULL, 3ULL, 1ULL << 40}) {
            nativeTileDraws({9, 8, 7}, tile, draws);
            nativeTileHalves({9, 8, 7}, tile, halves);
            for (std::uint32_t unit = 0; unit < kTileUnits; ++unit) {
                QCOMPARE(draws[unit], nativeDraw({9, 8, 7}, tile * kTileUnits + unit));
                QCOMPARE(std::uint32_t{halves[unit]}, draws[unit] >> 16);
            }
        }
    }

    void nativeStreamIsSound_data() {
        QTest::addColumn<QString>("check");
        for (const auto& [name, check] : kChecks) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
    void nativeStreamIsSound() {
        QFETCH(QString, check);
        const Scores scores = kChecks.at(check)(nativeTileDraws);
        const auto worst = std::ranges::max_element(scores, {}, [](const Score& s) { return std::abs(s.z); });
        qInfo("%zu scores, the largest %.2f (%s)", scores.size(), worst->z, worst->what.c_str());
        QVERIFY2(std::abs(worst->z) < kLargest, worst->what.c_str());
    }

    void brokenStreamsAreCaught_data() {
        QTest::addColumn<Stream>("stream");
        QTest::addColumn<QStringList>("checks");
        const auto row = [](const char* name, const Stream& stream, const QStringList& checks) {
            QTest::newRow(name) << stream << checks;
        };
        row("one draw for four neighbours", changed([](auto draws, auto unit) { return draws[unit & ~3U]; }),
            {"kept counts", "runs", "pairs"});
        row("bit 0 set one time in fifty too often",
            changed([](auto draws, auto unit) { return draws[unit] | (draws[unit] >> 8 & 63U ? 0U : 1U); }), {"bits"});
        row("equal planes",
            changed([](auto draws, auto unit) { return draws[unit] >> 16 | (draws[unit] & 0xFFFF0000U); }), {"bits"});
        row("the halves of a word are equal",
            changed([](auto draws, auto unit) { return draws[unit / 64 * 64 + unit % 32]; }), {"pairs"});
        row("each tile twice", rekeyed([](DrawKey&, std::uint64_t& tile) { tile /= 2; }), {"pairs"});
        row("half of the seed ignored", rekeyed([](DrawKey& key, std::uint64_t&) { key.seed &= 0xFFFFFFFF; }),
            {"two keys", "keys in a row"});
        row("stream ignored", rekeyed([](DrawKey& key, std::uint64_t&) { key.stream = 0; }),
            {"two keys", "keys in a row"});
        row("step added to the seed", rekeyed([](DrawKey& key, std::uint64_t&) {
                key.seed += key.step;
                key.step = 0;
            }),
            {"two keys"});
        row("the next step is shifted by a tile", rekeyed([](DrawKey& key, std::uint64_t& tile) {
                tile += key.step;
                key.step = 0;
            }),
            {"two keys"});
        row("a weak generator, the counter times an odd number",
            [](DrawKey key, std::uint64_t tile, std::span<std::uint32_t, kTileUnits> draws) {
                for (std::uint32_t unit = 0; unit < kTileUnits; ++unit) {
                    const std::uint64_t x =
                        (tile * kTileUnits + unit + (key.seed << 20) + key.step) * 0x9E3779B97F4A7C15;
                    draws[unit] = static_cast<std::uint32_t>(x >> 32);
                }
            },
            {"kept counts", "runs", "pairs", "bits", "two keys", "keys in a row"});
    }
    void brokenStreamsAreCaught() {
        QFETCH(Stream, stream);
        QFETCH(QStringList, checks);
        for (const QString& check : checks) {
            const Scores scores = kChecks.at(check)(stream);
            const auto worst = std::ranges::max_element(scores, {}, [](const Score& s) { return std::abs(s.z); });
            QVERIFY2(std::abs(worst->z) > kCaught, qPrintable(QString("%1: %2").arg(check).arg(worst->z)));
        }
    }
};

QTEST_GUILESS_MAIN(StreamStatisticsTest)
#include "test_stream_statistics.moc"
