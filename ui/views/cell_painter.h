// SPDX-License-Identifier: GPL-3.0-or-later
// How one cell looks.
#pragma once

#include <QPaintEngine>
#include <QPainter>
#include <QRectF>

#include "ui/document/document.h"
#include "ui/views/far_view.h"

namespace dropscope {

struct Theme;

/// Paints cells of one grid. Make one for each repaint.
class CellPainter {
public:
    /// `valueLimit` > 0: the |value| that gets the full colour. `pixelRatio`: device pixels per logical pixel.
    /// `numbers`: the cells have room for them; squares without say with a darker ground that they are dropped.
    CellPainter(Field field, const Theme& theme, double valueLimit, double pixelRatio, bool numbers = true);

    /// Background, hatching and marks. Dropped: hatched; by hand: a corner mark; a stray gradient: a frame and a corner; NaN and infinities: their own colours.
    void paintGround(QPainter& painter, const QRectF& rect, const Cell& cell) const;
    /// The number: struck through where dropped, bold for infinities. The painter's font is set.
    void paintNumber(QPainter& painter, const QRectF& rect, const Cell& cell) const;

    /// The colour of a cell too small for marks; dropped cells are grey, so that they differ from zeros.
    [[nodiscard]] QRgb pixel(const Cell& cell) const;
    /// The colour of many cells: their mean value, greyed by the share that is dropped.
    [[nodiscard]] QRgb pixel(double meanValue, double droppedShare, bool anyNotFinite) const {
        return m_far.pixel(meanValue, droppedShare, 0.0, anyNotFinite);
    }

    /// What paintGround fills the cell with, below hatching and marks.
    [[nodiscard]] QColor ground(const Cell& cell) const;
    /// What paintNumber writes with; readable on the ground and on the hatching.
    [[nodiscard]] QColor ink(const Cell& cell) const;

private:
    [[nodiscard]] bool showsDrop(const Cell& cell) const;
    [[nodiscard]] double dropStrength() const;
    void paintStray(QPainter& painter, const QRectF& rect) const;

    Field m_field;
    const Theme& m_theme;
    double m_limit;
    FarColors m_far;
    bool m_numbers;
    QColor m_lines;  // of the hatching
    QBrush m_hatch;
};

}  // namespace dropscope
