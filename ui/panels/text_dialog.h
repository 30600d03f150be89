// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace dropscope {

/// Rich text to read, such as limits: it scrolls where the screen is low, also by keys. Deletes itself when closed.
class TextDialog : public QDialog {
    Q_OBJECT

public:
    /// The text is a label called `name` + "Text".
    TextDialog(const QString& title, const QString& text, const QString& name, QWidget* parent = nullptr);
};

}  // namespace dropscope
