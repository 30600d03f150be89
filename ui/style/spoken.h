// SPDX-License-Identifier: GPL-3.0-or-later
// What screen readers are told of widgets that Qt knows too little about. Names and descriptions are set as usual, by
// setAccessibleName and setAccessibleDescription. Thread rule: GUI thread only.
#pragma once

#include <QAccessible>
#include <QLabel>
#include <QSlider>
#include <functional>

namespace dropscope {

/// What a widget that paints itself is, such as QAccessible::Chart or QAccessible::Graphic. To be called before the widget
/// is given a name: Qt asks then, and keeps the answer.
void setSpokenRole(QWidget* widget, QAccessible::Role role);

/// A slider's value is spoken as `valueOf` its position, which must rise with it: 0.5 instead of 500 for p.
void setSpokenValue(QSlider* slider, const std::function<double(int)>& valueOf);

/// Sets the description of a widget that paints itself, and says so where it changed.
void describe(QWidget* widget, const QString& sentence);

/// For the sentences that a page is about: sets the text, and tells screen readers (QAccessible::Alert) where it changed
/// and can be seen.
void setSpokenText(QLabel* label, const QString& text);

/// Makes Qt ask for the two above. Called once, by Appearance.
void installSpokenWidgets();

}  // namespace dropscope
