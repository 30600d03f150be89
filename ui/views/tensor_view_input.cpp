// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keys do in a TensorView.
#include <QApplication>
#include <QContextMenuEvent>
#include <QCursor>
#include <QDrag>
#include <QMenu>
#include <QMimeData>
#include <utility>

#include "ui/views/cell_editor.h"
#include "ui/views/tensor_view.h"

namespace dropscope {

// --- mouse ---

void TensorView::mousePressEvent(QMouseEvent* event) {
    if (!m_editor->commit()) {
        return;
    }
    const std::optional<QPoint> cell = cellAt(event->position());
    if (cell && event->button() == Qt::LeftButton) {
        m_pressed = *cell;
        const QRect selection = grid().selection();
        m_mayDrag =
            event->modifiers() == Qt::NoModifier && selection.size() != QSize(1, 1) && selection.contains(*cell);
        if (m_mayDrag) {
            m_dragFrom = event->position().toPoint();
            return;
        }
        m_selecting = true;
        grid().setCurrent(*cell, event->modifiers().testFlag(Qt::ShiftModifier));
    }
}

void TensorView::mouseMoveEvent(QMouseEvent* event) {
    const std::optional<QPoint> cell = cellAt(event->position());
    if (m_mayDrag &&
        (event->position().toPoint() - m_dragFrom).manhattanLength() >= QApplication::startDragDistance()) {
        m_mayDrag = false;
        if (std::unique_ptr<QMimeData> taken = selectionData()) {
            auto* drag = new QDrag(this);  // deletes itself
            drag->setMimeData(taken.release());
            drag->exec(Qt::CopyAction);
        }
        return;
    }
    if (m_selecting && event->buttons().testFlag(Qt::LeftButton)) {
        if (cell && *cell != grid().current()) {
            grid().setCurrent(*cell, true);
        }
    }
    grid().setHovered(cell);
}

void TensorView::mouseReleaseEvent(QMouseEvent* event) {
    if (std::exchange(m_mayDrag, false)) {  // nothing was dragged: it was a click
        grid().setCurrent(m_pressed, false);
        m_selecting = true;
    }
    const bool click =
        m_selecting && cellAt(event->position()) == m_pressed && grid().selection().size() == QSize(1, 1);
    m_selecting = false;
    if (click && m_model.field() == Field::mask && event->button() == Qt::LeftButton) {
        m_model.toggleByHand(m_pressed.y(), m_pressed.x());
    }
}

void TensorView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (m_model.field() == Field::mask) {
        mousePressEvent(event);  // two quick clicks are two clicks
    } else if (cellAt(event->position()) == grid().current()) {
        beginEdit({}, true);
    }
}

bool TensorView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Gesture) {
        m_selecting = m_mayDrag = false;  // the first finger seemed to be a click
    }
    return GridArea::viewportEvent(event);
}

QString TensorView::toolTipOf(const QPoint& cell) const {
    return m_model.index(cell.y(), cell.x()).data(Qt::ToolTipRole).toString();
}

void TensorView::contextMenuEvent(QContextMenuEvent* event) {
    if (!m_editor->commit()) {
        return;
    }
    // The menu is about the cell under the pointer, or the selection that it is part of.
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const std::optional<QPoint> cell = byMouse ? cellAt(event->pos()) : std::nullopt;
    if (cell && !grid().selection().contains(*cell)) {
        grid().setCurrent(*cell);
    }
    QMenu menu(this);
    menu.addAction(tr("Copy"), this, &TensorView::copy);
    QMenu* formats = menu.addMenu(tr("Copy as"));
    for (const auto& [text, format] : selectionFormats()) {
        formats->addAction(text, this, [this, chosen = format] { copyAs(chosen); });
    }
    if (m_model.isEditable()) {
        menu.addAction(tr("Paste"), this, &TensorView::paste);
        menu.addAction(tr("Set to 0"), this, &TensorView::clearCells);
    } else if (m_model.field() == Field::mask) {
        menu.addAction(tr("Back to the drawn mask"), this, &TensorView::clearCells);
    }
    menu.exec(byMouse || grid().isEmpty() ? event->globalPos()
                                          : viewport()->mapToGlobal(cellRect(grid().current()).center().toPoint()));
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());  // it left the grid behind the menu's back
    grid().setHovered(viewport()->rect().contains(pointer) ? cellAt(pointer) : std::nullopt);
}

// --- keys ---

void TensorView::focusInEvent(QFocusEvent* event) {
    GridArea::focusInEvent(event);
    emit focused();
}

void TensorView::keyPressEvent(QKeyEvent* event) {
    if (grid().isEmpty()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->matches(QKeySequence::SelectAll)) {
        grid().selectAll();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        clearCells();
    } else if (enter && m_model.field() == Field::mask) {
        m_model.toggleByHand(grid().current().y(), grid().current().x());
    } else if ((enter || event->key() == Qt::Key_F2) && m_model.isEditable()) {
        beginEdit({}, true);
    } else if (const std::optional<QPoint> to = cellByKey(*event)) {
        grid().setCurrent(*to, event->modifiers().testFlag(Qt::ShiftModifier));
    } else if (plain && m_model.isEditable() && !event->text().isEmpty() && event->text()[0].isPrint() &&
               !event->text()[0].isSpace() && QString("0123456789+-.,niNI").contains(event->text()[0])) {
        beginEdit(event->text(), false);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TensorView::beginEdit(const QString& text, bool selectAll) {
    if (m_model.isEditable() && !grid().isEmpty()) {
        const QPoint cell = grid().current();
        grid().setCurrent(cell);  // into view
        const QString before = m_model.index(cell.y(), cell.x()).data(Qt::EditRole).toString();
        m_editor->open(cellRect(cell), selectAll ? before : text, selectAll);
    }
}

}  // namespace dropscope
