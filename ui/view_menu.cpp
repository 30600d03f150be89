// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view_menu.h"

#include <QActionGroup>
#include <QToolTip>
#include <QWidget>

#include "ui/language.h"
#include "ui/menu_entry.h"
#include "ui/style/appearance.h"

namespace dropscope {

ViewMenu::ViewMenu(QMenu& menu, QWidget& window) : QObject(&menu) {
    addThemes(menu);
    addLanguages(menu);
    menu.addSeparator();
    addSizes(menu, window);
}

void ViewMenu::addThemes(QMenu& menu) {
    using Choice = Appearance::Choice;
    Appearance& look = Appearance::instance();
    auto* themes = new QActionGroup(this);
    const auto add = [&](const QString& text, const char* name, Choice choice) {
        QAction* action = addEntry(menu, text, {}, name, [&look, choice] { look.setChoice(choice); });
        action->setCheckable(true);
        themes->addAction(action);
    };
    add(tr("As the &desktop"), "themeDesktop", Choice::followDesktop);
    add(tr("&Light"), "themeLight", Choice::light);
    add(tr("D&ark"), "themeDark", Choice::dark);
    const auto showChoice = [themes, &look] {
        themes->actions().at(static_cast<int>(look.choice()))->setChecked(true);
    };
    showChoice();
    connect(&look, &Appearance::changed, themes, showChoice);
}

void ViewMenu::addLanguages(QMenu& menu) {
    QMenu& languages = *menu.addMenu(tr("Lan&guage"));
    languages.setObjectName("languageMenu");
    auto* group = new QActionGroup(this);
    const auto add = [&](const QString& name, const QString& code) {
        QAction* action = addEntry(languages, name, {}, ("language-" + code).toLatin1(),
                                   [code] { Language::instance().setChoice(code); });
        action->setCheckable(true);
        action->setChecked(code == Language::instance().choice());
        group->addAction(action);
    };
    add(tr("As the &desktop"), {});
    for (const Language::Entry& language : Language::all()) {
        add(language.name, language.code);
    }
}

void ViewMenu::addSizes(QMenu& menu, QWidget& window) {
    Appearance& look = Appearance::instance();
    QAction* presentation = addMark(menu, tr("&Presentation mode"), QKeySequence("F5"), "presentationAction");
    presentation->setChecked(look.presentation());
    connect(presentation, &QAction::toggled, &look, &Appearance::setPresentation);
    connect(presentation, &QAction::toggled, &look, [] { QToolTip::hideText(); });  // what it spoke of has moved
    QAction* fullScreen = addMark(menu, tr("&Full screen"), QKeySequence("F11"), "fullScreenAction");
    fullScreen->setChecked(window.isFullScreen());
    connect(fullScreen, &QAction::toggled, &window,
            [&window](bool on) { on ? window.showFullScreen() : window.showNormal(); });
}

}  // namespace dropscope
