// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/near_view.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "ui/models/tensor_model.h"
#include "ui/style/appearance.h"
#include "ui/views/cell_painter.h"
#include "ui/views/grid_area.h"

namespace dropscope {

namespace {

/// The font of numbers, smaller where "-0.0000" has no room.
QFont numberFontIn(double cellWidth) {
    QFont font = Appearance::instance().numberFont();
    const double wanted = QFontMetrics(font).horizontalAdvance("-0.0000") + 4.0;
    if (wanted > cellWidth) {
        font.setPixelSize(std::max(8, static_cast<int>(font.pixelSize() * cellWidth / wanted)));
    }
    return font;
}

void paintCellLines(QPainter& painter, const GridArea& area) {
    const QRect visible = area.visibleCells();
    const QRectF cells = area.cellsRect(visible);
    for (int c = visible.left(); c <= visible.right() + 1; ++c) {
        const double x = std::round(area.cellRect({c, 0}).left());
        painter.drawLine(QPointF(x, cells.top()), QPointF(x, cells.bottom()));
    }
    for (int r = visible.top(); r <= visible.bottom() + 1; ++r) {
        const double y = std::round(area.cellRect({0, r}).top());
        painter.drawLine(QPointF(cells.left(), y), QPointF(cells.right(), y));
    }
}

/// No line between cells that are dropped together: the unit is seen as one.
void paintUnitLines(QPainter& painter, const GridArea& area, const TensorModel& model) {
    const QRect visible = area.visibleCells();
    for (int r = visible.top(); r <= visible.bottom(); ++r) {
        for (int c = visible.left(); c <= visible.right(); ++c) {
            const QRectF rect = area.cellRect({c, r});
            const QPointF corner(std::round(rect.left()), std::round(rect.top()));
            if (c == 0 || !model.shareUnit(r, c, r, c - 1)) {
                painter.drawLine(corner, QPointF(corner.x(), rect.bottom()));
            }
            if (r == 0 || !model.shareUnit(r, c, r - 1, c)) {
                painter.drawLine(corner, QPointF(rect.right(), corner.y()));
            }
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.tableRect());
}

}  // namespace

void paintNearView(QPainter& painter, const GridArea& area, const TensorModel& model, double valueLimit) {
    const Theme& theme = Appearance::instance().theme();
    const bool numbers = area.grid().showsNumbers();
    const CellPainter cells(model.field(), theme, valueLimit, area.devicePixelRatioF(), numbers);
    const QRect visible = area.visibleCells();
    std::vector<Cell> shown(static_cast<std::size_t>(visible.width()) * static_cast<std::size_t>(visible.height()));
    model.readBlock(visible, shown);
    painter.setFont(model.field() == Field::mask ? Appearance::instance().numberFont()  // one digit has room
                                                 : numberFontIn(area.grid().cellWidth()));
    auto next = shown.cbegin();
    for (int r = visible.top(); r <= visible.bottom(); ++r) {
        for (int c = visible.left(); c <= visible.right(); ++c) {
            const Cell& cell = *next++;
            const QRectF rect = area.cellRect({c, r});
            cells.paintGround(painter, rect, cell);
            if (numbers) {
                cells.paintNumber(painter, rect, cell);
            }
        }
    }
    painter.setPen(theme.line);
    if (model.hasSharedUnits() && !model.isEditable()) {
        paintUnitLines(painter, area, model);
    } else {
        paintCellLines(painter, area);
    }
}

}  // namespace dropscope
