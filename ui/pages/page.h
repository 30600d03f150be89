// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace dropscope {

/// What a page is about now, for the window's title and the status line; "" where there is nothing to say.
struct PageSubject {
    QString name;    ///< "documentation example"
    QString detail;  ///< what stands behind it in the window's corner: "3 × 5"
    QString draw;    ///< "seed 42, draw 0, stream 0"
    QString size;    ///< "float32, 15 elements"
};

/// One page of the window. Made when it is first shown, so that a page nobody opens costs nothing at the start.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// True while something is on its way that the page will show: a picture of it would not be final.
    [[nodiscard]] virtual bool isBusy() const = 0;

    [[nodiscard]] virtual PageSubject subject() const = 0;

    /// Where the keyboard begins when the page is shown; null: it stays where it is. (Not a focus proxy: Tab would go there
    /// and skip what lies before it.)
    [[nodiscard]] virtual QWidget* firstFocus() const { return nullptr; }

signals:
    void subjectChanged();
};

}  // namespace dropscope
