// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include "ui/views/grid_viewport.h"

namespace dropscope {

/// A small map of a whole table with a frame where the grids look. A click or a drag moves the frame, and so do the
/// arrows, Page Up, Page Down, Home and End. Fed with a picture; where it looks is the shared GridViewport's.
class OverviewMap : public QWidget {
    Q_OBJECT

public:
    explicit OverviewMap(GridViewport& viewport, QWidget* parent = nullptr);

    /// The whole table, stretched over the map.
    void setPicture(const QImage& picture);

    /// How many pixels a picture may have: the map as it would be for this table.
    [[nodiscard]] QSize pictureSize() const;

    /// Where the frame is drawn, and where the table: for tests and for people's tools.
    [[nodiscard]] QRectF frameRect() const;
    [[nodiscard]] QRectF tableRect() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void moveTo(const QPointF& position);

    GridViewport& m_grid;
    QImage m_picture;
    QPointF m_grip;  // from the frame's middle to where it was taken
};

/// Whether some of the table is out of sight.
[[nodiscard]] bool isCut(const GridViewport& viewport);

/// "rows 1200 to 1260 of 10000" and "columns 0 to 40 of 10000": what is in sight, first and last index.
[[nodiscard]] QString rowsInSight(const GridViewport& viewport);
[[nodiscard]] QString columnsInSight(const GridViewport& viewport);

}  // namespace dropscope
