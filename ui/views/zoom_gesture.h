// SPDX-License-Identifier: GPL-3.0-or-later
// A zoom asked for with the hand: Ctrl and the wheel, two fingers on a touch pad or on a touch screen.
#pragma once

#include <QEvent>
#include <QPointF>
#include <QWheelEvent>
#include <QWidget>
#include <optional>

namespace dropscope {

struct ZoomGesture {
    double factor;   ///< > 1: nearer
    QPointF anchor;  ///< stays where it is, in pixels of the widget
};

/// The zoom that an event of `widget` asks for, if it does. For fingers on a touch screen the widget has called
/// grabGesture(Qt::PinchGesture).
[[nodiscard]] std::optional<ZoomGesture> zoomGestureOf(const QEvent& event, const QWidget& widget);

/// How much nearer a turn of the wheel goes, where it zooms: a step by a quarter.
[[nodiscard]] double zoomOfWheel(const QWheelEvent& event);

/// A step of the wheel or a key.
inline constexpr double kZoomPerStep = 1.25;

}  // namespace dropscope
