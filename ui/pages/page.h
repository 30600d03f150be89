// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace dropscope {

/// One page of the window. Made when it is first shown, so that a page nobody opens costs nothing at the start.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// True while something is on its way that the page will show: a picture of it would not be final.
    [[nodiscard]] virtual bool isBusy() const = 0;
};

}  // namespace dropscope
