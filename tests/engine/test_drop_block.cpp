// SPDX-License-Identifier: GPL-3.0-or-later
// DropBlock: squares grown from seeds, normalised by what is kept.
#include <set>
#include <vector>

#include "engine/dropout/prepared_pass.h"
#include "engine/masks/block_mask.h"
#include "tests/engine/layer_cases.h"

using namespace dropscope;

namespace {

const DrawKey kKey{42, 1, 3};

std::unique_ptr<Layer> blocks(double p, std::uint64_t block) {
    return makeLayer({.kind = LayerKind::dropBlock, .p = p, .blockSize = block});
}

/// The rule, once more and plainly: an element is dropped if a dropped seed's square covers it.
bool droppedByDefinition(const BlockGrid& grid, double gamma, std::uint64_t element) {
    const DropThreshold threshold = DropThreshold::fromProbability(gamma);
    const std::uint64_t map = element / (grid.height * grid.width);
    const std::uint64_t row = element / grid.width % grid.height;
    const std::uint64_t column = element % grid.width;
    const std::uint64_t back = grid.block - 1;
    for (std::uint64_t r = row - std::min(row, back); r <= row && r < grid.seedRows(); ++r) {
        for (std::uint64_t c = column - std::min(column, back); c <= column && c < grid.seedColumns(); ++c) {
            if (threshold.drops(nativeDraw(kKey, (map * grid.seedRows() + r) * grid.seedColumns() + c))) {
                return true;
            }
        }
    }
    return false;
}

double keptShare(const Tensor& mask) {
    double kept = 0;
    for (const float value : mask.values()) {
        kept += static_cast<double>(value);
    }
    return kept / static_cast<double>(mask.elementCount());
}

}  // namespace

class DropBlockTest : public QObject {
    Q_OBJECT

private slots:
    void gammaIsTorchvisionsFormula_data() {
        QTest::addColumn<qulonglong>("block");
        QTest::addColumn<double>("gamma");
        // (p H W) / (b² (H-b+1) (W-b+1)) for p = 0.2 on maps of 9 x 6, by hand.
        QTest::newRow("1") << 1ULL << 0.2;
        QTest::newRow("3") << 3ULL << 0.2 * 54 / (9 * 7 * 4);
        QTest::newRow("6") << 6ULL << 0.2 * 54 / (36 * 4 * 1);
        QTest::newRow("50") << 50ULL << 0.2 * 54 / (36 * 4 * 1);  // cut to the map
    }
    void gammaIsTorchvisionsFormula() {
        QFETCH(qulonglong, block);
        QFETCH(double, gamma);
        QVERIFY(std::abs(BlockGrid::of(Shape({2, 3, 9, 6}), block).gamma(0.2) - gamma) < 1e-15);
    }

    void everyElementFollowsItsFormula_data() { addProbabilities({0.05, 0.3, 1.0}); }
    void everyElementFollowsItsFormula() {
        QFETCH(double, p);
        for (const LayerCase& c : blockCases(p)) {
            const auto kind = makeLayer(c.config);
            const BlockGrid grid = BlockGrid::of(c.x, c.config.blockSize);
            const Tensor x = special(c.x);
            const Tensor mask = need(kind->maskTensor(c.x, kKey, Mode::train));
            std::uint64_t kept = 0;
            for (std::uint64_t i = 0; i < x.elementCount(); ++i) {
                const bool keep = !droppedByDefinition(grid, grid.gamma(p), i);
                IN_CASE(c, mask.values()[i] == (keep ? 1.0F : 0.0F));
                kept += keep ? 1 : 0;
            }
            const float scale = 1.0F / (1e-6F + static_cast<float>(kept)) * static_cast<float>(x.elementCount());
            const Tensor y = need(kind->forward(x, kKey, Mode::train));
            const Tensor dx = need(kind->backward(x, kKey, Mode::train));
            for (std::uint64_t i = 0; i < x.elementCount(); ++i) {
                const bool keep = mask.values()[i] == 1.0F;
                const float dropped = c.config.zeroing == Zeroing::select ? 0.0F : x.values()[i] * 0.0F;
                IN_CASE(c, sameValue(y.values()[i], keep ? x.values()[i] * scale : dropped));
                IN_CASE(c, sameValue(dx.values()[i], y.values()[i]));
            }
        }
    }

    /// A view deep in maps that nobody could hold.
    void anyRangeOfAHugeMapAlone() {
        const BlockGrid grid{1ULL << 20, 1ULL << 19, 5};
        const double gamma = 0.01;
        const DrawSeeds seeds = [&](std::uint64_t first, std::span<std::uint8_t> kept) {
            for (std::uint64_t k = 0; k < kept.size(); ++k) {
                kept[k] = DropThreshold::fromProbability(gamma).drops(nativeDraw(kKey, first + k)) ? 0 : 1;
            }
            return Status();
        };
        const std::uint64_t map = 3ULL << 39;
        for (const std::uint64_t shift : {0ULL, (77ULL << 19) + 12345, (1ULL << 19) - 30}) {
            const std::uint64_t first = map + shift;
            std::vector<std::uint8_t> kept(60);
            QVERIFY(growBlocks(grid, seeds, first, kept));
            for (std::uint64_t k = 0; k < kept.size(); ++k) {
                QCOMPARE(kept[k] == 0, droppedByDefinition(grid, gamma, first + k));
            }
        }
    }

    void blocksOfOneAreElementDropout() {
        const Shape x({2, 3, 10, 11});
        QVERIFY(same(need(blocks(0.3, 1)->maskTensor(x, kKey, Mode::train)),
                     need(makeLayer({.p = 0.3})->maskTensor(x, kKey, Mode::train))));
    }

    void theOutputsOfOnesSumToTheirNumber_data() { addProbabilities({0.1, 0.5, 1.0}); }
    void theOutputsOfOnesSumToTheirNumber() {
        QFETCH(double, p);
        const Tensor y = need(blocks(p, 3)->forward(ones(Shape({4, 5, 20, 21})), kKey, Mode::train));
        QVERIFY(std::abs(keptShare(y) - 1.0) < 1e-5);
    }

    void theShareDroppedInsideAMapIsTheFormula() {
        constexpr std::uint64_t kBlock = 3;
        const Shape x({10, 20, 40, 40});
        const double gamma = BlockGrid::of(x, kBlock).gamma(0.2);
        const Tensor mask = need(blocks(0.2, kBlock)->maskTensor(x, kKey, Mode::train));
        double kept = 0;
        double count = 0;
        for (std::uint64_t i = 0; i < mask.elementCount(); ++i) {
            const std::vector<std::int64_t> place = x.indexOf(i);
            if (std::min(place[2], place[3]) >= 2 && std::max(place[2], place[3]) < 38) {
                kept += static_cast<double>(mask.values()[i]);
                ++count;
            }
        }
        const double expected = std::pow(1 - gamma, kBlock * kBlock);
        // Elements of a square fall together: as if there were a block² of them less.
        const double error = std::sqrt(expected * (1 - expected) / count) * static_cast<double>(kBlock);
        QVERIFY(std::abs(kept / count - expected) < 5 * error);
    }

    void meanAndVarianceAreTheFormulasAtEveryPlace_data() { addProbabilities({0.1, 0.5}); }
    void meanAndVarianceAreTheFormulasAtEveryPlace() {
        QFETCH(double, p);
        constexpr int kSeeds = 300;
        constexpr std::uint64_t kMaps = 30;
        const Shape x({kMaps, 1, 7, 9});
        const std::shared_ptr<const Layer> kind = blocks(p, 3);
        const PreparedPass pass = need(PreparedPass::create(kind, x, kKey, Mode::train));
        std::vector<double> sum(63);
        std::vector<double> squares(63);
        const Tensor in = ones(x);
        for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
            const Tensor y = need(kind->forward(in, {seed, 0, 0}, Mode::train));
            for (std::uint64_t i = 0; i < y.elementCount(); ++i) {
                const double distance = static_cast<double>(y.values()[i]) - pass.moments(i, 1.0).mean;
                sum[i % 63] += distance;
                squares[i % 63] += distance * distance;
            }
        }
        const double draws = kSeeds * static_cast<double>(kMaps);
        for (std::uint64_t i = 0; i < 63; ++i) {
            const Moments moments = pass.moments(i, 1.0);
            QVERIFY(std::abs(sum[i] / draws) < 5 * std::sqrt(moments.variance / draws) + 0.01);
            // y takes two values, 0 and the scale: the probability to keep follows, and the error of the variance.
            const double keep = 1 / (1 + moments.variance / (moments.mean * moments.mean));
            const double spread = std::sqrt((1 - 3 * keep * (1 - keep)) / (keep * (1 - keep)) - 1);
            QVERIFY(std::abs(squares[i] / draws / moments.variance - 1) < 5 * spread / std::sqrt(draws) + 0.05);
        }
    }

    void aPlaceInsideALargeMapHasTheLayersMoments() {
        const std::shared_ptr<const Layer> kind = blocks(0.3, 7);
        const PreparedPass pass = need(PreparedPass::create(kind, Shape({1, 1, 3000, 3000}), kKey, Mode::eval));
        QCOMPARE(pass.moments(0, 2.0).mean, 2.0);  // evaluation
        const PreparedPass train = need(PreparedPass::create(kind, Shape({1, 1, 1500, 1500}), kKey, Mode::train));
        const Moments there = train.moments(1500 * 700 + 700, 2.0);
        const Moments here = kind->moments(2.0, Mode::train);
        QCOMPARE(here.mean, 2.0);
        QVERIFY(std::abs(there.mean - here.mean) < 0.01);
        QVERIFY(std::abs(there.variance / here.variance - 1) < 0.02);
    }

    void anExplanationNamesTheSquare() {
        const std::shared_ptr<const Layer> kind = blocks(0.4, 3);
        const Shape shape({2, 2, 8, 9});
        const Tensor x = normal(shape);
        const PreparedPass pass = need(PreparedPass::create(kind, shape, kKey, Mode::train));
        const BlockGrid grid = BlockGrid::of(shape, 3);
        bool droppedSome = false;
        for (std::uint64_t i = 0; i < x.elementCount(); ++i) {
            const CellExplanation cell = pass.explain(i, x.values()[i]);
            const bool dropped = cell.outcome == CellExplanation::Outcome::dropped;
            QCOMPARE(dropped, droppedByDefinition(grid, grid.gamma(0.4), i));
            QCOMPARE(cell.draw < cell.threshold, dropped);
            QCOMPARE(cell.draw, nativeDraw(kKey, cell.drawnUnit));
            const std::uint64_t row = cell.drawnUnit / grid.seedColumns() % grid.seedRows();
            const std::uint64_t column = cell.drawnUnit % grid.seedColumns();
            QVERIFY(i / 9 % 8 - row < 3 && i % 9 - column < 3);  // unsigned: neither left of it nor above
            droppedSome = droppedSome || dropped;
        }
        QVERIFY(droppedSome);
    }

    void aHandChangesOneElementAndTheScale() {
        const Shape shape({1, 1, 6, 6});
        const std::shared_ptr<const Layer> kind = blocks(0.5, 3);
        const Tensor drawn = need(kind->maskTensor(shape, kKey, Mode::train));
        HandSet byHand;
        byHand.set(14, drawn.values()[14] == 0.0F);
        const Tensor mask = need(kind->maskTensor(shape, kKey, Mode::train, byHand));
        for (std::uint64_t i = 0; i < 36; ++i) {
            QCOMPARE(mask.values()[i] != drawn.values()[i], i == 14);
        }
        const Tensor y = need(kind->forward(ones(shape), kKey, Mode::train, byHand));
        QVERIFY(std::abs(keptShare(y) - 1.0) < 1e-5);
    }

    void everythingDroppedIsZero() {
        const Tensor y = need(blocks(1.0, 1)->forward(normal(Shape({1, 2, 4, 5})), kKey, Mode::train));
        QVERIFY(std::ranges::all_of(y.values(), [](float value) { return value == 0.0F; }));
    }

    void squaresAreWholeWhateverTheirSide_data() {
        QTest::addColumn<qulonglong>("block");
        for (const qulonglong block : {2ULL, 3ULL, 4ULL, 7ULL}) {
            QTest::addRow("%llu", block) << block;
        }
    }
    void squaresAreWholeWhateverTheirSide() {
        QFETCH(qulonglong, block);
        constexpr std::uint64_t kSide = 30;
        const Tensor mask = need(blocks(0.5, block)->maskTensor(Shape({1, 1, kSide, kSide}), kKey, Mode::train));
        std::set<std::uint64_t> inSquares;
        for (std::uint64_t corner = 0; corner < kSide * kSide; ++corner) {
            std::vector<std::uint64_t> square;
            for (std::uint64_t k = 0; k < block * block; ++k) {
                const std::uint64_t row = corner / kSide + k / block;
                const std::uint64_t column = corner % kSide + k % block;
                if (row < kSide && column < kSide && mask.values()[row * kSide + column] == 0.0F) {
                    square.push_back(row * kSide + column);
                }
            }
            if (square.size() == block * block) {
                inSquares.insert(square.begin(), square.end());
            }
        }
        std::uint64_t dropped = 0;
        for (const float value : mask.values()) {
            dropped += value == 0.0F ? 1 : 0;
        }
        QVERIFY(dropped > 0);
        QCOMPARE(inSquares.size(), dropped);
    }
};

QTEST_GUILESS_MAIN(DropBlockTest)
#include "test_drop_block.moc"
