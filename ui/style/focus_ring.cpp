// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/focus_ring.h"

#include "ui/style/appearance.h"

namespace dropscope {

void paintFocusRing(QPainter& painter, const QRectF& rect) {
    constexpr double kWidth = 2.0;
    const Appearance& look = Appearance::instance();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.theme().accent, kWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(kWidth / 2, kWidth / 2, -kWidth / 2, -kWidth / 2), look.length(4),
                            look.length(4));
    painter.restore();
}

}  // namespace dropscope
