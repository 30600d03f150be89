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
        if (event->type() != QEvent::Wheel) {
            return false;
        }
        const auto* slider = qobject_cast<QAbstractSlider*>(object);
        const bool isField = qobject_cast<QComboBox*>(object) != nullptr ||
                             qobject_cast<QAbstractSpinBox*>(object) != nullptr ||
                             (slider != nullptr && qobject_cast<const QScrollBar*>(slider) == nullptr);
        if (!isField || static_cast<QWidget*>(object)->hasFocus()) {
            return false;
        }
        event->ignore();  // Qt asks the parent next
        return true;
    }
};

}  // namespace

void keepWheelFromFields() { qApp->installEventFilter(new WheelGuard(qApp)); }

}  // namespace dropscope
