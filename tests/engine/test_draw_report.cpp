// SPDX-License-Identifier: GPL-3.0-or-later
// What one pass did, and the theory beside it, held against many passes.
#include <limits>
#include <numeric>
#include <vector>

#include "engine/core/parallel.h"
#include "engine/dropout/draw_report.h"
#include "engine/masks/native_mask.h"
#include "engine/stats/longest_run.h"
#include "engine/tensor/fill.h"
#include "tests/engine/check.h"

using namespace dropscope;

Q_DECLARE_METATYPE(LayerConfig)
Q_DECLARE_METATYPE(Shape)

namespace {

Tensor normal(std::int64_t count) { return need(filled(Shape({count}), {Fill::Kind::normal, 0.0F, 9})); }

std::shared_ptr<const Layer> layerOf(const LayerConfig& config) {
    return need(makeLayer(config, *need(defaultBackend())));
}

ForwardPass passOf(const Tensor& x, double p, Mode mode = Mode::train) {
    return {x, layerOf({.p = p}), {1, 0, 0}, mode, {}};
}

std::uint64_t total(const Histogram& histogram) {
    return std::accumulate(histogram.counts.begin(), histogram.counts.end(), std::uint64_t{0});
}

bool sameBits(const Summary& a, const Summary& b) {
    return a.count == b.count && a.nanCount == b.nanCount && a.zeroCount == b.zeroCount &&
           a.negativeZeroCount == b.negativeZeroCount && bitsOf(a.mean) == bitsOf(b.mean) &&
           bitsOf(a.variance) == bitsOf(b.variance) && bitsOf(a.minimum) == bitsOf(b.minimum) &&
           bitsOf(a.maximum) == bitsOf(b.maximum);
}

bool isNoise(LayerKind kind) { return kind == LayerKind::gaussian || kind == LayerKind::gaussianNoise; }

/// Each way of forming y.
std::vector<LayerConfig> everyConfig() {
    return {{.p = 0.3},
            {.p = 0.0},
            {.p = 1.0},
            {.p = 0.3, .zeroing = Zeroing::select},
            {.p = 0.3, .scaling = Scaling::classic},
            {.p = 0.5, .axes = {0, 2}},
            {.kind = LayerKind::dropout2d, .p = 0.5},
            {.kind = LayerKind::alpha, .p = 0.3},
            {.kind = LayerKind::featureAlpha, .p = 0.3},
            {.kind = LayerKind::gaussian, .p = 0.3},
            {.kind = LayerKind::gaussianNoise, .sigma = 0.7},
            {.kind = LayerKind::dropBlock, .p = 0.2, .blockSize = 3},
            {.p = 0.3, .arithmetic = Arithmetic::flax},
            {.p = 0.3, .arithmetic = Arithmetic::numpy}};
}

}  // namespace

class DrawReportTest : public QObject {
    Q_OBJECT

private slots:
    void countsAreThoseOfTheMask() {
        ForwardPass pass = passOf(normal(200'000), 0.3);  // several chunks
        for (const std::uint64_t unit : {0ULL, 70'000ULL, 199'999ULL}) {
            pass.byHand.set(unit, false);
        }
        const Tensor mask = need(pass.layer->maskTensor(pass.x.shape(), pass.key, pass.mode, pass.byHand));
        const DrawReport report = need(reportDraw(pass, 40));
        QCOMPARE(report.units, 200'000U);
        QCOMPARE(report.kept, static_cast<std::uint64_t>(std::ranges::count(mask.values(), 1.0F)));
        QCOMPARE(report.expectedKept, 140'000.0);
        const CountInterval interval = binomialInterval95(200'000, 0.7);
        QCOMPARE(report.keptInterval.lowest, interval.lowest);
        QCOMPARE(report.keptInterval.highest, interval.highest);
        QCOMPARE(report.y.zeroCount, report.units - report.kept);
    }

    void theLongestRunIsThatOfTheMask() {
        const ForwardPass pass = passOf(normal(200'000), 0.5);
        const Tensor mask = need(pass.layer->maskTensor(pass.x.shape(), pass.key, pass.mode));
        std::uint64_t longest = 0;
        std::uint64_t run = 0;
        for (const float kept : mask.values()) {
            run = kept == 0.0F ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        const DrawReport report = need(reportDraw(pass, 10));
        QCOMPARE(report.longestDropRun, longest);
        QCOMPARE(report.runChance, chanceOfRun(200'000, longest, 0.5));
    }

    /// The mean of one output over passes settles on E[y], within the band of its standard deviation / sqrt(n).
    void theRunningMeanSettlesOnX_data() {
        QTest::addColumn<LayerConfig>("config");
        QTest::addColumn<double>("expected");
        QTest::newRow("dropout") << LayerConfig{.p = 0.5} << -1.5;
        QTest::newRow("p = 0.9") << LayerConfig{.p = 0.9} << -1.5;
        QTest::newRow("classic") << LayerConfig{.p = 0.3, .scaling = Scaling::classic} << -1.5 * 0.7;
        QTest::newRow("channels") << LayerConfig{.kind = LayerKind::dropout2d, .p = 0.5} << -1.5;
        QTest::newRow("gaussian") << LayerConfig{.kind = LayerKind::gaussian, .p = 0.3} << -1.5;
        QTest::newRow("gaussian-noise") << LayerConfig{.kind = LayerKind::gaussianNoise, .sigma = 0.7} << -1.5;
    }
    void theRunningMeanSettlesOnX() {
        QFETCH(LayerConfig, config);
        QFETCH(double, expected);
        ForwardPass pass = passOf(need(Tensor::zeros(Shape({2, 3, 4, 5}))), 0.5);
        pass.layer = layerOf(config);
        constexpr std::uint32_t kPasses = 4000;
        const RunningMean running = need(runningMean(pass, 17, -1.5F, kPasses));
        QCOMPARE(running.means.size(), std::size_t{kPasses});
        QVERIFY(std::abs(running.expected.mean - expected) < 1e-6);
        QVERIFY(running.expected.variance > 0.0);
        const double deviation = std::sqrt(running.expected.variance / kPasses);
        QVERIFY(std::abs(running.means.back() - running.expected.mean) < 5 * deviation);
        // The first one is the output of pass 0 itself.
        pass.key.step = 0;
        const Tensor ones = need(filled(pass.x.shape(), {Fill::Kind::constant, -1.5F, 0}));
        QCOMPARE(running.means.front(),
                 static_cast<double>(need(pass.layer->forward(ones, pass.key, pass.mode)).values()[17]));
    }

    void evaluationKeepsEverything() {
        const DrawReport report = need(reportDraw(passOf(normal(1000), 0.5, Mode::eval), 10));
        QCOMPARE(report.kept, 1000U);
        QCOMPARE(report.expectedKept, 1000.0);
        QCOMPARE(report.keptInterval.lowest, 1000U);
        QCOMPARE(report.theory.mean, report.x.mean);
        QCOMPARE(report.theory.meanSd, 0.0);
        QCOMPARE(report.y.mean, report.x.mean);
        QCOMPARE(report.xHistogram.counts, report.keptHistogram.counts);
    }

    void allDroppedHasMeanAndSpreadZero() {
        const DrawReport report = need(reportDraw(passOf(normal(1000), 1.0), 10));
        QCOMPARE(report.kept, 0U);
        QCOMPARE(report.theory.mean, 0.0);
        QCOMPARE(report.theory.meanSd, 0.0);
        QCOMPARE(report.theory.sd, 0.0);
        QCOMPARE(report.y.mean, 0.0);
        QCOMPARE(total(report.keptHistogram), 0U);
        QCOMPARE(total(report.xHistogram), 1000U);
    }

    /// The mean of y over 2,000 passes: its mean and its spread, and the spread of y's elements.
    void theoryMeetsPractice_data() {
        QTest::addColumn<LayerConfig>("config");
        QTest::newRow("p = 0.1") << LayerConfig{.p = 0.1};
        QTest::newRow("p = 0.5") << LayerConfig{.p = 0.5};
        QTest::newRow("p = 0.8") << LayerConfig{.p = 0.8};
        QTest::newRow("classic") << LayerConfig{.p = 0.3, .scaling = Scaling::classic};
        QTest::newRow("channels") << LayerConfig{.kind = LayerKind::dropout2d, .p = 0.5};
        QTest::newRow("samples") << LayerConfig{.kind = LayerKind::stochasticDepthRow, .p = 0.4};
        QTest::newRow("axes") << LayerConfig{.p = 0.5, .axes = {0, 2}};
        QTest::newRow("alpha") << LayerConfig{.kind = LayerKind::alpha, .p = 0.3};
        QTest::newRow("feature-alpha") << LayerConfig{.kind = LayerKind::featureAlpha, .p = 0.3};
        QTest::newRow("gaussian") << LayerConfig{.kind = LayerKind::gaussian, .p = 0.3};
        QTest::newRow("gaussian-noise") << LayerConfig{.kind = LayerKind::gaussianNoise, .sigma = 0.7};
    }
    void theoryMeetsPractice() {
        QFETCH(LayerConfig, config);
        constexpr int kPasses = 2000;
        ForwardPass pass = passOf(need(filled(Shape({10, 20, 2, 5}), {Fill::Kind::normal, 0.0F, 9})), 0.5);
        pass.layer = layerOf(config);
        const DrawTheory theory = need(reportDraw(pass, 10)).theory;
        double sumOfScores = 0;
        double sumOfScoreSquares = 0;
        double sumOfMeanSquares = 0;
        double sumOfMeanSquareSquares = 0;
        for (std::uint32_t step = 0; step < kPasses; ++step) {
            pass.key.step = step;
            const Summary y =
                need(summarize(need(pass.layer->forward(need(pass.x.dense()), pass.key, pass.mode)).values()));
            const double score = (y.mean - theory.mean) / theory.meanSd;
            sumOfScores += score;
            sumOfScoreSquares += score * score;
            const double meanSquare = y.variance + y.mean * y.mean;
            sumOfMeanSquares += meanSquare;
            sumOfMeanSquareSquares += meanSquare * meanSquare;
        }
        // Scores have mean 0 and variance 1; the mean of 2,000 and of their squares lie within six standard errors.
        QVERIFY(std::abs(sumOfScores / kPasses) < 6 / std::sqrt(double{kPasses}));
        QVERIFY(std::abs(sumOfScoreSquares / kPasses - 1) < 6 * std::sqrt(2.0 / kPasses));
        // E[y²] = sd² + mean², the spread of an element over elements and masks.
        const double seen = sumOfMeanSquares / kPasses;
        const double onePass = std::sqrt(sumOfMeanSquareSquares / kPasses - seen * seen);
        const double expected = theory.sd * theory.sd + theory.mean * theory.mean;
        QVERIFY(std::abs(seen - expected) < 6 * onePass / std::sqrt(double{kPasses}));
    }

    void histogramsCountEveryFiniteValueOnce() {
        const ForwardPass pass = passOf(normal(150'000), 0.4);
        const DrawReport report = need(reportDraw(pass, 64));
        QCOMPARE(total(report.xHistogram), 150'000U);
        QCOMPARE(total(report.keptHistogram), report.kept);
        QVERIFY(report.xHistogram.low <= std::min(report.x.minimum, report.y.minimum));
        QVERIFY(report.xHistogram.high >= std::max(report.x.maximum, report.y.maximum));
        const Histogram whole =
            need(histogram(need(pass.x.dense()).values(), report.xHistogram.low, report.xHistogram.high, 64));
        QCOMPARE(report.xHistogram.counts, whole.counts);
    }

    /// As `summarize` has it of the tensor.
    void cancellingOutputsKeepTheirMean() {
        const ForwardPass pass =
            passOf(need(Tensor::fromValues(Shape({5}), std::vector<float>{1.5F, -1.5F, 1e38F, -1e38F, -0.1F})), 0.0);
        const DrawReport report = need(reportDraw(pass, 10));
        QCOMPARE(report.x.mean, static_cast<double>(-0.1F) / 5);
        QCOMPARE(report.y.mean, report.x.mean);
    }

    /// Where p = 0 only a hand drops, and the bins still cover what it leaves.
    void theBinsCoverWhatIsDroppedByHand() {
        ForwardPass pass = passOf(need(filled(Shape({8}), {Fill::Kind::constant, 2.0F, 0})), 0.0);
        pass.byHand.set(3, false);
        const DrawReport report = need(reportDraw(pass, 10));
        QCOMPARE(report.droppedValue, 0.0);
        QCOMPARE(report.xHistogram.low, 0.0);
        QCOMPARE(report.xHistogram.high, 2.0);
        QCOMPARE(total(report.keptHistogram), 7U);
    }

    /// For every kind: what is reported is what the pass's own tensors have, and every kept finite y is in some bin.
    void theReportIsThatOfThePassesTensors() {
        for (const LayerConfig& config : everyConfig()) {
            for (const Mode mode : {Mode::train, Mode::eval}) {
                ForwardPass pass =
                    passOf(need(filled(Shape({7, 20, 31, 16}), {Fill::Kind::normal, 0.0F, 9})), 0.5, mode);
                pass.layer = layerOf(config);
                pass.byHand.set(3, false);
                const DrawReport report = need(reportDraw(pass, 50));
                const Tensor x = need(pass.x.dense());
                const Tensor y = need(pass.layer->forward(x, pass.key, mode, pass.byHand));
                const Tensor mask = need(pass.layer->maskTensor(x.shape(), pass.key, mode, pass.byHand));
                QVERIFY(sameBits(report.y, need(summarize(y.values()))));
                QVERIFY(sameBits(report.x, need(summarize(x.values()))));
                std::vector<float> keptValues;
                for (std::uint64_t i = 0; i < y.elementCount(); ++i) {
                    if (mask.values()[i] == 1.0F) {
                        keptValues.push_back(y.values()[i]);
                    } else {
                        QCOMPARE(static_cast<double>(y.values()[i]), report.droppedValue);
                    }
                }
                QCOMPARE(std::isnan(report.droppedValue), keptValues.size() == y.elementCount());
                const Histogram& found = report.keptHistogram;
                QCOMPARE(found.counts, need(histogram(keptValues, found.low, found.high, 50)).counts);
                QCOMPARE(total(found), keptValues.size());
                QCOMPARE(total(report.xHistogram), x.elementCount());
            }
        }
    }

    /// Bins stay where they are from draw to draw, and nothing that is known is worked out to something else.
    void whatIsKnownOfXChangesNothing() {
        for (const LayerConfig& config : everyConfig()) {
            ForwardPass pass = passOf(need(filled(Shape({5, 20, 31, 16}), {Fill::Kind::normal, 0.0F, 9})), 0.5);
            pass.layer = layerOf({.p = 0.9});
            const DrawReport otherLayer = need(reportDraw(pass, 50));
            pass.layer = layerOf(config);
            pass.key.step = 8;
            const DrawReport otherDraw = need(reportDraw(pass, 50));
            pass.key.step = 9;
            const DrawReport expected = need(reportDraw(pass, 50));
            if (!isNoise(config.kind) && config.kind != LayerKind::dropBlock) {
                QCOMPARE(otherDraw.xHistogram.low, expected.xHistogram.low);
                QCOMPARE(otherDraw.xHistogram.high, expected.xHistogram.high);
            }
            for (const DrawReport* known : {&otherLayer, &otherDraw}) {
                const DrawReport report = need(reportDraw(pass, 50, {}, known));
                QVERIFY(sameBits(report.x, expected.x) && sameBits(report.y, expected.y));
                QCOMPARE(report.kept, expected.kept);
                QCOMPARE(report.theory.mean, expected.theory.mean);
                QVERIFY(sameValue(report.theory.meanSd, expected.theory.meanSd));
                QCOMPARE(report.xHistogram.low, expected.xHistogram.low);
                QCOMPARE(report.xHistogram.counts, expected.xHistogram.counts);
                QCOMPARE(report.keptHistogram.counts, expected.keptHistogram.counts);
            }
        }
    }

    void sameBitsForAnyThreads() {
        const ForwardPass pass = passOf(normal(300'001), 0.4);
        const DrawReport expected = need(reportDraw(pass, 60));
        for (const unsigned threads : {1U, 2U, 5U}) {
            const ThreadLimit limit(threads);
            const DrawReport report = need(reportDraw(pass, 60));
            QVERIFY(sameBits(report.x, expected.x) && sameBits(report.y, expected.y));
            QCOMPARE(report.xHistogram.counts, expected.xHistogram.counts);
            QCOMPARE(report.keptHistogram.counts, expected.keptHistogram.counts);
            QCOMPARE(report.longestDropRun, expected.longestDropRun);
        }
    }

    /// Where y is beyond the largest float, the finite ones are still counted.
    void theLargestFloatsAreCounted() {
        const float most = std::numeric_limits<float>::max();
        const std::vector<float> values = {most, -most, 0.4F * most, 1.0F};
        ForwardPass pass = passOf(need(Tensor::fromValues(Shape({4}), values)), 0.5);
        for (std::uint64_t unit = 0; unit < 4; ++unit) {
            pass.byHand.set(unit, true);
        }
        const DrawReport report = need(reportDraw(pass, 10));
        QCOMPARE(report.y.infinityCount, 2U);
        QCOMPARE(total(report.keptHistogram), 2U);
        QCOMPARE(total(report.xHistogram), 4U);
        // At p = 1 NumPy's own rule divides by 0: x is shown over its own range.
        pass.layer = layerOf({.p = 1.0, .arithmetic = Arithmetic::numpy});
        pass.x = normal(100);
        pass.byHand = {};
        const DrawReport all = need(reportDraw(pass, 10));
        QCOMPARE(all.y.nanCount, 100U);
        QCOMPARE(all.xHistogram.low, all.x.minimum);
        QCOMPARE(all.xHistogram.high, all.x.maximum);
    }

    void nothingToDrawLeavesTheHistogramsEmpty() {
        const float nan = std::numeric_limits<float>::quiet_NaN();
        for (const std::vector<float>& values : {std::vector<float>{}, {nan, nan}, {0, 0, 0}}) {
            const Tensor x = need(Tensor::fromValues(Shape({static_cast<std::int64_t>(values.size())}), values));
            const DrawReport report = need(reportDraw(passOf(x, 0.5), 10));
            QVERIFY(report.xHistogram.counts.empty() && report.keptHistogram.counts.empty());
            QCOMPARE(report.theory.mean, 0.0);
        }
    }

    void runningShareIsTheShareSoFar() {
        ForwardPass pass = passOf(normal(1000), 0.25);
        pass.key = {3, 1, 77};
        const RunningKept running = need(runningKeptShare(pass, 50));
        const std::vector<double>& shares = running.shares;
        QCOMPARE(running.unitsPerPass, 1000U);
        QCOMPARE(running.expected, 0.75);
        QCOMPARE(shares.size(), 50U);
        std::vector<std::uint8_t> kept(1000);
        double sum = 0;
        for (std::uint32_t step = 0; step < 50; ++step) {
            NativeMask({3, 1, step}, DropThreshold::fromProbability(0.25)).keep(0, kept);
            sum += std::accumulate(kept.begin(), kept.end(), 0.0);
            QCOMPARE(shares[step], sum / (1000.0 * (step + 1)));
        }
        pass.x = need(Tensor::zeros(Shape({0, 4})));
        QVERIFY(need(runningKeptShare(pass, 50)).shares.empty());
    }

    void channelsAreCountedNotTheirElements() {
        ForwardPass pass = passOf(need(filled(Shape({3, 4, 5, 6}), {Fill::Kind::ones, 1.0F, 0})), 0.5);
        pass.layer = layerOf({.kind = LayerKind::dropout2d, .p = 0.5});
        const DrawReport report = need(reportDraw(pass, 10));
        QCOMPARE(report.units, 12U);
        QCOMPARE(report.kept, (report.y.count - report.y.zeroCount) / 30);
        QCOMPARE(need(runningKeptShare(pass, 1)).shares.front(), static_cast<double>(report.kept) / 12.0);
    }

    /// Squares overlap, so less than p is dropped; on a map hardly larger than a square the edges matter most.
    void blocksAreKeptAsOftenAsExpected_data() {
        QTest::addColumn<Shape>("shape");
        QTest::addColumn<int>("block");
        QTest::newRow("large map") << Shape({2, 3, 30, 41}) << 5;
        QTest::newRow("map of a square and a bit") << Shape({4, 4, 8, 7}) << 6;
        QTest::newRow("the whole map") << Shape({9, 9, 4, 6}) << 4;
    }
    void blocksAreKeptAsOftenAsExpected() {
        QFETCH(Shape, shape);
        QFETCH(int, block);
        ForwardPass pass = passOf(need(Tensor::zeros(shape)), 0.5);
        pass.layer = layerOf({.kind = LayerKind::dropBlock, .p = 0.5, .blockSize = static_cast<std::uint64_t>(block)});
        constexpr std::uint32_t kPasses = 2000;
        const RunningKept running = need(runningKeptShare(pass, kPasses));
        QVERIFY(!running.binomial);
        QVERIFY(running.expected > 0.5);
        // Passes are independent: the spread of a pass's own share tells how far their mean may lie off.
        double squares = 0.0;
        double before = 0.0;
        for (std::uint32_t k = 0; k < kPasses; ++k) {
            const double now = running.shares[k] * (k + 1.0);
            squares += (now - before - running.expected) * (now - before - running.expected);
            before = now;
        }
        const double standardError = std::sqrt(squares / kPasses / kPasses);
        QVERIFY(std::abs(running.shares.back() - running.expected) < 5 * standardError);
        QVERIFY(standardError < 0.02);
    }

    void aLayerThatDoesNotTakeXIsRefused() {
        ForwardPass pass = passOf(normal(10), 0.5);
        pass.layer = layerOf({.kind = LayerKind::dropout2d, .p = 0.5});
        const Result<DrawReport> report = reportDraw(pass, 10);
        QVERIFY(!report && report.error().line().find("at least 2 dimensions") != std::string::npos);
        QVERIFY(!runningKeptShare(pass, 3));
    }

    void bothCanBeStopped() {
        std::stop_source source;
        source.request_stop();
        const Task stopped{source.get_token(), {}};
        const ForwardPass pass = passOf(normal(1000), 0.5);
        const Result<DrawReport> report = reportDraw(pass, 10, stopped);
        QVERIFY(!report && isCancelled(report.error()));
        const auto shares = runningKeptShare(pass, 10, stopped);
        QVERIFY(!shares && isCancelled(shares.error()));
    }

    void progressNeverFallsAndEndsAtOne() {
        double last = 0;
        bool falls = false;
        const Task task{{}, [&](double share) {
                            falls = falls || share < last;
                            last = share;
                        }};
        need(reportDraw(passOf(normal(1000), 0.5), 10, task));
        QVERIFY(!falls);
        QCOMPARE(last, 1.0);
    }
};

QTEST_GUILESS_MAIN(DrawReportTest)
#include "test_draw_report.moc"
