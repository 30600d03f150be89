// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <cstdint>
#include <optional>

#include "engine/tensor/shape.h"
#include "ui/models/drawn_mask.h"
#include "ui/views/grid_area.h"

namespace dropscope {

/// What a MaskView shows.
struct MaskContent {
    DrawnMask mask = nullptr;   ///< null: nothing to show
    DrawnMask other = nullptr;  ///< to compare with; null: nothing is marked
    QString otherName = {};     ///< "NumPy"
    Shape shape = Shape({0});   ///< of both: names the cells
    std::optional<std::uint64_t> firstDifference = {};
};

/// One mask to look at: paints it where a shared GridViewport looks, so that several masks scroll and zoom together.
/// Close up a dropped cell is a hatched 0 and a kept one a 1, farther out a square, far out a picture. Cells that differ
/// from another mask have a corner, the first of them a frame. Mouse and keys move the shared current cell.
class MaskView : public GridArea {
    Q_OBJECT

public:
    explicit MaskView(GridViewport& sharedViewport, QWidget* parent = nullptr);

    /// The viewport's table must have at least as many cells as the mask; cells behind its end stay empty.
    void show(MaskContent content);

    /// "[1, 2]: kept; NumPy drops it", for a tooltip and a screen reader; "" where there is no such cell.
    [[nodiscard]] QString cellText(const QPoint& cell) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void focused();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] std::uint64_t unitAt(const QPoint& cell) const;
    void paintNear(QPainter& painter) const;
    void paintFar(QPainter& painter);
    void paintMarks(QPainter& painter) const;

    [[nodiscard]] bool hasCell(const QPoint& cell) const override;
    [[nodiscard]] QString toolTipOf(const QPoint& cell) const override { return cellText(cell); }
    [[nodiscard]] QSize spokenSize() const override;
    [[nodiscard]] QString spokenCell(const QPoint& cell) const override { return cellText(cell); }
    [[nodiscard]] QRect spokenSelection() const override { return {grid().current(), QSize(1, 1)}; }
    [[nodiscard]] bool mayEditCells() const override { return false; }

    MaskContent m_content;
    QImage m_picture;  // of the far view; null when it has to be made again
};

}  // namespace dropscope
