// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/grid_indices.h"

#include <algorithm>

#include "ui/style/appearance.h"
#include "ui/views/grid_area.h"

namespace dropscope {

namespace {

/// The least of 1, 2, 5, 10, ... cells on which a label has room.
qint64 strideFor(double cellPixels, double labelPixels) {
    qint64 step = 1;
    for (int i = 0; static_cast<double>(step) * cellPixels < labelPixels; ++i) {
        step = i % 3 == 1 ? step / 2 * 5 : step * 2;
    }
    return step;
}

/// The first multiple of `step` from `first` on.
qint64 firstMultiple(qint64 first, qint64 step) { return (first + step - 1) / step * step; }

}  // namespace

QMargins indexMargins(int rows) {
    const Appearance& look = Appearance::instance();
    const QFontMetrics metrics(look.noteFont());
    const auto digits = static_cast<int>(QString::number(std::max(0, rows - 1)).size());
    const int clear = look.length(6 + 7);  // of the numbers, and of the focus ring
    return {metrics.horizontalAdvance(QString(digits, '0')) + clear, look.length(22), 0, 0};
}

void paintIndices(QPainter& painter, const GridArea& area) {
    const Appearance& look = Appearance::instance();
    const QFontMetrics metrics(look.noteFont());
    const QMargins strips = indexMargins(area.grid().rows());
    const QRect grid = area.gridRect();
    const QRect visible = area.visibleCells();
    painter.setFont(look.noteFont());
    painter.setPen(look.theme().note);

    const qint64 columnStep = strideFor(area.grid().cellWidth(),
                                        metrics.horizontalAdvance(QString::number(qint64{visible.right()} + 1)) + 10);
    for (qint64 c = firstMultiple(visible.left(), columnStep); c <= visible.right(); c += columnStep) {
        const double middle = area.cellRect({static_cast<int>(c), 0}).center().x();
        const QString text = QString::number(c);
        if (middle >= grid.left() && middle + metrics.horizontalAdvance(text) / 2.0 <= area.viewport()->width()) {
            painter.drawText(QRectF(middle - 60, 0, 120, strips.top()), Qt::AlignCenter, text);
        }
    }
    const qint64 rowStep = strideFor(area.grid().cellHeight(), metrics.height() + 2);
    for (qint64 r = firstMultiple(visible.top(), rowStep); r <= visible.bottom(); r += rowStep) {
        const double middle = area.cellRect({0, static_cast<int>(r)}).center().y();
        if (middle >= grid.top() && middle + metrics.ascent() / 2.0 <= grid.bottom()) {
            painter.drawText(QRectF(0, middle - 20, strips.left() - look.length(6), 40),
                             Qt::AlignRight | Qt::AlignVCenter, QString::number(r));
        }
    }
}

}  // namespace dropscope
