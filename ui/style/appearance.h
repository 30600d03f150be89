// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>

#include "ui/style/theme.h"

namespace dropscope {

/// How the whole program looks: theme and size. There is one, like the QApplication's palette and font, which it sets;
/// widgets that paint themselves ask it for colours, fonts and lengths and repaint on `changed`.
/// Thread rule: GUI thread only.
class Appearance : public QObject {
    Q_OBJECT

public:
    enum class Choice { followDesktop, light, dark };

    /// Made on first use, after the QApplication.
    static Appearance& instance();

    void setChoice(Choice choice);
    [[nodiscard]] Choice choice() const { return m_choice; }

    /// Presentation mode: every text and cell 1.6 times as large.
    void setPresentation(bool on);
    [[nodiscard]] bool presentation() const { return m_presentation; }

    [[nodiscard]] const Theme& theme() const;

    /// Words are as large as the desktop's own, never smaller than 13 px; 14 px, the design's, where no desktop says. A change
    /// is followed while the program runs.
    [[nodiscard]] double basePixels() const;
    /// Much larger than the design, by the desktop or by presentation mode: columns of controls give way.
    [[nodiscard]] bool isLarge() const { return scale() > 1.3; }

    /// A length of the design, in logical pixels at normal size, as it is now: 8 becomes 13 in presentation mode.
    [[nodiscard]] int length(double designPixels) const;

    // Fonts. Inter for words, JetBrains Mono for numbers; the system's where they are not installed.
    [[nodiscard]] QFont wordFont() const;     ///< 14 px
    [[nodiscard]] QFont noteFont() const;     ///< 12 px
    [[nodiscard]] QFont headingFont() const;  ///< 14 px, semibold: a card's title
    [[nodiscard]] QFont captionFont() const;  ///< 11 px, semibold, capitals: a control's caption
    [[nodiscard]] QFont figureFont() const;   ///< 34 px, semibold: the one number that matters on a card
    [[nodiscard]] QFont numberFont() const;   ///< 13 px, fixed width
    [[nodiscard]] QFont codeFont() const;     ///< the same without ligatures: != stays two signs

signals:
    void changed();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    Appearance();
    void apply();
    void followFont();
    [[nodiscard]] double scale() const;
    [[nodiscard]] QFont font(const QString& family, double designPixels, QFont::Weight weight) const;

    Choice m_choice = Choice::followDesktop;
    bool m_presentation = false;
    double m_desktopPixels = 0.0;  // of the desktop's font; 0: no desktop says
    bool m_desktopIsDark = false;
    QString m_wordFamily;
    QString m_numberFamily;
    QString m_codeFamily;
};

}  // namespace dropscope
