// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_menu.h"

#include <QAction>
#include <QApplication>
#include <QMessageBox>
#include <QWhatsThis>

#include "ui/help_topics.h"
#include "ui/hints.h"
#include "ui/menu_entry.h"
#include "ui/shortcuts_window.h"

namespace dropscope {

HelpMenu::HelpMenu(QMenu& menu, QWidget& window, const Document& document)
    : QObject(&menu), m_window(window), m_help(window.findChild<HelpWindow*>()), m_hints(window.findChild<Hints*>()) {
    setObjectName("helpPages");
    if (m_hints == nullptr) {
        m_hints = new Hints(window, document);
    }
    const auto add = [&](const QString& text, const char* name) {
        QAction* action = menu.addAction(text);
        action->setObjectName(name);
        return action;
    };
    connect(add(tr("&Help pages"), "helpAction"), &QAction::triggered, this, [this] { open("start"); });
    QAction* about = add(tr("&What is this?"), "whatIsThisAction");
    about->setShortcut(QKeySequence("Shift+F1"));
    about->setToolTip(tr("the page about the control that has the keyboard"));
    connect(about, &QAction::triggered, this, [this] {
        const QString topic = helpTopicOf(QApplication::focusWidget());
        open(topic.isEmpty() ? QStringLiteral("start") : topic);
    });
    connect(add(tr("&Point at a control…"), "pointAction"), &QAction::triggered, this, &QWhatsThis::enterWhatsThisMode);
    connect(add(tr("Show the h&ints"), "hintsAction"), &QAction::triggered, m_hints, &Hints::showAll);
    menu.addSeparator();
    addEntry(menu, tr("&Shortcuts"), QKeySequence("F1"), "shortcutsAction", [this] { showShortcuts(); });
    addEntry(menu, tr("&About Dropscope"), {}, "aboutAction", [this] { showAbout(); });
    qApp->installEventFilter(this);
}

HelpWindow& HelpMenu::open(const QString& topic) {
    if (m_help == nullptr) {
        m_help = new HelpWindow(&m_window);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->showTopic(topic);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
    return *m_help;
}

void HelpMenu::showText(const QString& title, const QString& text, const char* name) {
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Close, &m_window);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void HelpMenu::showShortcuts() {
    auto* shortcuts = new ShortcutsWindow(m_window);
    shortcuts->setAttribute(Qt::WA_DeleteOnClose);
    shortcuts->open();
}

void HelpMenu::showAbout() {
    showText(tr("About Dropscope"),
             tr("<b>Dropscope %1</b><br>An instrument for dropout: which cells are masked, and why.<br><br>"
                "Free software under the GNU General Public License, version 3 or later.")
                 .arg(QApplication::applicationVersion()),
             "aboutBox");
}

void HelpMenu::startHints() { m_hints->start(); }

bool HelpMenu::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::WhatsThis && event->type() != QEvent::QueryWhatsThis) {
        return QObject::eventFilter(object, event);
    }
    const QString topic = helpTopicOf(qobject_cast<QWidget*>(object));
    if (topic.isEmpty()) {
        return QObject::eventFilter(object, event);
    }
    event->accept();
    if (event->type() == QEvent::WhatsThis) {
        QWhatsThis::leaveWhatsThisMode();
        open(topic);
    }
    return true;
}

}  // namespace dropscope
