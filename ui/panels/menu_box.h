// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace dropscope {

/// A menu of one choice that gives way: closed, a long entry is written smaller, then cut with an ellipsis; open, all entries are
/// whole.
class MenuBox : public QComboBox {
    Q_OBJECT

public:
    MenuBox(const char* name, const QString& accessibleName, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace dropscope
