// SPDX-License-Identifier: GPL-3.0-or-later
// What every column of controls is made of.
#pragma once

#include <QString>

#include "engine/core/error.h"
#include "ui/style/roles.h"

class QBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;
class QWidget;

namespace dropscope {

/// Fills `panel` with `content`, which scrolls where the screen is low: nothing is squeezed.
void scrollInside(QWidget* panel, QWidget* content);

/// A part of a column: its lines stand close together.
QVBoxLayout* addSection(QVBoxLayout* column);

/// A small button that says in few letters what it does; `help` is its tool tip and what screen readers say.
QToolButton* addPill(QBoxLayout* layout, const QString& text, const QString& help, const char* name);

QLabel* addWords(QBoxLayout* layout, const QString& text, Role role, const char* name);

/// A caption and below it the field that it names.
QLineEdit* addField(QVBoxLayout* section, const QString& caption, const char* name, const QString& accessibleName);

/// The line under a field that says why its text was refused. Hidden while there is nothing to say.
QLabel* addRefusal(QBoxLayout* layout, const char* name);

/// Marks the field and says why, and where in the text if the error knows.
void refuseField(QWidget* field, QLabel* refusal, const Error& error);
void acceptField(QWidget* field, QLabel* refusal);

}  // namespace dropscope
