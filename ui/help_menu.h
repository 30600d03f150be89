// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QPointer>

#include "ui/help_window.h"

namespace dropscope {

class Document;
class Hints;

/// The entries of the Help menu: the help's pages, the hints, the shortcuts and what this program is. It belongs to the menu; the
/// help and the hints belong to the window, so that they stay when its menus are built anew in another language.
class HelpMenu : public QObject {
    Q_OBJECT

public:
    HelpMenu(QMenu& menu, QWidget& window, const Document& document);

    /// Opens the help at a page.
    HelpWindow& open(const QString& topic);

    /// The hints that this person has not put away yet.
    void startHints();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void showText(const QString& title, const QString& text, const char* name);
    void showShortcuts();
    void showAbout();

    QWidget& m_window;
    QPointer<HelpWindow> m_help;
    Hints* m_hints;
};

}  // namespace dropscope
