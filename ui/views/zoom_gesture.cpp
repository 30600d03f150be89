// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/zoom_gesture.h"

#include <QGestureEvent>
#include <cmath>

namespace dropscope {

double zoomOfWheel(const QWheelEvent& event) { return std::pow(kZoomPerStep, event.angleDelta().y() / 120.0); }

std::optional<ZoomGesture> zoomGestureOf(const QEvent& event, const QWidget& widget) {
    if (event.type() == QEvent::Wheel) {
        const auto& wheel = static_cast<const QWheelEvent&>(event);
        if (wheel.modifiers().testFlag(Qt::ControlModifier)) {
            return ZoomGesture{zoomOfWheel(wheel), wheel.position()};
        }
    } else if (event.type() == QEvent::NativeGesture) {
        const auto& touchPad = static_cast<const QNativeGestureEvent&>(event);
        if (touchPad.gestureType() == Qt::ZoomNativeGesture) {
            return ZoomGesture{1.0 + touchPad.value(), touchPad.position()};
        }
    } else if (event.type() == QEvent::Gesture) {
        if (const QGesture* gesture = static_cast<const QGestureEvent&>(event).gesture(Qt::PinchGesture)) {
            const auto& pinch = static_cast<const QPinchGesture&>(*gesture);
            return ZoomGesture{pinch.scaleFactor(), widget.mapFromGlobal(pinch.centerPoint())};
        }
    }
    return std::nullopt;
}

}  // namespace dropscope
