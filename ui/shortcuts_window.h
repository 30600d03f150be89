// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;

namespace dropscope {

/// All keys of the window, in groups: what the menus have, and what grids, charts and heat maps do by themselves.
class ShortcutsWindow : public QDialog {
    Q_OBJECT

public:
    /// Reads the menus of `window`, its parent.
    explicit ShortcutsWindow(QWidget& window);

private:
    void place();

    QTextBrowser* m_text;
};

}  // namespace dropscope
