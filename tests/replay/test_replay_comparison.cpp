// SPDX-License-Identifier: GPL-3.0-or-later
// Side by side, pasted, and whose is it: what the Replay page and the command line are made of.
#include "engine/masks/replay/mask_match.h"
#include "engine/masks/replay/pasted_mask.h"
#include "engine/masks/replay/replay_code.h"
#include "tests/engine/check.h"

using namespace dropscope;

namespace {

std::string bitsText(const PastedMask& mask) {
    std::string bits;
    for (const std::uint8_t each : mask.kept) {
        bits += each != 0 ? '1' : '0';
    }
    return bits;
}

MatchQuestion questionOf(std::uint64_t seed, std::uint64_t count = 1, std::string recipe = {}) {
    return {{.seed = ReplaySeed(seed), .recipe = std::move(recipe)}, count};
}

QStringList namesOf(const MatchResult& result) {
    QStringList names;
    for (const MaskMatch& match : result.matches) {
        names += text(infoOf(match.config.source).name) + ' ' + text(match.config.idiom) + ' ' +
                 text(match.config.seed.text()) + (match.config.preVectorized ? " pre" : "");
    }
    return names;
}

}  // namespace

class ReplayComparisonTest : public QObject {
    Q_OBJECT

private slots:
    void everySourceAnswersOneQuestion() {
        const MaskRequest request{Shape({6, 6}), 0.5};
        const auto columns = replayColumns({.seed = ReplaySeed(123), .recipe = "rand 10"}, request);
        QCOMPARE(columns.size(), replaySources().size());
        for (std::size_t k = 0; k < columns.size(); ++k) {
            QCOMPARE(columns[k].config.source, replaySources()[k].source);
            QVERIFY2(columns[k].mask.has_value(), columns[k].info().name.data());
            // Where there is no state, the recipe does not matter, and that is said.
            QCOMPARE(columns[k].note.empty(), columns[k].info().hasState);
            QCOMPARE(columns[k].config.recipe.empty(), !columns[k].info().hasState);
        }
    }

    void aColumnCanFailAlone() {
        const auto columns = replayColumns({.seed = need(ReplaySeed::parse("-1"))}, {Shape({6}), 0.5});
        for (const ReplayColumn& column : columns) {
            const bool takes = column.info().name != "numpy" && column.info().name != "native";
            QCOMPARE(column.mask.has_value(), takes);
            QVERIFY(takes || column.mask.error().where == "seed");
        }
    }

    void theFirstDifferenceIsFound() {
        const MaskRequest request{Shape({200'000}), 0.5};
        const auto cpu = replayColumn(ReplaySource::torchCpu, {.seed = ReplaySeed(0)}, request);
        const auto same = need(differenceOf(**cpu.mask, **cpu.mask, 200'000));
        QCOMPARE(same, (MaskDifference{{}, 0, 200'000}));
        // 001000110111101111001010 and 100110011110011101000011 (golden masks of seed 0)
        const auto mkl = replayColumn(ReplaySource::torchMkl, {.seed = ReplaySeed(0)}, request);
        QCOMPARE(need(differenceOf(**cpu.mask, **mkl.mask, 24)), (MaskDifference{0, 12, 24}));
        const auto some = need(differenceOf(**cpu.mask, **mkl.mask, 200'000));
        QVERIFY(some.count > 98'000 && some.count < 102'000);
    }

    void stopsWhenAsked() {
        const auto cpu = replayColumn(ReplaySource::torchCpu, {}, {Shape({100}), 0.5});
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = differenceOf(**cpu.mask, **cpu.mask, 100, {stop.get_token(), {}});
        QVERIFY(!stopped && isCancelled(stopped.error()));
        const std::vector<std::uint8_t> kept(100);
        const auto match = matchMask(kept, {Shape({100}), 0.5}, questionOf(0, 10), {stop.get_token(), {}});
        QVERIFY(!match && isCancelled(match.error()));
    }

    void everyPairHasAReason() {
        QStringList reasons;
        for (const ReplaySourceInfo& a : replaySources()) {
            for (const ReplaySourceInfo& b : replaySources()) {
                const std::string why = whyDifferent({.source = a.source}, {.source = b.source}).english();
                QCOMPARE(why.starts_with("The same generator"),
                         shareGenerator({.source = a.source}, {.source = b.source}));
                QVERIFY(why.ends_with('.'));
                QCOMPARE(why == "Nothing differs in what they draw.", a.source == b.source);
                reasons += text(why);
            }
        }
        reasons.removeDuplicates();
        QVERIFY(reasons.size() >= 20);
        const ReplayConfig plain;
        QVERIFY(whyDifferent(plain, {.recipe = "rand 1"}).english().find("recipe") != std::string::npos);
        QVERIFY(whyDifferent(plain, {.seed = ReplaySeed(1)}).english().find("seed") != std::string::npos);
        QVERIFY(whyDifferent(plain, {.idiom = "rand-above"}).english().find("rand-above") != std::string::npos);
    }

    void codeNamesWhatItDraws_data() {
        QTest::addColumn<int>("source");
        QTest::addColumn<QString>("idiom");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](ReplaySource source, const char* idiom, const QStringList& parts) {
            QTest::addRow("%s %s", std::string(infoOf(source).name).c_str(), idiom)
                << static_cast<int>(source) << idiom << parts;
        };
        using enum ReplaySource;
        row(torchCpu, "", {"torch.manual_seed(42)\n", "torch.randn((5, 5))\n", "dropout(torch.ones((2, 3)), 0.25)"});
        row(torchCpu, "rand-above", {"(torch.rand((2, 3)) > 0.25)"});
        row(torchMkl, "", {"torch.manual_seed(42)"});
        row(torchCuda, "", {"torch.randn((5, 5), device=\"cuda\")", "torch.ones((2, 3), device=\"cuda\")"});
        row(numpy, "",
            {"numpy.random.seed(42)", "numpy.random.standard_normal((5, 5))", "random_sample((2, 3)) >= 0.25"});
        row(numpy, "default-rng", {"rng = numpy.random.default_rng(42)", "rng.random((2, 3)) >= 0.25"});
        row(jax, "",
            {"jax_threefry_partitionable\", True", "PRNGKey(42)", "split(key, 2)[1]",
             "bernoulli(key, 1 - 0.25, (2, 3))"});
        row(jaxLegacy, "", {"jax_threefry_partitionable\", False"});
        row(tensorflow, "", {"stateless_dropout", "tf.ones((2, 3)), rate=0.25, seed=[42, 0]"});
        row(native, "", {"dropscope-cli mask --shape \"2,3\" --p 0.25 --seed 42"});
    }
    void codeNamesWhatItDraws() {
        QFETCH(int, source);
        QFETCH(QString, idiom);
        QFETCH(QStringList, parts);
        ReplayConfig config{
            .source = static_cast<ReplaySource>(source), .idiom = idiom.toStdString(), .seed = ReplaySeed(42)};
        if (infoOf(config.source).hasState) {
            config.recipe = "randn 5x5";
        }
        if (infoOf(config.source).hasKeys) {
            config.keyPath = "split 2 1";
        }
        const QString code = text(replayCode(config, {Shape({2, 3}), 0.25}));
        for (const QString& part : parts) {
            QVERIFY2(code.contains(part), qPrintable(code));
        }
    }

    void pastesAreRead_data() {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("shape");
        QTest::addColumn<QString>("bits");
        QTest::addColumn<bool>("isOutput");
        const auto row = [](const char* name, const char* pasted, const char* shape, const char* bits,
                            bool isOutput = false) { QTest::newRow(name) << pasted << shape << bits << isOutput; };
        row("torch", "tensor([[ 0.6738, -0.0000, -0.0000],\n        [-0.4986,  0.0000,  2.1492]])", "2,3", "100101",
            true);
        row("torch ones", "tensor([[2., 0.],\n        [0., 2.]], device='cuda:0', grad_fn=<MulBackward0>)", "2,2",
            "1001");
        row("torch bool", "tensor([True, False, True])", "3", "101");
        row("torch cube", "tensor([[[1, 0], [0, 1]], [[1, 1], [0, 0]]], dtype=torch.int32)", "2,2,2", "10011100");
        row("torch scalar list", "tensor([2.])", "1", "1");
        row("numpy", "[[1 0 0]\n [0 1 1]]", "2,3", "100011");
        row("numpy repr", "array([[ True, False],\n       [False,  True]])", "2,2", "1001");
        row("jax", "Array([[1, 0, 1]], dtype=int32)", "1,3", "101");
        row("tensorflow",
            "<tf.Tensor: shape=(3, 5), dtype=float32, numpy=\narray([[2., 0., 2., 0., 0.],\n"
            "       [0., 0., 2., 0., 2.],\n       [0., 0., 0., 0., 2.]], dtype=float32)>",
            "3,5", "101000010100001");
        row("csv", "1,0,0\n0,1,1\n", "2,3", "100011");
        row("csv with blanks", " 1, 0\r\n\r\n0, 1\r\n", "2,2", "1001");
        row("digits", "110110 000101", "12", "110110000101");
        row("digits in rows", "110\n000\n", "2,3", "110000");
        row("rows of lists", "[1, 0]\n[0, 1]", "2,2", "1001");
        row("specials", "[nan, inf, -inf, -0., 1e-45]", "5", "11101", true);
        row("one number", "1", "1", "1");
    }
    void pastesAreRead() {
        QFETCH(QString, pasted);
        QFETCH(QString, shape);
        QFETCH(QString, bits);
        QFETCH(bool, isOutput);
        const PastedMask mask = need(parsePastedMask(pasted.toStdString()));
        QCOMPARE(text(mask.shape.text()), shape);
        QCOMPARE(text(bitsText(mask)), bits);
        QCOMPARE(mask.isOutput, isOutput);
    }

    void badPastesAreRefused_data() {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("message");
        QTest::newRow("empty") << "" << "there is no number in it";
        QTest::newRow("words") << "hello" << "'hello' is not a number: line 1, character 1";
        QTest::newRow("cut") << "tensor([1., 0.,  ..., 0.])" << "line 1, character 18: print the whole of it first";
        QTest::newRow("cut rows") << "[[1 0]\n ...\n [0 1]]" << "line 2, character 2";
        QTest::newRow("open") << "[[1, 0], [0, 1]" << "a bracket is not closed";
        QTest::newRow("shut") << "[1, 0]]" << "a ] has no [";
        QTest::newRow("ragged") << "[[1, 0], [0]]" << "a row has 1 entries, the one before it 2";
        QTest::newRow("ragged lines") << "1,0\n1\n" << "row 2 has 1 entries, the first one 2";
        QTest::newRow("mixed") << "[1, [2, 3]]" << "the brackets do not fit together";
        QTest::newRow("inside") << "[[1, x], [0, 1]]" << "'x' is not a number: line 1, character 6";
    }
    void badPastesAreRefused() {
        QFETCH(QString, pasted);
        QFETCH(QString, message);
        const auto mask = parsePastedMask(pasted.toStdString());
        QVERIFY(!mask);
        QVERIFY2(mask.error().line().find(message.toStdString()) != std::string::npos, mask.error().line().c_str());
    }

    void aPastedMaskIsRecognised_data() {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("recipe");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("notebook") << "110110\n000101\n111101\n011001\n010101\n011110" << ""
                                  << QStringList{"torch-cpu dropout 123"};
        QTest::newRow("x86 wheel") << "111111\n010000\n001010\n110001\n100001\n010000" << ""
                                   << QStringList{"torch-mkl dropout 123"};
        QTest::newRow("an output") << "tensor([[ 0.0000, -0.0000, -0.6071, -0.0000,  0.6972],\n"
                                      "        [ 0.0000, -0.0000, -0.7583,  1.5342, -0.0000],\n"
                                      "        [ 1.3914, -3.6121,  3.7919, -0.0000,  0.0000],\n"
                                      "        [-3.2065, -0.0000, -2.8191, -0.8153,  0.0000],\n"
                                      "        [ 1.9971,  0.0000,  3.6638, -0.6757,  1.7611]])"
                                   << "randn 5x5" << QStringList{"torch-cpu dropout 123"};
        QTest::newRow("nobody's") << "111111\n010000\n001010\n110001\n100001\n010001" << "" << QStringList{};
    }
    void aPastedMaskIsRecognised() {
        QFETCH(QString, pasted);
        QFETCH(QString, recipe);
        QFETCH(QStringList, names);
        const PastedMask mask = need(parsePastedMask(pasted.toStdString()));
        const MatchResult result =
            need(matchMask(mask.kept, {mask.shape, 0.5}, questionOf(123, 1, recipe.toStdString())));
        QCOMPARE(namesOf(result), names);
        const auto size = static_cast<double>(mask.kept.size());
        QCOMPARE(result.chanceByAccident, std::exp(-size * std::log(2.0)) * static_cast<double>(result.tried));
    }

    void seedsAreSearched() {
        const auto source =
            need(makeReplaySource({.source = ReplaySource::jaxLegacy, .seed = ReplaySeed(7777)}, {Shape({64}), 0.3}));
        std::vector<std::uint8_t> kept(64);
        source->keep(0, kept);
        const MatchResult result = need(matchMask(kept, {Shape({64}), 0.3}, questionOf(0, 10'000)));
        QCOMPARE(namesOf(result), QStringList{"jax-legacy bernoulli 7777"});
        QVERIFY(result.chanceByAccident < 1e-6);
        QVERIFY(result.tried > 100'000);
    }

    void negativeSeedsCountUp() {
        const auto source =
            need(makeReplaySource({.source = ReplaySource::torchCuda, .seed = ReplaySeed(0)}, {Shape({64}), 0.5}));
        std::vector<std::uint8_t> kept(64);
        source->keep(0, kept);
        MatchQuestion question;
        question.replay.seed = need(ReplaySeed::parse("-2"));
        question.seedCount = 4;
        QCOMPARE(namesOf(need(matchMask(kept, {Shape({64}), 0.5}, question))), QStringList{"torch-cuda dropout 0"});
    }

    void anUnknownGpuIsFound() {
        const Shape shape({300, 1000});
        const ReplayConfig config{.source = ReplaySource::torchCuda, .seed = ReplaySeed(5), .grid = CudaGrid{40, 1024}};
        std::vector<std::uint8_t> kept(300'000);
        need(makeReplaySource(config, {shape, 0.5}))->keep(0, kept);
        const MatchResult result = need(matchMask(kept, {shape, 0.5}, questionOf(5)));
        QCOMPARE(result.matches.size(), std::size_t{1});
        // The first in the table with T4's number of threads.
        QCOMPARE(cudaThreads(1U << 30, *result.matches[0].config.grid), std::uint64_t{40'960});
        QVERIFY(!result.matches[0].gpu.empty());
    }

    void aSlipIsFound() {
        // rasbt/LLMs-from-scratch, ch03.ipynb, one digit of it wrong.
        const ReplayConfig config{.source = ReplaySource::numpy, .idiom = "cs231n", .seed = ReplaySeed(123)};
        std::vector<std::uint8_t> kept(36);
        const Shape shape({6, 6});
        need(makeReplaySource(config, {shape, 0.5}))->keep(0, kept);
        kept[7] = kept[7] != 0 ? 0 : 1;
        const MatchResult result = need(matchMask(kept, {shape, 0.5}, questionOf(123)));
        QVERIFY(result.matches.empty() && result.nearest);
        QCOMPARE(result.nearest->match.config.idiom, std::string("cs231n"));
        QCOMPARE(result.nearest->difference.count, std::uint64_t{1});
        QCOMPARE(result.nearest->difference.first.value_or(0), std::uint64_t{7});
        QCOMPARE(result.nearest->chanceByAccident, std::ldexp(37.0, -36) * static_cast<double>(result.tried));
        // Another seed's mask is near by accident only.
        QVERIFY(!need(matchMask(kept, {shape, 0.5}, questionOf(124))).nearest);
    }

    void theChanceOfNearIsCounted_data() {
        QTest::addColumn<int>("kept");
        QTest::addColumn<int>("dropped");
        QTest::addColumn<double>("p");
        QTest::newRow("even") << 6 << 6 << 0.5;
        QTest::newRow("few dropped") << 9 << 2 << 0.1;
        QTest::newRow("only kept") << 8 << 0 << 0.3;
        QTest::newRow("only dropped") << 0 << 7 << 0.8;
    }
    void theChanceOfNearIsCounted() {
        QFETCH(int, kept);
        QFETCH(int, dropped);
        QFETCH(double, p);
        const int count = kept + dropped;
        for (int most = 0; most < count; ++most) {
            double sum = 0.0;  // over every mask that can be drawn; the first `kept` units are kept in the one given
            for (unsigned drawn = 0; drawn < 1U << count; ++drawn) {
                int differing = 0;
                double chance = 1.0;
                for (int unit = 0; unit < count; ++unit) {
                    const bool keeps = (drawn >> unit & 1U) != 0;
                    chance *= keeps ? 1.0 - p : p;
                    differing += keeps == (unit < kept) ? 0 : 1;
                }
                sum += differing <= most ? chance : 0.0;
            }
            const double counted = chanceOfNear(static_cast<std::uint64_t>(kept), static_cast<std::uint64_t>(dropped),
                                                p, static_cast<std::uint64_t>(most));
            QVERIFY2(std::abs(counted - sum) < 1e-12,
                     qPrintable(QString("%1: %2, %3").arg(most).arg(counted).arg(sum)));
        }
        QCOMPARE(chanceOfNear(static_cast<std::uint64_t>(kept), static_cast<std::uint64_t>(dropped), p,
                              static_cast<std::uint64_t>(count)),
                 1.0);
    }

    void aMatchOfLittleSaysLittle() {
        const std::vector<std::uint8_t> kept{1, 0};
        const MatchResult result = need(matchMask(kept, {Shape({2}), 0.5}, questionOf(0)));
        QVERIFY(!result.matches.empty());
        QCOMPARE(result.chanceByAccident, 1.0);
        QCOMPARE(chanceText(result.chanceByAccident), std::string("certain"));
        QCOMPARE(chanceText(0.25), std::string("25 %"));
        QCOMPARE(chanceText(1e-3), std::string("1 in 1000"));
        QCOMPARE(chanceText(1e-12), std::string("1 in 1.0e+12"));
    }

    void wrongQuestionsAreRefused() {
        const std::vector<std::uint8_t> kept(4);
        QVERIFY(!matchMask(kept, {Shape({5}), 0.5}, questionOf(0)));
        QVERIFY(!matchMask(kept, {Shape({4}), 1.5}, questionOf(0)));
        QVERIFY(!matchMask(kept, {Shape({4}), 0.5}, questionOf(0xFFFFFFFFFFFFFFFF, 2)));
    }
};

QTEST_GUILESS_MAIN(ReplayComparisonTest)
#include "test_replay_comparison.moc"
