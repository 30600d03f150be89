// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QImage>
#include <memory>

#include "ui/models/selection_text.h"
#include "ui/models/tensor_model.h"
#include "ui/views/far_picture.h"
#include "ui/views/grid_access.h"
#include "ui/views/grid_viewport.h"

class QMimeData;

namespace dropscope {

class CellEditor;

/// One grid of numbers: paints the visible cells of a TensorModel where a shared GridViewport looks, and turns mouse, keys
/// and clipboard into asks of the model. Close up a cell is a number, farther out a hatched square, far out a pixel.
class TensorView : public QAbstractScrollArea, public SpokenGrid {
    Q_OBJECT

public:
    TensorView(TensorModel& model, GridViewport& viewport, QWidget* parent = nullptr);

    [[nodiscard]] TensorModel& model() const { return m_model; }

    /// The |value| that gets the full colour; > 0.
    void setValueLimit(double limit);

    /// Where a cell is drawn, in viewport pixels: for tests and for people's tools.
    [[nodiscard]] QRectF cellRect(const QPoint& cell) const;

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

    /// Pixels for cells where no scroll bar takes some.
    [[nodiscard]] int gridWidth() const { return width() - indexWidth() - 1; }

signals:
    /// An ask was refused; `sentence` says why. The old values stay.
    void refused(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Visible {
        int firstColumn, lastColumn, firstRow, lastRow;  // last is one beyond
    };
    [[nodiscard]] Visible visibleRange() const;
    [[nodiscard]] QRect gridRect() const;  // where cells are: the viewport without the index strips
    [[nodiscard]] int indexWidth() const;
    [[nodiscard]] int indexHeight() const;
    [[nodiscard]] std::optional<QPoint> cellAt(const QPointF& position) const;
    void placeGrid();
    void updateScrollBars();
    void refresh();  // the cells changed: drop the picture, repaint, tell screen readers
    void paintIndices(QPainter& painter, const Visible& visible) const;
    void paintNear(QPainter& painter, const Visible& visible) const;
    void paintLines(QPainter& painter, const Visible& visible) const;
    void paintUnitLines(QPainter& painter, const Visible& visible) const;
    void paintFar(QPainter& painter);
    /// Whether so many cells, none beside another in memory, take too long to be read at once.
    [[nodiscard]] bool isScattered(const QRect& block) const;
    /// Through m_far: cells below a pixel, and scattered ones. False while nothing is there.
    bool paintWorkedOut(QPainter& painter, const QPoint& place, const FarFrame& frame);
    /// One pixel for each cell, enlarged when drawn.
    void paintPixels(QPainter& painter, const QRect& block);
    void paintMarks(QPainter& painter) const;
    void describeCurrent();
    bool moveByKey(QKeyEvent* event);

    void beginEdit(const QString& text, bool selectAll);

    [[nodiscard]] QSize spokenSize() const override { return {m_model.columnCount(), m_model.rowCount()}; }
    [[nodiscard]] QString spokenCell(const QPoint& cell) const override;
    [[nodiscard]] QPoint spokenCurrent() const override { return m_grid.current(); }
    [[nodiscard]] QRect spokenSelection() const override { return m_grid.selection(); }
    [[nodiscard]] bool mayEditCells() const override { return m_model.isEditable(); }
    [[nodiscard]] QRectF spokenRect(const QPoint& cell) const override { return cellRect(cell); }

    TensorModel& m_model;
    GridViewport& m_grid;
    double m_valueLimit = 1.0;
    FarPicture m_far;  // below a pixel per cell
    QImage m_picture;  // from there to kNearCell, a pixel for each cell; null when it has to be made again
    CellEditor* m_editor;
    QPoint m_pressed;
    bool m_selecting = false;
    bool m_mayDrag = false;  // the selection was pressed: a move takes it along, a release gives it up
    QPoint m_dragFrom;
    bool m_withoutMarks = false;
    bool m_updatingBars = false;
};

}  // namespace dropscope
