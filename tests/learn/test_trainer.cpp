// SPDX-License-Identifier: GPL-3.0-or-later
// Runs: repeatable, fair to one another, stopped when they diverge, and without allocations inside a step.
#include <atomic>
#include <cmath>
#include <cstdlib>

#include "engine/core/parallel.h"
#include "engine/learn/batch_order.h"
#include "engine/learn/measure.h"
#include "engine/learn/trainer.h"
#include "tests/engine/check.h"

using namespace dropscope;

namespace {
std::atomic<std::uint64_t> allocations = 0;  // of the whole program: Eigen asks malloc, the library operator new
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) && defined(__GLIBC__)
constexpr bool kCountsAllocations = true;
extern "C" void* __libc_malloc(std::size_t size);  // NOLINT: glibc's own, behind the one that is counted
extern "C" void* malloc(std::size_t size) {
    allocations.fetch_add(1, std::memory_order_relaxed);
    return __libc_malloc(size);
}
#else
constexpr bool kCountsAllocations = false;
#endif

namespace {

SharedData moons(std::uint32_t samples = 200) {
    DataConfig config;
    config.samples = samples;
    return need(loadData(config));
}

RunConfig small(double p) {
    RunConfig config;
    config.hidden = {32, 32};
    config.hiddenDropout = {{LayerKind::dropout, {.p = p}}};
    config.epochs = 5;
    return config;
}

std::vector<float> parametersOf(const Trainer& trainer) {
    std::vector<float> all;
    for (std::size_t layer = 0; layer < trainer.network().layerCount(); ++layer) {
        all.insert(all.end(), trainer.network().weights(layer).begin(), trainer.network().weights(layer).end());
        all.insert(all.end(), trainer.network().biases(layer).begin(), trainer.network().biases(layer).end());
    }
    return all;
}

/// All that a run computes, to be compared bit by bit.
std::vector<float> trained(const RunConfig& config, const SharedData& data) {
    Trainer trainer = need(Trainer::create(config, data));
    while (trainer.step()) {
    }
    std::vector<float> all = parametersOf(trainer);
    for (const EpochRecord& record : trainer.records()) {
        for (const double value : {record.train.loss, record.trainEval.loss, record.validation.loss}) {
            all.push_back(static_cast<float>(value));
        }
    }
    return all;
}

}  // namespace

class TrainerTest : public QObject {
    Q_OBJECT

private slots:
    void learns() {
        RunConfig config = small(0.0);
        config.epochs = 60;
        Trainer trainer = need(Trainer::create(config, moons()));
        QCOMPARE(trainer.stepsPerEpoch(), std::uint64_t{4});
        QCOMPARE(trainer.rowsOfStep(3), std::size_t{4});
        while (trainer.step()) {
        }
        QCOMPARE(trainer.state(), RunState::finished);
        QCOMPARE(trainer.stepsDone(), std::uint64_t{240});
        QCOMPARE(trainer.records().size(), std::size_t{61});
        QVERIFY(trainer.records().front().validation.accuracy < 0.8);
        QVERIFY(trainer.records().back().trainEval.accuracy > 0.9);
        QVERIFY(trainer.records().back().validation.accuracy > 0.85);
        QVERIFY(!trainer.ending().empty());
    }

    void sameRunSameBitsOnAnyThreads() {
        const SharedData data = moons();
        const std::vector<float> alone = trained(small(0.5), data);
        for (const unsigned threads : {1U, 4U}) {
            const ThreadLimit limit(threads);
            std::vector<std::vector<float>> all(6);
            parallelFor(all.size(), 1, [&](const Chunk& chunk) { all[chunk.first] = trained(small(0.5), data); });
            for (const std::vector<float>& one : all) {
                QVERIFY(firstDifference(one, alone) == -1);
            }
        }
    }

    void runsThatDifferInPAloneAreFair() {
        const SharedData data = moons();
        RunConfig less = small(0.2);
        RunConfig more = small(0.5);
        Trainer a = need(Trainer::create(less, data));
        Trainer b = need(Trainer::create(more, data));
        QCOMPARE(parametersOf(a), parametersOf(b));
        for (int i = 0; i < 10; ++i) {
            a.step();
            b.step();
            QVERIFY(std::ranges::equal(a.lastBatch(), b.lastBatch()));
        }
        int dropped = 0;
        for (std::size_t place = 0; place < 2; ++place) {
            for (std::size_t row = 0; row < 32; ++row) {
                const auto keptA = a.keptUnits(place, 6, row);
                const auto keptB = b.keptUnits(place, 6, row);
                for (std::size_t unit = 0; unit < 32; ++unit) {
                    QVERIFY(keptA[unit] >= keptB[unit]);
                    dropped += keptB[unit] == 0 ? 1 : 0;
                }
            }
        }
        QVERIFY(std::abs(dropped - 1024) < 120);  // of 2048, five deviations
    }

    // A step's masks, recomputed afterwards from the counter alone, are the ones that were used: a dropped unit's
    // weights onward have no gradient from that row.
    void timeTravelShowsTheMasksThatWereUsed() {
        RunConfig config = small(0.5);
        config.batch = 1;
        Trainer trainer = need(Trainer::create(config, moons(20)));
        for (std::uint64_t step = 0; step < 12; ++step) {
            trainer.step();
            const std::vector<std::uint8_t> kept = trainer.keptUnits(1, step, 0);
            const std::span<const float> gradient = trainer.network().weightGradient(2);
            const std::span<const float> units = trainer.network().activations(1, 1);
            if (step % trainer.stepsPerEpoch() + 1 == trainer.stepsPerEpoch()) {
                continue;  // the epoch's measurement has overwritten the activations
            }
            for (std::size_t unit = 0; unit < kept.size(); ++unit) {
                QCOMPARE(gradient[unit] != 0.0F, kept[unit] == 1 && units[unit] != 0.0F);
            }
        }
    }

    void stepAllocatesNothing_data() {
        QTest::addColumn<int>("optimizer");
        QTest::addColumn<std::size_t>("features");
        for (const OptimizerKind kind : allOptimizerKinds()) {
            QTest::addRow("%s", std::string(nameOf(kind)).c_str()) << static_cast<int>(kind) << std::size_t{2};
        }
        QTest::addRow("pictures") << static_cast<int>(OptimizerKind::adam) << std::size_t{784};
    }
    void stepAllocatesNothing() {
        if (!kCountsAllocations) {
            QSKIP("a sanitizer has its own malloc");
        }
        QFETCH(int, optimizer);
        QFETCH(std::size_t, features);
        RunConfig config = small(0.5);
        config.inputDropout = DropoutPlan{LayerKind::dropout, {.p = 0.1}};
        config.hidden = {256, 128};
        config.batch = 128;
        config.optimizer.kind = static_cast<OptimizerKind>(optimizer);
        config.optimizer.maxNorm = 3.0;
        config.optimizer.l1 = 1e-5;
        DataSet data = *moons(4000);
        data.features = features;
        data.train.x.resize(data.train.rows() * features, 0.5F);
        data.validation.x.resize(data.validation.rows() * features, 0.5F);
        const auto shared = std::make_shared<const DataSet>(std::move(data));
        for (const StepMath* math : allStepMath()) {
            if (!runsHere(*math)) {
                continue;
            }
            Trainer trainer = need(Trainer::create(config, shared, *math));
            trainer.step();
            const std::uint64_t before = allocations;
            QVERIFY(before > 0);
            for (int i = 0; i < 10; ++i) {
                trainer.step();
            }
            QCOMPARE(allocations.load(), before);
        }
    }

    void measuresWhatItSays() {
        // A hidden unit that is off for every sample, by hand.
        RunConfig config = small(0.0);
        config.hidden = {4};
        const SharedData data = moons();
        Network network = need(Network::create(config, 2, 1, 128, bestStepMath()));
        network.weights(0)[0] = network.weights(0)[1] = 0.0F;
        network.biases(0)[0] = -1.0F;
        const EpochRecord record = measureNetwork(network, Loss::binaryCrossEntropy, *data);
        QVERIFY(record.neverOnShares[0] >= 0.25);
        double squares = 0.0;
        for (const float w : network.weights(0)) {
            squares += static_cast<double>(w) * static_cast<double>(w);
        }
        QCOMPARE(record.weightNorms[0], std::sqrt(squares));
        QCOMPARE(record.gap(), record.validation.loss - record.trainEval.loss);
    }

    void divergenceIsASentenceAndKeepsWhatWasComputed() {
        RunConfig config = small(0.5);
        config.optimizer = {.kind = OptimizerKind::sgd, .learningRate = 1e9};
        Trainer trainer = need(Trainer::create(config, moons()));
        while (trainer.step()) {
        }
        QCOMPARE(trainer.state(), RunState::diverged);
        QVERIFY(trainer.divergedAt().has_value());
        QVERIFY(*trainer.divergedAt() < 20);
        QVERIFY(text(trainer.ending()).contains(QString("diverged at step %1").arg(*trainer.divergedAt())));
        QVERIFY(!trainer.records().empty());
        QVERIFY(!trainer.step());
    }

    void stopsEarly() {
        RunConfig config = small(0.0);
        config.epochs = 2000;
        config.patience = 5;
        Trainer trainer = need(Trainer::create(config, moons(40)));
        while (trainer.step()) {
        }
        QCOMPARE(trainer.state(), RunState::stoppedEarly);
        const std::vector<EpochRecord>& records = trainer.records();
        const std::size_t lowest = records.size() - 6;
        for (std::size_t i = 0; i < records.size(); ++i) {
            QVERIFY(records[i].validation.loss >= records[lowest].validation.loss);
        }
    }

    void maxNormAndPenalties() {
        RunConfig config = small(0.0);
        config.epochs = 20;
        config.optimizer.maxNorm = 0.5;
        Trainer held = need(Trainer::create(config, moons()));
        while (held.step()) {
        }
        for (std::size_t layer = 0; layer < held.network().layerCount(); ++layer) {
            const std::size_t in = held.network().inputsOf(layer);
            for (std::size_t unit = 0; unit < held.network().outputsOf(layer); ++unit) {
                double squares = 0.0;
                for (const float w : held.network().weights(layer).subspan(unit * in, in)) {
                    squares += static_cast<double>(w) * static_cast<double>(w);
                }
                QVERIFY(std::sqrt(squares) <= 0.5 + 1e-5);
            }
        }
        const auto normOf = [](const OptimizerConfig& optimizer) {
            RunConfig run = small(0.0);
            run.epochs = 40;
            run.optimizer = optimizer;
            Trainer trainer = need(Trainer::create(run, moons()));
            while (trainer.step()) {
            }
            return trainer.records().back().weightNorms[1];
        };
        const double plain = normOf({});
        QVERIFY(normOf({.weightDecay = 0.01}) < 0.9 * plain);
        QVERIFY(normOf({.l1 = 0.001}) < 0.9 * plain);
        QVERIFY(normOf({.kind = OptimizerKind::adamw, .weightDecay = 0.5}) < 0.9 * plain);
    }

    void orderIsAPermutationOfItsOwnForEachEpoch() {
        std::vector<std::uint32_t> first;
        std::vector<std::uint32_t> second;
        epochOrder(1, 0, 1000, first);
        epochOrder(1, 1, 1000, second);
        QVERIFY(first != second);
        std::ranges::sort(first);
        for (std::uint32_t i = 0; i < 1000; ++i) {
            QCOMPARE(first[i], i);
        }
    }

    void changesWhileItRuns() {
        Trainer trainer = need(Trainer::create(small(0.5), moons()));
        trainer.step();
        QVERIFY(trainer.setSchedule(1, {.p = 0.0}).has_value());
        QCOMPARE(trainer.config().dropoutAfter(0).schedule.p, 0.5);
        QCOMPARE(trainer.config().dropoutAfter(1).schedule.p, 0.0);
        QCOMPARE(std::ranges::count(trainer.keptUnits(1, 5, 0), std::uint8_t{1}), std::ptrdiff_t{32});
        QVERIFY(!trainer.setSchedule(1, {.p = 1.0}).has_value());
        QVERIFY(!trainer.setLearningRate(0.0).has_value());
        QVERIFY(trainer.setLearningRate(1e-30).has_value());
        const std::vector<float> before = parametersOf(trainer);
        trainer.step();
        QCOMPARE(parametersOf(trainer), before);
    }

    void wrongInputIsRefusedInASentence() {
        const SharedData data = moons();
        const auto refused = [&](auto change, const char* where) {
            RunConfig wrong = small(0.5);
            change(wrong);
            const Result<Trainer> trainer = Trainer::create(wrong, data);
            return !trainer && trainer.error().where == where && !trainer.error().remedy.empty();
        };
        QVERIFY(refused([](RunConfig& wrong) { wrong.optimizer.learningRate = 0.0; }, "learning rate"));
        QVERIFY(refused([](RunConfig& wrong) { wrong.optimizer.learningRate = -1.0; }, "learning rate"));
        QVERIFY(refused([](RunConfig& wrong) { wrong.optimizer.weightDecay = -1.0; }, "weight decay"));
        QVERIFY(refused([](RunConfig& wrong) { wrong.optimizer.momentum = 1.0; }, "momentum"));
        QVERIFY(refused([](RunConfig& wrong) { wrong.epochs = 0; }, "epochs"));
        QVERIFY(refused([](RunConfig& wrong) { wrong.batch = 0; }, "batch"));
        QVERIFY(refused([](RunConfig& wrong) { wrong.hidden = {0}; }, "hidden"));
        QVERIFY(refused([](RunConfig& wrong) { wrong.hidden = {4'000'000'000, 4'000'000'000}; }, "hidden"));
        QVERIFY(refused([](RunConfig& wrong) { wrong.hiddenDropout = {{LayerKind::dropout, {.p = 1.0}}}; }, "p"));
        QVERIFY(refused([](RunConfig& wrong) { wrong.hiddenDropout = {{LayerKind::dropout, {.p = 1.5}}}; }, "p"));
        QVERIFY(refused([](RunConfig& wrong) { wrong.hiddenDropout[0].kind = LayerKind::dropBlock; }, "kind"));
        QVERIFY(refused([](RunConfig& wrong) { wrong.hiddenDropout.resize(3); }, "p"));
        QVERIFY(refused([](RunConfig& wrong) { wrong.inputDropout = DropoutPlan{LayerKind::dropout, {.p = 1.0}}; },
                        "input p"));
    }

    void oddInputHasANote() {
        const SharedData data = moons();
        RunConfig config = small(0.5);
        QVERIFY(notesOn(config, *data).empty());
        config.batch = 1000;
        QCOMPARE(notesOn(config, *data).size(), std::size_t{1});
        Trainer large = need(Trainer::create(config, data));
        QCOMPARE(large.stepsPerEpoch(), std::uint64_t{1});
        QVERIFY(large.step());
        QCOMPARE(large.lastBatch().size(), std::size_t{100});
        config.hidden = std::vector<std::uint32_t>(50, 8);
        QCOMPARE(notesOn(config, *data).size(), std::size_t{2});
        Trainer deep = need(Trainer::create(config, data));
        QVERIFY(deep.step());
    }
};

QTEST_GUILESS_MAIN(TrainerTest)
#include "test_trainer.moc"
