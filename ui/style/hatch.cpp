// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/hatch.h"

#include <QPainter>
#include <QPixmap>
#include <cmath>

namespace dropscope {

QBrush hatchBrush(const QColor& color, double pixelRatio) {
    constexpr int kTile = 6;
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

}  // namespace dropscope
