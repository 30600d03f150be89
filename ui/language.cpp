// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <algorithm>

static void loadTranslations() { Q_INIT_RESOURCE(translations); }  // a macro for outside of namespaces

namespace dropscope {

// The menus' keys as the help names them, which for some languages is not what Qt says: in Spanish Ctrl, not Control.
[[maybe_unused]] static constexpr const char* kKeys[] = {QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
                                                         QT_TRANSLATE_NOOP("QShortcut", "Shift")};

std::span<const Language::Entry> Language::all() {
    static constexpr Entry kAll[] = {
        {"en", "English"}, {"de", "Deutsch"}, {"fr", "Français"}, {"es", "Español"}, {"zh_CN", "简体中文"}};
    return kAll;
}

Language& Language::instance() {
    loadTranslations();
    static Language language;
    return language;
}

QString Language::spokenFor(const QStringList& desktopLanguages) {
    for (const QString& wanted : desktopLanguages) {
        const QLocale locale(wanted);
        if (locale.language() == QLocale::Chinese && locale.script() != QLocale::SimplifiedHanScript) {
            continue;  // who reads traditional characters is better served by the next language
        }
        for (const Entry& entry : all()) {
            if (locale.language() == QLocale(entry.code).language()) {
                return entry.code;
            }
        }
    }
    return all().front().code;
}

void Language::setChoice(const QString& code) {
    const bool known = std::ranges::any_of(all(), [&](const Entry& entry) { return code == entry.code; });
    m_choice = known ? code : QString();
    const QString spoken = known ? code : spokenFor(QLocale::system().uiLanguages());
    if (spoken == m_spoken) {
        return;
    }
    m_spoken = spoken;
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    if (m_qts.load("qtbase_" + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qts);
    }
    // The last is asked first.
    if (m_ours.load("dropscope_" + spoken, ":/i18n")) {
        QCoreApplication::installTranslator(&m_ours);
    }
    emit changed();
}

}  // namespace dropscope
