// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace dropscope {

/// The entries of the View menu for the whole window: theme, language, presentation mode and full screen. It belongs to the
/// menu.
class ViewMenu : public QObject {
    Q_OBJECT

public:
    ViewMenu(QMenu& menu, QWidget& window);

private:
    void addThemes(QMenu& menu);
    void addLanguages(QMenu& menu);
    void addSizes(QMenu& menu, QWidget& window);
};

}  // namespace dropscope
