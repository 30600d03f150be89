// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <functional>

namespace dropscope {

/// Adds an entry to `menu`, which calls `act` and ends with the menu. `name` is the entry's object name.
inline QAction* addEntry(QMenu& menu, const QString& text, const QKeySequence& keys, const char* name,
                         const std::function<void()>& act) {
    QAction* action = menu.addAction(text, &menu, act);
    action->setShortcut(keys);
    action->setObjectName(name);
    return action;
}

/// The same for an entry with a check mark. Who adds it connects what the mark does.
inline QAction* addMark(QMenu& menu, const QString& text, const QKeySequence& keys, const char* name) {
    QAction* action = addEntry(menu, text, keys, name, [] {});
    action->setCheckable(true);
    return action;
}

}  // namespace dropscope
