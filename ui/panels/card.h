// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace dropscope {

/// A rounded frame with a hairline: what the pages are made of. Its height is the page's choice: words that wrap inside do
/// not ask for more.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString& objectName, QWidget* parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

}  // namespace dropscope
