// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/wheel.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace dropscope {

namespace {

class WheelGuard final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() != QEvent::Wheel && event->type() != QEvent::Polish) {
            return false;
        }
        auto* widget = qobject_cast<QWidget*>(object);
        const bool isMenu = qobject_cast<QComboBox*>(object) != nullptr;
        const bool isField =
            isMenu || qobject_cast<QAbstractSpinBox*>(object) != nullptr ||
            (qobject_cast<QAbstractSlider*>(object) != nullptr && qobject_cast<QScrollBar*>(object) == nullptr);
        if (!isField) {
            return false;
        }
        if (event->type() == QEvent::Polish) {
            if (widget->focusPolicy() == Qt::WheelFocus) {
                widget->setFocusPolicy(
                    Qt::StrongFocus);  // or Qt gives it the focus just before it turns the wheel on it
            }
            return false;
        }
        // A menu keeps the focus after a choice: the wheel that follows is meant for the page.
        if (widget->hasFocus() && !isMenu) {
            return false;
        }
        event->ignore();  // Qt asks the parent next
        return true;
    }
};

}  // namespace

void keepWheelFromFields() { qApp->installEventFilter(new WheelGuard(qApp)); }

}  // namespace dropscope
