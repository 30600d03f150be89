// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/block_mask.h"

#include <algorithm>
#include <vector>

namespace dropscope {

namespace {

/// A rectangle of one map: whole or part rows.
struct Part {
    std::uint64_t map;
    std::uint64_t firstRow, rows;
    std::uint64_t firstColumn, columns;
};

/// The first index whose square reaches `place`.
std::uint64_t reachBack(std::uint64_t place, std::uint64_t block) { return place + 1 - std::min(place + 1, block); }

/// Sweeps the map's rows downwards. `left[c]` says for how many rows more the squares below seed column c go on.
Status growPart(const BlockGrid& grid, const DrawSeeds& seeds, const Part& part, std::uint8_t* kept) {
    const std::uint64_t firstSeed = reachBack(part.firstColumn, grid.block);
    const std::uint64_t lastColumn = part.firstColumn + part.columns;
    const std::uint64_t seedCount = std::min(grid.seedColumns(), lastColumn) - firstSeed;
    std::vector<std::uint64_t> left(seedCount, 0);
    std::vector<std::uint8_t> row(seedCount);
    for (std::uint64_t r = reachBack(part.firstRow, grid.block); r < part.firstRow + part.rows; ++r) {
        std::ranges::fill(row, 1);
        if (r < grid.seedRows()) {
            if (Status drawn = seeds(grid.seedAt(part.map, r, firstSeed), row); !drawn) {
                return drawn;
            }
        }
        for (std::uint64_t c = 0; c < seedCount; ++c) {
            left[c] = row[c] == 0 ? grid.block : left[c] - (left[c] > 0 ? 1 : 0);
        }
        if (r < part.firstRow) {
            continue;
        }
        std::uint64_t across = 0;  // for how many columns more a square goes on
        for (std::uint64_t column = firstSeed; column < lastColumn; ++column) {
            const std::uint64_t c = column - firstSeed;
            across = c < seedCount && left[c] > 0 ? grid.block : across - (across > 0 ? 1 : 0);
            if (column >= part.firstColumn) {
                *kept++ = across > 0 ? 0 : 1;
            }
        }
    }
    return {};
}

}  // namespace

BlockGrid BlockGrid::of(const Shape& x, std::uint64_t block) {
    const auto height = static_cast<std::uint64_t>(x[2]);
    const auto width = static_cast<std::uint64_t>(x[3]);
    return {height, width, std::min({block, height, width})};
}

double BlockGrid::gamma(double p) const {
    if (block == 0) {
        return 0.0;
    }
    const auto whole = [](std::uint64_t count) { return static_cast<double>(count); };
    return p * whole(height) * whole(width) /
           (whole(block) * whole(block) * (whole(seedRows()) * whole(seedColumns())));
}

BlockGrid::Cover BlockGrid::coverOf(std::uint64_t element) const {
    const std::uint64_t column = element % width;
    const std::uint64_t row = element / width % height;
    Cover cover{element / (width * height), reachBack(row, block), 0, reachBack(column, block), 0};
    cover.rows = std::min(row + 1, seedRows()) - cover.firstRow;
    cover.columns = std::min(column + 1, seedColumns()) - cover.firstColumn;
    return cover;
}

Status growBlocks(const BlockGrid& grid, const DrawSeeds& seeds, std::uint64_t first, std::span<std::uint8_t> kept) {
    while (!kept.empty()) {
        const std::uint64_t column = first % grid.width;
        const std::uint64_t row = first / grid.width % grid.height;
        const std::uint64_t wholeRows = std::min(kept.size() / grid.width, grid.height - row);
        // A part of a row alone, so that a view of a few columns computes a few columns.
        Part part{first / (grid.width * grid.height), row, 1, column, 0};
        if (column == 0 && wholeRows > 0) {
            part.rows = wholeRows;
            part.columns = grid.width;
        } else {
            part.columns = std::min<std::uint64_t>(grid.width - column, kept.size());
        }
        if (Status grown = growPart(grid, seeds, part, kept.data()); !grown) {
            return grown;
        }
        const std::uint64_t done = part.rows * part.columns;
        kept = kept.subspan(done);
        first += done;
    }
    return {};
}

}  // namespace dropscope
