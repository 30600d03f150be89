// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/cell_editor.h"

#include <QKeyEvent>
#include <QLabel>
#include <algorithm>

#include "ui/models/words.h"
#include "ui/style/appearance.h"
#include "ui/style/roles.h"

namespace dropscope {

CellEditor::CellEditor(std::function<Status(const QString&)> take, QWidget* parent)
    : QLineEdit(parent), m_take(std::move(take)), m_refusal(new QLabel(parent)) {
    setObjectName("cellEditor");
    setAccessibleName(tr("new value of the cell"));
    setRole(this, Role::number);
    m_refusal->setObjectName("cellRefusal");
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    setRole(m_refusal, Role::refusalBubble);
    hide();
    m_refusal->hide();
    connect(this, &QLineEdit::textEdited, m_refusal, &QWidget::hide);
}

void CellEditor::open(const QRectF& cell, const QString& text, bool selectText) {
    Appearance& look = Appearance::instance();
    QRectF rect(0, 0, std::max<double>(cell.width(), look.length(96)), look.length(32));
    rect.moveCenter({cell.left() + rect.width() / 2.0, cell.center().y()});
    rect.moveRight(std::min<double>(rect.right(), parentWidget()->width()));
    setGeometry(rect.toRect());
    setText(text);
    if (selectText) {
        selectAll();
    }
    setRefused(this, false);
    show();
    setFocus();
}

bool CellEditor::commit() {
    if (!isOpen()) {
        return true;
    }
    if (const Status taken = m_take(text()); !taken) {
        showRefusal(sentenceOf(taken.error()));
        return false;
    }
    giveUp();
    return true;
}

void CellEditor::giveUp() {
    if (isOpen()) {
        const bool hadFocus = hasFocus();
        hide();
        m_refusal->hide();
        if (hadFocus) {
            parentWidget()->parentWidget()->setFocus();  // the grid, not its viewport
        }
    }
}

bool CellEditor::event(QEvent* event) {
    // Tab would leave the field before keyPressEvent sees it.
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event))) {
        return true;
    }
    return QLineEdit::event(event);
}

bool CellEditor::handleKey(QKeyEvent* event) {
    QPoint by;
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            by = {0, event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1};
            break;
        case Qt::Key_Tab:
            by = {1, 0};
            break;
        case Qt::Key_Backtab:
            by = {-1, 0};
            break;
        case Qt::Key_Escape:
            giveUp();
            return true;
        default:
            return false;
    }
    if (commit()) {
        emit goOn(by);
    }
    return true;
}

void CellEditor::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    // Clicking elsewhere takes a right value and drops a wrong one; another window's turn changes nothing.
    if (isOpen() && event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
        commit();
        giveUp();
    }
}

void CellEditor::showRefusal(const QString& sentence) {
    setRefused(this, true);
    m_refusal->setText(sentence);
    m_refusal->setFixedWidth(std::min(parentWidget()->width(), Appearance::instance().length(280)));
    m_refusal->adjustSize();
    QPoint place = geometry().bottomLeft() + QPoint(0, 4);
    place.setX(std::min(place.x(), parentWidget()->width() - m_refusal->width()));
    if (place.y() + m_refusal->height() > parentWidget()->height()) {
        place.setY(std::max(0, y() - m_refusal->height() - 4));
    }
    m_refusal->move(place);
    m_refusal->show();
    m_refusal->raise();
    emit refused(sentence);
}

}  // namespace dropscope
