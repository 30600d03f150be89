// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGestureEvent>

namespace dropscope {

/// The pinch of two fingers on a touch screen, where the event is one; the widget has asked for it by grabGesture. (A touch
/// pad's comes as QNativeGestureEvent.)
[[nodiscard]] inline const QPinchGesture* pinchOf(const QEvent& event) {
    return event.type() == QEvent::Gesture
               ? static_cast<const QPinchGesture*>(static_cast<const QGestureEvent&>(event).gesture(Qt::PinchGesture))
               : nullptr;
}

}  // namespace dropscope
