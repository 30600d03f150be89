// SPDX-License-Identifier: GPL-3.0-or-later
// How many cells look from afar: each pixel shows what it covers.
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QSize>
#include <QSizeF>
#include <array>
#include <memory>

#include "engine/core/task.h"
#include "ui/document/field_snapshot.h"

namespace dropscope {

struct Theme;

/// The colours of cells too small for marks, worked out once. A value, for any thread.
class FarColors {
public:
    /// `valueLimit` > 0: the |value| that gets the full colour.
    FarColors(Field field, const Theme& theme, double valueLimit);

    /// Many cells: their mean value, greyed by the share that is dropped, reddened by the share of stray gradients.
    [[nodiscard]] QRgb pixel(double meanValue, double droppedShare, double strayShare, bool anyNotFinite) const;

private:
    static constexpr int kColorSteps = 256;

    Field m_field;
    double m_limit;
    QRgb m_card;
    QRgb m_dropped;
    QRgb m_notFinite;
    QRgb m_stray;
    std::array<QRgb, 2 * kColorSteps + 1> m_valueColors{};  // from -limit to limit
};

/// Where a view looks: `size` pixels, the first of which shows the cell at `origin` (column, row, with fractions).
struct FarFrame {
    QPointF origin;
    QSizeF cell{1.0, 1.0};  ///< in pixels, at most 1 each
    QSize size;

    friend bool operator==(const FarFrame&, const FarFrame&) = default;
};

/// A slice of a grid: `rows` times `columns` cells from the flat index `first` on; neighbours lie so many elements apart.
struct FarCells {
    std::shared_ptr<const FieldSnapshot> grid;
    std::uint64_t first = 0;
    int rows = 0;
    int columns = 0;
    std::uint64_t rowStride = 0;
    std::uint64_t columnStride = 1;  ///< where neither is 1, cells are read one by one, which takes much longer
};

/// How many cells the frame shows; scattered ones count for the time they take.
[[nodiscard]] double cellsIn(const FarCells& cells, const FarFrame& frame);

/// Whether a sample of what the frame shows takes no longer than its cells: false while a generator would have to run far.
[[nodiscard]] bool isNear(const FarCells& cells, const FarFrame& frame);

/// A picture of what the frame shows; each pixel is the mean of the cells it covers. About `mostCells` cells are read:
/// where there are more, evenly spaced rows stand for their neighbours, then rows of pixels do. Null when stopped.
/// Thread rule: any thread; lines are painted on all cores.
[[nodiscard]] QImage paintFarView(const FarCells& cells, const FarColors& colors, const FarFrame& frame,
                                  double mostCells, const Task& task = {});

}  // namespace dropscope
