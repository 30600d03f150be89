// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <functional>

#include "engine/core/error.h"

class QLabel;

namespace dropscope {

/// The field that opens over a cell to type a value. Enter and Tab take the value and go on, Escape gives it up; a value
/// that is refused stays in the field with the reason below it.
class CellEditor : public QLineEdit {
    Q_OBJECT

public:
    /// `take` is asked with the text; its error is shown. Lives inside the grid's viewport.
    CellEditor(std::function<Status(const QString&)> take, QWidget* parent);

    /// Opens over `cell` (pixels of the parent), at least wide enough for a number.
    void open(const QRectF& cell, const QString& text, bool selectText);
    [[nodiscard]] bool isOpen() const { return !isHidden(); }

    /// Takes the value and closes. False, and still open, when the value was refused.
    bool commit();
    /// Closes without a value.
    void giveUp();

signals:
    /// A value was taken by a key; the current cell moves by so many columns and rows.
    void goOn(const QPoint& by);
    void refused(const QString& sentence);

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool handleKey(QKeyEvent* event);
    void showRefusal(const QString& sentence);

    std::function<Status(const QString&)> m_take;
    QLabel* m_refusal;
};

}  // namespace dropscope
