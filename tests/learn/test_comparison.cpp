// SPDX-License-Identifier: GPL-3.0-or-later
// Student's t, paired intervals, and runs side by side.
#include <cmath>

#include "engine/core/parallel.h"
#include "engine/learn/comparison.h"
#include "tests/engine/check.h"

using namespace dropscope;

namespace {

std::vector<Arm> moonsArms(double p) {
    const SharedData data = need(loadData({}));
    RunConfig without;
    without.epochs = 4;
    without.hidden = {16, 16};
    RunConfig with = without;
    with.hiddenDropout = {{LayerKind::dropout, {.p = p}}};
    return {{without, data}, {with, data}};
}

}  // namespace

class ComparisonTest : public QObject {
    Q_OBJECT

private slots:
    // Values of printed tables.
    void studentsT() {
        const std::pair<std::uint32_t, double> table[] = {{1, 12.7062047}, {2, 4.3026527},  {3, 3.1824463},
                                                          {4, 2.7764451},  {5, 2.5705818},  {9, 2.2621572},
                                                          {10, 2.2281389}, {29, 2.0452296}, {100, 1.9839715}};
        for (const auto& [degrees, value] : table) {
            QVERIFY2(std::abs(student95(degrees) - value) < 1e-6, qPrintable(QString::number(degrees)));
        }
        QVERIFY(std::abs(studentCentral(1.0, 1) - 0.5) < 1e-12);  // Cauchy: half lies within 1
    }

    void interval() {
        const double values[] = {1.0, 2.0, 3.0, 4.0};
        const MeanInterval found = meanInterval95(values);
        QCOMPARE(found.mean, 2.5);
        QVERIFY(std::abs(found.deviation - std::sqrt(5.0 / 3.0)) < 1e-12);
        QVERIFY(std::abs((found.high - found.low) / 2.0 - 3.1824463 * found.deviation / 2.0) < 1e-6);
        QVERIFY(found.excludesZero());
        QVERIFY(std::isnan(meanInterval95(std::span(values).first(1)).low));
        QVERIFY(!meanInterval95(std::span(values).first(1)).excludesZero());
        QVERIFY(std::isnan(meanInterval95({}).mean));
    }

    void sameBitsForAnyNumberOfThreads() {
        const std::vector<Arm> arms = moonsArms(0.5);
        std::vector<std::vector<double>> all;
        for (const unsigned threads : {1U, 2U, 5U}) {
            const ThreadLimit limit(threads);
            int told = 0;
            RunWatch watch;
            watch.onEpoch = [&](std::size_t, std::uint64_t, const EpochRecord&) { ++told; };
            const std::vector<RunResult> runs = need(runArms(arms, 7, 3, watch));
            QCOMPARE(told, 2 * 3 * 5);
            QCOMPARE(runs.size(), std::size_t{6});
            all.emplace_back();
            for (std::size_t i = 0; i < runs.size(); ++i) {
                QCOMPARE(runs[i].arm, i / 3);
                QCOMPARE(runs[i].seed, 7 + i % 3);
                for (const EpochRecord& record : runs[i].records) {
                    all.back().push_back(record.validation.loss);
                }
            }
        }
        QCOMPARE(all[1], all[0]);
        QCOMPARE(all[2], all[0]);
    }

    void armsThatDifferInNothingDifferByNothing() {
        const std::vector<RunResult> runs = need(runArms(moonsArms(0.0), 0, 3));
        const MeanInterval difference = pairedDifference(runs, 0, 1, Metric::validationLoss);
        QCOMPARE(difference.count, std::size_t{3});
        QCOMPARE(difference.mean, 0.0);
        QCOMPARE(difference.deviation, 0.0);
    }

    void pairsAreOfOneSeed() {
        std::vector<RunResult> runs(4);
        const double losses[] = {1.0, 2.0, 0.5, 1.0};
        for (std::size_t i = 0; i < 4; ++i) {
            runs[i].arm = i / 2;
            runs[i].seed = i == 2 ? 1 : i == 3 ? 0 : i;  // the second arm's are the other way round
            runs[i].records.resize(1);
            runs[i].records[0].validation.loss = losses[i];
        }
        // 1 - 1 and 2 - 0.5.
        const MeanInterval difference = pairedDifference(runs, 0, 1, Metric::validationLoss);
        QCOMPARE(difference.mean, 0.75);
        QVERIFY(std::abs(difference.deviation - 1.5 / std::sqrt(2.0)) < 1e-12);
    }

    void stops() {
        std::stop_source source;
        std::vector<Arm> arms = moonsArms(0.5);
        for (Arm& arm : arms) {
            arm.config.epochs = 1'000'000;
        }
        RunWatch watch;
        watch.onEpoch = [&](std::size_t, std::uint64_t, const EpochRecord& record) {
            if (record.epoch == 3) {
                source.request_stop();
            }
        };
        const Result<std::vector<RunResult>> runs = runArms(arms, 0, 2, watch, {source.get_token(), {}});
        QVERIFY(!runs && isCancelled(runs.error()));
    }

    void verdictsSayWhatWasFound() {
        QVERIFY(verdict({10, 0.3, 0.1, 0.2, 0.4}).starts_with("Dropout helped here, and not by luck"));
        QCOMPARE(verdict({10, -0.3, 0.1, -0.4, -0.2}),
                 std::string("Dropout hurt here, and not by luck: the final validation loss is 0.300 higher "
                             "(95 % interval 0.200 to 0.400 over 10 seeds)."));
        QVERIFY(verdict({10, 0.1, 0.1, -0.1, 0.3}).starts_with("No difference that luck could not explain"));
        QVERIFY(verdict({1, 0.1}).starts_with("One seed alone"));
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "test_comparison.moc"
