// SPDX-License-Identifier: GPL-3.0-or-later
// DropBlock's mask (Ghiasi, Lin and Le, arXiv 1810.12890, as torchvision/ops/drop_block.py has it): seeds are drawn on a
// smaller map, and each dropped seed drops a square.
#pragma once

#include <cstdint>
#include <functional>
#include <span>

#include "engine/core/error.h"
#include "engine/tensor/shape.h"

namespace dropscope {

/// The maps of x (N, C, H, W), and the squares on them. Seed (r, c) of a map is the square's upper left corner: it drops
/// the rows r .. r+block-1 and the columns c .. c+block-1, which all lie on the map.
struct BlockGrid {
    std::uint64_t height;  ///< H
    std::uint64_t width;   ///< W
    std::uint64_t block;   ///< the squares' side, at most the smaller of H and W

    /// `x` has four axes; `block` is at least 1, and cut to the map.
    static BlockGrid of(const Shape& x, std::uint64_t block);

    [[nodiscard]] std::uint64_t seedRows() const { return height - block + 1; }
    [[nodiscard]] std::uint64_t seedColumns() const { return width - block + 1; }

    /// The probability that a seed is dropped, so that about a share p of x is: p H W / (block² seedRows seedColumns).
    /// In [0, p]; 0 where there are no elements.
    [[nodiscard]] double gamma(double p) const;

    /// The seeds whose squares cover one element.
    struct Cover {
        std::uint64_t map;
        std::uint64_t firstRow, rows;
        std::uint64_t firstColumn, columns;
    };
    [[nodiscard]] Cover coverOf(std::uint64_t element) const;

    /// Where seed (row, column) of a map stands among all seeds, row-major over (N, C, H-block+1, W-block+1).
    [[nodiscard]] std::uint64_t seedAt(std::uint64_t map, std::uint64_t row, std::uint64_t column) const {
        return (map * seedRows() + row) * seedColumns() + column;
    }
};

/// Writes the kept bytes of seeds: 1 kept, 0 dropped.
using DrawSeeds = std::function<Status(std::uint64_t firstSeed, std::span<std::uint8_t> kept)>;

/// kept[k] = 0 if a dropped seed's square covers element first + k, else 1. Any range of elements may be asked for alone,
/// at a cost of its own size and block - 1 rows above it. Fails when `seeds` does.
[[nodiscard]] Status growBlocks(const BlockGrid& grid, const DrawSeeds& seeds, std::uint64_t first,
                                std::span<std::uint8_t> kept);

}  // namespace dropscope
