// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <memory>

#include "ui/models/selection_text.h"
#include "ui/models/tensor_model.h"
#include "ui/views/far_picture.h"
#include "ui/views/grid_area.h"
#include "ui/views/grid_indices.h"

class QMimeData;

namespace dropscope {

class CellEditor;

/// One grid of numbers: paints the visible cells of a TensorModel where a shared GridViewport looks, and turns mouse, keys
/// and clipboard into asks of the model. Close up a cell is a number, farther out a hatched square, far out a pixel.
class TensorView : public GridArea {
    Q_OBJECT

public:
    TensorView(TensorModel& model, GridViewport& viewport, QWidget* parent = nullptr);

    [[nodiscard]] TensorModel& model() const { return m_model; }

    /// The |value| that gets the full colour; > 0.
    void setValueLimit(double limit);

    /// Clipboard actions on the selection. They tell the user what went wrong through `refused`.
    void copy();
    void copyAs(SelectionFormat format);
    void paste();
    void clearCells();  ///< x and dL/dy: 0; mask: what was set by hand is set free

    /// The selection as other programs take it when it is dropped on them: text/plain with tabs, and text/csv. Null, and
    /// `refused` tells, when it is too large.
    [[nodiscard]] std::unique_ptr<QMimeData> selectionData();

    /// Paints the view as it is seen, without the marks of the current cell and the selection.
    void paintPicture(QPainter& painter);

    /// A picture is on its way.
    [[nodiscard]] bool isBusy() const { return m_far.isBusy(); }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QRect gridRect() const override;  ///< the viewport without the strips that number rows and columns
    /// Pixels for cells where no scroll bar takes some.
    [[nodiscard]] int gridWidth() const { return width() - indexMargins(grid().rows()).left() - 1; }

signals:
    /// The keyboard has come here.
    void focused();
    /// What was done that cannot be seen.
    void said(const QString& what);
    /// An ask was refused; `sentence` says why. The old values stay.
    void refused(const QString& sentence);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void refresh();  // the cells changed: drop the picture, repaint, tell screen readers
    void paintFar(QPainter& painter);
    /// Whether so many cells, none beside another in memory, take too long to be read at once.
    [[nodiscard]] bool isScattered(const QRect& block) const;
    /// Through m_far: cells below a pixel, and scattered ones. False while nothing is there.
    bool paintWorkedOut(QPainter& painter, const FarFrame& frame);
    /// One pixel for each cell, enlarged when drawn.
    void paintPixels(QPainter& painter, const QRect& block);
    void paintMarks(QPainter& painter) const;
    void beginEdit(const QString& text, bool selectAll);
    void tell(const Status& done);  // `refused`, if it was

    [[nodiscard]] QString toolTipOf(const QPoint& cell) const override;
    [[nodiscard]] QSize spokenSize() const override { return {m_model.columnCount(), m_model.rowCount()}; }
    [[nodiscard]] QString spokenCell(const QPoint& cell) const override;
    [[nodiscard]] QRect spokenSelection() const override { return grid().selection(); }
    [[nodiscard]] bool mayEditCells() const override { return m_model.isEditable(); }

    TensorModel& m_model;
    double m_valueLimit = 1.0;
    FarPicture m_far;  // below a pixel per cell
    QImage m_picture;  // from there to kNearCell, a pixel for each cell; null when it has to be made again
    CellEditor* m_editor;
    QPoint m_pressed;
    bool m_selecting = false;
    bool m_mayDrag = false;  // the selection was pressed: a move takes it along, a release gives it up
    QPoint m_dragFrom;
    bool m_withoutMarks = false;
};

}  // namespace dropscope
