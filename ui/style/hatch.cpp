// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/hatch.h"

#include <QPainter>
#include <QPixmap>
#include <algorithm>
#include <cmath>

namespace dropscope {

namespace {

constexpr int kTile = 6;

}  // namespace

QBrush hatchBrush(const QColor& color, double pixelRatio) {
    const int side = static_cast<int>(std::lround(kTile * pixelRatio));
    QPixmap tile(side, side);
    tile.setDevicePixelRatio(pixelRatio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.0));
    for (const int shift : {-kTile, 0, kTile}) {  // the neighbours' lines reach into the corners
        painter.drawLine(QPointF(shift, kTile), QPointF(shift + kTile, 0));
    }
    return {tile};
}

void drawHatch(QPainter& painter, const QRectF& rect, const QColor& color) {
    painter.setPen(QPen(color, 1.0));
    for (double sum = std::ceil((rect.left() + rect.top()) / kTile) * kTile; sum < rect.right() + rect.bottom();
         sum += kTile) {  // x + y of each line
        const double left = std::max(rect.left(), sum - rect.bottom());
        const double right = std::min(rect.right(), sum - rect.top());
        painter.drawLine(QPointF(left, sum - left), QPointF(right, sum - right));
    }
}

}  // namespace dropscope
