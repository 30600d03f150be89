// SPDX-License-Identifier: GPL-3.0-or-later
// Prediction: probabilities, Monte-Carlo dropout, decision grids, the confusion matrix.
#include <cmath>
#include <numeric>

#include "engine/learn/decision_grid.h"
#include "engine/learn/monte_carlo.h"
#include "tests/engine/check.h"

using namespace dropscope;

namespace {

Trainer trained(double p, std::optional<Loss> loss = {}, std::uint32_t batch = 32) {
    RunConfig config;
    config.hidden = {32, 32};
    config.hiddenDropout = {{LayerKind::dropout, {.p = p}}};
    config.epochs = 20;
    config.loss = loss;
    config.batch = batch;
    Trainer trainer = need(Trainer::create(config, need(loadData({}))));
    while (trainer.step()) {
    }
    return trainer;
}

}  // namespace

class UncertaintyTest : public QObject {
    Q_OBJECT

private slots:
    void probabilities() {
        float logits[] = {0.0F, std::log(3.0F)};
        toProbabilities(Loss::binaryCrossEntropy, 1, logits);
        QCOMPARE(logits[0], 0.5F);
        QVERIFY(std::abs(logits[1] - 0.75F) < 1e-6F);
        float rows[] = {1000.0F, 1000.0F, 0.0F, std::log(4.0F)};
        toProbabilities(Loss::softmaxCrossEntropy, 2, rows);
        QCOMPARE(rows[0], 0.5F);
        QVERIFY(std::abs(rows[3] - 0.8F) < 1e-6F);
    }

    void withoutDropoutEveryPassIsPlain() {
        Trainer trainer = trained(0.0);
        const Prediction found = need(predictWithUncertainty(trainer, trainer.data().validation.x, 5));
        for (std::size_t i = 0; i < found.plain.size(); ++i) {
            QVERIFY(std::abs(found.mean[i] - found.plain[i]) < 1e-6F);
            QVERIFY(found.deviation[i] < 1e-6F);
        }
    }

    // Mean and deviation are those of single passes, each drawn from its own counter; and the mean of many passes is near
    // the plain answer.
    void meanAndDeviationOverPasses() {
        Trainer trainer = trained(0.5);
        const std::vector<float>& x = trainer.data().validation.x;
        const Prediction found = need(predictWithUncertainty(trainer, x, 4));
        std::vector<std::vector<float>> passes(4, std::vector<float>(100));
        for (std::uint32_t pass = 0; pass < 4; ++pass) {
            trainer.predictMonteCarlo(pass, x, passes[pass]);
            toProbabilities(trainer.loss(), 1, passes[pass]);
        }
        QVERIFY(passes[0] != passes[1]);
        for (std::size_t i = 0; i < 100; ++i) {
            double mean = 0.0;
            double squares = 0.0;
            for (const std::vector<float>& pass : passes) {
                mean += static_cast<double>(pass[i]) / 4.0;
            }
            for (const std::vector<float>& pass : passes) {
                squares += std::pow(static_cast<double>(pass[i]) - mean, 2.0) / 3.0;
            }
            QVERIFY(std::abs(static_cast<double>(found.mean[i]) - mean) < 1e-6);
            QVERIFY(std::abs(static_cast<double>(found.deviation[i]) - std::sqrt(squares)) < 1e-6);
        }
        const Prediction many = need(predictWithUncertainty(trainer, x, 400));
        double off = 0.0;
        double spread = 0.0;
        for (std::size_t i = 0; i < 100; ++i) {
            off += static_cast<double>(std::abs(many.mean[i] - many.plain[i])) / 100.0;
            spread += static_cast<double>(many.deviation[i]) / 100.0;
        }
        QVERIFY2(off < 0.05, qPrintable(QString::number(off)));
        QVERIFY2(spread > 0.02, qPrintable(QString::number(spread)));
    }

    // In pieces, while training goes on: what it says is of the network as it was, and training does not notice.
    void inPiecesItIsTheSame_data() {
        QTest::addColumn<int>("loss");
        QTest::newRow("binary") << static_cast<int>(Loss::binaryCrossEntropy);
        QTest::newRow("softmax") << static_cast<int>(Loss::softmaxCrossEntropy);
        QTest::newRow("squared") << static_cast<int>(Loss::squaredError);
    }
    void inPiecesItIsTheSame() {
        QFETCH(int, loss);
        const auto begun = [&] {
            RunConfig config;
            config.hidden = {16};
            config.hiddenDropout = {{LayerKind::dropout, {.p = 0.5}}};
            config.loss = static_cast<Loss>(loss);
            config.epochs = 4;
            Trainer trainer = need(Trainer::create(config, need(loadData({}))));
            trainer.epoch();
            trainer.epoch();
            return trainer;
        };
        Trainer trainer = begun();
        const Samples& samples = trainer.data().validation;
        std::vector<float> x;
        while (x.size() < 2 * 700) {  // six pieces
            x.insert(x.end(), samples.x.begin(), samples.x.end());
        }
        const Prediction whole = need(predictWithUncertainty(trainer, x, 7));
        MonteCarlo pieces = need(MonteCarlo::create(trainer, x, 7));
        QCOMPARE(pieces.step(), trainer.stepsDone());
        double before = 0.0;
        while (!pieces.isDone()) {
            pieces.advance();
            trainer.step();
            QVERIFY(pieces.progress() > before);
            before = pieces.progress();
        }
        QCOMPARE(before, 1.0);
        QCOMPARE(pieces.prediction().plain, whole.plain);
        QCOMPARE(pieces.prediction().mean, whole.mean);
        QCOMPARE(pieces.prediction().deviation, whole.deviation);
        while (trainer.step()) {
        }
        Trainer alone = begun();
        while (alone.step()) {
        }
        QCOMPARE(trainer.records().back().validation.loss, alone.records().back().validation.loss);
    }

    // Beside plain weight scaling: the loss of the mean probability, written once more.
    void theMeansLossIsThatOfTheMeanProbability() {
        for (const Loss loss : {Loss::binaryCrossEntropy, Loss::softmaxCrossEntropy, Loss::squaredError}) {
            Trainer trainer = trained(0.5, loss);
            const Samples& samples = trainer.data().validation;
            MonteCarlo passes = need(MonteCarlo::create(trainer, samples.x, 40, samples.y));
            while (!passes.isDone()) {
                passes.advance();
            }
            QVERIFY(std::abs(passes.plain().loss - trainer.records().back().validation.loss) < 1e-9);
            QCOMPARE(passes.plain().accuracy, trainer.records().back().validation.accuracy);
            const Prediction found = need(predictWithUncertainty(trainer, samples.x, 40));
            double sum = 0.0;
            int right = 0;
            for (std::size_t row = 0; row < samples.rows(); ++row) {
                const bool one = samples.y[row] == 1.0F;
                const auto mean = static_cast<double>(found.mean[row * found.columns + found.columns - 1]);  // class 1
                right += (mean > 0.5) == one ? 1 : 0;
                sum += loss == Loss::squaredError ? std::pow(mean - static_cast<double>(samples.y[row]), 2.0)
                                                  : -std::log(one ? mean : 1.0 - mean);
            }
            const auto count = static_cast<double>(samples.rows());
            QVERIFY(std::abs(passes.mean().loss - sum / count) < 1e-4);
            QVERIFY(std::abs(passes.mean().accuracy - right / count) < 1e-9);
        }
    }

    // Weight scaling approximates the mean over all masks: of more passes the mean comes nearer to that of very many.
    void moreMasksComeNearer() {
        Trainer trainer = trained(0.5);
        const std::vector<float>& x = trainer.data().validation.x;
        const Prediction limit = need(predictWithUncertainty(trainer, x, 3000));
        double before = 1.0;
        for (const std::uint32_t passes : {5U, 50U, 500U}) {
            const Prediction found = need(predictWithUncertainty(trainer, x, passes));
            double off = 0.0;
            double expected = 0.0;
            for (std::size_t i = 0; i < x.size() / 2; ++i) {
                const auto deviation = static_cast<double>(limit.deviation[i]);
                off += std::pow(static_cast<double>(found.mean[i]) - static_cast<double>(limit.mean[i]), 2.0);
                expected += deviation * deviation / passes;
            }
            QVERIFY2(off > 0.5 * expected && off < 2.0 * expected, qPrintable(QString::number(off / expected)));
            QVERIFY(off < before);
            before = off;
        }
    }

    void withoutDropoutThePlainAnswerIsAll() {
        Trainer trainer = trained(0.0);
        const Samples& samples = trainer.data().validation;
        MonteCarlo passes = need(MonteCarlo::create(trainer, samples.x, 200, samples.y));
        QVERIFY(passes.dropsNothing());
        passes.advance();  // 100 rows at once
        QVERIFY(passes.isDone());
        QCOMPARE(passes.prediction().mean, passes.prediction().plain);
        QCOMPARE(passes.prediction().deviation, std::vector<float>(samples.rows(), 0.0F));
        QCOMPARE(passes.mean().loss, passes.plain().loss);
    }

    // Every kind that does anything spreads the answers, and noise of no strength does nothing.
    void everyKindSpreads() {
        for (const LayerKind kind : allLayerKinds()) {
            if (!fitsNetwork(kind)) {
                continue;
            }
            const bool noise = kind == LayerKind::gaussianNoise;
            for (const bool on : {true, false}) {
                RunConfig config;
                config.hidden = {16};
                config.hiddenDropout = {{kind, {.p = on && !noise ? 0.5 : 0.0}, on ? 0.2 : 0.0}};
                config.epochs = 1;
                Trainer trainer = need(Trainer::create(config, need(loadData({}))));
                trainer.epoch();
                QVERIFY(std::isfinite(trainer.records().back().validation.loss));
                const Prediction found = need(predictWithUncertainty(trainer, trainer.data().validation.x, 20));
                const float largest = std::ranges::max(found.deviation);
                QVERIFY2(on ? largest > 0.001F : largest < 1e-6F, std::string(nameOf(kind)).c_str());
            }
        }
    }

    // How many rows go through at once is nobody's business: a row's mask depends on its place among all rows.
    void passesDoNotDependOnTheBatch() {
        Trainer trainer = trained(0.5);
        std::vector<float> x;
        while (x.size() < 2 * 700) {
            x.insert(x.end(), trainer.data().validation.x.begin(), trainer.data().validation.x.end());
        }
        std::vector<float> all(x.size() / 2);
        trainer.predictMonteCarlo(3, x, all);
        std::vector<float> first(130);
        trainer.predictMonteCarlo(3, std::span(x).first(260), first);
        for (std::size_t i = 0; i < 130; ++i) {
            QVERIFY(std::abs(all[i] - first[i]) < 1e-4F);
        }
        QVERIFY(std::abs(all[0] - all[100]) > 1e-6F ||
                std::abs(all[1] - all[101]) > 1e-6F);  // equal points, other masks
    }

    void predictingLeavesTheRunAsItWas() {
        const auto final = [](bool predict) {
            RunConfig config;
            config.hidden = {16};
            config.hiddenDropout = {{LayerKind::dropout, {.p = 0.5}}};
            config.epochs = 3;
            Trainer trainer = need(Trainer::create(config, need(loadData({}))));
            while (trainer.step()) {
                if (predict) {
                    (void)need(decisionGrid(trainer, areaAround(trainer.data(), 9, 7), 2));
                }
            }
            return trainer.records().back().validation.loss;
        };
        QCOMPARE(final(true), final(false));
    }

    void gridIsAPicture() {
        const DecisionArea area{-1.0F, 1.0F, 0.0F, 3.0F, 2, 3};
        const std::vector<float> points = gridPoints(area);
        QCOMPARE(points,
                 (std::vector<float>{-0.5F, 2.5F, 0.5F, 2.5F, -0.5F, 1.5F, 0.5F, 1.5F, -0.5F, 0.5F, 0.5F, 0.5F}));
        Trainer trainer = trained(0.0);
        const DecisionArea around = areaAround(trainer.data(), 40, 30);
        const Prediction map = need(decisionGrid(trainer, around));
        QCOMPARE(map.plain.size(), std::size_t{1200});
        // Class 0 of moons is the upper half circle: the middle of the top edge is its, that of the bottom is not.
        QVERIFY(map.plain[20] < 0.5F);
        QVERIFY(map.plain[29 * 40 + 25] > 0.5F);
        for (std::size_t i = 0; i < trainer.data().train.rows(); ++i) {
            const std::span<const float> point = trainer.data().row(trainer.data().train, i);
            QVERIFY(point[0] > around.left && point[0] < around.right && point[1] > around.bottom &&
                    point[1] < around.top);
        }
    }

    void confusionCountsEverySample() {
        for (const Loss loss : {Loss::binaryCrossEntropy, Loss::softmaxCrossEntropy, Loss::squaredError}) {
            Trainer trainer = trained(0.0, loss);
            const std::vector<std::uint32_t> counts = confusionMatrix(trainer, trainer.data().validation);
            QCOMPARE(counts.size(), std::size_t{4});
            QCOMPARE(counts[0] + counts[1], 50U);
            QCOMPARE(counts[2] + counts[3], 50U);
            QCOMPARE(static_cast<double>(counts[0] + counts[3]) / 100.0, trainer.records().back().validation.accuracy);
        }
    }
};

QTEST_GUILESS_MAIN(UncertaintyTest)
#include "test_uncertainty.moc"
