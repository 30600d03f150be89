// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTranslator>
#include <span>

namespace dropscope {

/// The language that the window speaks. There is one, like the QApplication's translators, which it sets. Numbers in cells
/// never depend on it.
/// Thread rule: GUI thread only.
class Language : public QObject {
    Q_OBJECT

public:
    struct Entry {
        const char* code;  ///< "de"; of the files in resources/translations
        const char* name;  ///< in the language itself
    };

    /// English first.
    [[nodiscard]] static std::span<const Entry> all();

    /// Made on first use, after the QApplication; speaks English until something is chosen.
    static Language& instance();

    /// A code of `all()`, or "" for the desktop's; any other text counts as "".
    void setChoice(const QString& code);
    [[nodiscard]] QString choice() const { return m_choice; }
    /// A code of `all()`.
    [[nodiscard]] QString spoken() const { return m_spoken; }

    /// The first of a desktop's languages ("de-AT", "zh-Hans-CN") that Dropscope speaks; English where it speaks none.
    [[nodiscard]] static QString spokenFor(const QStringList& desktopLanguages);

signals:
    /// New widgets speak another language from now on.
    void changed();

private:
    Language() = default;

    QString m_choice = "en";
    QString m_spoken = "en";
    QTranslator m_ours;
    QTranslator m_qts;  // the words of Qt's own dialogs
};

}  // namespace dropscope
