// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace dropscope {

/// The rail at the left: one button for each page, the one shown is lit.
class PageRail : public QWidget {
    Q_OBJECT

public:
    explicit PageRail(QWidget* parent = nullptr);

    /// Below those there are. The button is called `name` + "PageButton"; `icon` is a file of resources/icons.
    void addPage(const QString& name, const QString& icon, const QString& text);

    /// Lights the button of this page, by number.
    void setCurrent(int page);

signals:
    void chosen(int page);

private:
    QButtonGroup* m_buttons;
    QVBoxLayout* m_column;
};

}  // namespace dropscope
