// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/cell_marks.h"

namespace dropscope {

namespace {

QPen sharpPen(const QColor& color, double width) {
    return QPen(color, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin);
}

}  // namespace

void paintCellFrame(QPainter& painter, const QRectF& cell, const QColor& color, double width, double least) {
    const QRectF rect =
        cell.width() < least ? QRectF(cell.center() - QPointF(least / 2, least / 2), QSizeF(least, least)) : cell;
    painter.setPen(sharpPen(color, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

void paintSelection(QPainter& painter, const QRectF& cells, const QColor& color, bool tinted) {
    if (tinted) {
        QColor tint = color;
        tint.setAlphaF(0.14F);
        painter.fillRect(cells, tint);
    }
    painter.setPen(sharpPen(color, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cells.adjusted(1, 1, -1, -1));
}

void paintOutline(QPainter& painter, const QRectF& table, const QColor& color) {
    painter.setPen(color);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(table.adjusted(0, 0, -0.5, -0.5));
}

}  // namespace dropscope
