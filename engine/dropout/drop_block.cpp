// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/drop_block.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <vector>

#include "engine/kernels/scalar/scalar_backend.h"
#include "engine/kernels/whole_tensor.h"
#include "engine/masks/block_mask.h"

namespace dropscope {

namespace {

BlockGrid gridOf(const LayerConfig& config, const Shape& x) { return BlockGrid::of(x, config.blockSize); }

/// How many seeds cover a place on an axis of this length, for every place: 1 at the ends, up to `block` inside. As
/// counts: [c] places are covered by c seeds.
std::vector<double> coverCounts(std::uint64_t length, std::uint64_t block) {
    std::vector<double> counts(block + 1, 0.0);
    const std::uint64_t most = std::min(block, length - block + 1);
    for (std::uint64_t c = 1; c < most; ++c) {
        counts[c] = 2.0;
    }
    counts[most] = static_cast<double>(length - 2 * (most - 1));
    return counts;
}

Moments keptOrZero(double x, double keepProbability, double scale) {
    const double kept = x * scale;
    return {kept * keepProbability, kept * kept * keepProbability * (1.0 - keepProbability)};
}

}  // namespace

DropThreshold DropBlock::thresholdOn(const Shape& x) const {
    return DropThreshold::fromProbability(gridOf(config(), x).gamma(config().p));
}

Status DropBlock::keep(const UnitDraw& draw, std::uint64_t first, std::span<std::uint8_t> kept) const {
    // Seeds come row by row, in pieces that are not worth a trip to a device.
    const KernelBackend& host = draw.backend.name() == scalarBackend().name() ? draw.backend : hostBackend();
    const HandSet none;
    const UnitDraw seedDraw{host, draw.x, nullptr, draw.key, draw.threshold, none};
    ElementMask seedMask(seedDraw);
    const DrawSeeds seeds = [&seedMask](std::uint64_t seed, std::span<std::uint8_t> row) {
        return seedMask.keep(seed, row);
    };
    Status grown = growBlocks(gridOf(config(), draw.x), seeds, first, kept);
    draw.byHand.apply(first, kept);
    return grown;
}

Status DropBlock::survey(UnitDraw& draw, const Task& task) const {
    const std::uint64_t count = draw.x.elementCount();
    std::atomic<std::uint64_t> keptCount = 0;
    Status counted = forKernelChunks(count,
                                     [&](const Chunk& chunk) {
                                         std::vector<std::uint8_t> kept(chunk.size());
                                         Status drawn = keep(draw, chunk.first, kept);
                                         keptCount += static_cast<std::uint64_t>(std::ranges::count(kept, 1));
                                         return drawn;
                                     },
                                     {task.stop, {}});
    draw.wholeKept = keptCount.load();
    draw.wholeScale = 1.0F / (1e-6F + static_cast<float>(draw.wholeKept)) * static_cast<float>(count);
    return counted;
}

Status DropBlock::train(const UnitDraw& draw, Direction /*direction*/, std::uint64_t first, std::span<const float> in,
                        std::span<float> out, Stores stores) const {
    std::vector<std::uint8_t> kept(in.size());
    if (Status drawn = keep(draw, first, kept); !drawn) {
        return drawn;
    }
    return draw.backend.applyMask(kept.data(), draw.wholeScale, config().zeroing, in.data(), out.data(), in.size(),
                                  stores);
}

void DropBlock::explainTrain(const UnitDraw& draw, std::uint64_t element, Direction /*direction*/,
                             CellExplanation& cell) const {
    const BlockGrid grid = gridOf(config(), draw.x);
    const BlockGrid::Cover cover = grid.coverOf(element);
    cell.draw = ~std::uint32_t{0};
    cell.drawnUnit = grid.seedAt(cover.map, cover.firstRow, cover.firstColumn);
    for (std::uint64_t row = cover.firstRow; row < cover.firstRow + cover.rows; ++row) {
        for (std::uint64_t column = cover.firstColumn; column < cover.firstColumn + cover.columns; ++column) {
            const std::uint64_t seed = grid.seedAt(cover.map, row, column);
            if (const std::uint32_t drawn = nativeDraw(draw.key, seed); drawn < cell.draw) {
                cell.draw = drawn;
                cell.drawnUnit = seed;
            }
        }
    }
    const std::optional<bool> decided = draw.byHand.find(cell.unit);
    cell.byHand = decided.has_value();
    const bool kept = decided.value_or(!draw.threshold.drops(cell.draw));
    cell.outcome = kept ? CellExplanation::Outcome::kept : CellExplanation::Outcome::dropped;
    cell.wholeKept = draw.wholeKept;
    cell.factor = kept ? draw.wholeScale : 0.0F;
    cell.y = dropoutElement(cell.x, kept, draw.wholeScale, config().zeroing);
}

Moments DropBlock::trainMoments(double x) const {
    const double squares = static_cast<double>(config().blockSize) * static_cast<double>(config().blockSize);
    const double keep = std::pow(1.0 - config().p / squares, squares);
    return keep == 0.0 ? Moments{0.0, 0.0} : keptOrZero(x, keep, 1.0 / keep);
}

Moments DropBlock::trainMomentsAt(const Shape& shape, std::uint64_t element, double x) const {
    const BlockGrid grid = gridOf(config(), shape);
    const double seedKept = 1.0 - grid.gamma(config().p);
    const std::vector<double> rows = coverCounts(grid.height, grid.block);
    const std::vector<double> columns = coverCounts(grid.width, grid.block);
    double meanKeep = 0.0;
    for (std::size_t r = 1; r < rows.size(); ++r) {
        for (std::size_t c = 1; c < columns.size(); ++c) {
            meanKeep += rows[r] * columns[c] * std::pow(seedKept, static_cast<double>(r * c));
        }
    }
    meanKeep /= static_cast<double>(grid.height) * static_cast<double>(grid.width);
    const BlockGrid::Cover cover = grid.coverOf(element);
    const double keep = std::pow(seedKept, static_cast<double>(cover.rows * cover.columns));
    return meanKeep == 0.0 ? Moments{0.0, 0.0} : keptOrZero(x, keep, 1.0 / meanKeep);
}

}  // namespace dropscope
