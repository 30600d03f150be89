// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QStringList>
#include <functional>
#include <vector>

#include "ui/charts/ticks.h"

class QPainter;

namespace dropscope {

/// The plot's place in a chart, its two axes and the words around it: grid lines, ticks, the title under it.
/// Everything is laid out inside the size it was given, so no text is cut off, and flush with its edges but for the room
/// that the frame of what has the keyboard takes. Lengths and colours are the Appearance's of now.
class PlotFrame {
public:
    struct Wish {
        QSize size;        ///< of the whole chart, logical pixels
        int headRows = 0;  ///< rows of note text kept free above the plot
        Range x;
        Range y;             ///< shares, widened to a step; with yTicks anything, taken as it is
        QStringList titles;  ///< of the x axis, the longest first: the first that has room is shown
        /// Ticks of the x axis, about as many as told (>= 2).
        std::function<std::vector<Tick>(int)> xTicks;
        /// The same for the y axis; none: percentages.
        std::function<std::vector<Tick>(int)> yTicks = {};
    };

    /// Kept free on every side, for the focus frame.
    [[nodiscard]] static int room();

    PlotFrame() = default;
    explicit PlotFrame(const Wish& wish);

    [[nodiscard]] const QRect& area() const { return m_area; }  ///< the plot itself
    [[nodiscard]] const Range& x() const { return m_x; }
    [[nodiscard]] const Range& y() const { return m_y.range; }
    [[nodiscard]] double yStep() const { return m_y.step; }
    [[nodiscard]] const QFont& font() const { return m_font; }

    [[nodiscard]] double xPixel(double value) const;
    [[nodiscard]] double yPixel(double value) const;
    [[nodiscard]] QPointF pixel(double x, double y) const { return {xPixel(x), yPixel(y)}; }
    /// The value under a pixel, which may lie outside the range.
    [[nodiscard]] double xValue(double pixel) const;
    [[nodiscard]] double yValue(double pixel) const;

    void paintGrid(QPainter& painter) const;   ///< behind the series
    void paintWords(QPainter& painter) const;  ///< ticks' words and the title

private:
    QFont m_font;
    QSize m_size;
    QRect m_area = {0, 0, 1, 1};
    Range m_x = {0.0, 1.0};
    SteppedRange m_y = {{0.0, 1.0}, 1.0};
    QString m_title;
    QRectF m_titleBox;
    std::vector<Tick> m_xTicks;
    std::vector<Tick> m_yTicks;
};

}  // namespace dropscope
