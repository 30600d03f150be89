// SPDX-License-Identifier: GPL-3.0-or-later
// What every replayed source owes: any part equals the whole, p means what it says, and wrong settings are refused with
// what would be right.
#include <random>

#include "engine/masks/replay/replay_fill.h"
#include "engine/masks/replay/replay_source.h"
#include "tests/engine/check.h"

using namespace dropscope;

namespace {

std::vector<std::uint8_t> keptOf(const MaskSource& source, std::uint64_t first, std::size_t count) {
    std::vector<std::uint8_t> kept(count + 1, 7);
    source.keep(first, {kept.data(), count});
    if (kept.back() != 7) {
        qFatal("written beyond the end");
    }
    kept.pop_back();
    return kept;
}

std::vector<std::uint8_t> wholeOf(const ReplayConfig& config, const MaskRequest& request) {
    return keptOf(*need(makeReplaySource(config, request)), 0, request.shape.elementCount());
}

ReplayConfig configOf(ReplaySource source, std::string idiom = {}, std::uint64_t seed = 42) {
    return {.source = source, .idiom = std::move(idiom), .seed = ReplaySeed(seed), .grid = {{2, 1024}}};
}

/// A row for each source and idiom.
void addIdioms() {
    QTest::addColumn<int>("source");
    QTest::addColumn<QString>("idiom");
    for (const ReplaySourceInfo& info : replaySources()) {
        for (const ReplayIdiom& idiom : info.idioms) {
            QTest::addRow("%s %s", std::string(info.name).c_str(), std::string(idiom.name).c_str())
                << static_cast<int>(info.source) << text(idiom.name);
        }
    }
}

ReplayConfig fetched() {
    QFETCH(int, source);
    QFETCH(QString, idiom);
    return configOf(static_cast<ReplaySource>(source), idiom.toStdString());
}

}  // namespace

class ReplaySourcesTest : public QObject {
    Q_OBJECT

private slots:
    void anyPartEqualsTheWhole_data() { addIdioms(); }
    void anyPartEqualsTheWhole() {
        std::mt19937 random(3);
        for (const std::int64_t count : {0, 1, 7, 1030, 2049, 40'002, 40'004, 40'005}) {
            const auto source = need(makeReplaySource(fetched(), {Shape({count}), 0.3}));
            const std::vector<std::uint8_t> whole = keptOf(*source, 0, static_cast<std::size_t>(count));
            for (int round = 0; count > 0 && round < 40; ++round) {
                const std::size_t first = random() % whole.size();
                const std::size_t part =
                    random() % (round % 2 == 0 ? whole.size() - first : 9) % (whole.size() - first);
                const std::vector<std::uint8_t> kept = keptOf(*source, first, part);
                QVERIFY(std::equal(kept.begin(), kept.end(), whole.begin() + static_cast<std::ptrdiff_t>(first)));
            }
        }
    }

    /// Within six standard deviations: one in 10^9 by accident, and the seed is fixed.
    void theShareKeptIsRight_data() { addIdioms(); }
    void theShareKeptIsRight() {
        for (const double p : {0.1, 0.5, 0.75}) {
            const std::vector<std::uint8_t> kept = wholeOf(fetched(), {Shape({100, 400}), p});
            const auto share = static_cast<double>(std::ranges::count(kept, 1)) / 40'000.0;
            QVERIFY(std::abs(share - (1.0 - p)) < 6.0 * std::sqrt(p * (1.0 - p) / 40'000.0));
        }
    }

    void zeroKeepsAndOneDropsAll_data() { addIdioms(); }
    void zeroKeepsAndOneDropsAll() {
        const ReplayConfig config = fetched();
        const std::vector<std::uint8_t> none = wholeOf(config, {Shape({5000}), 0.0});
        QCOMPARE(std::ranges::count(none, 1), 5000);
        if (config.source == ReplaySource::tensorflow) {
            QVERIFY(!makeReplaySource(config, {Shape({5}), 1.0}));
            return;
        }
        const std::vector<std::uint8_t> all = wholeOf(config, {Shape({5000}), 1.0});
        QCOMPARE(std::ranges::count(all, 0), 5000);
    }

    /// The mask after a recipe is the mask before it, moved by the words that the calls use (REPLAY: torch's and NumPy's rules).
    void recipesMoveTheMask_data() {
        QTest::addColumn<int>("source");
        QTest::addColumn<QString>("recipe");
        QTest::addColumn<QString>("skip");
        const auto row = [](ReplaySource source, const char* recipe, const char* skip) {
            QTest::addRow("%s: %s", std::string(infoOf(source).name).c_str(), recipe)
                << static_cast<int>(source) << recipe << skip;
        };
        using enum ReplaySource;
        row(torchCpu, "", "skip 0");
        row(torchCpu, " ; ", "refused");
        row(torchCpu, "rand 10", "skip 10");
        row(torchCpu, "rand 10;", "skip 10");
        row(torchCpu, "rand 2x3x4 ; rand ()", "skip 25");
        row(torchCpu, "dropout 6x6 0.5", "skip 72");
        row(torchCpu, "dropout 6x6 0; dropout 6x6 1; dropout 0x6 0.5", "skip 0");
        row(torchCpu, "randn 3", "skip 8");
        row(torchCpu, "randn 3; randn 1", "skip 8");
        row(torchCpu, "randn 16", "skip 16");
        row(torchCpu, "randn 5x5", "skip 41");
        row(torchCpu, "linear 3 5", "skip 20");
        row(torchCpu, "dropout1d 2x3x4 0.5", "skip 12");
        row(torchCpu, "dropout1d 3x4 0.5", "skip 6");
        row(torchCpu, "dropout2d 2x3x4x4 0.5; dropout2d 2x3x4 0.5", "skip 24");
        row(torchCpu, "dropout3d 2x3x2x2x2 0.5; dropout3d 3x2x2x2 0.5", "skip 18");
        row(torchCpu, "alpha-dropout 3x4 0.5; feature-alpha-dropout 2x3x4 0.5", "skip 36");
        row(torchCpu, "bernoulli 7", "skip 14");
        row(torchMkl, "dropout 6x6 0.5; bernoulli 100", "skip 2");
        row(torchMkl, "rand 10; randn 5x5; linear 3 5", "skip 71");
        row(torchCuda, "rand 10", "skip 4");
        row(torchCuda, "rand 10; dropout 6x6 0.5; linear 3 5", "skip 16");
        row(torchCuda, "dropout 8192 0.5", "skip 4");
        row(torchCuda, "dropout 8193 0.5", "skip 8");
        row(torchCuda, "dropout 6x6 0", "skip 0");
        row(numpy, "rand 10; dropout 3x4 0.5", "skip 44");
        row(numpy, "binomial 10 0.3; binomial 10 0", "skip 40");
    }
    void recipesMoveTheMask() {
        QFETCH(int, source);
        QFETCH(QString, recipe);
        QFETCH(QString, skip);
        ReplayConfig config = configOf(static_cast<ReplaySource>(source));
        config.recipe = recipe.toStdString();
        const MaskRequest request{Shape({500}), 0.5};
        if (skip == "refused") {
            QVERIFY(!makeReplaySource(config, request));
            return;
        }
        const std::vector<std::uint8_t> after = wholeOf(config, request);
        config.recipe = skip.toStdString();
        QVERIFY(after == wholeOf(config, request));
        config.recipe = "skip 4";
        QCOMPARE(after == wholeOf(config, request), skip == "skip 4");
    }

    void channelsOnCudaDrawAnotherWay() {
        const ReplayConfig config = configOf(ReplaySource::torchCuda);
        const std::vector<std::uint8_t> elements = wholeOf(config, {Shape({64}), 0.5});
        const std::vector<std::uint8_t> channels = wholeOf(config, {Shape({64}), 0.5, true});
        QVERIFY(elements != channels);
        QVERIFY(channels == wholeOf(configOf(ReplaySource::torchCuda, "bernoulli"), {Shape({64}), 0.5}));
        const ReplayConfig cpu = configOf(ReplaySource::torchCpu);
        QVERIFY(wholeOf(cpu, {Shape({64}), 0.5}) == wholeOf(cpu, {Shape({64}), 0.5, true}));
    }

    void smallTensorsNeedNoGpu() {
        for (const bool preVectorized : {false, true}) {
            for (const std::int64_t count : {1, 2, 10'000, 10'001, 10'240}) {
                ReplayConfig config = configOf(ReplaySource::torchCuda);
                config.preVectorized = preVectorized;
                config.grid.reset();
                const std::vector<std::uint8_t> kept = wholeOf(config, {Shape({count}), 0.5});
                for (const KnownGpu& gpu : knownGpus()) {
                    config.grid = gpu.grid;
                    QVERIFY(kept == wholeOf(config, {Shape({count}), 0.5}));
                }
            }
        }
    }

    void seedsWrapAsTheFrameworksDo() {
        const MaskRequest request{Shape({200}), 0.5};
        const auto seeded = [](ReplaySource source, std::string_view seed) {
            ReplayConfig config = configOf(source);
            config.seed = need(ReplaySeed::parse(seed));
            return config;
        };
        using enum ReplaySource;
        QVERIFY(wholeOf(seeded(torchCpu, "4294967296"), request) == wholeOf(seeded(torchCpu, "0"), request));
        QVERIFY(wholeOf(seeded(torchCpu, "-1"), request) == wholeOf(seeded(torchCpu, "18446744073709551615"), request));
        QVERIFY(wholeOf(seeded(torchCuda, "4294967296"), request) != wholeOf(seeded(torchCuda, "0"), request));
        QVERIFY(wholeOf(seeded(jax, "4294967297"), request) == wholeOf(seeded(jax, "1"), request));
        QVERIFY(wholeOf(seeded(tensorflow, "7"), request) == wholeOf(seeded(tensorflow, "7,0"), request));
        QVERIFY(wholeOf(seeded(tensorflow, "7,1"), request) != wholeOf(seeded(tensorflow, "7,0"), request));
    }

    void keysAreDerived() {
        const MaskRequest request{Shape({200}), 0.5};
        for (const ReplaySource source : {ReplaySource::jax, ReplaySource::jaxLegacy}) {
            ReplayConfig config = configOf(source);
            std::vector<std::vector<std::uint8_t>> masks;
            for (const char* path :
                 {"", "split 2 0", "split 2 1", "fold_in 7", "split 2 1; fold_in 7", "flax Block_0/Dropout_0",
                  "flax Block_0/Dropout_0 2", "flax-old Block_0/Dropout_0", "nnx 3"}) {
                config.keyPath = path;
                masks.push_back(wholeOf(config, request));
                QVERIFY2(std::ranges::count(masks, masks.back()) == 1, path);
            }
            config.keyPath = "flax Dropout_0 1";
            const auto counted = wholeOf(config, request);
            config.keyPath = " flax Dropout_0 ;";
            QVERIFY(counted == wholeOf(config, request));
        }
    }

    void wrongSettingsAreRefused_data() {
        QTest::addColumn<int>("source");
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("message");
        const auto row = [](ReplaySource source, const char* setting, const char* value, const char* where,
                            const char* message) {
            QTest::addRow("%s %s '%s'", std::string(infoOf(source).name).c_str(), setting, value)
                << static_cast<int>(source) << setting << value << where << message;
        };
        using enum ReplaySource;
        row(torchCpu, "recipe", "rant 10", "recipe, call 1 ('rant 10'), character 1", "there is no call 'rant'");
        row(torchCpu, "recipe", "drpout 6x6 0.5", "recipe, call 1 ('drpout 6x6 0.5'), character 1",
            "there is no call 'drpout'");
        row(torchCpu, "recipe", "rand 10; randn", "recipe, call 2 ('randn'), character 10", "'randn' needs more");
        row(torchCpu, "recipe", "rand 10 0.5", "recipe, call 1 ('rand 10 0.5'), character 9", "'0.5' is too much");
        row(torchCpu, "recipe", "dropout 6x6 1.5", "recipe, call 1 ('dropout 6x6 1.5'), character 13",
            "between 0 and 1");
        row(torchCpu, "recipe", "rand 5xx5", "recipe, call 1 ('rand 5xx5'), character 6", "write it as in 'rand 10'");
        row(torchCpu, "recipe", "linear 3 0", "recipe, call 1 ('linear 3 0'), character 10", "without features");
        row(torchCpu, "recipe", "skip -1", "recipe, call 1 ('skip -1'), character 6", "write it as in 'skip 41'");
        row(torchCpu, "recipe", "rand 1;;rand 2", "recipe, call 2 (''), character 8", "no call between two ';'");
        row(torchCpu, "recipe", "dropout2d 6 0.5", "recipe, call 1 ('dropout2d 6 0.5'), character 11",
            "has no channels");
        row(torchCpu, "recipe", "binomial 6 0.5", "recipe, call 1 ('binomial 6 0.5'), character 1",
            "PyTorch has no call");
        row(torchCpu, "recipe", "rand 1152921504606846977", "recipe, call 1 ('rand 1152921504606846977'), character 1",
            "too many numbers");
        row(numpy, "recipe", "randn 99999999999", "recipe, call 1 ('randn 99999999999'), character 1",
            "too many numbers");
        row(torchCuda, "recipe", "skip 41", "recipe, call 1 ('skip 41'), character 1", "write skip 40 or skip 44");
        row(numpy, "recipe", "linear 3 5", "recipe, call 1 ('linear 3 5'), character 1", "NumPy has no call 'linear'");
        row(jax, "recipe", "rand 10", "recipe", "a recipe has no meaning for JAX:");
        row(tensorflow, "recipe", "rand 10", "recipe", "a recipe has no meaning for TensorFlow");
        row(native, "recipe", "rand 10", "recipe", "a recipe has no meaning for Dropscope");
        row(torchCpu, "key path", "split 2 1", "key path", "PyTorch on a processor has no keys");
        row(jax, "key path", "splt 2 1", "key path, step 1", "'splt 2 1' is not a step");
        row(jax, "key path", "fold_in 3; split 2 2", "key path, step 2", "write a whole number from 0 to 1");
        row(torchCpu, "seed", "1,0", "seed", "does not take the seed 1,0");
        row(numpy, "seed", "4294967296", "seed", "write a whole number from 0 to 4294967295");
        row(numpy, "seed", "-1", "seed", "does not take the seed -1");
        row(tensorflow, "seed", "9223372036854775808", "seed", "9223372036854775807");
        row(jax, "seed", "9223372036854775808", "seed", "9223372036854775807");
        row(native, "seed", "-1", "seed", "Dropscope does not take the seed -1");
        row(torchCpu, "idiom", "cs231n", "idiom", "torch-cpu has no idiom 'cs231n'");
        row(torchCuda, "count", "40961", "GPU", "with more than 10240 elements the mask depends on the GPU");
        row(torchCuda, "count", "40964", "GPU", "name the GPU");
        row(torchCuda, "SMs", "0", "SM count", "write 1 to 4096");
        row(torchCpu, "p", "1.5", "p", "between 0 and 1");
        row(tensorflow, "p", "1", "p", "TensorFlow's rate is below 1");
    }
    void wrongSettingsAreRefused() {
        QFETCH(int, source);
        QFETCH(QString, setting);
        QFETCH(QString, value);
        QFETCH(QString, where);
        QFETCH(QString, message);
        ReplayConfig config = configOf(static_cast<ReplaySource>(source));
        MaskRequest request{Shape({20}), 0.5};
        const std::string text = value.toStdString();
        if (setting == "recipe") {
            config.recipe = text;
        } else if (setting == "key path") {
            config.keyPath = text;
        } else if (setting == "seed") {
            config.seed = need(ReplaySeed::parse(text));
        } else if (setting == "idiom") {
            config.idiom = text;
        } else if (setting == "SMs") {
            config.grid = CudaGrid{0, 1024};
        } else if (setting == "p") {
            request.p = value.toDouble();
        } else {
            config.grid.reset();
            request.shape = Shape({value.toLongLong()});
        }
        const auto made = makeReplaySource(config, request);
        QVERIFY(!made);
        QCOMPARE(dropscope::text(made.error().where), where);
        QVERIFY2(dropscope::text(made.error().line()).contains(message), made.error().line().c_str());
        QVERIFY(!made.error().remedy.empty());
    }

    void seedsAreRead() {
        for (const char* good : {"42", "-1", "1,0", "18446744073709551615", "-9223372036854775808"}) {
            QCOMPARE(need(ReplaySeed::parse(good)).text(), std::string(good));
        }
        QCOMPARE(need(ReplaySeed::parse(" 7 , -2 ")).text(), std::string("7,-2"));
        QVERIFY(need(ReplaySeed::parse("-0")) == ReplaySeed(0));
        for (const char* bad : {"", "x", "1.5", "1,", "1,2,3", "--1", "18446744073709551616", "-9223372036854775809"}) {
            QVERIFY2(!ReplaySeed::parse(bad), bad);
        }
    }

    void fillsAreStopped() {
        std::stop_source stop;
        stop.request_stop();
        for (const ReplaySource source : {ReplaySource::torchCpu, ReplaySource::numpy}) {
            for (const ReplayFill::Kind kind : {ReplayFill::Kind::uniform, ReplayFill::Kind::normal}) {
                const Result<Tensor> none =
                    replayFilled(Shape({1'000'000}), {.kind = kind, .source = source}, {stop.get_token(), {}});
                QVERIFY(!none && isCancelled(none.error()));
            }
        }
    }

    void fillsAreCheckedWithoutDrawing() {
        // 2^29 normal numbers of NumPy's would take seconds; whether they may be asked for is known at once.
        ReplayFill fill{.source = ReplaySource::numpy, .recipe = "randn 536870912; linear 3 5"};
        const Status refused = checkReplayFill(fill);
        QVERIFY(!refused && refused.error().where.english().starts_with("recipe, call 2"));
        fill.recipe = "randn 536870912";
        QVERIFY(checkReplayFill(fill).has_value());
    }

    void gpusAreFound() {
        QCOMPARE(need(findGpu("A100")), (CudaGrid{108, 2048}));
        QCOMPARE(need(findGpu("rtx4090")), (CudaGrid{128, 1536}));
        QCOMPARE(need(findGpu("H100-SXM")), (CudaGrid{132, 2048}));
        const auto close = findGpu("H100");
        QVERIFY(!close && close.error().remedy.english().find("H100 SXM or H100 PCIe") != std::string::npos);
        QVERIFY(!findGpu("Voodoo 2"));
        // The specification's typical numbers of threads.
        QCOMPARE(cudaThreads(1U << 30, need(findGpu("T4"))), std::uint64_t{40'960});
        QCOMPARE(cudaThreads(1U << 30, need(findGpu("A100"))), std::uint64_t{221'184});
        QCOMPARE(cudaThreads(1U << 30, need(findGpu("RTX 4080 Super"))), std::uint64_t{122'880});
    }
};

QTEST_GUILESS_MAIN(ReplaySourcesTest)
#include "test_replay_sources.moc"
