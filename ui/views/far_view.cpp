// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/far_view.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include "engine/core/parallel.h"
#include "ui/style/theme.h"
#include "ui/views/mirror_image.h"

namespace dropscope {

namespace {

/// `mixed` in whole numbers, for hundreds of thousands of pixels a frame.
QRgb mixedPixel(QRgb under, QRgb over, double share) {
    const int weight = static_cast<int>(share * 256.0);
    const auto channel = [&](int from, int to) { return from + ((to - from) * weight) / 256; };
    return qRgb(channel(qRed(under), qRed(over)), channel(qGreen(under), qGreen(over)),
                channel(qBlue(under), qBlue(over)));
}

/// In four sums side by side, which a processor adds at once.
double sumOf(std::span<const float> values) {
    double sums[4] = {};
    std::size_t i = 0;
    for (; i + 4 <= values.size(); i += 4) {
        for (std::size_t k = 0; k < 4; ++k) {
            sums[k] += static_cast<double>(values[i + k]);
        }
    }
    for (; i < values.size(); ++i) {
        sums[0] += static_cast<double>(values[i]);
    }
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

/// The visible part of a slice, and which cells each pixel covers.
struct Cover {
    int firstColumn;
    int firstRow;
    int columns;
    int rows;
    std::vector<int> columnEdge;  // of each pixel column its first cell from firstColumn on, and one past the last
    std::vector<int> rowEdge;
};

int visibleFrom(double origin, int count) { return static_cast<int>(std::clamp(origin, 0.0, 1.0 * count)); }

int visibleCount(int first, int count, int pixels, double cell) {
    return static_cast<int>(std::min<double>(count - first, std::ceil(pixels / cell) + 1));
}

Cover coverOf(const FarCells& cells, const FarFrame& frame) {
    Cover cover;
    cover.firstColumn = visibleFrom(frame.origin.x(), cells.columns);
    cover.firstRow = visibleFrom(frame.origin.y(), cells.rows);
    cover.columns = visibleCount(cover.firstColumn, cells.columns, frame.size.width(), frame.cell.width());
    cover.rows = visibleCount(cover.firstRow, cells.rows, frame.size.height(), frame.cell.height());
    const auto edges = [](double from, int first, int count, int pixels, double length) {
        std::vector<int> edge(static_cast<std::size_t>(pixels) + 1);
        for (int pixel = 0; pixel <= pixels; ++pixel) {
            const double cell = std::ceil(from + pixel / length) - first;
            edge[static_cast<std::size_t>(pixel)] = static_cast<int>(std::clamp(cell, 0.0, 1.0 * count));
        }
        edge.front() = 0;
        return edge;
    };
    cover.columnEdge =
        edges(frame.origin.x(), cover.firstColumn, cover.columns, frame.size.width(), frame.cell.width());
    cover.rowEdge = edges(frame.origin.y(), cover.firstRow, cover.rows, frame.size.height(), frame.cell.height());
    return cover;
}

/// Whether neighbours in a column lie together, and those in a row do not: the mirror image is read instead.
bool isTurned(const FarCells& cells) { return cells.columnStride != 1 && cells.rowStride == 1; }

FarCells mirrored(FarCells cells) {
    std::swap(cells.rows, cells.columns);
    std::swap(cells.rowStride, cells.columnStride);
    return cells;
}

FarFrame mirrored(const FarFrame& frame) {
    return {frame.origin.transposed(), frame.cell.transposed(), frame.size.transposed()};
}

/// A scattered cell takes as long as so many neighbours.
double costOf(const FarCells& cells) {
    return cells.columnStride == 1 ? 1.0 : cells.grid->isSequential() ? 2500.0 : 50.0;
}

/// Sums over the cells of one line of pixels.
class Line {
public:
    Line(const FarCells& cells, const Cover& cover)
        : m_cells(cells),
          m_cover(cover),
          m_hasValues(cells.grid->field() != Field::mask),
          m_showsDrops(cells.grid->field() != Field::x && cells.grid->field() != Field::dy),
          m_values(m_hasValues ? static_cast<std::size_t>(cover.columns) : 0),
          m_kept(m_showsDrops ? static_cast<std::size_t>(cover.columns) : 0),
          m_outputs(cells.grid->hasStrays() ? static_cast<std::size_t>(cover.columns) : 0),
          m_valueSums(cover.columnEdge.size() - 1),
          m_keptSums(m_valueSums.size()),
          m_straySums(m_valueSums.size()) {}

    void clear() {
        m_rowsRead = 0;
        std::ranges::fill(m_valueSums, 0.0);
        std::ranges::fill(m_keptSums, 0);
        std::ranges::fill(m_straySums, 0);
    }

    void add(int row) {
        ++m_rowsRead;
        read(m_cells.first + static_cast<std::uint64_t>(m_cover.firstRow + row) * m_cells.rowStride +
             static_cast<std::uint64_t>(m_cover.firstColumn) * m_cells.columnStride);
        // A stray gradient: kept now, though the output was dropped.
        for (std::size_t i = 0; i < m_outputs.size(); ++i) {
            m_outputs[i] = static_cast<std::uint8_t>(m_kept[i] & (m_outputs[i] ^ 1U));
        }
        for (std::size_t x = 0; x < m_valueSums.size(); ++x) {
            const auto begin = static_cast<std::size_t>(m_cover.columnEdge[x]);
            const auto count = static_cast<std::size_t>(m_cover.columnEdge[x + 1]) - begin;
            if (m_hasValues) {
                m_valueSums[x] += sumOf(std::span(m_values).subspan(begin, count));
            }
            if (m_showsDrops) {
                m_keptSums[x] = std::accumulate(&m_kept[begin], &m_kept[begin] + count, m_keptSums[x]);
            }
            if (!m_outputs.empty()) {
                m_straySums[x] = std::accumulate(&m_outputs[begin], &m_outputs[begin] + count, m_straySums[x]);
            }
        }
    }

    void paint(const FarColors& colors, QRgb* pixels) const {
        for (std::size_t x = 0; x < m_valueSums.size(); ++x) {
            const double count = 1.0 * m_rowsRead * (m_cover.columnEdge[x + 1] - m_cover.columnEdge[x]);
            if (count > 0.0) {
                const double dropped = m_showsDrops ? 1.0 - m_keptSums[x] / count : 0.0;
                // One NaN or infinity in a sum shows in the sum.
                pixels[x] = colors.pixel(m_valueSums[x] / count, dropped, m_straySums[x] / count,
                                         !std::isfinite(m_valueSums[x]));
            }
        }
    }

private:
    void read(std::uint64_t first) {
        const auto part = [](auto& all, std::size_t from, std::size_t count) {
            return all.empty() ? std::span(all) : std::span(all).subspan(from, count);
        };
        const auto columns = static_cast<std::size_t>(m_cover.columns);
        const std::size_t atOnce = m_cells.columnStride == 1 ? columns : 1;
        for (std::size_t i = 0; i < columns; i += atOnce) {
            const std::uint64_t at = first + i * m_cells.columnStride;
            m_cells.grid->readValues(at, part(m_values, i, atOnce), part(m_kept, i, atOnce));
            if (!m_outputs.empty()) {
                m_cells.grid->readOutputsKept(at, part(m_outputs, i, atOnce));
            }
        }
    }

    const FarCells& m_cells;
    const Cover& m_cover;
    bool m_hasValues;
    bool m_showsDrops;
    std::vector<float> m_values;
    std::vector<std::uint8_t> m_kept;
    std::vector<std::uint8_t> m_outputs;
    std::vector<double> m_valueSums;
    std::vector<int> m_keptSums;
    std::vector<int> m_straySums;
    int m_rowsRead = 0;
};

}  // namespace

FarColors::FarColors(Field field, const Theme& theme, double valueLimit)
    : m_field(field),
      m_limit(valueLimit),
      m_card(theme.card.rgb()),
      m_dropped(mixed(theme.card, theme.note, field == Field::mask ? 0.75 : 0.4).rgb()),
      m_notFinite(theme.notANumber.rgb()),
      m_stray(theme.error.rgb()) {
    for (std::size_t i = 0; i < m_valueColors.size(); ++i) {
        m_valueColors[i] = valueColor(theme, static_cast<double>(i) - kColorSteps, kColorSteps).rgb();
    }
}

QRgb FarColors::pixel(double meanValue, double droppedShare, double strayShare, bool anyNotFinite) const {
    constexpr double kLeastStray = 0.25;  // a single one among many must still be seen
    if (anyNotFinite) {
        return m_notFinite;
    }
    QRgb color = m_card;
    if (m_field != Field::mask) {
        const double step = std::clamp(meanValue / m_limit, -1.0, 1.0) * kColorSteps;
        color = m_valueColors[static_cast<std::size_t>(std::lround(step) + kColorSteps)];
    }
    if (m_field != Field::x && m_field != Field::dy) {
        color = mixedPixel(color, m_dropped, droppedShare);
    }
    return strayShare > 0.0 ? mixedPixel(color, m_stray, kLeastStray + (1.0 - kLeastStray) * strayShare) : color;
}

double cellsIn(const FarCells& cells, const FarFrame& frame) {
    if (isTurned(cells)) {
        return cellsIn(mirrored(cells), mirrored(frame));
    }
    const auto along = [](double origin, int count, int pixels, double length) {
        const int first = visibleFrom(origin, count);
        return static_cast<double>(visibleCount(first, count, pixels, length));
    };
    return costOf(cells) * along(frame.origin.x(), cells.columns, frame.size.width(), frame.cell.width()) *
           along(frame.origin.y(), cells.rows, frame.size.height(), frame.cell.height());
}

bool isNear(const FarCells& cells, const FarFrame& frame) {
    const int row = visibleFrom(frame.origin.y(), cells.rows);
    const int column = visibleFrom(frame.origin.x(), cells.columns);
    const int rows = visibleCount(row, cells.rows, frame.size.height(), frame.cell.height());
    const int columns = visibleCount(column, cells.columns, frame.size.width(), frame.cell.width());
    return rows <= 0 || columns <= 0 ||
           cells.grid->isNear(cells.first + static_cast<std::uint64_t>(row + rows - 1) * cells.rowStride +
                              static_cast<std::uint64_t>(column + columns - 1) * cells.columnStride);
}

QImage paintFarView(const FarCells& cells, const FarColors& colors, const FarFrame& frame, double mostCells,
                    const Task& task) {
    if (isTurned(cells)) {
        return mirrorImage(paintFarView(mirrored(cells), colors, mirrored(frame), mostCells, task));
    }
    QImage image(frame.size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const Cover cover = coverOf(cells, frame);
    if (cover.columns <= 0 || cover.rows <= 0 || image.isNull()) {
        return image;
    }
    // First fewer rows of cells for each row of pixels, then one row of pixels for several.
    const double rowsAllowed = std::max(1.0, mostCells / costOf(cells) / cover.columns);
    const int rowStride = std::max(1, static_cast<int>(std::min(cover.rows / rowsAllowed, 1.0 / frame.cell.height())));
    const double linesRead = std::min<double>(cover.rows, frame.size.height());
    const int lineStep =
        std::clamp(static_cast<int>(std::ceil(linesRead / rowsAllowed)), 1, std::max(1, frame.size.height()));

    uchar* const pixels = image.bits();  // detaches once, before several threads write
    const auto bytesPerLine = static_cast<std::size_t>(image.bytesPerLine());
    const auto height = static_cast<std::uint64_t>(frame.size.height());
    const std::uint64_t linesAtOnce = std::max<std::uint64_t>(8, static_cast<std::uint64_t>(lineStep));
    parallelFor(height, linesAtOnce / static_cast<std::uint64_t>(lineStep) * static_cast<std::uint64_t>(lineStep),
                [&](const Chunk& chunk) {
                    Line line(cells, cover);
                    for (std::uint64_t y = chunk.first; y < chunk.last && !task.stopRequested();
                         y += static_cast<std::uint64_t>(lineStep)) {
                        line.clear();
                        for (int r = cover.rowEdge[y]; r < cover.rowEdge[y + 1]; r += rowStride) {
                            line.add(r);
                        }
                        auto* painted = reinterpret_cast<QRgb*>(pixels + y * bytesPerLine);
                        line.paint(colors, painted);
                        for (std::uint64_t next = y + 1;
                             next < std::min(chunk.last, y + static_cast<std::uint64_t>(lineStep)); ++next) {
                            std::copy_n(painted, frame.size.width(),
                                        reinterpret_cast<QRgb*>(pixels + next * bytesPerLine));
                        }
                    }
                });
    return task.stopRequested() ? QImage() : image;
}

}  // namespace dropscope
