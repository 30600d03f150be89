// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/sampled_picture.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

#include "ui/views/cell_painter.h"
#include "ui/views/mirror_image.h"

namespace dropscope {

namespace {

/// How the cells of one pixel are sampled: some rows, and in each of them some neighbours.
struct Sampling {
    int rows;
    int run;
    bool wholeRows;  // all neighbours, in one piece for all pixels of a line
};

Sampling samplingOf(double rowsCovered, double columnsCovered, double budget) {
    // Neighbours are nearly free to read, so a few of them go together; what is left of the budget goes to other rows.
    constexpr double kNeighbours = 8.0;
    constexpr double kNearlyFree = 64.0;  // a pixel's neighbours take less than reading a piece for each pixel would
    const double run = std::clamp(std::min({columnsCovered, budget, kNeighbours}), 1.0, kNeighbours);
    return {static_cast<int>(std::clamp(std::floor(budget / run), 1.0, std::max(1.0, std::floor(rowsCovered)))),
            static_cast<int>(run), columnsCovered <= kNearlyFree};
}

/// Where pixel k of `pixels` begins.
int edge(int k, int pixels, int cells) {
    return static_cast<int>(static_cast<std::int64_t>(k) * cells / std::max(1, pixels));
}

struct Sum {
    double values = 0.0;
    int kept = 0;
    int count = 0;
};

}  // namespace

CellTable sliceTable(std::shared_ptr<const FieldSnapshot> grid, std::shared_ptr<const SlicePlan> plan,
                     std::uint64_t slice) {
    const auto count = [](std::int64_t length) {
        return static_cast<int>(std::min<std::int64_t>(length, std::numeric_limits<int>::max()));
    };
    const bool mirrored = plan->isTurned();
    CellTable table{count(mirrored ? plan->columns() : plan->rows()),
                    count(mirrored ? plan->rows() : plan->columns()),
                    grid->field() != Field::mask,
                    grid->field() != Field::x && grid->field() != Field::dy,
                    mirrored || plan->columnStride() == 1,
                    mirrored,
                    {}};
    table.read = [grid = std::move(grid), plan = std::move(plan), slice, together = table.nearInRow, mirrored](
                     int row, int firstColumn, std::span<float> values, std::span<std::uint8_t> kept) {
        const std::uint64_t first =
            mirrored ? plan->flat(slice, firstColumn, row) : plan->flat(slice, row, firstColumn);
        const std::size_t cells = std::max(values.size(), kept.size());
        const std::size_t atOnce = together ? cells : 1;
        for (std::size_t i = 0; i < cells; i += atOnce) {
            grid->readValues(first + i * plan->columnStride(), values.empty() ? values : values.subspan(i, atOnce),
                             kept.empty() ? kept : kept.subspan(i, atOnce));
        }
    };
    return table;
}

SampledPicture sampledPicture(const CellTable& table, const CellPainter& cells, const QSize& most, int mostCells) {
    SampledPicture result;
    const QSize room = table.mirrored ? most.transposed() : most;
    const int width = std::min(room.width(), table.columns);
    const int height = std::min(room.height(), table.rows);
    if (width <= 0 || height <= 0) {
        return result;
    }
    result.image = QImage(width, height, QImage::Format_RGB32);
    const double all = static_cast<double>(table.rows) * table.columns;
    result.complete = all <= mostCells;
    result.allDropped = table.showsDrops;
    result.allZero = table.hasValues;
    const Sampling sampling =
        samplingOf(static_cast<double>(table.rows) / height, static_cast<double>(table.columns) / width,
                   static_cast<double>(mostCells) / (static_cast<double>(width) * height));

    std::vector<float> values;
    std::vector<std::uint8_t> kept;
    std::vector<Sum> sums(static_cast<std::size_t>(width));
    const auto read = [&](int row, int column, int count) {
        values.resize(table.hasValues ? static_cast<std::size_t>(count) : 0);
        kept.resize(table.showsDrops ? static_cast<std::size_t>(count) : 0);
        table.read(row, column, values, kept);
    };
    const auto add = [&](Sum& sum, std::size_t first, std::size_t count) {
        for (std::size_t i = first; i < first + count; ++i) {
            if (table.hasValues) {
                sum.values += static_cast<double>(values[i]);
                result.allZero = result.allZero && values[i] == 0.0F;
            }
            if (table.showsDrops) {
                sum.kept += kept[i];
                result.allDropped = result.allDropped && kept[i] == 0;
            }
        }
        sum.count += static_cast<int>(count);
    };
    const auto addRow = [&](int row) {
        if (result.complete || (sampling.wholeRows && table.nearInRow)) {
            read(row, 0, table.columns);
            for (int x = 0; x < width; ++x) {
                const int first = edge(x, width, table.columns);
                add(sums[static_cast<std::size_t>(x)], static_cast<std::size_t>(first),
                    static_cast<std::size_t>(edge(x + 1, width, table.columns) - first));
            }
            return;
        }
        for (int x = 0; x < width; ++x) {
            const int first = edge(x, width, table.columns);
            const int covered = edge(x + 1, width, table.columns) - first;
            const int run = std::min(sampling.run, covered);
            read(row, first + (covered - run) / 2, run);
            add(sums[static_cast<std::size_t>(x)], 0, static_cast<std::size_t>(run));
        }
    };
    for (int y = 0; y < height; ++y) {
        std::ranges::fill(sums, Sum());
        const int first = edge(y, height, table.rows);
        const int covered = edge(y + 1, height, table.rows) - first;
        const int taken = result.complete ? covered : std::min(sampling.rows, covered);
        for (int k = 0; k < taken; ++k) {
            addRow(first + static_cast<int>((static_cast<std::int64_t>(2 * k + 1) * covered) / (2 * taken)));
        }
        auto* line = reinterpret_cast<QRgb*>(result.image.scanLine(y));
        std::ranges::transform(sums, line, [&](const Sum& sum) {
            const double dropped = table.showsDrops ? 1.0 - static_cast<double>(sum.kept) / sum.count : 0.0;
            return cells.pixel(sum.values / sum.count, dropped, !std::isfinite(sum.values));
        });
    }
    if (table.mirrored) {
        result.image = mirrorImage(result.image);
    }
    return result;
}

}  // namespace dropscope
